import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import type { Geometry, Point } from '../../chart/geometry.js';
import { thin } from '../../chart/thin.js';
import type { Axes } from './axes.layout.js';
import type { Column } from './columns.model.js';
import type { Columns, SeriesFigure } from './series.model.js';

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
interface Stretch {
  readonly index: number;
  readonly figure: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of the visible points of a column, null for a gap. A period reaches from its start
 * to that of the next one, an instant half way to its neighbours.
 */
export function stretches(series: PlottedSeries, column: Column): (Stretch | null)[] {
  const { start, end } = series.columns;
  const { x } = series.axes;
  const indices = visible(series, column);
  return indices.map((index, position) => {
    const figure = column[index]!;
    if (Number.isNaN(figure)) return null;
    const [begin, finish] = [start[index]!, end[index]!];
    const previous = start[indices[position - 1] ?? -1] ?? begin;
    const next = start[indices[position + 1] ?? -1] ?? finish;
    const [from, to] =
      finish > begin ? [begin, next] : [(previous + begin) / 2, (begin + next) / 2];
    return { index, figure, from: x(from), to: x(to) };
  });
}

/** A stepped line: each figure holds over its stretch. */
export const stepLine = (series: PlottedSeries, column: Column): Geometry => ({
  shape: 'line',
  points: stretches(series, column).flatMap((stretch) => {
    if (!stretch) return [null];
    const y = series.axes.y(stretch.figure);
    return [stretch.from, stretch.to].map((x) => ({ x, y }));
  }),
});

/** Shapes in the colour of a series. */
export const paintSeries = ({ order }: PlottedSeries, look: Look, ...shapes: Geometry[]): Mark[] =>
  paint({ ...look, series: order }, ...shapes);
