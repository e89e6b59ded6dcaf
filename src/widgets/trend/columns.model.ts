/** One figure of every point of a series, by index; NaN is missing, or withheld. */
export type Column = Float64Array;

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

/** A column of flags: 1 where a test passes, else 0. */
export function flagsOf(length: number, test: (index: number) => boolean): Uint8Array {
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++) flags[i] = Number(test(i));
  return flags;
}

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
