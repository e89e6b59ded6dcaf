import { px, type Point } from '../../chart/box.js';
import { downsample } from '../../chart/downsample.js';
import { across, circles, down, polyline } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { edges, middle, pointAt, type Axes } from './axes.layout.js';
import type { PointFigure, SeriesFigure } from './trend.model.js';

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

/** A series: limits and centre under its lines, dots and intervals over them. */
export function drawSeries(
  { points, center }: SeriesFigure,
  index: number,
  axes: Axes,
  sheet: Sheet,
): void {
  const { plot, x, y } = axes;
  const colour = `s${colourOf(index)}`;
  const mark = (kind: string, d: string, part?: string) => sheet.mark(`${kind} ${colour}`, d, part);
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
  // Where there is no room for all, those that no line reaches.
  const seen = all.filter((one, i) => one && (roomy || (!all[i - 1] && !all[i + 1])));
  const edge = (side: 'lower' | 'upper') =>
    steps(points, axes, ({ limits }) => limits && limits[side]);
  // One band whispers; several would only mix their colours.
  if (index === 0) mark('limits', band(points, axes), 'band');
  mark('edges', edge('upper') + edge('lower'), 'band');
  mark(
    'center',
    steps(points, axes, ({ limits }) => limits && center),
    'band',
  );
  const whisker = ({ interval, ...one }: PointFigure) =>
    interval ? down(x(middle(one)), y(interval.lower), y(interval.upper)) : '';
  mark('whisker', points.map(whisker).join(''));
  mark(
    'capped',
    line((i) => (all[i] ? pointAt(axes, points[i]!, points[i]!.capped) : null)),
  );
  mark(
    'line',
    line((i) => (points[i]!.forecast ? null : all[i]!)),
  );
  if (first >= 0)
    mark(
      'line forecast',
      line((i) => (i >= first - 1 ? all[i]! : null)),
    );
  mark(
    'dots',
    circles(
      seen.filter((one) => one !== null),
      roomy ? 3 : 2,
    ),
  );
}

/** The most that was asked for in any period. */
export const mostRequested = (series: SeriesFigure): number =>
  series.points.reduce((most, { requested }) => Math.max(most, requested ?? 0), 0);

/** The volumes: an outline of what was asked for, filled by what came, a tick for what was sold. */
export function drawStrip(
  series: SeriesFigure,
  { x }: Axes,
  top: number,
  height: number,
  sheet: Sheet,
): void {
  const { points } = series;
  const bottom = top + height;
  const y = linear([0, mostRequested(series)], [bottom, top]);
  const draw = (kind: string, pick: (one: PointFigure) => number | null, tick = false) =>
    sheet.mark(
      kind,
      points
        .map((one, index) => {
          const value = pick(one);
          if (value === null) return '';
          const [from, to] = edges(points, index).map(x) as [number, number];
          const width = Math.max(1, Math.min((to - from) * 0.7, 28)) + (tick ? 4 : 0);
          const left = (from + to - width) / 2;
          return tick
            ? across(left, y(value), left + width)
            : `${down(left, bottom, y(value))}h${px(width)}V${bottom}`;
        })
        .join(''),
    );
  draw('fulfilled', ({ requested, fulfilled }) => fulfilled && Math.min(fulfilled, requested ?? 0));
  draw('requested', ({ requested }) => requested);
  draw('sold', ({ sold }) => sold, true);
}
