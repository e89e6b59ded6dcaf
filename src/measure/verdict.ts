import type { Interval, Verdict } from '../statistics/index.js';
import type { Target } from './measure.schema.js';

/** Which values are better than others. */
export const DIRECTIONS = ['higher', 'lower'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** The values that meet a target; a single number is a band without an end on its good side. */
export function goodRange(target: Target, direction: Direction = 'higher'): Interval {
  if (typeof target !== 'number') return { lower: target.min, upper: target.max };
  return direction === 'lower'
    ? { lower: -Infinity, upper: target }
    : { lower: target, upper: Infinity };
}

/**
 * Whether a target is reached. Where the interval holds the target, or one of the edges of the band,
 * the sample can't tell.
 *
 * @param interval of the value; null judges the value as it is
 * @param direction of a target that is a number; a band says it by itself
 */
export function judge(
  value: number,
  interval: Interval | null,
  target: Target,
  direction?: Direction,
): Verdict {
  const good = goodRange(target, direction);
  const { lower, upper } = interval ?? { lower: value, upper: value };
  if (upper < good.lower || lower > good.upper) return 'missed';
  const isSingle = typeof target === 'number';
  const touches = isSingle && interval && (lower === good.lower || upper === good.upper);
  return lower >= good.lower && upper <= good.upper && !touches ? 'met' : 'uncertain';
}
