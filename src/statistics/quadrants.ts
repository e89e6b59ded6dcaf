import { median, mean as meanOfAll } from 'd3-array';
import { normalQuantile } from './distributions.js';
import { DEFAULT_CONFIDENCE, finiteInterval, type Interval } from './intervals.js';

/** The quarters of importance-performance analysis, as Martilla and James (1977) name them. */
export const QUADRANTS = [
  'concentrate-here',
  'keep-up',
  'low-priority',
  'possible-overkill',
] as const;

export type Quadrant = (typeof QUADRANTS)[number];

/** Importance and performance, each in its own unit. */
export interface ImportancePerformance {
  readonly importance: number;
  readonly performance: number;
}

/**
 * The quarter that a point lies in. One on a line of the crosshair counts as high.
 *
 * Source: Martilla and James (1977), Importance-performance analysis, Journal of Marketing 41.
 */
export function quadrantOf(
  { importance, performance }: ImportancePerformance,
  crosshair: ImportancePerformance,
): Quadrant {
  const performsWell = performance >= crosshair.performance;
  if (importance >= crosshair.importance) return performsWell ? 'keep-up' : 'concentrate-here';
  return performsWell ? 'possible-overkill' : 'low-priority';
}

/** Whether an interval holds values on both sides of a line, on which a value counts as high. */
export const crossesLine = ({ lower, upper }: Interval, line: number): boolean =>
  lower < line && upper >= line;

/**
 * How much there is to gain from a weak and important attribute: importance x (crosshair - performance).
 *
 * @returns in units of importance times units of performance
 * Source: the shortfall weighted by importance of Hawes and Rao (1985), Using importance-performance
 *   analysis to develop health care marketing strategies, Journal of Health Care Marketing 5.
 */
export const priorityOf = (
  { importance, performance }: ImportancePerformance,
  crosshair: ImportancePerformance,
): number => importance * (crosshair.performance - performance);

/** The crosshair at the means or the medians of points; null without any. */
export function crosshairAt(
  points: readonly ImportancePerformance[],
  at: 'mean' | 'median',
): ImportancePerformance | null {
  const middle = at === 'mean' ? meanOfAll : median;
  const importance = middle(points, (point) => point.importance);
  const performance = middle(points, (point) => point.performance);
  return importance === undefined || performance === undefined ? null : { importance, performance };
}

/**
 * The interval of a correlation by Fisher's z: tanh(atanh(r) ± z / sqrt(n - 3)).
 *
 * @param r Pearson's correlation, between -1 and 1
 * @param n pairs that it was calculated from, more than 3
 * @param confidence level, between 0 and 1
 * @returns within -1 to 1; null where r is no correlation or ±1, or n too small
 * Source: Fisher (1921), On the "probable error" of a coefficient of correlation deduced from a small
 *   sample, Metron 1.
 */
export function correlationInterval(
  r: number,
  n: number,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  const quantile = normalQuantile((1 - confidence) / 2);
  if (!(Math.abs(r) < 1 && n > 3) || quantile === null) return null;
  const reach = -quantile / Math.sqrt(n - 3);
  return finiteInterval(Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach));
}
