import { quantile } from 'd3-array';
import { normalQuantile } from './distributions.js';
import { binomial, countLimits, poisson, type CountDistribution } from './exact.js';
import { finiteInterval, type Interval, type Sample } from './intervals.js';
import { ratio, sum } from './rates.js';

/** What the figures of units are: shares of trials, rates of events over an exposure, or means. */
export type FunnelKind = 'share' | 'rate' | 'mean';

/** A unit of a funnel plot. */
export interface FunnelUnit {
  /** A fraction 0..1, events per unit of exposure, or a mean. */
  readonly value: number;
  /** Trials, exposure or answers, above 0: the variance of the value is inverse to it. */
  readonly size: number;
}

/** How units spread by chance alone. */
export interface ChanceSpread {
  readonly kind: FunnelKind;
  /** What the value of a unit is expected to be, in its own unit. */
  readonly centre: number;
  /** The variance of the value of a unit of size 1. */
  readonly variance: number;
}

/** How much more units spread than by chance. */
export interface Dispersion {
  readonly method: 'none' | 'additive' | 'multiplicative';
  /** Of the winsorised z, 1 where chance explains the spread; null where there is no spread to measure. */
  readonly phi: number | null;
  /** The variance between units, in the squared unit of the value; 0 where the method isn't additive. */
  readonly tauSquared: number;
}

/** The methods that a document may ask for. */
export const DISPERSIONS = ['auto', 'none', 'additive', 'multiplicative'] as const;

/**
 * How units spread by chance about a centre.
 *
 * @param centre a fraction for shares, events per unit of exposure for rates
 * @param sd of single answers within the units; of means alone
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in
 *   Medicine 24, 1185-1202, appendix A.1 (proportions), A.2 (rates), A.4 (means).
 */
export function chanceSpread(kind: FunnelKind, centre: number, sd = 0): ChanceSpread {
  const variances = { share: centre * (1 - centre), rate: centre, mean: sd ** 2 };
  return { kind, centre, variance: Math.max(0, variances[kind]) };
}

/**
 * The standard deviation within several samples, sqrt(sum((n - 1) sd²) / sum(n - 1)).
 *
 * @returns in the unit of the means; null where no sample has two answers
 * Source: NIST/SEMATECH e-Handbook 7.3.1 (pooled standard deviation).
 */
export function pooledSd(samples: readonly Omit<Sample, 'mean'>[]): number | null {
  const known = samples.filter(({ n }) => n > 1);
  const squares = sum(known.map(({ n, sd }) => (n - 1) * sd ** 2));
  const variance = ratio(squares, sum(known.map(({ n }) => n - 1)));
  return variance === null ? null : Math.sqrt(variance);
}

/** Of the z values, what share is winsorised at either end. */
const WINSORISED = 0.1;

/**
 * The over-dispersion of units, phi = sum(z²) / k, their z winsorised at 10 %: a z beyond the 10th or the
 * 90th percentile (linearly interpolated, type 7 of Hyndman and Fan 1996) counts as that percentile, so
 * that a few units that really differ don't hide themselves. The additive method has the variance
 * between units after DerSimonian and Laird,
 * tau² = (k phi - (k - 1)) / (sum(w) - sum(w²)/sum(w)), w = 1/s², not below 0.
 *
 * @param spread by chance about the pooled value of the units
 * @param asked `auto` is additive where phi is over 1
 * Source: Spiegelhalter (2005), as above, 4.1 to 4.3; DerSimonian and Laird (1986), Meta-analysis in
 *   clinical trials, Controlled Clinical Trials 7, 177-188.
 */
export function dispersionOf(
  units: readonly FunnelUnit[],
  { centre, variance }: ChanceSpread,
  asked: (typeof DISPERSIONS)[number] = 'auto',
): Dispersion {
  const k = units.length;
  if (!(variance > 0) || k < 2) return { method: 'none', phi: null, tauSquared: 0 };
  const scores = units.map(({ value, size }) => (value - centre) / Math.sqrt(variance / size));
  const low = quantile(scores, WINSORISED)!;
  const high = quantile(scores, 1 - WINSORISED)!;
  const squares = sum(scores.map((z) => Math.min(Math.max(z, low), high) ** 2));
  const phi = squares / k;
  const method = asked === 'auto' ? (phi > 1 ? 'additive' : 'none') : asked;
  if (method !== 'additive') return { method, phi, tauSquared: 0 };
  const weights = units.map(({ size }) => size / variance);
  const total = sum(weights);
  const divisor = total - sum(weights.map((weight) => weight * (weight / total)));
  return { method, phi, tauSquared: Math.max(0, ratio(squares - (k - 1), divisor) ?? 0) };
}

/** The distribution of the events of a unit by chance. */
const countsOf = ({ kind, centre }: ChanceSpread, size: number): CountDistribution =>
  kind === 'share' ? binomial(size, centre) : poisson(size * centre);

/** The exact limits of a unit: those of its events over its size. */
function exactLimits(spread: ChanceSpread, size: number, tail: number): Interval {
  if (spread.kind === 'rate' || Number.isInteger(size)) {
    const { lower, upper } = countLimits(countsOf(spread, size), tail);
    return { lower: lower / size, upper: upper / size };
  }
  // Trials are whole: the limits of a weighted number of them lie between those of its neighbours.
  const [low, high] = [Math.max(1, Math.floor(size)), Math.max(1, Math.ceil(size))];
  const [from, to] = [exactLimits(spread, low, tail), exactLimits(spread, high, tail)];
  const between = (start: number, end: number) =>
    start + (end - start) * (size - Math.min(size, low));
  return { lower: between(from.lower, to.lower), upper: between(from.upper, to.upper) };
}

/**
 * The limits between which a share of all units lies by chance. Where chance alone explains the spread,
 * those of shares and rates are exact, since the normal ones are wrong for small units: of the binomial
 * and the Poisson distribution, so that no unit lies beyond a limit with more than the probability that
 * the limit leaves. All others are normal:
 * centre ± z sqrt(s² + tau²) (additive), centre ± z sqrt(phi) s (multiplicative, phi at least 1).
 *
 * @param size of the unit, above 0
 * @param coverage share of the units between the limits, between 0 and 1
 * @returns in the unit of the value, within what it can be: shares 0..1, rates 0 and more; null where
 *   an argument is out of its range
 * Source: Spiegelhalter (2005), as above, appendix A.1.1 (exact limits), 4.2 and 4.3.
 */
export function funnelLimits(
  spread: ChanceSpread,
  { method, phi, tauSquared }: Dispersion,
  size: number,
  coverage: number,
): Interval | null {
  const { kind, centre, variance } = spread;
  const tail = (1 - coverage) / 2;
  const z = -(normalQuantile(tail) ?? NaN);
  if (!(size > 0 && size < Infinity && z > 0)) return null;
  const factor = method === 'multiplicative' ? Math.max(1, phi ?? 1) : 1;
  const isExact = kind !== 'mean' && variance > 0 && factor === 1 && tauSquared === 0;
  const reach = z * Math.sqrt((factor * variance) / size + tauSquared);
  const { lower, upper } = isExact
    ? exactLimits(spread, size, tail)
    : { lower: centre - reach, upper: centre + reach };
  return finiteInterval(
    kind === 'mean' ? lower : Math.max(0, lower),
    kind === 'share' ? Math.min(1, upper) : upper,
  );
}

/** Where a unit lies: between the inner limits, beyond them, or beyond the outer ones as well. */
export type FunnelPlace = 'far-low' | 'low' | 'usual' | 'high' | 'far-high';

/** @param outer limits with a larger coverage than the inner ones */
export function funnelPlace(value: number, inner: Interval, outer: Interval): FunnelPlace {
  if (value < inner.lower) return value < outer.lower ? 'far-low' : 'low';
  if (value > inner.upper) return value > outer.upper ? 'far-high' : 'high';
  return 'usual';
}
