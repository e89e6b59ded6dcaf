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
 * The number of points in a row from which on a rule marks each: on one side of the centre (`run`),
 * steadily rising or falling (`trend`).
 */
export const RULE_LENGTHS = { run: 8, trend: 6 } as const;

/** A reason to look at a point. */
export type Signal = 'beyond-limit' | 'run' | 'trend';

/** Shared by all points that break no rule: there may be very many. */
const NO_SIGNALS: readonly Signal[] = [];

/** Mean moving range over standard deviation, for two at a time: d2 of n = 2 (ASTM E2587). */
const D2 = 1.128;

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

/** The standard deviation of a trial's rate where the true one is `center`; null where missing. */
const sigmaOf = (trial: Trial | null, center: number): number | null =>
  trial && trial.whole > 0 ? Math.sqrt((center * (1 - center)) / trial.whole) : null;

/**
 * A chart of rates.
 *
 * @param sigmaFactor by which the binomial sigmas are multiplied; null gives no limits
 */
function rateChart(
  trials: readonly (Trial | null)[],
  center: number | null,
  sigmaFactor: number | null,
): ControlChart {
  const sigmas = trials.map((trial) => {
    const sigma = center === null ? null : sigmaOf(trial, center);
    return sigma === null || sigmaFactor === null ? null : sigma * sigmaFactor;
  });
  const limits = (sigma: number | null) =>
    sigma === null ? null : around(center!, 3 * sigma, { lower: 0, upper: 1 });
  return { center, points: sigmas.map(limits), sigmas };
}

/**
 * The p-chart: centre p = sum(part)/sum(whole), limits p ± 3 sqrt(p(1-p)/whole) for each point.
 *
 * @param trials in order of time; null, or a whole of 0, is missing; a part above its whole counts
 *   as the whole (as in {@link pooledRate})
 * @returns fractions, limits cut to 0..1; centre null where nothing was tried
 * Source: Shewhart (1931); NIST/SEMATECH e-Handbook 6.3.3.2.
 */
export const pChart = (trials: readonly (Trial | null)[]): ControlChart =>
  rateChart(trials, pooledRate(trials), 1);

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
export function laneyChart(trials: readonly (Trial | null)[]): ControlChart {
  const center = pooledRate(trials);
  const scores = trials.map((trial) => {
    const sigma = center === null ? null : sigmaOf(trial, center);
    const rate = pooledRate([trial]);
    if (sigma === null || rate === null) return null;
    // With none or all fulfilled there is no variation to standardise by.
    return sigma > 0 ? (rate - center!) / sigma : 0;
  });
  const range = meanMovingRange(scores);
  const sigmaZ = range === null ? null : range / D2;
  return { ...rateChart(trials, center, sigmaZ), sigmaZ };
}

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
export function xmrChart(values: readonly (number | null)[], range?: Interval): ControlChart {
  const present = values.filter((value) => value !== null);
  const center = ratio(sum(present), present.length);
  const movingRange = meanMovingRange(values);
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

/**
 * Compares a value with a reference: -1 below, 0 equal, 1 above. Differences of the size of rounding
 * errors count as equal: the mean of equal values may differ from each of them in its last digit.
 */
function side(value: number, reference: number): number {
  const noise = 1e-12 * Math.max(Math.abs(value), Math.abs(reference));
  return Math.abs(value - reference) <= noise ? 0 : Math.sign(value - reference);
}

/**
 * Which points of a series call for a look:
 * - `beyond-limit`: outside its limits (on a limit is inside);
 * - `run`: the 8th and each later point in a row on one side of the centre;
 * - `trend`: the 6th and each later point of a steady rise or fall.
 *
 * A missing point ends a run and a trend, a point on the centre ends a run, two equal neighbours end
 * a trend.
 *
 * @param values in order of time; null is missing
 * @param center the centre line, in the same unit; null: no runs
 * @param limits each point's limits, in the same unit; null: none
 * @returns for each point the rules it breaks, in the order above; empty where it breaks none
 * Source: Nelson (1984), The Shewhart control chart: tests for special causes, Journal of Quality
 *   Technology 16, tests 1 and 3; a run of 8 as in Western Electric (1956).
 */
export function runRules(
  values: readonly (number | null)[],
  center: number | null,
  limits: readonly (Interval | null)[],
): (readonly Signal[])[] {
  const run = { direction: 0, length: 0 };
  const trend = { direction: 0, length: 0 };
  const extend = (sequence: typeof run, direction: number, lengthIfNew: number): void => {
    const goesOn = direction !== 0 && direction === sequence.direction;
    sequence.length = goesOn ? sequence.length + 1 : lengthIfNew;
    sequence.direction = direction;
  };
  return values.map((value, i) => {
    if (value === null) {
      // The trend needs no reset: the next point has no neighbour to rise or fall from.
      run.direction = 0;
      return NO_SIGNALS;
    }
    const sideOfCenter = center === null ? 0 : side(value, center);
    extend(run, sideOfCenter, sideOfCenter === 0 ? 0 : 1);
    const before = values[i - 1] ?? null;
    const slope = before === null ? 0 : side(value, before);
    // Where the direction changes, the turning point is the first point of the new trend.
    extend(trend, slope, slope === 0 ? 1 : 2);

    const limit = limits[i];
    const beyond = limit && (side(value, limit.lower) < 0 || side(value, limit.upper) > 0);
    if (!beyond && run.length < RULE_LENGTHS.run && trend.length < RULE_LENGTHS.trend)
      return NO_SIGNALS;
    const signals: Signal[] = [];
    if (beyond) signals.push('beyond-limit');
    if (run.length >= RULE_LENGTHS.run) signals.push('run');
    if (trend.length >= RULE_LENGTHS.trend) signals.push('trend');
    return signals;
  });
}
