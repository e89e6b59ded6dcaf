/*
 * Lit makes a Trusted Types policy while it is loaded, and throws where the page's Content-Security-Policy
 * forbids that: then nothing that is loaded after it runs. This module is loaded before it, and says so.
 */
import { TYPES } from '../contract/index.js';
import { languageOf } from '../i18n/index.js';
import { isAnyRegistered, isOnPage } from './register.js';

/** The policy's name, which is Lit's. */
const POLICY = 'lit-html';

/** Shows a plain text for every element of ours, whenever it comes onto the page. */
function standIn(): void {
  for (const type of TYPES) {
    const element = class extends HTMLElement {
      readonly root = this.attachShadow({ mode: 'open' });

      connectedCallback(): void {
        const { lang } = this.closest<HTMLElement>('[lang]') ?? { lang: navigator.language };
        this.root.textContent = languageOf(lang).shared.forbidden;
      }
    };
    customElements.define(`voc-${type}`, element);
  }
}

function explain({ effectiveDirective, sample }: SecurityPolicyViolationEvent): void {
  // Another copy of Lit may have been refused, after this one was not.
  if (effectiveDirective !== 'trusted-types' || sample !== POLICY || isAnyRegistered()) return;
  document.removeEventListener('securitypolicyviolation', explain);
  console.error(
    `voc-elements can’t draw on this page: its Content-Security-Policy forbids the policy "${POLICY}", which ` +
      `Lit needs for its templates. Name it after trusted-types, with 'allow-duplicates' where another copy ` +
      'of Lit is on the page.',
  );
  standIn();
}

if (isOnPage()) document.addEventListener('securitypolicyviolation', explain);
