import type { GapDocument } from './gap.schema.js';

/** Later minus earlier, without the noise of binary fractions; null where it isn't finite. */
export function scoreDifference(earlier: number | null, later: number | null): number | null {
  if (earlier === null || later === null || !Number.isFinite(later - earlier)) return null;
  return Number((later - earlier).toPrecision(12));
}

/** A value as it is shown with a number of decimals. */
export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Hundredths for means of ratings, tenths on a long scale such as 0 to 100. */
export const digitsOf = ({ scale }: GapDocument): number => (scale.max - scale.min >= 50 ? 1 : 2);

/** The fewest decimals that show all values exactly, at most `most`. */
export const decimals = (values: readonly number[], most: number): number =>
  [0, 1].find((digits) => values.every((value) => Math.abs(value - round(value, digits)) < 1e-9)) ??
  most;
