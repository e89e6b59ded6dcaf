import { paint, type Listed } from '../chart/blocks.js';
import type { Look, Mark } from '../chart/drawing.js';
import type { Geometry, Point, Rect } from '../chart/geometry.js';
import { thin } from '../chart/thin.js';
import type { Scale } from '../chart/scale.js';
import { has, type Column, type Columns } from './columns.model.js';
import type { SeriesFigure } from './series.model.js';

/** The plot with its two scales: milliseconds across, the values' unit up. */
export interface Axes {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

/** A series on its axes. */
export interface PlottedSeries extends SeriesFigure {
  readonly axes: Axes;
  /** Its index, which gives its colour and its symbol. */
  readonly order: number;
  /** Where each point stands across the plot, in pixels. */
  readonly xs: Float64Array;
}

/** The middle of a point's period on the axis, in milliseconds; an instant is its own. */
export const middleAt = ({ start, end }: Columns, index: number): number =>
  start[index]! / 2 + end[index]! / 2;

export const plotted = (series: SeriesFigure, order: number, axes: Axes): PlottedSeries => ({
  ...series,
  axes,
  order,
  xs: series.columns.start.map((_, index) => axes.x(middleAt(series.columns, index))),
});

/** The indices of the points that the plot's pixels can show of a column. */
export const visible = ({ xs, axes }: PlottedSeries, column: Column): number[] =>
  thin(xs, column, axes.plot.width);

/** Where a figure of a column stands in the plot. */
export const placeOf = ({ xs, axes }: PlottedSeries, column: Column, index: number): Point => ({
  x: xs[index]!,
  y: axes.y(column[index]!),
});

/** What a figure covers of the time axis, in pixels. */
export interface Stretch {
  readonly index: number;
  readonly figure: number;
  readonly from: number;
  readonly to: number;
}

/** Whether periods are absent between two points, the earlier one first. */
function areApart({ columns: { apart } }: PlottedSeries, one: number, other: number): boolean {
  for (let index = one + 1; index <= other; index++) if (apart[index]) return true;
  return false;
}

/**
 * The stretches of the visible points of a column, null for a gap. A period reaches from its start
 * to that of the next one, or to its own end where the next one is absent, an instant half way to its
 * neighbours.
 */
export function stretches(series: PlottedSeries, column: Column): (Stretch | null)[] {
  const { start, end } = series.columns;
  const { x } = series.axes;
  const indices = visible(series, column);
  return indices.flatMap((index, position) => {
    const figure = column[index]!;
    if (Number.isNaN(figure)) return [null];
    const [before, after] = [indices[position - 1], indices[position + 1]];
    const [begin, finish] = [start[index]!, end[index]!];
    const previous = before === undefined ? begin : start[before]!;
    const hasNext = after !== undefined && !areApart(series, index, after);
    const next = hasNext ? start[after]! : finish;
    const [from, to] =
      finish > begin ? [begin, next] : [(previous + begin) / 2, (begin + next) / 2];
    const stretch = { index, figure, from: x(from), to: x(to) };
    return before !== undefined && areApart(series, before, index) ? [null, stretch] : [stretch];
  });
}

/** A stepped line: each figure holds over its stretch. */
export const stepLine = ({ axes }: PlottedSeries, held: readonly (Stretch | null)[]): Geometry => ({
  shape: 'line',
  points: held.flatMap((stretch) => {
    if (!stretch) return [null];
    const y = axes.y(stretch.figure);
    return [stretch.from, stretch.to].map((x) => ({ x, y }));
  }),
});

/** A line from figure to figure of a column, with gaps where figures are missing or periods absent. */
export const figureLine = (series: PlottedSeries, column: Column): Geometry => ({
  shape: 'line',
  points: visible(series, column).flatMap((index, position, indices) => {
    const point = has(column, index) ? placeOf(series, column, index) : null;
    return position > 0 && areApart(series, indices[position - 1]!, index)
      ? [null, point]
      : [point];
  }),
});

/** Shapes in the colour of a series. */
export const paintSeries = (
  { order }: PlottedSeries,
  look: Look,
  ...shapes: Listed<Geometry>[]
): Mark[] => paint({ ...look, series: order }, shapes.flat());
