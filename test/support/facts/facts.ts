import type { AnyDrawing } from '../../../src/chart/drawing.js';
import type { Target } from '../../../src/chart/targets.js';
import type { VocDocument } from '../../../src/documents.js';
import type { Envelope, Figures, Table, Unit } from '../../../src/contract/index.js';
import type { Pipeline } from '../../../src/element/pipeline.js';
import type { Words } from '../../../src/element/widget.js';
import { readerTableIn, tableIn } from '../../../src/i18n/index.js';
import type { Fact } from '../numbers.js';

/*
 * The numbers that the texts of each widget may contain: cells of its tables. All other numbers
 * are listed, with their reason, below a comment "Besides the tables".
 */

export type AnyPipeline = Pipeline<Envelope, Figures, Words, AnyDrawing>;
export type Row = Table['rows'][number];
export type Of<T extends VocDocument['type']> = Extract<VocDocument, { type: T }>;

/** The sources of a document's numbers, in one language. */
export interface Facts {
  /** What the summary must contain: every fact and every name, and no other number. */
  readonly summary: { readonly facts: readonly Fact[]; readonly names: readonly string[] };
  /** The tables' rows of a target. */
  rows(target: Target): readonly Row[];
  /**
   * What a tooltip may contain in the figure with a name; `''` for its title and for figures without
   * one. `series` is the index of the figure's series.
   */
  tip(target: Target, name: string, series?: number): readonly Fact[];
  /** What a text of the picture may contain; `target` is the one that it stands in. */
  picture(text: string, target: Target | undefined): readonly Fact[];
  /** The dates that may stand at a target. */
  dates?(target: Target): readonly string[];
  /** Names that may contain numbers. */
  readonly names: readonly string[];
}

export const fact = (
  value: number | null | undefined,
  unit: Unit,
  more: Partial<Fact> = {},
): Fact[] => (value == null || !Number.isFinite(value) ? [] : [{ value, unit, ...more }]);

export const counts = (...values: readonly (number | null | undefined)[]): Fact[] =>
  values.flatMap((value) => fact(value, 'count'));

/** Whether a difference is what binary fractions leave of two figures of people's sizes that are alike. */
const isNoise = (value: number): boolean => Math.abs(value) > 1e-30 && Math.abs(value) < 1e-12;

/** A difference, which texts give by its size and a word; none for 0, which is given in words alone. */
export const change = (value: number, unit: Unit): Fact[] =>
  value === 0 || isNoise(value)
    ? []
    : fact(value, unit === 'percent' ? 'points' : unit, { size: true });

export const level = (confidence: number | null | undefined): Fact[] =>
  confidence === null ? [] : fact((confidence ?? 0.95) * 100, 'percent');

export const value = (row: Row | undefined, key: string): number | null => {
  const cell = row?.[key];
  return typeof cell === 'number' ? cell : null;
};

export const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, addend) => total + (addend ?? 0), 0);

/** The numbers of a row's cells; both ends of a target that is a band. */
export const cells = (
  { columns, rows, units }: Table,
  row: Row | undefined,
  ...keys: readonly string[]
): Fact[] =>
  keys.flatMap((key) => {
    const cell = row?.[key] ?? null;
    if (cell === null) return [];
    const ends = typeof cell === 'string' ? cell.split('..').map(Number) : [cell];
    const own = units?.[rows.indexOf(row!)]?.[key];
    const unit = own ?? columns.find((column) => column.key === key)!.unit;
    return ends.flatMap((end) => fact(end, unit));
  });

/**
 * Shares as they are drawn. They are rounded by the largest remainder (the data contract,
 * docs/contract.md, rule 12), so they may be up to a unit off.
 */
export const withSlack = (facts: readonly Fact[]): Fact[] =>
  facts.map((share) => (share.unit === 'percent' ? { ...share, slack: 0.05 } : share));

/** The table of a name; an empty one where there is none. */
export const tableNamed = (tables: readonly Table[], name: string): Table =>
  tables.find((table) => table.name === name) ?? { name, columns: [], rows: [] };

/** The numbers of some rows in the columns with a label. */
export const labelledCells = (
  tables: readonly Table[],
  rows: readonly Row[],
  name: string,
): Fact[] =>
  tables.flatMap((table) => {
    const keys = table.columns.filter(({ label }) => label === name).map(({ key }) => key);
    return rows
      .filter((row) => table.rows.includes(row))
      .flatMap((row) => cells(table, row, ...keys));
  });

/** The first facts, or the second where there are none. */
export const firstOf = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
  facts.length ? facts : others;

/** The rows that share the lowest figure of a column, as it is shown. */
export function lowest(rows: readonly Row[], key: string, digits: number): readonly Row[] {
  const shown = (row: Row) => Number((value(row, key) ?? Infinity).toFixed(digits));
  const minimum = Math.min(...rows.map(shown));
  return minimum < Infinity ? rows.filter((row) => shown(row) === minimum) : [];
}

/** The tables of a pipeline with the names that a reader has for series and channels. */
export const readerTablesOf = ({ figures, words, language }: AnyPipeline): Table[] =>
  figures!.tables.map((table) => readerTableIn(language, table, words!.names));

/** The tables of a pipeline, with raw values. */
export const tablesOf = ({ figures, words, language }: AnyPipeline): Table[] =>
  figures!.tables.map((table) => tableIn(language, table, words!.names));
