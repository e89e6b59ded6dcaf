import { html, nothing, type TemplateResult } from 'lit';
import {
  tagOf,
  type Basis,
  type Envelope,
  type Figures,
  type Problem,
} from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';
import { problemList } from './states.js';

interface Definition {
  readonly open: boolean;
  toggle(): void;
  /** The built-in definition, a paragraph each; a document may have one of its own. */
  readonly paragraphs: readonly string[];
  readonly warnings: readonly Problem[];
}

/** A response rate needs no decimals, but all is only what is all. */
const WHOLE = { decimals: 0, landmarks: [0, 100] };

/** What a number of answers is: a sample of some that were asked, or all that there are. */
function sampleFacts(
  { shared, formats }: Language,
  { sampling }: Envelope,
  n: number | null,
): (string | false)[] {
  const { design, invited, population } = sampling ?? {};
  if (n === null) return [design === 'census' && shared.fullCount];
  const written = formats.number(n);
  if (design === 'census') return [shared.census(written)];
  // More answers than invitations: one of the two is wrong, so no rate is made of them.
  const isRate = invited != null && invited >= n && invited > 0;
  const rate = isRate && formats.figure((100 * n) / invited, 'percent', WHOLE);
  const all = population == null ? '' : formats.number(population);
  if (rate) {
    return [
      shared.responses(written, formats.number(invited), rate),
      all && shared.population(all),
    ];
  }
  return [all ? shared.ofPopulation(written, all) : shared.sample(written)];
}

const BASIS = ['standard', 'version', 'owner', 'counted'] as const;

/** The standard that the figure follows, who answers for it and what is counted: a line each. */
function basisLines(language: Language, basis: Basis | null | undefined): string[] {
  const { shared } = language;
  return BASIS.flatMap((field) => {
    const text = textIn(language, basis?.[field]);
    return text ? [shared.pair(shared.basis[field], text)] : [];
  });
}

/**
 * The foot: source, sample, date, and on request how the figure is calculated.
 *
 * @param isGone whether it has given way: then it is there for screen readers alone
 */
export function footer(
  language: Language,
  document: Envelope,
  { n }: Figures,
  { open, toggle, paragraphs, warnings }: Definition,
  isGone: boolean,
): TemplateResult {
  const { shared, formats } = language;
  const note = textIn(language, document.note);
  const facts = [
    ...sampleFacts(language, document, n),
    document.asOf != null && shared.asOf(formats.time(document.asOf)),
  ].filter(Boolean);
  const ownDefinition = textIn(language, document.definition);
  const lines = [
    ...(ownDefinition ? [ownDefinition] : paragraphs),
    ...basisLines(language, document.basis),
  ];
  const definition = () =>
    html`<div class="definition">
      ${lines.map((line) => html`<p .textContent=${line}></p>`)}
      ${
        warnings.length > 0
          ? html`<p><strong .textContent=${shared.dataNotes}></strong></p>${problemList(language, warnings)}`
          : nothing
      }
    </div>`;
  return html`<footer role="none" class=${isGone ? 'sr' : ''}>
    ${note ? html`<div part="note" class="note" lang=${tagOf(document.note, language.tag)} .textContent=${note}></div>` : nothing}
    <div class="facts" .textContent=${facts.join(' · ')}></div>
    ${
      // What can't be seen takes no focus.
      isGone
        ? nothing
        : html`<button class="how" aria-expanded=${open} @click=${toggle} .textContent=${shared.howCalculated}></button>`
    }
    ${open && !isGone ? definition() : nothing}
  </footer>`;
}
