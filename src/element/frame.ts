import { html, nothing, type TemplateResult } from 'lit/html.js';
import { tagOf, type Envelope, type Figures, type Problem, type Table } from '../contract/index.js';
import { cellIn, textIn, type Language } from '../i18n/index.js';

/*
 * What stands around every picture: heading, states, table, note. Templates alone; what they show
 * is decided by the element.
 */

/** Units whose columns are words, set from the start of the line; all others are numbers. */
const WORDS = new Set(['label', 'code', 'time']);

/** Rows beyond these are in the CSV; a longer table would cost more than anybody reads. */
const MOST_ROWS = 1000;

const numeric = (unit: string): string => (WORDS.has(unit) ? '' : 'num');

/**
 * A table of a model's figures, as a real one: caption, column headers, the first column of words
 * heading each row. The keys are for machines and stay out.
 */
export function tableView(language: Language, table: Table, caption: string): TemplateResult {
  const columns = table.columns.filter(({ key }) => key !== 'key');
  const rest = table.rows.length - MOST_ROWS;
  const cell = (row: Table['rows'][number], index: number) => {
    const { key, unit } = columns[index]!;
    const text = cellIn(language, row[key], unit);
    return index === 0
      ? html`<th scope="row"><bdi>${text}</bdi></th>`
      : html`<td class=${numeric(unit)}>${text}</td>`;
  };
  return html`<table part="table">
    <caption>${caption}</caption>
    <thead>
      <tr>${columns.map(({ label, unit }) => html`<th scope="col" class=${numeric(unit)}>${label}</th>`)}</tr>
    </thead>
    <tbody>
      ${table.rows.slice(0, MOST_ROWS).map((row) => html`<tr>${columns.map((_, index) => cell(row, index))}</tr>`)}
      ${
        rest > 0
          ? html`<tr><td colspan=${columns.length}>${language.shared.problems.more(language.formats.number(rest))}</td></tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

const MOST_PROBLEMS = 8;

/** The problems of a document, each with the path to it; the first of many. */
function problemList({ shared, formats }: Language, problems: readonly Problem[]): TemplateResult {
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
    ${problems
      .slice(0, MOST_PROBLEMS)
      .map(
        ({ path, message }) =>
          html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`,
      )}
    ${rest > 0 ? html`<li>${shared.problems.more(formats.number(rest))}</li>` : nothing}
  </ul>`;
}

/** Title, subtitle and the finding; a part that says nothing is not there. */
export function header(
  language: Language,
  document: Envelope | undefined,
  summary: string,
  mirrored: boolean,
  tools: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const [title, subtitle] = [document?.title, document?.subtitle].map((one) =>
    textIn(language, one),
  );
  if (!title && !subtitle && !summary) return nothing;
  return html`<header role="none">
    ${title ? html`<div part="title" class="title" role="heading" aria-level="3" lang=${tagOf(document!.title, language.tag)}>${title}</div>` : nothing}${tools}
    ${subtitle ? html`<div part="subtitle" class="subtitle" lang=${tagOf(document!.subtitle, language.tag)}>${subtitle}</div>` : nothing}
    ${summary ? html`<p part="summary" class="summary" id="summary" dir=${mirrored ? 'auto' : nothing}>${summary}</p>` : nothing}
  </header>`;
}

const panel = (content: unknown, tone = ''): TemplateResult | typeof nothing =>
  content ? html`<div part="state" class="state ${tone}">${content}</div>` : nothing;

/** A message in place of the picture, or above it where a picture is still there. */
export function statePanels(
  language: Language,
  facts: {
    readonly loading: boolean;
    readonly errors: readonly Problem[];
    readonly kept: boolean;
    /** When the data were true, where that is too long ago; `''` otherwise. */
    readonly staleSince: string;
    /** Why there is no picture of good data; `''` otherwise. */
    readonly instead: string;
  },
): TemplateResult {
  const { shared } = language;
  const { loading, errors, kept, staleSince, instead } = facts;
  const failed = html`<strong>${kept ? shared.invalidKept : shared.invalid}</strong>${problemList(language, errors)}`;
  return html`${panel(loading && shared.loading)}
  ${panel(errors.length && failed, 'bad')}
  ${panel(staleSince && shared.stale(staleSince), 'poor')}
  ${panel(instead)}`;
}

/** The foot: source, sample, date, and on request how the figure is calculated. */
export function footer(
  language: Language,
  document: Envelope,
  figures: Figures,
  about: {
    readonly open: boolean;
    readonly toggle: () => void;
    readonly definition: readonly string[];
    readonly warnings: readonly Problem[];
  },
): TemplateResult {
  const { shared, formats } = language;
  const { n } = figures;
  const source = textIn(language, document.note);
  const own = textIn(language, document.definition);
  const facts = [
    n === null ? '' : shared.sample(formats.number(n)),
    document.asOf == null ? '' : shared.asOf(formats.time(document.asOf)),
  ].filter(Boolean);
  const { open, toggle, definition, warnings } = about;
  return html`<footer role="none">
    ${source ? html`<div part="note" class="note" lang=${tagOf(document.note, language.tag)}>${source}</div>` : nothing}
    <div class="facts">${facts.join(' \u00b7 ')}</div>
    <button class="how" aria-expanded=${open} @click=${toggle}>${shared.howCalculated}</button>
    ${
      open
        ? html`<div class="definition">
          ${(own ? [own] : definition).map((line) => html`<p>${line}</p>`)}
          ${
            warnings.length
              ? html`<p><strong>${shared.dataNotes}</strong></p>${problemList(language, warnings)}`
              : nothing
          }
        </div>`
        : nothing
    }
  </footer>`;
}
