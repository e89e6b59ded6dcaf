import { html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Envelope, type Figures, type Problem } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';
import { problemList } from './states.js';

interface Definition {
  readonly open: boolean;
  toggle(): void;
  /** The built-in definition, a paragraph each; a document may have one of its own. */
  readonly paragraphs: readonly string[];
  readonly warnings: readonly Problem[];
}

/** The foot: source, sample, date, and on request how the figure is calculated. */
export function footer(
  language: Language,
  document: Envelope,
  { n }: Figures,
  { open, toggle, paragraphs, warnings }: Definition,
): TemplateResult {
  const { shared, formats } = language;
  const note = textIn(language, document.note);
  const facts = [
    n === null ? '' : shared.sample(formats.number(n)),
    document.asOf == null ? '' : shared.asOf(formats.time(document.asOf)),
  ].filter(Boolean);
  const ownDefinition = textIn(language, document.definition);
  const definition = () =>
    html`<div class="definition">
      ${(ownDefinition ? [ownDefinition] : paragraphs).map((line) => html`<p>${line}</p>`)}
      ${
        warnings.length > 0
          ? html`<p><strong>${shared.dataNotes}</strong></p>${problemList(language, warnings)}`
          : nothing
      }
    </div>`;
  return html`<footer role="none">
    ${note ? html`<div part="note" class="note" lang=${tagOf(document.note, language.tag)}>${note}</div>` : nothing}
    <div class="facts">${facts.join(' · ')}</div>
    <button class="how" aria-expanded=${open} @click=${toggle}>${shared.howCalculated}</button>
    ${open ? definition() : nothing}
  </footer>`;
}
