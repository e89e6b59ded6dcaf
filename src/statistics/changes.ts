import { finiteInterval, type Estimate, type Interval } from './intervals.js';

/** The later figure minus the earlier, in their unit; null where no number holds it. */
export function changeFrom(earlier: number, later: number): number | null {
  const change = later - earlier;
  return Number.isFinite(change) ? change : null;
}

/**
 * The interval of the change b - a of two independent figures, recovered from their own intervals
 * (square and add, MOVER): b - a - sqrt((b - lb)² + (ua - a)²) to b - a + sqrt((ub - b)² + (a - la)²).
 * With Wilson's intervals it is Newcombe's method 10.
 *
 * @param a the earlier figure; its interval may lie unevenly about it
 * @param b the later one, in the same unit and at the same confidence
 * @returns ends in that unit; null where an argument isn't finite
 * Source: Newcombe (1998), Interval estimation for the difference between independent proportions,
 *   Statistics in Medicine 17, 873-890; Zou and Donner (2008), Statistics in Medicine 27, 1693-1702.
 */
export function difference(a: Estimate, b: Estimate): Interval | null {
  const change = b.value - a.value;
  return finiteInterval(
    change - Math.hypot(b.value - b.lower, a.upper - a.value),
    change + Math.hypot(b.upper - b.value, a.value - a.lower),
  );
}

/** Whether a target is reached; `uncertain` where a sample can't tell. */
export type Verdict = 'met' | 'missed' | 'uncertain';

/** What the samples show about a change; `untested` where there is no interval to tell by. */
export type ChangeFinding = 'rise' | 'fall' | 'unclear' | 'same' | 'untested';

/**
 * Classifies a change: a rise or a fall only where its interval excludes 0.
 *
 * @param change the later figure minus the earlier
 * @param interval of the change, in the same unit; null is unknown
 */
export function findingOf(change: number, interval: Interval | null): ChangeFinding {
  if (!change) return 'same';
  if (!interval) return 'untested';
  return interval.lower > 0 ? 'rise' : interval.upper < 0 ? 'fall' : 'unclear';
}
