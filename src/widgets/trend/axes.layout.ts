import { clamp, type Point, type Rect } from '../../chart/box.js';
import { block, down } from '../../chart/path.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE } from '../../tokens/tokens.js';
import type { PointFigure, Span, TrendFigures } from './trend.model.js';
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
  value === null || !Number.isFinite(value) ? null : { x: x(middle(span)), y: y(value) };

/** Where a point's period begins and ends; an instant reaches half way to its neighbours. */
export function edges(points: readonly PointFigure[], index: number): [number, number] {
  const one = points[index]!;
  const [before = one, after = one] = [points[index - 1], points[index + 1]];
  if (one.end > one.start) return [one.start, after === one ? one.end : after.start];
  return [
    middle({ start: before.start, end: one.start }),
    middle({ start: one.start, end: after.start }),
  ];
}

/** Round ticks from below the lowest value to above the highest, limits and targets included. */
export function valueTicks({ series, unit }: TrendFigures): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { value, capped, limits, interval, target } of series.flatMap(
    ({ points }) => points,
  )) {
    const all = [
      value,
      value === null ? null : capped,
      limits?.lower,
      limits?.upper,
      interval?.lower,
      interval?.upper,
      target,
    ];
    for (const one of all) {
      if (one == null || !Number.isFinite(one)) continue;
      [low, high] = [Math.min(low, one), Math.max(high, one)];
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
  const { span, forecastStart } = figures;
  const bottom = plot.y + plot.height;
  let free = plot.x;
  const name = (text: string, wanted: number): void => {
    const length = sheet.wide(text);
    const left = Math.max(plot.x, Math.min(wanted, plot.x + plot.width - length));
    // A name that has no place is in the tooltip; a mark without one still tells that something was.
    if (left < free || length > plot.width) return;
    sheet.text(text, left, plot.y - 6, 'muted');
    free = left + length + SPACE.m;
  };
  figures.events.forEach(({ start, end, to }, index) => {
    if (end < span.start || start > span.end) return;
    const text = words.events[index]!;
    const from = x(start);
    if (to === null) {
      sheet.mark('moment', down(from, plot.y, bottom), 'band');
      name(text, from);
    } else {
      const until = x(end);
      sheet.mark('event', block(from, plot.y, Math.max(2, until - from), plot.height), 'band');
      name(text, (from + until - sheet.wide(text)) / 2);
    }
  });
  if (forecastStart === null || forecastStart <= span.start || forecastStart >= span.end) return;
  sheet.mark('future', down(x(forecastStart), plot.y, bottom), 'band');
  name(words.forecast, x(forecastStart));
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
  const year = (tick: Tick | undefined) => tick && new Date(tick.at).getUTCFullYear();
  const labels = (ticks: readonly Tick[]) =>
    ticks.map((tick, i) => {
      const { at, kind: step } = tick;
      const midnight = step === 'hour' && at % 86_400_000 === 0;
      const full = step !== 'year' && step !== 'hour' && year(ticks[i - 1]) !== year(tick);
      const text = words.x(at, midnight ? 'day' : step, full);
      const reach = sheet.wide(text) / 2;
      // The first and the last may reach a little over the axis, not over the card's edge.
      const place = x(own ? at + half : words.fromWall(at));
      const low = plot.x - SPACE.l + reach;
      return { text, reach, x: clamp(place, low, plot.x + plot.width + SPACE.s - reach) };
    });
  const fits = (ticks: readonly Tick[]): boolean => {
    let free = -Infinity;
    return labels(ticks).every((one) => {
      const ok = one.x - one.reach >= free;
      free = one.x + one.reach + 10;
      return ok;
    });
  };
  const [start, end] = [words.toWall(span.start), words.toWall(span.end)];
  const ticks = timeTicks(kind, start, own ? end : end + 1, plot.width, fits);
  for (const one of labels(ticks)) sheet.text(one.text, one.x, sheet.y + 16, 'muted middle');
}
