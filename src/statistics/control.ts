import { clip, type Interval } from './intervals.js';
import { pooledRate, ratio, sum, type Trial } from './rates.js';

/** A control chart's centre line and limits, in the unit of what is charted. */
export interface ControlChart {
  /** null where there is nothing to chart. */
  readonly center: number | null;
  /** Limits at 3 sigma for each point given; null for a missing point, or where none are known. */
  readonly points: readonly (Interval | null)[];
  /** The standard deviation that common causes give each point; null where none is known. */
  readonly sigmas: readonly (number | null)[];
  /**
   * Laney's chart only: how many times wider than a p-chart's the limits are; null where no two
   * points are neighbours.
   */
  readonly sigmaZ?: number | null;
}

/**
 * Which of the points given, by index, the centre and the limits of a chart are computed from. The
 * others have limits all the same: those of a baseline are carried on.
 */
export type IsBase = (index: number) => boolean;

const ALL: IsBase = () => true;

/** Mean moving range over standard deviation, for two at a time: d2 of n = 2 (ASTM E2587). */
const D2 = 1.128;

/** The points that a chart is computed from; the others are missing. */
const baseOf = <T>(points: readonly (T | null)[], isBase: IsBase): (T | null)[] =>
  points.map((point, index) => (isBase(index) ? point : null));

/** Mean |difference| of neighbours; null where no two are neighbours. A null is a gap. */
function meanMovingRange(values: readonly (number | null)[]): number | null {
  const ranges = values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : Math.abs(value - before);
  });
  return ratio(sum(ranges), ranges.length);
}

/** center ± reach, clipped to the range if one is given; null where the result isn't finite. */
function around(center: number, reach: number, range?: Interval): Interval | null {
  const limits = { lower: center - reach, upper: center + reach };
  if (!Number.isFinite(Math.abs(center) + reach)) return null;
  return range ? clip(limits, range) : limits;
}

/** A chart whose points each have a standard deviation of their own, which none has without a centre. */
function chartBySigmas(
  center: number | null,
  sigmas: readonly (number | null)[],
  range: Interval,
): ControlChart {
  const limits = (sigma: number | null) =>
    sigma === null ? null : around(center!, 3 * sigma, range);
  return { center, points: sigmas.map(limits), sigmas };
}

const FRACTIONS: Interval = { lower: 0, upper: 1 };
const COUNTS: Interval = { lower: 0, upper: Infinity };

/** The standard deviation of a trial's rate where the true one is `center`; null where missing. */
const binomialSigma = (trial: Trial | null, center: number | null): number | null =>
  trial && center !== null && trial.whole > 0
    ? Math.sqrt((center * (1 - center)) / trial.whole)
    : null;

/**
 * The p-chart: centre p = sum(part)/sum(whole), limits p ± 3 sqrt(p(1-p)/whole) for each point.
 *
 * @param trials in order of time; null, or a whole of 0, is missing; a part above its whole counts
 *   as the whole (as in {@link pooledRate})
 * @returns fractions, limits cut to 0..1; centre null where nothing was tried
 * Source: Shewhart (1931); NIST/SEMATECH e-Handbook 6.3.3.2.
 */
export function pChart(trials: readonly (Trial | null)[], isBase = ALL): ControlChart {
  const center = pooledRate(baseOf(trials, isBase));
  return chartBySigmas(
    center,
    trials.map((trial) => binomialSigma(trial, center)),
    FRACTIONS,
  );
}

/**
 * Laney's p'-chart, for large counts that vary more than binomial ones: a p-chart with its limits
 * sigma_z times as wide, sigma_z = mean|z_i - z_(i-1)| / 1.128 of the standardised points. A missing
 * point is a gap: no moving range is taken across it.
 *
 * @param trials as for {@link pChart}
 * @returns fractions, limits cut to 0..1; no limits and sigmaZ null where no two points are
 *   neighbours; limits on the centre and sigmaZ 0 where the points do not vary
 * Source: Laney (2002), Improved control charts for attributes, Quality Engineering 14.
 */
export function laneyChart(trials: readonly (Trial | null)[], isBase = ALL): ControlChart {
  const base = baseOf(trials, isBase);
  const center = pooledRate(base);
  const scores = base.map((trial) => {
    const sigma = binomialSigma(trial, center);
    if (sigma === null) return null;
    // With none or all fulfilled there is no variation to standardise by.
    return sigma > 0 ? (pooledRate([trial])! - center!) / sigma : 0;
  });
  const range = meanMovingRange(scores);
  const sigmaZ = range === null ? null : range / D2;
  const sigmas = trials.map((trial) => {
    const sigma = binomialSigma(trial, center);
    return sigma === null || sigmaZ === null ? null : sigma * sigmaZ;
  });
  return { ...chartBySigmas(center, sigmas, FRACTIONS), sigmaZ };
}

/**
 * The u-chart of events over an exposure: centre u = sum(events)/sum(exposure), limits
 * u ± 3 sqrt(u/exposure) for each point.
 *
 * @param samples in order of time: `part` events, any number of them, of `whole` exposure; null, or
 *   an exposure of 0, is missing
 * @returns events per unit of exposure, limits cut to 0 and above; centre null without exposure
 * Source: NIST/SEMATECH e-Handbook 6.3.3.1; Montgomery, Introduction to statistical quality control,
 *   ch. on control charts for attributes.
 */
export function uChart(samples: readonly (Trial | null)[], isBase = ALL): ControlChart {
  const base = baseOf(samples, isBase).filter(
    (sample): sample is Trial => sample !== null && sample.whole > 0,
  );
  const center = ratio(sum(base.map(({ part }) => part)), sum(base.map(({ whole }) => whole)));
  const sigmas = samples.map((sample) => {
    const variance = sample && center !== null ? ratio(center, sample.whole) : null;
    return variance === null ? null : Math.sqrt(variance);
  });
  return chartBySigmas(center, sigmas, COUNTS);
}

/**
 * The c-chart of events per period: centre c = mean, limits c ± 3 sqrt(c).
 *
 * @param counts in order of time, 0 or more; null is missing
 * @returns counts, limits cut to 0 and above; centre null where there are none
 * Source: as for {@link uChart}.
 */
export const cChart = (counts: readonly (number | null)[], isBase = ALL): ControlChart =>
  uChart(
    counts.map((part) => (part === null ? null : { part, whole: 1 })),
    isBase,
  );

/**
 * The chart of individuals: centre = mean, limits mean ± 2.66 times the mean moving range. A missing
 * point is a gap: no moving range is taken across it.
 *
 * @param values in order of time; null is missing
 * @param range the scale to cut the limits to, for quantities that have one
 * @returns figures in the values' unit; centre null where there are none; no limits where no two
 *   are neighbours
 * Source: Wheeler and Chambers (1992), Understanding statistical process control; NIST/SEMATECH
 *   e-Handbook 6.3.2.2.
 */
export function xmrChart(
  values: readonly (number | null)[],
  range?: Interval,
  isBase = ALL,
): ControlChart {
  const base = baseOf(values, isBase);
  const present = base.filter((value) => value !== null);
  const center = ratio(sum(present), present.length);
  const movingRange = meanMovingRange(base);
  const limits =
    center === null || movingRange === null ? null : around(center, 2.66 * movingRange, range);
  const sigma = movingRange === null ? null : movingRange / D2;
  return {
    center,
    points: values.map((value) => (value === null ? null : limits)),
    sigmas: values.map((value) => (value === null ? null : sigma)),
  };
}

/**
 * Whether two points of one chart differ by more than common causes would make them: by more than 3
 * standard deviations of the difference of two independent points.
 *
 * @param change the difference, in the unit of the sigmas
 * @returns null where either sigma is unknown
 * Source: Shewhart's 3-sigma rule on a difference, var(b - a) = var(a) + var(b).
 */
export const beyondNoise = (change: number, a: number | null, b: number | null): boolean | null =>
  a === null || b === null ? null : Math.abs(change) > 3 * Math.hypot(a, b);
