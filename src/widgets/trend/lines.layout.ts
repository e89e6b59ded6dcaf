import { clamp, px, type Point } from '../../chart/box.js';
import { across, down, markers, polyline } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { visible, walk, type Axes, type PlottedSeries } from './axes.layout.js';
import { has, type Column, type SeriesFigure } from './trend.model.js';

/** The class of a series' colour. */
export const colourOf = (index: number): string => `series-${(index % 8) + 1}`;

/** A stepped line over whole periods: each figure holds from its period's start to its end. */
export const steps = (series: PlottedSeries, axes: Axes, column: Column): string =>
  walk(
    series,
    axes,
    column,
    ({ figure, from, to, joined }) => `${joined ? 'V' : `M${from},`}${axes.y(figure)}H${to}`,
  );

/** The control chart: the room between the limits, their edges and the centre line. */
function drawLimits(
  series: PlottedSeries,
  index: number,
  axes: Axes,
  mark: (kind: string, d: string, part: string) => void,
): void {
  const { center, columns } = series;
  if (center === null) return;
  const { lowerLimit, upperLimit } = columns;
  const { y } = axes;
  // One band whispers; several would only mix their colours.
  if (index === 0) {
    const width = upperLimit.map((upper, i) => upper - lowerLimit[i]!);
    const band = walk(
      series,
      axes,
      width,
      ({ index: i, from, to }) =>
        `M${from},${y(upperLimit[i]!)}H${to}V${y(lowerLimit[i]!)}H${from}Z`,
    );
    mark('limits', band, 'band');
  }
  mark('edges', steps(series, axes, upperLimit) + steps(series, axes, lowerLimit), 'band');
  const centers = lowerLimit.map((limit) => (Number.isNaN(limit) ? NaN : center));
  mark('center', steps(series, axes, centers), 'band');
}

/** Pixels between the markers of a line that has too many points to mark them all. */
const SELDOM = 48;

/** The points that are marked: all where there is room, else one in a while and those that no line reaches. */
function markedPoints(
  { xs, columns: { value } }: PlottedSeries,
  several: boolean,
  roomy: boolean,
  kept: readonly number[],
  width: number,
): number[] {
  const alone = (i: number) => !has(value, i - 1) && !has(value, i + 1);
  const marked = kept.filter((i) => roomy || alone(i));
  if (several && !roomy) {
    const every = Math.ceil((SELDOM * xs.length) / width);
    for (let i = every >> 1; i < xs.length; i += every) marked.push(i);
  }
  return [...new Set(marked)].filter((i) => has(value, i));
}

/** A series: limits and centre under its lines, dots and intervals over them. */
export function drawSeries(
  series: PlottedSeries,
  index: number,
  several: boolean,
  axes: Axes,
  sheet: Sheet,
): void {
  const { xs, columns } = series;
  const { value, capped, lower, upper, forecast } = columns;
  const { plot, y } = axes;
  const mark = (kind: string, d: string, part?: string) =>
    sheet.mark(`${kind} ${colourOf(index)}`, d, part);
  drawLimits(series, index, axes, mark);
  const whiskers = new Set([lower, upper].flatMap((end) => visible(series, axes, end)));
  const whisker = (i: number) => (has(lower, i) ? down(xs[i]!, y(lower[i]!), y(upper[i]!)) : '');
  mark('whisker', [...whiskers].map(whisker).join(''));
  const line = (kind: string, column: Column) => {
    const points = visible(series, axes, column).map((i): Point | null =>
      has(column, i) ? { x: xs[i]!, y: y(column[i]!) } : null,
    );
    mark(kind, polyline(points));
  };
  line(
    'capped',
    capped.map((rate, i) => (has(value, i) ? rate : NaN)),
  );
  const first = forecast.indexOf(1);
  line('line', first < 0 ? value : value.map((figure, i) => (forecast[i] ? NaN : figure)));
  // The dashed part starts at the last known point, so that the line has no hole there.
  if (first >= 0)
    line(
      'line forecast',
      value.map((figure, i) => (i >= first - 1 ? figure : NaN)),
    );
  const roomy = plot.width / xs.length >= 9;
  const kept = visible(series, axes, value);
  const dots = markedPoints(series, several, roomy, kept, plot.width);
  const places = dots.map((i) => ({ x: xs[i]!, y: y(value[i]!) }));
  mark('dots', markers(index, places, roomy || several ? 3 : 2));
}

/** The places of the points that the control chart calls attention to. */
export function signalledPoints(series: PlottedSeries, axes: Axes): Point[] {
  const { xs, columns } = series;
  const { value, signals } = columns;
  if (!signals.length) return [];
  const signalled = value.map((figure, i) => (signals[i]!.length ? figure : NaN));
  return visible(series, axes, signalled)
    .filter((i) => has(signalled, i))
    .map((i) => ({ x: xs[i]!, y: axes.y(value[i]!) }));
}

/** The most that was asked for in any period. */
export const mostRequested = ({ columns }: SeriesFigure): number =>
  columns.requested.reduce((most, amount) => (amount > most ? amount : most), 0);

/** The volumes: an outline of what was asked for, filled by what came, a tick for what was sold. */
export function drawStrip(
  series: PlottedSeries,
  axes: Axes,
  top: number,
  height: number,
  sheet: Sheet,
): void {
  const bottom = top + height;
  const y = linear([0, mostRequested(series)], [bottom, top]);
  const { requested, fulfilled, sold } = series.columns;
  const draw = (kind: string, amounts: Column) =>
    sheet.mark(
      kind,
      walk(series, axes, amounts, ({ figure: amount, from, to }) => {
        const tick = kind === 'sold';
        const width = clamp((to - from) * 0.7, 1, 28) + (tick ? 4 : 0);
        const left = (from + to - width) / 2;
        return tick
          ? across(left, y(amount), left + width)
          : `${down(left, bottom, y(amount))}h${px(width)}V${bottom}`;
      }),
    );
  draw(
    'fulfilled',
    fulfilled.map((amount, i) => Math.min(amount, has(requested, i) ? requested[i]! : 0)),
  );
  draw('requested', requested);
  draw('sold', sold);
}
