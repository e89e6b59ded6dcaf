import type { Signal } from '../statistics/index.js';
import type { Times } from './times.schema.js';

/** One figure of every point of a series, by index; NaN is missing, or withheld. */
export type Column = Float64Array;

/** The figures of each point of a series; NaN is missing, or withheld. */
export interface Columns extends Times {
  /** In the widget's unit. */
  readonly value: Column;
  /** Count, 0 or more: in orders, lines or units, as the document counts. */
  readonly requested: Column;
  /** Count of the same kind, which may be more than requested. */
  readonly fulfilled: Column;
  /** Count, 0 or more, and what it is counted over. */
  readonly events: Column;
  readonly exposure: Column;
  /** Percent of the amount that the allocation cap allowed. */
  readonly capped: Column;
  /** Requested divided by sold: the reported-to-sold ratio. */
  readonly inflation: Column;
  /** Percent: 1 minus the relative error of the point's forecast. */
  readonly accuracy: Column;
  /** Percent: the error of the point's forecast relative to what came; above 0 where it was too much. */
  readonly bias: Column;
  /** Count, 0 or more. */
  readonly sold: Column;
  /** Answers, or whatever was requested, that the value rests on; a count, 0 or more. */
  readonly n: Column;
  /** Both ends of the interval that the document gives with a value, or neither. */
  readonly lower: Column;
  readonly upper: Column;
  /** 1 for a forecast. */
  readonly forecast: Uint8Array;
  /** 1 for a period that is not over. */
  readonly partial: Uint8Array;
  /** 1 for a point that is left out of the limits for a reason. */
  readonly excluded: Uint8Array;
  /** 1 for a point that rests on fewer answers than `minimumN`. */
  readonly withheld: Uint8Array;
  /** Both control limits, in the widget's unit, or neither; with them their centre line. */
  readonly lowerLimit: Column;
  readonly upperLimit: Column;
  readonly center: Column;
  /** Standard deviation by the control chart, in the widget's unit. */
  readonly sigma: Column;
  /** The rules that each point breaks; an empty list without a chart. */
  readonly signals: readonly (readonly Signal[])[];
}

/** A column of a length, filled by index. */
export function columnOf(length: number, valueAt: (index: number) => number): Column {
  const column = new Float64Array(length);
  for (let i = 0; i < length; i++) column[i] = valueAt(i);
  return column;
}

/** A column without any figure. */
export const emptyColumn = (length: number): Column => new Float64Array(length).fill(NaN);

/** A column without the figures at those indices that fail a test. */
export const keepWhere = (column: Column, test: (index: number) => boolean): Column =>
  column.map((figure, index) => (test(index) ? figure : NaN));

/** Whether a column has a figure at an index; false outside its length. */
export const has = (column: Column, index: number): boolean => column[index]! > -Infinity;

/** Whether a column has any figure. */
export const hasAny = (column: Column): boolean => column.some((figure) => figure > -Infinity);

/** The figure of a column at an index; null is missing. */
export function figureAt(column: Column, index: number): number | null {
  const figure = column[index]!;
  return Number.isNaN(figure) ? null : figure;
}

/** Index of the newest point before another that passes a test; -1 for none. */
export function newestBefore(before: number, passes: (index: number) => boolean): number {
  let index = before - 1;
  while (index >= 0 && !passes(index)) index--;
  return index;
}
