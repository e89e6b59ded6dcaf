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
  readonly label?: Text | null | undefined;
}

export type CellFigure = number | string | Label | null | undefined;

/** A table before it is put into words: what `toTable()`, `toCSV()` and the reader's table show. */
export interface TableFigures {
  readonly name: string;
  /** Unit by column; the keys are those of CONTRACT.md and never translated. */
  readonly units: Readonly<Record<string, Unit>>;
  /** Objects that have each column under its key, among others. */
  readonly rows: readonly object[];
}

/** What a row must have; in the column `label` it is named as a {@link Label} is. */
export type RowOf<K extends string> = Readonly<Record<Exclude<K, 'label'>, CellFigure>> &
  Partial<Label>;

/**
 * A table of what rows have under the columns' keys.
 *
 * @param rows the rows, or a function that makes them when somebody asks for the table
 */
export function tableOf<K extends string>(
  name: string,
  units: Readonly<Record<K, Unit>>,
  rows: readonly RowOf<NoInfer<K>>[] | (() => readonly RowOf<NoInfer<K>>[]),
): TableFigures {
  if (typeof rows !== 'function') return { name, units, rows };
  let made: TableFigures['rows'] | undefined;
  return {
    name,
    units,
    get rows() {
      made ??= rows();
      return made;
    },
  };
}

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
