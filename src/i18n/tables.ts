import {
  BAND_SEPARATOR,
  type CellFigure,
  type CodeLabels,
  type Label,
  type Table,
  type TableFigures,
  type Unit,
} from '../contract/index.js';
import { precisionOf, type Precision } from './digits.js';
import { nameIn, textIn, wordOf, type Language } from './language.js';

type Row = Readonly<Record<string, unknown>>;

/** What a name becomes in a cell of a column. */
type NameCell = (label: Label, column: string) => string;

function tableWith(language: Language, table: TableFigures, nameCell: NameCell): Table {
  const { units } = table;
  const keys = (table.order ?? Object.keys(units)).filter((key) => Object.hasOwn(units, key));
  const columns = keys.map((key) => [key, units[key]!] as const);
  const rawCell = (row: Row, key: string) => {
    const cell = (key === 'label' ? row : row[key]) as CellFigure;
    if (typeof cell === 'object' && cell) return nameCell(cell, key);
    return cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
  };
  return {
    name: table.name,
    columns: columns.map(([key, unit]) => ({
      key,
      unit,
      label:
        textIn(language, table.columnLabels?.[key]) ||
        wordOf(wordOf(key, table.names ?? {}), language.shared.columns),
    })),
    rows: (table.rows.slice() as readonly Row[]).map((row) =>
      Object.fromEntries(columns.map(([key]) => [key, rawCell(row, key)])),
    ),
  };
}

/**
 * A table with raw values, for machines: what has a name is given by its key, the same in every
 * language, but for the column `label`, which holds the names.
 *
 * @param builtIn the widget's names by key, for rows that the document gives no name
 */
export const tableIn = (
  language: Language,
  table: TableFigures,
  builtIn: Readonly<Record<string, string>>,
): Table =>
  tableWith(language, table, (label, column) =>
    column === 'label' ? nameIn(language, label, builtIn) : label.key,
  );

/** The same for a reader, with names in all columns. */
export const readerTableIn = (
  language: Language,
  table: TableFigures,
  builtIn: Readonly<Record<string, string>>,
): Table => tableWith(language, table, (label) => nameIn(language, label, builtIn));

type Cell = Table['rows'][number][string];

/** The targets of a table's rows; a band has two. */
const targetsIn = (rows: Table['rows']): number[] => [
  ...new Set(
    rows.flatMap(({ target }) =>
      typeof target === 'string' && target.includes(BAND_SEPARATOR)
        ? target.split(BAND_SEPARATOR).map(Number)
        : typeof target === 'number'
          ? target
          : [],
    ),
  ),
];

/**
 * How precisely the figures of each column are written: alike, and none of them as a target of its
 * unit that it does not reach.
 *
 * @param landmarks of columns that have some of their own
 */
export function columnPrecisions(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  landmarks: TableFigures['landmarks'] = {},
): Precision[] {
  const targetUnit = columns.find(({ key }) => key === 'target')?.unit;
  const targets = targetUnit ? targetsIn(rows) : [];
  return columns.map(({ key, unit }) => {
    const values = rows.map((row) => (typeof row[key] === 'number' ? row[key] : null));
    const ofUnit = unit === targetUnit ? targets : [];
    const own = Object.hasOwn(landmarks, key) ? landmarks[key]! : [];
    return precisionOf({ values, landmarks: [...ofUnit, ...own] }, unit);
  });
}

/**
 * A cell as a reader reads it: localised numbers and words; `''` where it is missing.
 *
 * @param precision that of its column; of a figure alone where not given
 * @param codeLabels the document's own names for codes
 */
export function cellIn(
  language: Language,
  value: Cell | undefined,
  unit: Unit,
  precision?: Precision,
  codeLabels: CodeLabels = {},
): string {
  const { shared, formats } = language;
  if (value === null || value === undefined) return '';
  if (unit === 'time') return formats.time(value);
  if (typeof value === 'number') {
    return unit === 'points'
      ? formats.signed(value, unit, precision)
      : formats.figure(value, unit, precision);
  }
  if (unit === 'label') return value;
  if (unit !== 'code') {
    // The only figure of two numbers.
    const [from = '', to = ''] = value
      .split(BAND_SEPARATOR)
      .map((end) => formats.plain(Number(end), unit));
    return shared.range(from, to);
  }
  const codeName = (code: string) =>
    textIn(language, codeLabels[code]) || wordOf(code, shared.codes);
  return formats.list(value.split('+').map(codeName));
}

/** A figure for a reader, with its name in words. */
export type Entry = readonly [name: string, value: string | number | null | undefined, unit: Unit];

/** Figures with their names, as a reader reads them; what is missing is left out. */
export const entriesIn = (
  language: Language,
  entries: readonly Entry[],
): (readonly [name: string, text: string])[] =>
  entries.flatMap(([name, value, unit]) => {
    const text = cellIn(language, value, unit);
    return text ? [[name, text] as const] : [];
  });
