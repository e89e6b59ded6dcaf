import { percent, ratio, sum } from './rates.js';

/** How far a total is in few hands. */
export interface Concentration {
  /** Herfindahl-Hirschman index, 0..10,000: the sum of the squared percentages. */
  readonly hhi: number;
  /** Percent of the total that the four largest hold together. */
  readonly cr4: number;
}

/** As many as CR4 is about. */
const LARGEST = 4;

/**
 * The concentration of a total.
 *
 * @param amounts what each holds, not negative
 * @param rest what nobody knows the holders of, counted in the total alone: both figures are then the
 *   least that they can be
 * @returns null where the total is 0
 * Source: Hirschman (1964), The paternity of an index, American Economic Review 54; US Department of
 *   Justice and Federal Trade Commission, Merger guidelines (shares of 30, 30, 20 and 20: 2,600).
 */
export function concentrationOf(amounts: readonly number[], rest = 0): Concentration | null {
  const total = sum(amounts) + rest;
  const largest = [...amounts].sort((a, b) => b - a).slice(0, LARGEST);
  const cr4 = percent(ratio(sum(largest), total));
  if (cr4 === null) return null;
  return { hhi: sum(amounts.map((amount) => ((100 * amount) / total) ** 2)), cr4 };
}
