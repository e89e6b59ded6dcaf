import { px, type Point } from '../../chart/box.js';
import { downsample } from '../../chart/downsample.js';
import { circles, polyline } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import { edges, middle, pointAt, type Axes } from './axes.layout.js';
import type { PointFigure, SeriesFigure } from './trend.model.js';

/** A series as paths; `''` where there is nothing to draw. */
export interface SeriesMarks {
  /** 1 to 8: which of the series colours. */
  readonly colour: number;
  readonly line: string;
  readonly forecast: string;
  readonly capped: string;
  /** Points as open dots: all of them, or those that no line reaches. */
  readonly dots: string;
  readonly intervals: string;
  /** The room between the control limits, and its edges. */
  readonly limits: string;
  readonly limitEdges: string;
  readonly center: string;
}

export const colourOf = (index: number): number => (index % 8) + 1;

/** A stepped line over whole periods: each value holds from its period's start to its end. */
export function steps(
  points: readonly PointFigure[],
  { x, y }: Axes,
  pick: (one: PointFigure) => number | null,
): string {
  let open = false;
  return points
    .map((one, index) => {
      const value = pick(one);
      const [from, to] = edges(points, index);
      const path =
        value === null ? '' : `${open ? `V${y(value)}` : `M${x(from)},${y(value)}`}H${x(to)}`;
      open = value !== null;
      return path;
    })
    .join('');
}

const band = (points: readonly PointFigure[], { x, y }: Axes): string =>
  points
    .map(({ limits }, index) => {
      const [from, to] = edges(points, index);
      return limits ? `M${x(from)},${y(limits.upper)}H${x(to)}V${y(limits.lower)}H${x(from)}Z` : '';
    })
    .join('');

export function seriesMarks(
  { points, center }: SeriesFigure,
  index: number,
  axes: Axes,
): SeriesMarks {
  const { plot, x, y } = axes;
  const all = points.map((one) => pointAt(axes, one, one.value));
  // The dashed part starts at the last known point, so that the line has no hole there.
  const first = points.findIndex(({ forecast }) => forecast);
  const line = (pick: (i: number) => Point | null) =>
    polyline(
      downsample(
        points.map((_, i) => pick(i)),
        plot.width,
      ),
    );
  const roomy = plot.width / Math.max(1, points.length) >= 9;
  const seen = all.filter((one, i) => one && (roomy || (!all[i - 1] && !all[i + 1])));
  return {
    colour: colourOf(index),
    line: line((i) => (points[i]!.forecast ? null : all[i]!)),
    forecast: first < 0 ? '' : line((i) => (i >= first - 1 ? all[i]! : null)),
    capped: line((i) => (all[i] ? pointAt(axes, points[i]!, points[i]!.capped) : null)),
    dots: circles(
      seen.filter((one) => one !== null),
      roomy ? 3 : 2,
    ),
    intervals: points
      .map((one) =>
        one.interval ? `M${x(middle(one))},${y(one.interval.lower)}V${y(one.interval.upper)}` : '',
      )
      .join(''),
    // One band whispers; several would only mix their colours.
    limits: index === 0 ? band(points, axes) : '',
    limitEdges:
      steps(points, axes, ({ limits }) => limits?.upper ?? null) +
      steps(points, axes, ({ limits }) => limits?.lower ?? null),
    center: steps(points, axes, ({ limits }) => limits && center),
  };
}

export interface Strip {
  readonly requested: string;
  readonly fulfilled: string;
  readonly sold: string;
}

/** The most that was asked for in any period. */
export const mostRequested = (series: SeriesFigure): number =>
  series.points.reduce((most, { requested }) => Math.max(most, requested ?? 0), 0);

/** The volumes: an outline of what was asked for, filled by what came, a tick for what was sold. */
export function stripMarks(series: SeriesFigure, { x }: Axes, top: number, height: number): Strip {
  const { points } = series;
  const bottom = top + height;
  const y = linear([0, mostRequested(series)], [bottom, top]);
  const path = (pick: (one: PointFigure) => number | null, share: number, tick: boolean) =>
    points
      .map((one, index) => {
        const value = pick(one);
        if (value === null) return '';
        const [from, to] = edges(points, index).map(x) as [number, number];
        const width = px(Math.max(1, Math.min((to - from) * share, 40 * share)));
        const left = px((from + to - width) / 2);
        return tick
          ? `M${left},${y(value)}h${width}`
          : `M${left},${bottom}V${y(value)}h${width}V${bottom}`;
      })
      .join('');
  return {
    requested: path(({ requested }) => requested, 0.7, false),
    fulfilled: path(
      ({ requested, fulfilled }) => fulfilled && Math.min(fulfilled, requested ?? 0),
      0.7,
      false,
    ),
    sold: path(({ sold }) => sold, 0.9, true),
  };
}
