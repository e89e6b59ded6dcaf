import type { AnyDrawing } from '../../../src/chart/drawing.js';
import type { Target } from '../../../src/chart/targets.js';
import type { VocDocument } from '../../../src/documents.js';
import type { Envelope, Figures, Table, Unit } from '../../../src/contract/index.js';
import type { Pipeline } from '../../../src/element/pipeline.js';
import type { Words } from '../../../src/element/widget.js';
import { tableIn } from '../../../src/i18n/index.js';
import type { Fact } from '../numbers.js';

/*
 * What the texts of each widget may say in numbers: cells of its tables. Whatever else there is
 * stands, with its reason, below the words "besides the tables".
 */

export type AnyFlow = Pipeline<Envelope, Figures, Words, AnyDrawing>;
export type Row = Table['rows'][number];
export type Of<T extends VocDocument['type']> = Extract<VocDocument, { type: T }>;

/** The sources of a document's numbers, in one language. */
export interface Facts {
  /** What the summary must say: every fact, every name, and no other number. */
  readonly summary: { readonly facts: readonly Fact[]; readonly names: readonly string[] };
  /** The tables' rows that a target stands for. */
  rows(target: Target): readonly Row[];
  /**
   * What a tooltip may say of a figure that it calls `name`; `''` for its title and what has no name.
   * `series` is the index of the one that it says it of.
   */
  tip(target: Target, name: string, series?: number): readonly Fact[];
  /** What a text of the picture may say; `target` is the one that it stands in. */
  picture(text: string, target: Target | undefined): readonly Fact[];
  /** The dates that may stand at a target. */
  dates?(target: Target): readonly string[];
  /** Names that may have numbers of their own. */
  readonly names: readonly string[];
}

export const fact = (
  value: number | null | undefined,
  unit: Unit,
  more: Partial<Fact> = {},
): Fact[] => (value == null || !Number.isFinite(value) ? [] : [{ value, unit, ...more }]);

export const counts = (...values: readonly (number | null | undefined)[]): Fact[] =>
  values.flatMap((value) => fact(value, 'count'));

/** A difference, told by its size and a word; none where it is none, which is told in words alone. */
export const change = (value: number, unit: Unit): Fact[] =>
  Math.abs(value) < 1e-9 ? [] : fact(value, unit === 'percent' ? 'points' : unit, { size: true });

export const level = (confidence: number | null | undefined): Fact[] =>
  confidence === null ? [] : fact((confidence ?? 0.95) * 100, 'percent');

export const value = (row: Row | undefined, key: string): number | null => {
  const cell = row?.[key];
  return typeof cell === 'number' ? cell : null;
};

export const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);

/** The numbers of a row's cells; both ends of a target that is a band. */
export const cells = (
  { columns }: Table,
  row: Row | undefined,
  ...keys: readonly string[]
): Fact[] =>
  keys.flatMap((key) => {
    const cell = row?.[key] ?? null;
    if (cell === null) return [];
    const ends = typeof cell === 'string' ? cell.split('..').map(Number) : [cell];
    return ends.flatMap((end) => fact(end, columns.find((one) => one.key === key)!.unit));
  });

/** Shares as they are drawn: rounded by the largest remainder (rule 12), so up to a unit off. */
export const loose = (facts: readonly Fact[]): Fact[] =>
  facts.map((one) => (one.unit === 'percent' ? { ...one, slack: 0.05 } : one));

/** The table of a name, without rows where there is none. */
export const tableNamed = (tables: readonly Table[], name: string): Table =>
  tables.find((one) => one.name === name) ?? { name, columns: [], rows: [] };

/** What rows of any table have under a column that is called so. */
export const called = (tables: readonly Table[], rows: readonly Row[], name: string): Fact[] =>
  tables.flatMap((table) => {
    const keys = table.columns.filter(({ label }) => label === name).map(({ key }) => key);
    return rows
      .filter((row) => table.rows.includes(row))
      .flatMap((row) => cells(table, row, ...keys));
  });

/** The figure that has the name is meant; others only where none has it. */
export const either = (own: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
  own.length ? own : others;

/** The rows that share the lowest figure of a column, as it is shown. */
export function lowest(rows: readonly Row[], key: string, digits: number): readonly Row[] {
  const shown = (row: Row) => Number((value(row, key) ?? Infinity).toFixed(digits));
  const least = Math.min(...rows.map(shown));
  return least < Infinity ? rows.filter((row) => shown(row) === least) : [];
}

/** The tables of a flow, with raw values. */
export const tablesOf = ({ figures, words, language }: AnyFlow): Table[] =>
  figures!.tables.map((one) => tableIn(language, one, words!.names));
