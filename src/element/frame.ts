import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, Table } from '../contract/index.js';
import { cellIn, type Language } from '../i18n/index.js';

const NUMERIC = new Set(['label', 'code', 'time', 'flag']);

/**
 * A table of a model's figures, as a real one: caption, column headers, the first column of words
 * heading each row. The keys are for machines and stay out.
 */
export function tableView(language: Language, table: Table, caption: string): TemplateResult {
  const columns = table.columns.filter(({ key, unit }) => key !== 'key' || unit !== 'code');
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label, unit }) => html`<th scope="col" class=${NUMERIC.has(unit) ? '' : 'num'}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        (row) =>
          html`<tr>
            ${columns.map(({ key, unit }, index) => {
              const text = cellIn(language, row[key], unit);
              return index === 0
                ? html`<th scope="row">${text}</th>`
                : html`<td class=${NUMERIC.has(unit) ? '' : 'num'}>${text}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const MOST_PROBLEMS = 8;

/** The problems of a document, each with the path to it; the first of many. */
export function problemList(
  { messages, formats }: Language,
  problems: readonly Problem[],
): TemplateResult {
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
    ${problems
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
    ${rest > 0 ? html`<li>${messages.problems.more(formats.number(rest))}</li>` : nothing}
  </ul>`;
}
