import { normalQuantile, studentPValue } from './distributions.js';
import type { Interval } from './intervals.js';
import { sum, type Trial } from './rates.js';

/** How many events there may be. */
export interface CountDistribution {
  /** The ends of what is possible; the upper one may be infinite. */
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  readonly variance: number;
  /** P(X = events + 1) / P(X = events). */
  step(events: number): number;
}

/**
 * The number of events among n trials, each with the same chance.
 *
 * @param n trials, 0 or more
 * @param chance of each, between 0 and 1
 * Source: NIST/SEMATECH e-Handbook 1.3.6.6.18.
 */
export const binomial = (n: number, chance: number): CountDistribution => ({
  lowest: 0,
  highest: n,
  mean: n * chance,
  variance: n * chance * (1 - chance),
  step: (events) => ((n - events) / (events + 1)) * (chance / (1 - chance)),
});

/**
 * The number of events that come one by one.
 *
 * @param mean how many are expected, above 0
 * Source: NIST/SEMATECH e-Handbook 1.3.6.6.19.
 */
export const poisson = (mean: number): CountDistribution => ({
  lowest: 0,
  highest: Infinity,
  mean,
  variance: mean,
  step: (events) => mean / (events + 1),
});

/**
 * The number of events in a sample of n where a whole of that many trials has so many events.
 *
 * Source: Johnson, Kemp and Kotz (2005), Univariate discrete distributions, ch. 6.
 */
function hypergeometric(n: number, events: number, all: number): CountDistribution {
  const rest = all - events;
  return {
    lowest: Math.max(0, n - rest),
    highest: Math.min(n, events),
    mean: n * (events / all),
    variance: n * (events / all) * (rest / all) * ((all - n) / (all - 1)),
    step: (found) => ((events - found) / (found + 1)) * ((n - found) / (rest - n + found + 1)),
  };
}

/**
 * From this variance on a count is taken as normal: that changes a limit by less than 0.002 standard
 * deviations, and sums of millions of probabilities take long.
 */
const AS_NORMAL = 1e6;

/** What is smaller than this share of a sum can't change it. */
const NEGLIGIBLE = 1e-17;

/**
 * The probabilities on one side of a number of events, relative to its own, the nearest first. Beyond
 * the mode they fall, and end where they count for nothing; on the way to a mode that is far off they
 * may end with one that is infinite.
 *
 * @param steps how many numbers there are on that side
 * @param growth of the i-th of them over the one before it
 */
function weightsBeside(steps: number, growth: (index: number) => number): number[] {
  const weights: number[] = [];
  let [total, weight] = [0, 1];
  for (let index = 0; index < steps && total < Infinity; index++) {
    const factor = growth(index);
    weight *= factor;
    total += weight;
    weights.push(weight);
    // Of a total so small that its share is written as 0, what is 0 ends it.
    if (factor < 1 && weight <= total * NEGLIGIBLE) break;
  }
  return weights;
}

/**
 * The probabilities of what lies below and above a number of events, relative to its own. They come from
 * ratios of neighbours, so no factorial is needed, and a number that isn't whole (weighted answers)
 * counts among those that lie whole steps from it.
 */
const weightsAbout = (
  { lowest, highest, step }: CountDistribution,
  events: number,
): { readonly below: number[]; readonly above: number[] } => ({
  below: weightsBeside(Math.floor(events - lowest), (index) => 1 / step(events - index - 1)),
  above: weightsBeside(Math.floor(highest - events), (index) => step(events + index)),
});

/** The two-sided p value of an observed number of events: twice the smaller tail. */
function twoSidedPValue(counts: CountDistribution, observed: number): number {
  const { mean, variance } = counts;
  if (variance > AS_NORMAL) {
    return studentPValue((observed - mean) / Math.sqrt(variance), Infinity) ?? 1;
  }
  const { below, above } = weightsAbout(counts, observed);
  const [lower, upper] = [sum(below), sum(above)];
  const smaller = Math.min(lower, upper) + 1;
  return Math.min(1, (2 * smaller) / (lower + upper + 1));
}

/**
 * The exact two-sided p value of the difference of two independent shares: twice the smaller tail of
 * the hypergeometric distribution. It holds for samples of any size, where the normal test of two
 * shares claims far too much of a few answers beside very many.
 *
 * @returns 0..1; 1 where either has no trials
 * Source: Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98,
 *   39-82; twice the smaller tail: Fay (2010), Confidence intervals that match Fisher's exact or
 *   Blaker's exact tests, Biostatistics 11, 373-374.
 */
export function exactDifferencePValue(a: Trial, b: Trial): number {
  if (!(a.whole > 0 && b.whole > 0)) return 1;
  const part = Math.min(a.part, a.whole);
  const parts = part + Math.min(b.part, b.whole);
  return twoSidedPValue(hypergeometric(a.whole, parts, a.whole + b.whole), part);
}

/**
 * Between whole numbers, how far the tail of a distribution reaches whose probability is at least
 * `tail`: the first number from its end on where it is, and back by the surplus.
 *
 * @param weights probabilities relative to one another, the outermost first
 * @returns steps from the outermost number
 */
function reachOfTail(weights: readonly number[], tail: number): number {
  const wanted = tail * sum(weights);
  let cumulative = 0;
  for (let index = 0; index < weights.length; index++) {
    cumulative += weights[index]!;
    if (cumulative >= wanted) return index - (cumulative - wanted) / weights[index]!;
  }
  return weights.length;
}

/**
 * The limits beyond which a number of events lies with at most so much probability on either side,
 * between whole numbers, so that they don't jump with the size of a sample: with r the smallest number
 * for which P(X <= r) >= tail, the lower one is r - (P(X <= r) - tail) / P(X = r). The upper one is its
 * mirror image: Spiegelhalter's own lies up to one event further in, so that one success of one trial
 * would lie beyond the limits of any share below 97.5 %.
 *
 * @param tail probability on either side, between 0 and 1/2
 * @returns numbers of events, which may lie up to 1 beyond what is possible
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in
 *   Medicine 24, 1185-1202, appendix A.1.1.
 */
export function countLimits(counts: CountDistribution, tail: number): Interval {
  const { lowest, highest, mean, variance } = counts;
  if (variance > AS_NORMAL) {
    const reach = -(normalQuantile(tail) ?? NaN) * Math.sqrt(variance);
    return { lower: mean - reach, upper: mean + reach };
  }
  const middle = Math.min(highest, Math.max(lowest, Math.floor(mean)));
  const { below, above } = weightsAbout(counts, middle);
  const rising = [...[...below].reverse(), 1, ...above];
  return {
    lower: middle - below.length + reachOfTail(rising, tail),
    upper: middle + above.length - reachOfTail([...rising].reverse(), tail),
  };
}
