import { unmetMinimum } from '../../contract/index.js';
import { largestRemainder, percent, ratio, sum } from '../../statistics/index.js';
import type { FunnelDocument } from './funnel.schema.js';

/** A difference below this part of what it was taken from is a rounding error of adding fractions. */
const ROUNDING_ERROR = 1e-9;

/** A difference, but 0 where it is a rounding error; `minuend` is what it was taken from. */
export const withoutRoundingError = (value: number, minuend: number): number =>
  Math.abs(value) <= minuend * ROUNDING_ERROR ? 0 : value;

/** What a channel holds of a stage, or what is left that no channel holds. */
export interface Part {
  /** The index of the channel. */
  readonly of: number | 'unassigned';
  /** null where withheld. */
  readonly count: number | null;
  /**
   * Percent of the stage, rounded so that all add up to 100 (the data contract, docs/contract.md, rule
   * 12); null of 0 and where withheld.
   */
  readonly share: number | null;
}

type Counted = Omit<Part, 'share'>;

/** Decimals of shares that add up. */
const DECIMALS = 1;

/** part/whole in percent; null where there is nothing to divide by. */
export const rate = (part: number, whole: number): number | null => percent(ratio(part, whole));

/** Parts with their shares of the stage; those withheld have what is left. */
function withShares(parts: readonly Counted[], total: number): readonly Part[] {
  const counts = parts.map(({ count }) => count);
  const rest = withoutRoundingError(total - sum(counts), total);
  const shares = largestRemainder([...counts, rest], 100, DECIMALS);
  return parts.map((part, index) => ({ ...part, share: shares[index] ?? null }));
}

/**
 * The parts with those withheld that have fewer than the minimum, and with the next smallest until
 * those withheld reach the minimum together: else the stage's count less the others would tell them.
 *
 * Source: primary and complementary cell suppression, Hundepool et al. (2012), Statistical disclosure
 *   control, 4.
 */
function withholdSmallest(
  parts: readonly { readonly of: Part['of']; readonly count: number }[],
  minimumN: number | null | undefined,
): readonly Counted[] {
  let hidden = 0;
  const withheld = new Set<Part['of']>();
  for (const { of, count } of [...parts].sort((a, b) => a.count - b.count)) {
    const isFew = unmetMinimum(count, minimumN) !== null;
    if (!isFew && (!withheld.size || unmetMinimum(hidden, minimumN) === null)) break;
    withheld.add(of);
    hidden += count;
  }
  return parts.map((part) => (withheld.has(part.of) ? { ...part, count: null } : part));
}

/**
 * A stage's counts by channel, in the channels' order, then what no channel holds, if anything.
 *
 * @param count of the stage
 * @returns `[]` without channels
 */
export function partsOf(
  { channels, minimumN }: FunnelDocument,
  index: number,
  count: number,
): readonly Part[] {
  if (!channels?.length) return [];
  const held = channels.map(({ counts }, of) => ({ of, count: counts[index] ?? 0 }));
  const rest = withoutRoundingError(count - sum(held.map((part) => part.count)), count);
  const parts = rest > 0 ? [...held, { of: 'unassigned' as const, count: rest }] : held;
  return withShares(withholdSmallest(parts, minimumN), count);
}
