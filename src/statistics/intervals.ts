import { normalQuantile, studentPValue, studentQuantile } from './distributions.js';

/** Both ends of an interval, or of control limits, in the unit of the figure they belong to. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A sample by its mean, standard deviation (n - 1) and size. */
export interface Sample {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** A figure with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * The confidence of intervals where a document gives none, and of judgements where it wants no
 * interval drawn.
 */
export const DEFAULT_CONFIDENCE = 0.95;

/** From lower to upper; null where either isn't a finite number. */
export function finiteInterval(lower: number, upper: number): Interval | null {
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
}

/**
 * The number of standard errors to either side that a two-sided confidence level spans.
 *
 * @param quantile of the distribution
 * @returns NaN for a confidence that isn't between 0 and 1
 */
export function criticalValue(quantile: (p: number) => number | null, confidence: number): number {
  // Taken from the lower tail: a probability near 1 has lost its digits.
  const t = quantile((1 - confidence) / 2) ?? NaN;
  return t < 0 ? -t : NaN;
}

/** How exactly a mean, or a difference of means, is known. */
export interface StandardError {
  /** In the unit of the mean; 0 where it does not vary at all. */
  readonly se: number;
  /** Degrees of freedom of Student's t; need not be whole. */
  readonly df: number;
}

/**
 * The interval of a mean by its standard error, mean ± t(df) se.
 *
 * @param error null is unknown
 * @param confidence level, between 0 and 1
 * @returns ends in the mean's unit, not clipped to any scale; null where the error is unknown
 * Source: Student (1908), The probable error of a mean, Biometrika 6.
 */
export function studentInterval(
  mean: number,
  error: StandardError | null,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  if (!error) return null;
  const reach = criticalValue((p) => studentQuantile(p, error.df), confidence) * error.se;
  return finiteInterval(mean - reach, mean + reach);
}

/**
 * The interval cut to a scale.
 *
 * @param range the scale's ends, in the interval's own unit
 * @returns the part within the range (one point at the nearer end, for an interval outside it);
 *   null stays null
 */
export function clip(interval: Interval | null, range: Interval): Interval | null {
  const clamp = (value: number): number => Math.min(Math.max(value, range.lower), range.upper);
  return interval && { lower: clamp(interval.lower), upper: clamp(interval.upper) };
}

/** An interval of fractions in percent; null stays null. */
export const inPercent = (fractions: Interval | null): Interval | null =>
  fractions && { lower: fractions.lower * 100, upper: fractions.upper * 100 };

/**
 * Wilson's score interval of a proportion, (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n).
 * It always holds p and never leaves 0..1.
 *
 * @param proportion 0..1
 * @param n sample size, above 0; may be fractional or an effective size
 * @param confidence level, between 0 and 1
 * @returns fractions 0..1; null for an n of 0, or where an argument is out of its range
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference,
 *   JASA 22; as recommended by Brown, Cai and DasGupta (2001), Statistical Science 16.
 */
export function wilson(
  proportion: number,
  n: number,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  const z = criticalValue(normalQuantile, confidence);
  if (!(z > 0 && proportion >= 0 && proportion <= 1 && n > 0 && n < Infinity)) return null;
  // The centre as a weighted mean of p and 1/2: the same formula in a form that can't overflow.
  const weight = n / (n + z * z);
  const half = (z * z) / (n + z * z) / 2;
  const reach = Math.sqrt(2 * half * weight * proportion * (1 - proportion) + half * half);
  const middle = weight * proportion + half;
  // Where an end equals p, rounding could otherwise place it just inside p.
  return {
    lower: Math.max(0, Math.min(proportion, middle - reach)),
    upper: Math.min(1, Math.max(proportion, middle + reach)),
  };
}

/**
 * The two-sided p value of a proportion against an expected one by the score test, the normal test of
 * z = (p - e) / sqrt(e (1 - e) / n): it rejects just what {@link wilson}'s interval leaves out.
 *
 * @param proportion 0..1
 * @param n sample size, above 0; may be fractional
 * @param expected 0..1
 * @returns 0..1; 0 for any difference from an expected 0 or 1
 * Source: Wilson (1927), as for {@link wilson}.
 */
export function proportionPValue(proportion: number, n: number, expected: number): number {
  const difference = proportion - expected;
  const z = difference / Math.sqrt((expected * (1 - expected)) / n);
  return difference === 0 ? 1 : (studentPValue(z, Infinity) ?? 0);
}

/**
 * The standard error of a mean, sd/sqrt(n).
 *
 * @returns null where n is under 2 or the SD unknown
 * Source: Student (1908), The probable error of a mean, Biometrika 6.
 */
export const meanError = (sd: number | null, n: number): StandardError | null =>
  sd === null || !(n >= 2) ? null : { se: sd / Math.sqrt(n), df: n - 1 };

/**
 * The interval of a mean, mean ± t(n-1) sd/sqrt(n).
 *
 * @param sd sample standard deviation (n - 1), 0 or more; null is unknown
 * @param n sample size, 2 or more; may be fractional or an effective size
 * @param confidence level, between 0 and 1
 * @returns ends in the mean's unit, not clipped to any scale; null where n is under 2 or sd unknown
 * Source: Student (1908), The probable error of a mean, Biometrika 6; NIST/SEMATECH e-Handbook
 *   1.3.5.2.
 */
export function meanInterval(
  mean: number,
  sd: number | null,
  n: number,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  return studentInterval(mean, meanError(sd, n), confidence);
}

/**
 * The interval of a figure that is a sum of many answers and so nearly normal: value ± z sqrt(variance).
 *
 * @param variance the squared standard error, 0 or more; null is unknown
 * @param confidence level, between 0 and 1
 * @returns ends in the figure's unit, not clipped to any scale; null where the variance is unknown
 * Source: NIST/SEMATECH e-Handbook 1.3.6.7.1 (normal quantiles); Cochran (1977), Sampling techniques,
 *   5.4 (stratified mean).
 */
export function normalInterval(
  value: number,
  variance: number | null,
  confidence = DEFAULT_CONFIDENCE,
): Interval | null {
  if (variance === null) return null;
  const reach = criticalValue(normalQuantile, confidence) * Math.sqrt(variance);
  return finiteInterval(value - reach, value + reach);
}

/**
 * The squared standard error that an interval stands for, ((upper - lower) / 2z)²: what
 * {@link normalInterval} would have made it from.
 *
 * @param confidence of the interval, between 0 and 1
 */
export function varianceOfInterval(
  { lower, upper }: Interval,
  confidence = DEFAULT_CONFIDENCE,
): number {
  return ((upper - lower) / (2 * criticalValue(normalQuantile, confidence))) ** 2;
}

/**
 * The standard error of a difference of means from two independent samples whose variances may
 * differ, sqrt(sa²/na + sb²/nb), with Welch and Satterthwaite's degrees of freedom.
 *
 * @returns null where either n is under 2
 * Source: Welch (1947), The generalization of Student's problem, Biometrika 34; NIST/SEMATECH
 *   e-Handbook 7.3.1.
 */
export function welchError(a: Omit<Sample, 'mean'>, b: Omit<Sample, 'mean'>): StandardError | null {
  if (!(a.n >= 2 && b.n >= 2)) return null;
  const errorOfA = a.sd / Math.sqrt(a.n);
  const se = Math.hypot(errorOfA, b.sd / Math.sqrt(b.n));
  // a's share of the variance; where there is none, any df gives the same interval of width 0.
  const share = se > 0 ? (errorOfA / se) ** 2 : 0;
  return { se, df: 1 / (share ** 2 / (a.n - 1) + (1 - share) ** 2 / (b.n - 1)) };
}

/**
 * Welch's interval of a difference of means, b - a: b - a ± t(df) se, by {@link welchError}.
 *
 * @returns ends in the means' unit; null where either n is under 2
 */
export const welch = (a: Sample, b: Sample, confidence = DEFAULT_CONFIDENCE): Interval | null =>
  studentInterval(b.mean - a.mean, welchError(a, b), confidence);
