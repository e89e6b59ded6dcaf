import { normalQuantile } from './distributions.js';
import { ratio } from './rates.js';

/** Where a cause stands in the ranking of all. */
export interface Rank {
  /** Percent of the total. */
  readonly share: number;
  /** Percent of the total that it and all before it have together. */
  readonly cumulative: number;
  /** Whether it is one of the vital few: what stands before it is less than the threshold. */
  readonly vital: boolean;
}

/** Percentages that are nearer to each other differ by rounding errors alone. */
const ROUNDING = 1e-10;

/**
 * The shares of ranked amounts, and which of them are the vital few.
 *
 * @param amounts in the order of the ranking, not negative
 * @param threshold percent of the total that the vital few explain together, 0..100
 * @returns null where the amounts sum to 0
 * Source: Juran (1951), Quality control handbook (the vital few and the trivial many).
 */
export function paretoOf(amounts: readonly number[], threshold: number): Rank[] | null {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (ratio(0, total) === null) return null;
  let before = 0;
  return amounts.map((amount) => {
    const vital = threshold - (before / total) * 100 > ROUNDING;
    before += amount;
    return { share: (amount / total) * 100, cumulative: (before / total) * 100, vital };
  });
}

/**
 * Whether two counts out of one sample differ by more than chance. If both were equally likely, each of
 * their a + b cases would be one or the other by the toss of a coin. Where one answer may count for
 * both, the test errs on the side of chance.
 *
 * @param confidence between 0 and 1
 * Source: Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from Poisson
 *   series, Biometrika 31 (the conditional test; here by its normal approximation).
 */
export function countsDiffer(a: number, b: number, confidence: number): boolean {
  const z = normalQuantile((1 + confidence) / 2) ?? Infinity;
  return Math.abs(a - b) > z * Math.sqrt(a + b);
}
