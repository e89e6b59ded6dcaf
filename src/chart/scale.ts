import { range as integers, tickIncrement, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { px } from './geometry.js';

/** Maps a number of a domain into a range, and holds it there. */
export type Scale = (value: number) => number;

type Interval = readonly [start: number, end: number];

/**
 * A linear scale whose results are finite for every number: a domain without extent maps to the
 * middle of the range, and the extent of a domain may exceed the largest number.
 */
export function continuous([d0, d1]: Interval, range: Interval): Scale {
  // d3 subtracts the ends. Halved, even the largest numbers have a finite difference.
  const scale = scaleLinear([d0 / 2, d1 / 2], range).clamp(true);
  return (value) => {
    const result = scale(value / 2);
    return Number.isFinite(result) ? result : range[0];
  };
}

/** The same onto pixels, to two decimals. */
export function linear(domain: Interval, pixels: Interval): Scale {
  const scale = continuous(domain, pixels);
  return (value) => px(scale(value));
}

/**
 * About `count` round numbers from at or below `low` to at or above `high`; the two ends themselves
 * where their distance is nothing or not finite.
 *
 * @param whole whether all are whole numbers, of which there may be fewer
 */
export function niceTicks(low: number, high: number, count: number, whole = false): number[] {
  // A negative increment is the inverse of the step, so that decimals come out exact.
  const increment = tickIncrement(low, high, count);
  const [factor, divisor] = increment < 0 ? [1, whole ? 1 : -increment] : [increment, 1];
  const first = Math.floor((low / factor) * divisor);
  const last = Math.ceil((high / factor) * divisor);
  if (!Number.isFinite(high - low) || !Number.isFinite(last - first)) return [low, high];
  return integers(first, last + 1).map((index) => (index * factor) / divisor);
}

/** About `count` round numbers within a domain; its ends where they are too far apart or too near. */
export function roundTicks([low, high]: Interval, count: number): number[] {
  // d3 counts neither beyond the largest number nor in steps whose inverse would be beyond it.
  const isCounted = Number.isFinite(high - low) && Number.isFinite(tickIncrement(low, high, count));
  if (low === high) return [low];
  return isCounted ? ticks(low, high, count) : [low, high];
}
