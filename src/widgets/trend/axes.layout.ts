import { clamp, type Point, type Rect } from '../../chart/box.js';
import { block, down } from '../../chart/path.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE } from '../../tokens/tokens.js';
import type { Span, TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** The plot with its two scales: milliseconds across, the widget's unit up. */
export interface Axes {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

export const middle = ({ start, end }: Span): number => start / 2 + end / 2;

/** Where a value stands; null where there is none. */
export const pointAt = ({ x, y }: Axes, span: Span, value: number | null): Point | null =>
  value === null ? null : { x: x(middle(span)), y: y(value) };

/** A path in pieces, one from each period's begin to its end; an instant reaches half way to its neighbours. */
export const walk = <T extends Span>(
  points: readonly T[],
  { x }: Axes,
  draw: (one: T, from: number, to: number) => string,
): string =>
  points
    .map((one, i) => {
      const { start, end } = one;
      const next = points[i + 1]?.start ?? end;
      return end > start
        ? draw(one, x(start), x(next))
        : draw(one, x(((points[i - 1]?.start ?? start) + start) / 2), x((start + next) / 2));
    })
    .join('');

/** Round ticks from below the lowest value to above the highest, limits and targets included. */
export function valueTicks({ series, unit }: TrendFigures): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of series) {
    for (const { value, capped, limits, interval, target } of points) {
      const all = [value, target, value === null ? null : capped];
      for (const range of [limits, interval]) if (range) all.push(range.lower, range.upper);
      for (const one of all) {
        if (one !== null) [low, high] = [Math.min(low, one), Math.max(high, one)];
      }
    }
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
  const first = series[0]?.points[0];
  const half = own && first ? (first.end - first.start) / 2 : 0;
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
