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
  const rows = table.rows.slice() as readonly Row[];
  return {
    name: table.name,
    columns: columns.map(([key, unit]) => ({
      key,
      unit,
      label:
        textIn(language, table.columnLabels?.[key]) ||
        wordOf(wordOf(key, table.names ?? {}), language.shared.columns),
    })),
    rows: rows.map((row) => Object.fromEntries(columns.map(([key]) => [key, rawCell(row, key)]))),
    ...(table.unitsOf ? { units: rows.map(table.unitsOf) } : {}),
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

/** The targets of some rows; a band has two. */
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

/** The unit of a cell, and how precisely it is written. */
export interface CellStyle {
  readonly unit: Unit;
  readonly precision: Precision;
}

/**
 * How the cells of a table are written: those of one unit in a column alike, and none of them as a target
 * of its unit that it does not reach.
 *
 * @param landmarks of columns that have some of their own
 * @returns the style of a cell by the index of its row and that of its column
 */
export function cellStyles(
  { columns, rows, units }: Pick<Table, 'columns' | 'rows' | 'units'>,
  landmarks: TableFigures['landmarks'] = {},
): (row: number, column: number) => CellStyle {
  const target = columns.find(({ key }) => key === 'target');
  const unitAt = (row: number, { key, unit }: Table['columns'][number]): Unit =>
    units?.[row]?.[key] ?? unit;
  const styles = columns.map((column) => {
    const marks = Object.hasOwn(landmarks, column.key) ? landmarks[column.key]! : [];
    const own = rows.map((_, row) => unitAt(row, column));
    const alike = [...new Set(own)].map((unit): readonly [Unit, Precision] => {
      const values = rows.map(({ [column.key]: cell }, row) =>
        own[row] === unit && typeof cell === 'number' ? cell : null,
      );
      const aimed = target ? rows.filter((_, row) => unitAt(row, target) === unit) : [];
      return [unit, precisionOf({ values, landmarks: [...targetsIn(aimed), ...marks] }, unit)];
    });
    return { own, precisions: new Map(alike) };
  });
  return (row, column) => {
    const { own, precisions } = styles[column]!;
    return { unit: own[row]!, precision: precisions.get(own[row]!)! };
  };
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
