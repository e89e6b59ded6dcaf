import { clamp, label, rect, type Point, type Rect, type TextMark } from '../../chart/box.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import type { Measure } from '../../chart/text.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE, TYPE } from '../../tokens/tokens.js';
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

export interface EventMark extends Rect {
  readonly span: boolean;
}

/** Events over the plot, and where the forecast begins; each with its name where that has a place. */
export function eventMarks(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  measure: Measure,
) {
  const { span, forecastStart } = figures;
  const texts: TextMark[] = [];
  let free = plot.x;
  const name = (text: string, wanted: number): void => {
    const length = measure(text, TYPE.mark);
    const left = Math.max(plot.x, Math.min(wanted, plot.x + plot.width - length));
    // A name that has no place is in the tooltip; a mark without one still tells that something was.
    if (left < free || length > plot.width) return;
    texts.push(label(left, plot.y - 6, text, 'muted'));
    free = left + length + SPACE.m;
  };
  const events = figures.events.flatMap(({ start, end, to }, index): EventMark[] => {
    if (end < span.start || start > span.end) return [];
    const text = words.events[index]!;
    const long = to !== null;
    const [from, until] = [x(start), x(long ? end : start)];
    name(text, long ? (from + until - measure(text, TYPE.mark)) / 2 : from);
    return [
      { ...rect(from, plot.y, long ? Math.max(2, until - from) : 0, plot.height), span: long },
    ];
  });
  const ahead = forecastStart !== null && forecastStart > span.start && forecastStart < span.end;
  const future = ahead ? x(forecastStart) : null;
  if (future !== null) name(words.forecast, future);
  return { events, texts, future };
}

/** Ticks of the time axis with labels that don't touch, each under the middle of its period. */
export function timeLabels(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  y: number,
  measure: Measure,
): TextMark[] {
  const { kind, span, series } = figures;
  const own = kind !== 'instant';
  const first = series[0]?.points[0];
  const half = own && first ? (first.end - first.start) / 2 : 0;
  const place = (at: number): number => x(own ? at + half : words.fromWall(at));
  const year = (tick: Tick | undefined) => tick && new Date(tick.at).getUTCFullYear();
  const labels = (ticks: readonly Tick[]): TextMark[] =>
    ticks.map((tick, i) => {
      const { at, kind: step } = tick;
      const midnight = step === 'hour' && at % 86_400_000 === 0;
      const full = step !== 'year' && step !== 'hour' && year(ticks[i - 1]) !== year(tick);
      const text = words.x(at, midnight ? 'day' : step, full);
      const reach = measure(text, TYPE.mark) / 2;
      // The first and the last may reach a little over the axis, not over the card's edge.
      const middleX = clamp(
        place(at),
        plot.x - SPACE.l + reach,
        plot.x + plot.width + SPACE.s - reach,
      );
      return label(middleX, y, text, 'muted middle');
    });
  const fits = (ticks: readonly Tick[]): boolean => {
    let free = -Infinity;
    return labels(ticks).every(({ x: at, text }) => {
      const reach = measure(text, TYPE.mark) / 2;
      const ok = at - reach >= free;
      free = at + reach + 10;
      return ok;
    });
  };
  const [start, end] = [words.toWall(span.start), words.toWall(span.end)];
  return labels(timeTicks(kind, start, own ? end : end + 1, plot.width, fits));
}
