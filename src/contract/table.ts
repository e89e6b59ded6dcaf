import type { Finding } from './findings.js';
import type { Text } from './text.js';
import type { Time } from './time.js';

/**
 * The unit of a figure. `percent` and `share` count 0-100, `points` are percentage points or NPS
 * points, `score` is on an answer scale, `index` on the widget's own.
 * `ratio` is a plain quotient, `per:N` a number of events per N of an exposure.
 * `label` (a name), `code` (a stable word) and `time` are not numbers. `mixed` is that of a column whose
 * rows have units of their own.
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
  | 'ratio'
  | `per:${number}`
  | `currency:${string}`
  | 'label'
  | 'code'
  | 'time'
  | 'mixed';

/** A name: the document's own text, else the built-in one for its key, else the key itself. */
export interface Label {
  readonly key: string;
  readonly label?: Text | null | undefined;
}

/** Between both ends of a band to stay in, as a cell holds it: the only cell of two numbers. */
export const BAND_SEPARATOR = '..';

/** A target in a cell: a number, or a band as "70..80"; null stays null. */
export const targetCell = (
  target: number | { readonly min: number; readonly max: number } | null,
): number | string | null =>
  typeof target === 'object' && target ? `${target.min}${BAND_SEPARATOR}${target.max}` : target;

export type CellFigure = number | string | Label | null | undefined;

/** A table without words, from which `toTable()`, `toCSV()` and the reader's table are made. */
export interface TableFigures {
  readonly name: string;
  /** The unit of each column; the keys are part of the public interface and never translated. */
  readonly units: Readonly<Record<string, Unit>>;
  /** The units of a row's cells where their column is `mixed`, by the columns' keys. */
  readonly unitsOf?: ((row: object) => CellUnits) | undefined;
  /** What a reader calls columns that are not called by their own key, each by another key. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** The order of the columns where the document names them: an object puts keys such as "2018" first. */
  readonly order?: readonly string[] | undefined;
  /** The document's own names for columns that it gives, by the columns' keys. */
  readonly columnLabels?: CodeLabels | undefined;
  /** What the figures of a column are never written as unless they are exactly that, by its key. */
  readonly landmarks?: Readonly<Record<string, readonly number[]>> | undefined;
  /** Each has a field for every column, under the column's key, and may have others. */
  readonly rows: RowSource<object>;
  /** The document's own names for codes that stand in it; readers see them, CSV keeps the codes. */
  readonly codeLabels?: CodeLabels | undefined;
}

/** The units of the cells of a row, by the keys of their columns. */
export type CellUnits = Readonly<Record<string, Unit>>;

/** Texts by a stable code. */
export type CodeLabels = Readonly<Record<string, Text | null | undefined>>;

/** The rows of a table: a list, or an object that makes rows only when they are asked for. */
export interface RowSource<Row> {
  readonly length: number;
  /** The rows from one index up to another, as `Array.prototype.slice` counts. */
  slice(start?: number, end?: number): readonly Row[];
  /** Whether any row has a figure in a column; where it is missing, the rows are searched. */
  fills?(key: string): boolean;
}

/** The fields that a row must have; a column `label` is made from the fields of a {@link Label}. */
export type RowOf<K extends string> = Readonly<Record<Exclude<K, 'label'>, CellFigure>> &
  Partial<Label>;

/** A table whose rows are checked, by type, to have all columns. */
export const tableOf = <K extends string>(
  name: string,
  units: Readonly<Record<K, Unit>>,
  rows: RowSource<RowOf<NoInfer<K>>>,
  codeLabels?: CodeLabels,
): TableFigures => ({ name, units, rows, codeLabels });

/** The figures that the model of every widget has. */
export interface Figures {
  /** Whether there is nothing to show: no data, or nothing to divide by. */
  readonly empty: boolean;
  /** The number of answers that the whole widget rests on; null where the document doesn't say. */
  readonly n: number | null;
  /** `minimumN` where the whole widget rests on fewer answers, and all its figures are null. */
  readonly withheld: number | null;
  /** What the summary says, in the order of weight. */
  readonly findings: readonly Finding[];
  /** The first is the default. */
  readonly tables: readonly [TableFigures, ...TableFigures[]];
}

/** A table as the host gets it: `rows` hold raw values under the columns' keys. */
export interface Table {
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly unit: Unit;
  }[];
  readonly rows: readonly Readonly<Record<string, number | string | null>>[];
  /** By row: the units of those cells whose column is `mixed`; missing where none is. */
  readonly units?: readonly CellUnits[];
}

export type { Text, Time };
