import { clamp, type Rect } from '../../chart/box.js';
import { downsample } from '../../chart/downsample.js';
import { block, down } from '../../chart/path.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE } from '../../tokens/tokens.js';
import {
  has,
  type Column,
  type Columns,
  type SeriesFigure,
  type TrendFigures,
} from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** The plot with its two scales: milliseconds across, the widget's unit up. */
export interface Axes {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

/** A series with the places of its points across the plot, in pixels. */
export interface PlottedSeries extends SeriesFigure {
  readonly xs: Float64Array;
}

/** The middle of a point's period on the axis; an instant is its own. */
export const middleAt = ({ start, end }: Columns, index: number): number =>
  start[index]! / 2 + end[index]! / 2;

export const plotted = (series: SeriesFigure, { x }: Axes): PlottedSeries => ({
  ...series,
  xs: series.columns.start.map((_, i) => x(middleAt(series.columns, i))),
});

/** The points of a series that the plot's pixels can show of a column. */
export const visible = ({ xs }: PlottedSeries, { plot }: Axes, column: Column): number[] =>
  downsample(xs, column, plot.width);

/** A piece of a path that follows the points of a series. */
export interface Piece {
  readonly index: number;
  /** Its figure, never NaN. */
  readonly figure: number;
  /** Where its period begins and the next one does, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Whether a piece ends where it begins. */
  readonly joined: boolean;
}

/**
 * A path in pieces, one for each visible point that has a figure in a column: from its period's start to the
 * next one's. An instant reaches half way to its neighbours.
 */
export function walk(
  series: PlottedSeries,
  axes: Axes,
  column: Column,
  draw: (piece: Piece) => string,
): string {
  const { start, end } = series.columns;
  const { x } = axes;
  const indices = visible(series, axes, column);
  let joined = false;
  return indices
    .map((index, i) => {
      const figure = column[index]!;
      const follows = joined;
      joined = !Number.isNaN(figure);
      if (!joined) return '';
      const [begin, finish] = [start[index]!, end[index]!];
      const next = start[indices[i + 1] ?? -1] ?? finish;
      const before = start[indices[i - 1] ?? -1] ?? begin;
      const [from, to] =
        finish > begin ? [begin, next] : [(before + begin) / 2, (begin + next) / 2];
      return draw({ index, figure, from: x(from), to: x(to), joined: follows });
    })
    .join('');
}

/** Round ticks from below the lowest value to above the highest, limits and targets included. */
export function valueTicks({ series, unit }: TrendFigures): number[] {
  let [low, high] = [Infinity, -Infinity];
  const include = (figure: number): void => {
    if (figure < low) low = figure;
    if (figure > high) high = figure;
  };
  for (const { columns } of series) {
    const { value, capped, target, lower, upper, lowerLimit, upperLimit } = columns;
    for (const column of [value, target, lower, upper, lowerLimit, upperLimit])
      column.forEach(include);
    capped.forEach((figure, i) => has(value, i) && include(figure));
  }
  if (low > high) return [0, 1];
  const share = unit === 'percent' && low >= 0 && high <= 100;
  // Amounts are read against nothing; rates against one another, but noise isn't blown up.
  if (!share && unit !== 'index' && low > 0) low = 0;
  if (share && high - low < 10) [low, high] = [Math.max(0, high - 10), Math.max(10, high)];
  return low === high ? niceTicks(low - 1, high + 1, 2) : niceTicks(low, high, 4);
}

/** Events over the plot, and where the forecast begins; each with its name where that has a place. */
export function drawEvents(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  sheet: Sheet,
): void {
  const { span, forecastStart: future } = figures;
  let free = plot.x;
  const all = figures.events.map((event, i) => ({
    ...event,
    kind: event.moment ? 'moment' : 'event',
    text: words.events[i]!,
  }));
  if (future !== null && future > span.start && future < span.end) {
    const label = words.forecast;
    all.push({ start: future, end: future, moment: true, kind: 'future', label, text: label });
  }
  for (const { start, end, moment, kind, text } of all) {
    if (end < span.start || start > span.end) continue;
    const [from, until, length] = [x(start), x(end), sheet.wide(text)];
    const mark = moment
      ? down(from, plot.y, plot.y + plot.height)
      : block(from, plot.y, Math.max(2, until - from), plot.height);
    sheet.mark(kind, mark, 'band');
    const wanted = moment ? from : (from + until - length) / 2;
    const left = clamp(wanted, plot.x, plot.x + plot.width - length);
    // A name that has no place is in the tooltip; a mark without one still tells that something was.
    if (left < free || length > plot.width) continue;
    sheet.text(text, left, plot.y - 6, 'muted');
    free = left + length + SPACE.m;
  }
}

/** Ticks of the time axis with labels that don't touch, each under the middle of its period. */
export function drawTimes(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  sheet: Sheet,
): void {
  const { kind, span, series } = figures;
  const own = kind !== 'instant';
  const { start, end: firstEnd } = series[0]!.columns;
  const half = own && start.length ? (firstEnd[0]! - start[0]!) / 2 : 0;
  let labels: { readonly text: string; readonly x: number }[] = [];
  const fits = (ticks: readonly Tick[]): boolean => {
    let fit = true;
    let [free, year] = [-Infinity, NaN];
    labels = ticks.map(({ at, kind: step }) => {
      const last = year;
      year = new Date(at).getUTCFullYear();
      const hour = step === 'hour';
      const text = words.x(
        at,
        hour && at % 86_400_000 === 0 ? 'day' : step,
        !hour && year !== last,
      );
      const reach = sheet.wide(text) / 2;
      // The first and the last may reach a little over the axis, not over the card's edge.
      const place = clamp(
        x(words.zone.toInstant(at) + half),
        plot.x - SPACE.l + reach,
        plot.x + plot.width + SPACE.s - reach,
      );
      fit &&= place - reach >= free;
      free = place + reach + 10;
      return { text, x: place };
    });
    return fit;
  };
  const { toWall } = words.zone;
  const end = toWall(span.end) + (own ? 0 : 1);
  if (timeTicks(kind, toWall(span.start), end, plot.width, fits).length)
    for (const one of labels) sheet.text(one.text, one.x, sheet.y + 16, 'muted middle');
}
