import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TableFigures, Unit } from '../../contract/index.js';
import { cellIn, cellStyles, readerTableIn, type Language } from '../../i18n/index.js';
import { hasFigure } from './translate.js';

/** Units whose columns are words, set from the start of the line; all others are numbers. */
const WORD_UNITS: ReadonlySet<Unit> = new Set<Unit>(['label', 'code', 'time']);

/** Whether a column has a figure in any row. The column `label` is a name that every row has. */
function isFilled({ rows }: TableFigures, key: string): boolean {
  if (key === 'label') return true;
  if (rows.fills) return rows.fills(key);
  return rows.slice().some((row) => {
    const cell: unknown = Reflect.get(row, key);
    return cell != null && (typeof cell !== 'number' || Number.isFinite(cell));
  });
}

/** The columns that a reader gets: keys are for machines, and empty columns say nothing. */
const columnsFor = (figures: TableFigures): Record<string, Unit> =>
  Object.fromEntries(
    Object.entries(figures.units).filter(([key]) => key !== 'key' && isFilled(figures, key)),
  );

/**
 * A table of figures with caption, column headers, and the first column heading each row. It is built by
 * DOM calls: a template would add a comment to every cell, which for a long series are hundreds.
 *
 * @param document the one that the table becomes a part of
 * @param names built-in names by key
 * @param limit rows at most, from the first
 */
function tableElement(
  document: Document,
  language: Language,
  figures: TableFigures,
  names: Readonly<Record<string, string>>,
  caption: string,
  limit: number,
): HTMLTableElement {
  const units = columnsFor(figures);
  const rows = figures.rows.slice(0, limit);
  const table = readerTableIn(language, { ...figures, units, rows }, names);
  const { columns, rows: cells } = table;
  const element = document.createElement('table');
  element.setAttribute('part', 'table');
  element.createCaption().textContent = caption;
  const numeric = (unit: Unit) => (WORD_UNITS.has(unit) ? '' : 'num');
  const headerCell = (row: HTMLTableRowElement, scope: 'col' | 'row') => {
    const cell = row.appendChild(document.createElement('th'));
    cell.scope = scope;
    return cell;
  };
  const heads = element.createTHead().insertRow();
  for (const { label, unit } of columns) {
    const cell = headerCell(heads, 'col');
    cell.className = numeric(unit);
    cell.textContent = label;
  }
  const styleAt = cellStyles(table, figures.landmarks);
  const body = element.createTBody();
  cells.forEach((record, place) => {
    const row = body.insertRow();
    columns.forEach(({ key, unit: columnUnit }, index) => {
      const { unit, precision } = styleAt(place, index);
      const text = cellIn(language, record[key], unit, precision, figures.codeLabels);
      const isName = index === 0;
      const cell = isName ? headerCell(row, 'row') : row.insertCell();
      if (!isName) cell.className = numeric(columnUnit);
      if (hasFigure(text)) cell.translate = false;
      const holder = isName ? cell.appendChild(document.createElement('bdi')) : cell;
      holder.textContent = text;
    });
  });
  return element;
}

interface TablesOptions {
  /** The document that the tables become a part of. */
  readonly document: Document;
  /** What the default table is called; the others add what they hold. */
  readonly label: string;
  /** Built-in names by key. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether they are shown; otherwise they are there for screen readers alone. */
  readonly shown: boolean;
  /** The rows of a table that are there, from the first. */
  limit(table: TableFigures): number;
  /** Asks for more rows of a table. */
  more(table: TableFigures, button: HTMLElement): void;
}

/** The reader's tables: the same figures as the picture. */
export function tables(
  language: Language,
  figures: readonly TableFigures[],
  { document, label, names, shown, limit, more }: TablesOptions,
): TemplateResult {
  const { shared, formats } = language;
  const content = (table: TableFigures) => {
    const contentName = shared.tables[table.name];
    const caption = contentName ? shared.aside(label, contentName) : label;
    const rows = limit(table);
    return guard([table, language, names, caption, rows], () =>
      tableElement(document, language, table, names, caption, rows),
    );
  };
  const moreButton = (table: TableFigures) => {
    const count = table.rows.length - limit(table);
    if (count <= 0) return nothing;
    const press = ({ currentTarget }: Event) => more(table, currentTarget as HTMLElement);
    return html`<button class="more" tabindex=${shown ? nothing : '-1'} @click=${press} .textContent=${shared.problems.more(formats.number(count))}></button>`;
  };
  return html`<div class=${shown ? 'tables' : 'sr'} role="group" aria-label=${shared.tableOf} tabindex=${shown ? '0' : nothing}>
    ${figures.map((table) => [content(table), moreButton(table)])}
  </div>`;
}
