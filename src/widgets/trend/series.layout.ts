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
/** A line to read the data against: it lies under them, over the grid. */
export const TARGET: Look = { layer: 'grid', part: 'target', style: 'target' };

/** The pixels that a point needs across for a dot of its own. */
const ROOM = 9;
/** The pixels between the dots of a line that has too many points for a dot each. */
const SELDOM = 48;

/** A series with the places of its points across the plot, in pixels. */
export interface PlottedSeries extends SeriesFigure {
  readonly xs: Float64Array;
}

/** The middle of a point's period on the axis, in milliseconds; an instant is its own. */
export const middleAt = ({ start, end }: Columns, index: number): number =>
  start[index]! / 2 + end[index]! / 2;

export const plotted = (series: SeriesFigure, { x }: Axes): PlottedSeries => ({
  ...series,
  xs: series.columns.start.map((_, index) => x(middleAt(series.columns, index))),
});

/** The indices of the points that the plot's pixels can show of a column. */
const visible = ({ xs }: PlottedSeries, { plot }: Axes, column: Column): number[] =>
  thin(xs, column, plot.width);

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
export function stretches(
  series: PlottedSeries,
  axes: Axes,
  column: Column,
): readonly (Stretch | null)[] {
  const { start, end } = series.columns;
  const indices = visible(series, axes, column);
  return indices.map((index, position) => {
    const figure = column[index]!;
    if (Number.isNaN(figure)) return null;
    const [own, finish] = [start[index]!, end[index]!];
    const previous = start[indices[position - 1] ?? -1] ?? own;
    const next = start[indices[position + 1] ?? -1] ?? finish;
    const [from, to] = finish > own ? [own, next] : [(previous + own) / 2, (own + next) / 2];
    return { index, figure, from: axes.x(from), to: axes.x(to) };
  });
}

/** A stepped line: each figure holds over its stretch. */
export const stepLine = (series: PlottedSeries, axes: Axes, column: Column): Geometry => ({
  shape: 'line',
  points: stretches(series, axes, column).flatMap((stretch) => {
    if (!stretch) return [null];
    const y = axes.y(stretch.figure);
    return [
      { x: stretch.from, y },
      { x: stretch.to, y },
    ];
  }),
});

/** The point of a figure in the plot. */
const placeOf = ({ xs }: PlottedSeries, { y }: Axes, column: Column, index: number): Point => ({
  x: xs[index]!,
  y: y(column[index]!),
});

/** A line from figure to figure of a column, with its gaps. */
const lineMarks = (look: Look, series: PlottedSeries, axes: Axes, column: Column): Mark[] =>
  hasAny(column)
    ? paint(look, {
        shape: 'line',
        points: visible(series, axes, column).map((index) =>
          has(column, index) ? placeOf(series, axes, column, index) : null,
        ),
      })
    : [];

/** The limits and the centre of a control chart. */
function limitMarks(series: PlottedSeries, order: number, axes: Axes): Mark[] {
  const { center, columns } = series;
  if (center === null) return [];
  const { lowerLimit, upperLimit } = columns;
  const { y } = axes;
  const centers = lowerLimit.map((limit) => (Number.isNaN(limit) ? NaN : center));
  const lines = [
    ...paint(
      { ...EDGES, series: order },
      stepLine(series, axes, upperLimit),
      stepLine(series, axes, lowerLimit),
    ),
    ...paint({ ...CENTER, series: order }, stepLine(series, axes, centers)),
  ];
  // The areas of several series would only mix their colours.
  if (order > 0) return lines;
  const widths = upperLimit.map((upper, index) => upper - lowerLimit[index]!);
  const areas = stretches(series, axes, widths).flatMap((stretch) => {
    if (!stretch) return [];
    const { index, from, to } = stretch;
    const top = y(upperLimit[index]!);
    return rect(from, top, to - from, y(lowerLimit[index]!) - top);
  });
  return [...paint({ ...LIMITS, series: order }, ...areas), ...lines];
}

/** The intervals that values come with. */
function whiskerMarks(series: PlottedSeries, order: number, axes: Axes): Mark[] {
  const { xs, columns } = series;
  const { lower, upper } = columns;
  if (!hasAny(lower)) return [];
  const ends = [lower, upper].flatMap((end) => visible(series, axes, end));
  const known = [...new Set(ends)].filter((index) => has(lower, index));
  const whiskers = known.map((index) =>
    vertical(xs[index]!, axes.y(lower[index]!), axes.y(upper[index]!)),
  );
  return paint({ ...WHISKERS, series: order }, ...whiskers);
}

/** The dots of a line: one for each point where there is room, else one in a while and those that no line reaches. */
function dotMarks(series: PlottedSeries, order: number, several: boolean, axes: Axes): Mark[] {
  const { xs, columns } = series;
  const { value } = columns;
  const { width } = axes.plot;
  const roomy = width / xs.length >= ROOM;
  const isAlone = (index: number) => !has(value, index - 1) && !has(value, index + 1);
  const dotted = new Set(visible(series, axes, value).filter((index) => roomy || isAlone(index)));
  if (several && !roomy) {
    const step = Math.ceil((SELDOM * xs.length) / width);
    for (let index = step >> 1; index < xs.length; index += step) dotted.add(index);
  }
  const radius = roomy || several ? 3 : 2;
  return [...dotted]
    .filter((index) => has(value, index))
    .flatMap((index) =>
      paint(
        { ...DOTS, series: order },
        { shape: 'symbol', symbol: order, radius, center: placeOf(series, axes, value, index) },
      ),
    );
}

/**
 * A series: control limits and centre under its lines, dots over them.
 *
 * @param order its index, which gives its colour and its symbol
 * @param several whether there are other series that it must be told apart from
 */
export function seriesMarks(
  series: PlottedSeries,
  order: number,
  several: boolean,
  axes: Axes,
): Mark[] {
  const { value, capped, forecast } = series.columns;
  const shownCap = where(capped, (index) => has(value, index));
  const first = forecast.indexOf(1);
  const known = first < 0 ? value : where(value, (index) => !forecast[index]);
  const marksOf = (look: Look, column: Column) =>
    lineMarks({ ...look, series: order }, series, axes, column);
  return [
    ...limitMarks(series, order, axes),
    ...whiskerMarks(series, order, axes),
    ...marksOf(CAPPED, shownCap),
    ...marksOf(LINE, known),
    // From the last known point on, so that the line has no hole there.
    ...(first < 0
      ? []
      : marksOf(
          FORECAST,
          where(value, (index) => index >= first - 1),
        )),
    ...dotMarks(series, order, several, axes),
  ];
}

/**
 * Rings about the points that the control chart calls attention to, as wide as the points stand
 * apart, so that many don't run together.
 *
 * @param count how many times there are in the plot
 */
export function signalMarks(all: readonly PlottedSeries[], axes: Axes, count: number): Mark[] {
  const radius = clamp(axes.plot.width / count, 3, 6.5);
  return all.flatMap((series) => {
    const { value, signals } = series.columns;
    if (!signals.length) return [];
    const signalled = where(value, (index) => signals[index]!.length > 0);
    return visible(series, axes, signalled)
      .filter((index) => has(signalled, index))
      .flatMap((index) => {
        const { x, y } = placeOf(series, axes, value, index);
        return paint(SIGNALS, circle(x, y, radius));
      });
  });
}
