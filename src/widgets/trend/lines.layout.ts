import { clamp, px, type Point } from '../../chart/box.js';
import { downsample } from '../../chart/downsample.js';
import { across, down, markers, polyline } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { middle, pointAt, walk, type Axes } from './axes.layout.js';
import type { PointFigure, SeriesFigure } from './trend.model.js';

/** The class of a series' colour. */
export const colourOf = (index: number): string => `series-${(index % 8) + 1}`;

/** A stepped line over whole periods: each value holds from its period's start to its end. */
export function steps(
  points: readonly PointFigure[],
  axes: Axes,
  pick: (one: PointFigure) => number | null,
): string {
  let before: number | null = null;
  return walk(points, axes, (one, from, to) => {
    const open = before !== null;
    before = pick(one);
    return before === null ? '' : `${open ? 'V' : `M${from},`}${axes.y(before)}H${to}`;
  });
}

/** Pixels between the markers of a line that has too many points to mark them all. */
const SELDOM = 48;

/** A series: limits and centre under its lines, dots and intervals over them. */
export function drawSeries(
  { points, center }: SeriesFigure,
  index: number,
  several: boolean,
  axes: Axes,
  sheet: Sheet,
): void {
  const { plot, x, y } = axes;
  const mark = (kind: string, d: string, part?: string) =>
    sheet.mark(`${kind} ${colourOf(index)}`, d, part);
  const all = points.map((one) => pointAt(axes, one, one.value));
  // The dashed part starts at the last known point, so that the line has no hole there.
  const first = points.findIndex(({ forecast }) => forecast);
  const line = (kind: string, pick: (one: PointFigure, i: number) => Point | null) =>
    mark(kind, polyline(downsample(points.map(pick), plot.width)));
  const roomy = plot.width / points.length >= 9;
  const edge = (side: 'lower' | 'upper') =>
    steps(points, axes, ({ limits }) => limits && limits[side]);
  // One band whispers; several would only mix their colours.
  const band = walk(points, axes, ({ limits }, from, to) =>
    limits && index === 0 ? `M${from},${y(limits.upper)}H${to}V${y(limits.lower)}H${from}Z` : '',
  );
  mark('limits', band, 'band');
  mark('edges', edge('upper') + edge('lower'), 'band');
  mark(
    'center',
    steps(points, axes, ({ limits }) => limits && center),
    'band',
  );
  const whisker = ({ interval, ...one }: PointFigure) =>
    interval ? down(x(middle(one)), y(interval.lower), y(interval.upper)) : '';
  mark('whisker', points.map(whisker).join(''));
  line('capped', (one, i) => all[i]! && pointAt(axes, one, one.capped));
  line('line', (one, i) => (one.forecast ? null : all[i]!));
  if (first >= 0) line('line forecast', (_, i) => (i >= first - 1 ? all[i]! : null));
  // Where there is no room for all: those that no line reaches and, of several series, one in a while.
  const rare = several ? Math.ceil((SELDOM * points.length) / plot.width) : Infinity;
  const seen = all.flatMap((one, i) =>
    one && (roomy || i % rare === rare >> 1 || !(all[i - 1] || all[i + 1])) ? one : [],
  );
  mark('dots', markers(index, seen, roomy || several ? 3 : 2));
}

/** The most that was asked for in any period. */
export const mostRequested = (series: SeriesFigure): number =>
  series.points.reduce((most, { requested }) => Math.max(most, requested ?? 0), 0);

/** The volumes: an outline of what was asked for, filled by what came, a tick for what was sold. */
export function drawStrip(
  series: SeriesFigure,
  axes: Axes,
  top: number,
  height: number,
  sheet: Sheet,
): void {
  const bottom = top + height;
  const y = linear([0, mostRequested(series)], [bottom, top]);
  const draw = (kind: string, pick: (one: PointFigure) => number | null) =>
    sheet.mark(
      kind,
      walk(series.points, axes, (one, from, to) => {
        const value = pick(one);
        if (value === null) return '';
        const tick = kind === 'sold';
        const width = clamp((to - from) * 0.7, 1, 28) + (tick ? 4 : 0);
        const left = (from + to - width) / 2;
        return tick
          ? across(left, y(value), left + width)
          : `${down(left, bottom, y(value))}h${px(width)}V${bottom}`;
      }),
    );
  draw('fulfilled', ({ requested, fulfilled }) => fulfilled && Math.min(fulfilled, requested ?? 0));
  draw('requested', ({ requested }) => requested);
  draw('sold', ({ sold }) => sold);
}
