import { html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Heading } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';

/**
 * Title, subtitle, toolbar and the finding; a part without a text is left out.
 *
 * @param mirrored whether lines run from right to left
 */
export function header(
  language: Language,
  heading: Heading,
  summary: string,
  mirrored: boolean,
  toolbar: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const title = textIn(language, heading.title);
  const subtitle = textIn(language, heading.subtitle);
  if (!title && !subtitle && !summary) return nothing;
  return html`<header role="none">
    ${title ? html`<div part="title" class="title" role="heading" aria-level="3" lang=${tagOf(heading.title, language.tag)} .textContent=${title}></div>` : nothing}${toolbar}
    ${subtitle ? html`<div part="subtitle" class="subtitle" lang=${tagOf(heading.subtitle, language.tag)} .textContent=${subtitle}></div>` : nothing}
    ${summary ? html`<p part="summary" class="summary" id="summary" dir=${mirrored ? 'auto' : nothing} .textContent=${summary}></p>` : nothing}
  </header>`;
}
