import type { Interval } from './intervals.js';

/** How answers came together: from some of those whom a figure is about, or from all of them. */
export interface Sampling {
  readonly design?: 'sample' | 'census' | null | undefined;
  /** How many the figure is about; not known where not given. */
  readonly population?: number | null | undefined;
}

/** How far a sum of weights may pass the number of people, as a share of it, by rounding alone. */
const ROUNDING = 0.005;

/**
 * The finite-population factor sqrt((N - n)/(N - 1)), by which a standard error shrinks where n of N
 * were asked.
 *
 * @param n answers
 * @param population N; not known where it is null, and wrong where more have answered
 * @returns 0..1; 0 where all have answered, 1 where N is unknown or wrong
 * Source: Cochran (1977), Sampling techniques, 2.6.
 */
export function populationFactor(n: number, population: number | null | undefined): number {
  if (population == null || !(population > 1) || n > population * (1 + ROUNDING)) return 1;
  return Math.sqrt(Math.min(1, Math.max(0, (population - n) / (population - 1))));
}

/**
 * The interval that sampling leaves a figure: none of a census, which has no sampling error, and one
 * narrowed towards the figure by the {@link populationFactor} where the size of the population is known.
 *
 * @param interval as of an unlimited population; null stays null
 * @param value the figure, in the interval's unit
 * @param n answers; as many as the population leave no width
 * Source: Deming (1953), On the distinction between enumerative and analytic surveys, JASA 48.
 */
export function bySampling(
  interval: Interval | null,
  value: number,
  n: number,
  { design, population }: Sampling = {},
): Interval | null {
  if (design === 'census' || !interval) return null;
  const factor = populationFactor(n, population);
  return {
    lower: value - (value - interval.lower) * factor,
    upper: value + (interval.upper - value) * factor,
  };
}
