import type { ControlChart } from './control.js';

/**
 * The number of points in a row from which on a rule marks each: on one side of the centre (`run`),
 * steadily rising or falling (`trend`).
 */
export const RULE_LENGTHS = { run: 8, trend: 6 } as const;

/** The rules that points of a control chart may break, in the order in which they are named. */
export const RULES = ['beyond-limit', 'run', 'trend', 'two-of-three'] as const;

/** A reason to look at a point. */
export type Signal = (typeof RULES)[number];

/**
 * The rules that are held to where none are chosen. A steady rise or fall adds false alarms and
 * hardly power (Davis and Woodall 1988, Journal of Quality Technology 20; Walker, Philpot and Clement
 * 1991, Journal of Quality Technology 23).
 */
export const USUAL_RULES: readonly Signal[] = ['beyond-limit', 'run'];

/** Shared by all points that break no rule: there may be very many. */
const NO_SIGNALS: readonly Signal[] = [];

/**
 * Compares a value with a reference: -1 below, 0 equal, 1 above. Differences of the size of rounding
 * errors count as equal: the mean of equal values may differ from each of them in its last digit.
 * Nothing finite is equal to what is not.
 */
export function side(value: number, reference: number): number {
  const noise = 1e-12 * Math.max(Math.abs(value), Math.abs(reference));
  return Math.abs(value - reference) < noise ? 0 : Math.sign(value - reference);
}

/** A count of points in a row that go the same way. */
class Sequence {
  length = 0;
  #direction = 0;

  /** @param shortest the length with the first point that goes another way */
  constructor(private readonly shortest: number) {}

  /** @param direction of the next point; 0 for none, which ends the sequence */
  extend(direction: number): void {
    const goesOn = direction !== 0 && direction === this.#direction;
    this.length = goesOn ? this.length + 1 : this.shortest;
    this.#direction = direction;
  }
}

/** In which outer third a point lies, more than 2 sigma from the centre: -1 lower, 1 upper, 0 neither. */
function outerThird(
  value: number | null | undefined,
  center: number | null,
  sigma: number | null | undefined,
): number {
  if (value == null || center === null || sigma == null) return 0;
  if (side(value, center + 2 * sigma) > 0) return 1;
  return side(value, center - 2 * sigma) < 0 ? -1 : 0;
}

/**
 * Which points of a series call for a look:
 * - `beyond-limit`: outside its limits (on a limit is inside);
 * - `run`: the 8th and each later point in a row on one side of the centre;
 * - `trend`: the 6th and each later point of a steady rise or fall;
 * - `two-of-three`: a point in an outer third (more than 2 sigma from the centre), where one of the
 *   two points before it lies in the same third.
 *
 * A missing point ends a run, a trend and a three, a point on the centre ends a run, two equal
 * neighbours end a trend.
 *
 * @param values in order of time; null is missing
 * @param chart of the values, in the same unit; without a centre there are no runs
 * @param rules those that are held to
 * @returns for each point the rules it breaks, in the order above; empty where it breaks none
 * Source: Nelson (1984), The Shewhart control chart: tests for special causes, Journal of Quality
 *   Technology 16, tests 1, 3 and 5; a run of 8 as in Western Electric (1956).
 */
export function runRules(
  values: readonly (number | null)[],
  { center, points, sigmas }: ControlChart,
  rules: readonly Signal[] = USUAL_RULES,
): (readonly Signal[])[] {
  // The point at which the direction changes is the first point of the new trend.
  const [run, trend] = [new Sequence(1), new Sequence(2)];
  const thirdAt = (index: number) => outerThird(values[index], center, sigmas[index]);
  const breaks: Record<Signal, (value: number, index: number) => boolean> = {
    'beyond-limit': (value, index) => {
      const limits = points[index];
      return !!limits && (side(value, limits.lower) < 0 || side(value, limits.upper) > 0);
    },
    run: () => run.length >= RULE_LENGTHS.run,
    trend: () => trend.length >= RULE_LENGTHS.trend,
    'two-of-three': (_, index) => {
      const third = thirdAt(index);
      if (third === 0 || values[index - 1] == null) return false;
      return thirdAt(index - 1) === third || thirdAt(index - 2) === third;
    },
  };
  const held = RULES.filter((rule) => rules.includes(rule));
  return values.map((value, index) => {
    run.extend(value === null || center === null ? 0 : side(value, center));
    const before = values[index - 1] ?? null;
    trend.extend(value === null || before === null ? 0 : side(value, before));
    if (value === null) return NO_SIGNALS;
    const isBroken = (rule: Signal) => breaks[rule](value, index);
    return held.some(isBroken) ? held.filter(isBroken) : NO_SIGNALS;
  });
}
