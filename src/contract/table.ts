import type { Text } from './text.js';
import type { Time } from './time.js';

/**
 * The unit of a figure. `percent` and `share` count 0-100, `points` are percentage points or NPS
 * points, `score` is on an answer scale, `index` on the widget's own.
 * `label`, `code` and `time` are no numbers: a name, a stable word, a time.
 */
export type Unit =
  | 'percent'
  | 'points'
  | 'score'
  | 'index'
  | 'count'
  | 'days'
  | 'hours'
  | 'factor'
  | `currency:${string}`
  | 'label'
  | 'code'
  | 'time';

/** A name: the document's own text, or the built-in one for its key, or the key itself. */
export interface Label {
  readonly key: string;
  readonly text?: Text | null | undefined;
}

export type CellFigure = number | string | Label | null;

/** A column of a table; the keys are those of CONTRACT.md and never translated. */
export interface ColumnFigure {
  readonly key: string;
  readonly unit: Unit;
}

/** A table before it is put into words: what `toTable()`, `toCSV()` and the reader's table show. */
export interface TableFigures {
  readonly name: string;
  readonly columns: readonly ColumnFigure[];
  readonly rows: readonly (readonly CellFigure[])[];
}

/** A table of what rows have under the columns' keys. */
export const tableOf = <K extends string>(
  name: string,
  units: Readonly<Record<K, Unit>>,
  rows: readonly Readonly<Record<NoInfer<K>, CellFigure>>[],
): TableFigures => {
  const keys = Object.keys(units) as K[];
  return {
    name,
    columns: keys.map((key) => ({ key, unit: units[key] })),
    rows: rows.map((row) => keys.map((key) => row[key])),
  };
};

/** What every widget's model gives besides its own figures. */
export interface Figures {
  /** Nothing to show: nothing to divide by, or nothing there (rule 11). */
  readonly empty: boolean;
  /** The answers that the whole widget rests on, where it says. */
  readonly n: number | null;
  /** `minimumN` where the whole widget rests on fewer answers; its figures are then all null. */
  readonly withheld: number | null;
  /** The first is the default. */
  readonly tables: readonly [TableFigures, ...TableFigures[]];
}

/** A table as it is handed out: `rows` hold raw values under the columns' keys. */
export interface Table {
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly unit: Unit;
  }[];
  readonly rows: readonly Readonly<Record<string, number | string | null>>[];
}

export type { Text, Time };
