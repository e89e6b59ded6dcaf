import { netScore } from './net.js';
import { ratio, sum } from './rates.js';

/** What a list of counts per rating says about the ratings. */
export interface Moments {
  /** Number of answers, or the effective size that was given. */
  readonly n: number;
  /** Mean rating, on the answer scale. */
  readonly mean: number;
  /** Sample standard deviation (n - 1), on the answer scale; null where n is 1 or less. */
  readonly sd: number | null;
}

/** A Net Promoter Score with the three groups it comes from. */
export interface NetPromoter {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** -100..100; null for no answers. */
  readonly score: number | null;
}

/**
 * Size, mean and standard deviation of ratings, from the number of answers at each.
 *
 * @param counts answers per rating, worst first; may be fractional (weighted)
 * @param from the first rating; each next one is 1 more
 * @param effectiveN effective size of a weighted sample; the sum of the counts where not given
 * @returns the moments, in points of the answer scale; null for no answers
 * Source: NIST/SEMATECH e-Handbook 1.3.5.6 (sd), for grouped data.
 */
export function momentsOfCounts(
  counts: readonly number[],
  from = 1,
  effectiveN?: number,
): Moments | null {
  const total = sum(counts);
  const mean = ratio(sum(counts.map((count, i) => count * (from + i))), total);
  if (mean === null) return null;
  const n = effectiveN ?? total;
  const squares = sum(counts.map((count, i) => count * (from + i - mean) ** 2));
  const variance = ratio(squares / total, 1 - 1 / n);
  return { n, mean, sd: variance === null ? null : Math.sqrt(variance) };
}

/**
 * The share of answers that gave one of the best ratings (top-box; CSAT with the best two).
 *
 * @param counts answers per rating, worst first
 * @param top how many of the best ratings count
 * @returns a fraction 0..1; null for no answers
 * Source: the contract's method `csat` (docs/contract.md).
 */
export function topShare(counts: readonly number[], top = 2): number | null {
  const below = Math.max(counts.length - top, 0);
  const best = sum(counts.slice(below));
  // Of the two sums rather than of all counts, so that rounding can't make it more than 1.
  return ratio(best, best + sum(counts.slice(0, below)));
}

/**
 * The Net Promoter Score of answers from 0 to 10: 0-6 are detractors, 7-8 passives, 9-10 promoters.
 *
 * @param counts eleven numbers of answers, of 0 first
 * @returns the groups and their score; null where there are not eleven
 * Source: Reichheld (2003), The one number you need to grow, Harvard Business Review 81.
 */
export function netPromoter(counts: readonly number[]): NetPromoter | null {
  if (counts.length !== 11) return null;
  const detractors = sum(counts.slice(0, 7));
  const passives = sum(counts.slice(7, 9));
  const promoters = sum(counts.slice(9));
  const score = netScore(promoters, passives, detractors);
  return { promoters, passives, detractors, score };
}

/**
 * The weighted mean, sum(weight * value) / sum(weight), over the items that have a value.
 *
 * @param items weights need not add up to 1; a null value is missing, its weight then counts nowhere
 * @returns a mean in the values' unit; null where the weights sum to 0
 */
export function weightedMean(
  items: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let weighted = 0;
  let weights = 0;
  for (const { weight, value } of items) {
    if (value === null) continue;
    weighted += weight * value;
    weights += weight;
  }
  return ratio(weighted, weights);
}
