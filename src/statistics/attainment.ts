/* How far actual amounts reach their targets, and what gates and penalties leave of the total. */
import { ratio, sum } from './rates.js';

/** A target to reach, not to exceed, or a band to stay in. */
export type AttainmentTarget = number | { readonly min: number; readonly max: number };

/**
 * The attainment of a target: actual/target, or target/actual where lower is better. In a band it is 1;
 * under it actual/min, over it max/actual.
 *
 * @param lowerIsBetter of a target that is a number
 * @returns a fraction, 1 at the target, not cut at either end; null where there is nothing to divide by:
 *   a target of 0 or less, and an actual of 0 or less where lower is better
 * Source: the contract's widget `attainment` (docs/contract.md); performance ratios of lagging indicators,
 *   Parmenter (2015), Key performance indicators.
 */
export function attainmentOf(
  actual: number,
  target: AttainmentTarget,
  lowerIsBetter = false,
): number | null {
  if (typeof target !== 'number') {
    const { min, max } = target;
    if (actual >= min && actual <= max) return 1;
    return actual < min ? ratio(actual, min) : ratio(max, actual);
  }
  if (!(target > 0)) return null;
  return lowerIsBetter ? ratio(target, actual) : ratio(actual, target);
}

/** A part of a total: its attainment as a fraction, null for none, and its weight. */
export interface WeightedAttainment {
  readonly attainment: number | null;
  readonly weight: number;
}

/**
 * The weighted total, sum(weight x attainment) / sum(weight), over the parts that have an attainment.
 *
 * @returns a fraction; null where no weight is left to divide by
 */
export function weightedAttainment(parts: readonly WeightedAttainment[]): number | null {
  const known = parts.filter(({ attainment }) => attainment !== null);
  return ratio(
    sum(known.map(({ attainment, weight }) => attainment! * weight)),
    sum(known.map(({ weight }) => weight)),
  );
}

/**
 * The product of the attainments, as commissions are calculated: output x attainment x attainment. Weights
 * have no part in it, but one of weight 0 is left out.
 *
 * @returns a fraction; null where no part has an attainment
 */
export function productAttainment(parts: readonly WeightedAttainment[]): number | null {
  let product: number | null = null;
  for (const { attainment, weight } of parts) {
    if (attainment !== null && weight > 0) product = (product ?? 1) * attainment;
  }
  return product;
}

/**
 * The percentage that complaints take off the whole: the tier that their number reaches, the last one for
 * more than there are tiers. Tiers do not add up.
 *
 * @param complaints substantiated complaints, a whole number
 * @param schedule percentages for one, two, three complaints and so on
 * @returns a percentage, 0-100; 0 without complaints or tiers
 * Source: the contract's field `penalty` (docs/contract.md).
 */
export const complaintPercent = (complaints: number, schedule: readonly number[]): number =>
  schedule[Math.min(complaints, schedule.length) - 1] ?? 0;

/**
 * What a penalty leaves of a total. Of several, each takes its percentage off what those before it have
 * left, so they never take more than all of it, and their order does not matter. Nothing is taken from a
 * total below 0: a penalty would raise it.
 *
 * @param total in any unit
 * @param percent 0-100
 * @returns in the unit of the total
 */
export const afterPenalty = (total: number, percent: number): number =>
  total > 0 ? total * (1 - percent / 100) : total;
