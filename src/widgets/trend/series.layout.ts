import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { circle, clamp, rect, vertical, type Geometry, type Point } from '../../chart/geometry.js';
import { thin } from '../../chart/thin.js';
import type { Axes } from './axes.layout.js';
import { has, hasAny, type Column } from './columns.model.js';
import type { Columns, SeriesFigure } from './series.model.js';

export const LINE: Look = { layer: 'mark', style: 'line' };
const FORECAST: Look = { layer: 'mark', style: 'forecast' };
export const DOTS: Look = { layer: 'mark', style: 'dots' };
export const CAPPED: Look = { layer: 'line', style: 'capped' };
const WHISKERS: Look = { layer: 'line', style: 'whisker' };
/** The room between the control limits, the limits themselves, and the centre line. */
const LIMITS: Look = { layer: 'band', part: 'band', style: 'limits' };
const EDGES: Look = { layer: 'line', part: 'band', style: 'edges' };
const CENTER: Look = { layer: 'line', part: 'band', style: 'center' };
const SIGNALS: Look = { layer: 'overlay', style: 'signals' };

/** The pixels that a point needs across for a dot of its own. */
const ROOM = 9;
/** The pixels between the dots of a line that has too many points for a dot each. */
const SELDOM = 48;

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
const visible = ({ xs, axes }: PlottedSeries, column: Column): number[] =>
  thin(xs, column, axes.plot.width);

/** Where a figure of a column stands in the plot. */
const placeOf = ({ xs, axes }: PlottedSeries, column: Column, index: number): Point => ({
  x: xs[index]!,
  y: axes.y(column[index]!),
});

/** A column without the figures at those indices that fail a test. */
const where = (column: Column, test: (index: number) => boolean): Column =>
  column.map((figure, index) => (test(index) ? figure : NaN));

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
const paintSeries = ({ order }: PlottedSeries, look: Look, ...shapes: Geometry[]): Mark[] =>
  paint({ ...look, series: order }, ...shapes);

/** A line from figure to figure of a column, with its gaps. */
function lineMarks(series: PlottedSeries, look: Look, column: Column): Mark[] {
  if (!hasAny(column)) return [];
  const points = visible(series, column).map((index) =>
    has(column, index) ? placeOf(series, column, index) : null,
  );
  return paintSeries(series, look, { shape: 'line', points });
}

/** The limits and the centre of a control chart. */
function limitMarks(series: PlottedSeries): Mark[] {
  const { axes, center, order, columns } = series;
  if (center === null) return [];
  const { lowerLimit, upperLimit } = columns;
  const edges = [upperLimit, lowerLimit].map((limit) => stepLine(series, limit));
  const centers = lowerLimit.map((limit) => (Number.isNaN(limit) ? NaN : center));
  // The areas of several series would only mix their colours.
  const areas = (order > 0 ? [] : stretches(series, upperLimit)).flatMap((stretch) => {
    if (!stretch) return [];
    const { index, figure, from, to } = stretch;
    const top = axes.y(figure);
    return rect(from, top, to - from, axes.y(lowerLimit[index]!) - top);
  });
  return [
    ...paintSeries(series, LIMITS, ...areas),
    ...paintSeries(series, EDGES, ...edges),
    ...paintSeries(series, CENTER, stepLine(series, centers)),
  ];
}

/** The intervals that values come with. */
function whiskerMarks(series: PlottedSeries): Mark[] {
  const { lower, upper } = series.columns;
  if (!hasAny(lower)) return [];
  const indices = new Set([lower, upper].flatMap((end) => visible(series, end)));
  const whiskers = [...indices].flatMap((index) => {
    if (!has(lower, index)) return [];
    const { x, y } = placeOf(series, lower, index);
    return vertical(x, y, series.axes.y(upper[index]!));
  });
  return paintSeries(series, WHISKERS, ...whiskers);
}

/**
 * The dots of a line: one for each point where there is room, else for those that no line reaches,
 * and for one in a while where there are other lines.
 */
function dotMarks(series: PlottedSeries, several: boolean): Mark[] {
  const { axes, order, xs, columns } = series;
  const { value } = columns;
  const roomy = axes.plot.width / xs.length >= ROOM;
  const isAlone = (index: number) => !has(value, index - 1) && !has(value, index + 1);
  const dotted = new Set(visible(series, value).filter((index) => roomy || isAlone(index)));
  if (several && !roomy) {
    const step = Math.ceil((SELDOM * xs.length) / axes.plot.width);
    for (let index = step >> 1; index < xs.length; index += step) dotted.add(index);
  }
  const radius = roomy || several ? 3 : 2;
  const symbols = [...dotted]
    .filter((index) => has(value, index))
    .map((index): Geometry => {
      const center = placeOf(series, value, index);
      return { shape: 'symbol', symbol: order, radius, center };
    });
  return paintSeries(series, DOTS, ...symbols);
}

/**
 * A series: control limits and centre under its lines, dots over them.
 *
 * @param several whether there are other series that it must be told apart from
 */
export function seriesMarks(series: PlottedSeries, several: boolean): Mark[] {
  const { value, capped, forecast } = series.columns;
  const first = forecast.indexOf(1);
  const known = first < 0 ? value : where(value, (index) => !forecast[index]);
  // From the last known point on, so that the line has no hole there.
  const future = where(value, (index) => first >= 0 && index >= first - 1);
  return [
    ...limitMarks(series),
    ...whiskerMarks(series),
    ...lineMarks(
      series,
      CAPPED,
      where(capped, (index) => has(value, index)),
    ),
    ...lineMarks(series, LINE, known),
    ...lineMarks(series, FORECAST, future),
    ...dotMarks(series, several),
  ];
}

/**
 * Rings about the points that the control chart calls attention to.
 *
 * @param distance how far points stand apart, in pixels: many rings must not run together
 */
export function signalMarks(series: PlottedSeries, distance: number): Mark[] {
  const { value, signals } = series.columns;
  if (!signals.length) return [];
  const signalled = where(value, (index) => signals[index]!.length > 0);
  return visible(series, signalled)
    .filter((index) => has(signalled, index))
    .flatMap((index) => {
      const { x, y } = placeOf(series, value, index);
      return paint(SIGNALS, circle(x, y, clamp(distance, 3, 6.5)));
    });
}
