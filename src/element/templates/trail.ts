import { html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Text } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';

/** Path of an arrow head, stroked in a box of 16 by 16 pixels. */
const ONWARD = 'M6 3.5l4.5 4.5-4.5 4.5';
const BACK = 'M10 3.5l-4.5 4.5 4.5 4.5';

const arrow = (path: string) =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>`;

/** The way from a whole down to the part of it that is shown. */
export interface Trail {
  /** What each level is called, the whole first and the part that is shown last. */
  readonly names: readonly (Text | null | undefined)[];
  /** @param level which of the names to go back to, from 0 */
  goTo(level: number): void;
}

/**
 * The levels above the one that is shown as buttons, then its own name; where there is no room for a line
 * of its own, a button that goes up to the level above.
 */
export function trail(
  language: Language,
  { names, goTo }: Trail,
  hasLine: boolean,
): TemplateResult | typeof nothing {
  const { shared, tag } = language;
  const nameOf = (name: Trail['names'][number]) => textIn(language, name) || shared.whole;
  const above = names.slice(0, -1);
  const current = names.at(-1);
  const label = shared.pair(shared.trail, nameOf(names[0]));
  if (hasLine) {
    return html`<nav part="trail" class="trail" aria-label=${label}><ol role="list">${above.map(
      (name, level) =>
        html`<li><button lang=${tagOf(name, tag)} title=${nameOf(name)} @click=${() => goTo(level)} .textContent=${nameOf(name)}></button>${arrow(ONWARD)}</li>`,
    )}<li aria-current="page" lang=${tagOf(current, tag)} .textContent=${nameOf(current)}></li></ol></nav>`;
  }
  const back = shared.backTo(nameOf(above.at(-1)));
  return html`<nav part="trail" class="trail up" aria-label=${label}><button aria-label=${back} title=${back} @click=${() => goTo(above.length - 1)}>${arrow(BACK)}</button></nav>`;
}
