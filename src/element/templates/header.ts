import { html, nothing, type TemplateResult } from 'lit';
import { hasGivenWay, type Box } from '../../chart/drawing.js';
import { tagOf, type Heading } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';
import { trail, type Trail } from './trail.js';

/** A sentence with its full stop; in Chinese no space follows. */
const FIRST_SENTENCE = /^.+?(?:[\u3002\uff01\uff1f]|[.!?](?=\s))/;

/** The first sentence and whatever follows. */
function sentencesOf(text: string): [lead: string, rest: string] {
  const lead = FIRST_SENTENCE.exec(text)?.[0] ?? text;
  return [lead, text.slice(lead.length)];
}

/**
 * Title, subtitle, toolbar and the finding; a part without a text is left out. What has given way is
 * there for screen readers, and as the title's own tooltip.
 *
 * @param mirrored whether lines run from right to left
 * @param boxed whether the page gives a height to keep to
 * @param way what has given way to it
 * @param level of the title's heading, 1 to 6
 * @param levels the way down to what is shown, where that is a part; it gives way as a subtitle does
 */
export function header(
  language: Language,
  heading: Heading,
  summary: string,
  mirrored: boolean,
  toolbar: TemplateResult | typeof nothing,
  boxed: boolean,
  way: Pick<Box, 'without'>,
  level: number,
  levels?: Trail,
): TemplateResult | typeof nothing {
  const title = textIn(language, heading.title);
  const subtitle = textIn(language, heading.subtitle);
  if (!title && !subtitle && !summary) return nothing;
  const isGone = (part: 'subtitle' | 'summary') => hasGivenWay(way, part);
  const [lead, rest] = sentencesOf(summary);
  // Where parts may give way, the first sentence can be measured and stand alone.
  const sentences = html`<span class="lead" .textContent=${lead}></span><span class=${hasGivenWay(way, 'summary-lines') ? 'sr' : ''} .textContent=${rest}></span>`;
  const isUp = levels !== undefined && isGone('subtitle');
  // A button beside a title leaves it less room than it was measured in.
  const isLine = isUp || hasGivenWay(way, 'title-lines');
  const hidden = way.without?.size ? [isLine ? title : '', subtitle, summary].filter(Boolean) : [];
  return html`<header role="none" class=${isUp ? 'with-up' : ''}>
    ${isUp ? trail(language, levels, false) : nothing}
    ${title ? html`<div part="title" class="title ${isLine ? 'line' : ''}" role="heading" aria-level=${level} lang=${tagOf(heading.title, language.tag)} title=${hidden.join('\n') || nothing} .textContent=${title}></div>` : nothing}${toolbar}
    ${levels && !isUp ? trail(language, levels, true) : nothing}
    ${subtitle ? html`<div part="subtitle" class="subtitle ${isGone('subtitle') ? 'sr' : ''}" lang=${tagOf(heading.subtitle, language.tag)} .textContent=${subtitle}></div>` : nothing}
    ${summary ? html`<p part="summary" class="summary ${isGone('summary') ? 'sr' : ''}" id="summary" dir=${mirrored ? 'auto' : nothing}>${boxed ? sentences : html`<span .textContent=${summary}></span>`}</p>` : nothing}
  </header>`;
}
