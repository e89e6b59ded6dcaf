import { describe, expect, it } from 'vitest';
import {
  chanceSpread,
  dispersionOf,
  funnelLimits,
  funnelPlace,
  pooledSd,
  proportionPValue,
  studentPValue,
  type Dispersion,
} from '../../src/statistics/index.js';
import { ends, there } from './support.js';

const NONE: Dispersion = { method: 'none', phi: 1, tauSquared: 0 };

/** Boarding areas of an airport, top-two answers of all (demo/data/SOURCES.md). */
const AREAS = [
  [469, 648],
  [183, 238],
  [134, 186],
  [405, 491],
  [132, 155],
  [343, 409],
  [393, 498],
].map(([part, size]) => ({ value: part! / size!, size: size! }));
const POOLED = 2059 / 2625;

/** Mean, sd and n of four shops, made up. */
const SHOPS = [
  { mean: 7.9, sd: 1.2, n: 40 },
  { mean: 8.4, sd: 1, n: 25 },
  { mean: 7.1, sd: 1.5, n: 60 },
  { mean: 8, sd: 1.1, n: 12 },
];
const SHOP_MEAN = 7.649635036496351;

describe('dispersionOf', () => {
  it('is additive after DerSimonian and Laird where phi is over 1', () => {
    // Computed by the formulas in Python: z winsorised at its 10th and 90th percentile (type 7).
    const { method, phi, tauSquared } = dispersionOf(AREAS, chanceSpread('share', POOLED));
    expect(method).toBe('additive');
    expect(phi).toBeCloseTo(3.8759352116769854, 12);
    expect(tauSquared).toBeCloseTo(0.001646149354707481, 14);
  });

  it('is of means by the standard deviation within units', () => {
    const sd = there(pooledSd(SHOPS));
    expect(sd).toBeCloseTo(1.3041864343870082, 12);
    const units = SHOPS.map(({ mean, n }) => ({ value: mean, size: n }));
    const { phi, tauSquared } = dispersionOf(units, chanceSpread('mean', SHOP_MEAN, sd));
    expect(phi).toBeCloseTo(3.0046593764247502, 12);
    expect(tauSquared).toBeCloseTo(0.1641840203159505, 12);
  });

  it('is none where chance explains the spread', () => {
    const alike = [0.5, 0.52, 0.48].map((value) => ({ value, size: 100 }));
    const spread = chanceSpread('share', 0.5);
    const { method, phi } = dispersionOf(alike, spread);
    // z = 0, .4, -.4; winsorised at +-.32: phi = 2 x .1024 / 3.
    expect([method, phi]).toEqual(['none', expect.closeTo(0.0682666667, 9)]);
    // k phi is below k - 1, so that tau² would be below 0.
    expect(dispersionOf(alike, spread, 'additive').tauSquared).toBe(0);
  });

  it('is none of a single unit, and of units that can’t vary', () => {
    const none = { method: 'none', phi: null, tauSquared: 0 };
    expect(dispersionOf(AREAS.slice(0, 1), chanceSpread('share', POOLED))).toEqual(none);
    expect(dispersionOf(AREAS, chanceSpread('share', 0))).toEqual(none);
    expect(dispersionOf(AREAS, chanceSpread('mean', POOLED))).toEqual(none);
  });

  it('is what is asked for', () => {
    const spread = chanceSpread('share', POOLED);
    expect(dispersionOf(AREAS, spread, 'none')).toMatchObject({ method: 'none', tauSquared: 0 });
    expect(dispersionOf(AREAS, spread, 'multiplicative').method).toBe('multiplicative');
  });
});

describe('funnelLimits', () => {
  const shares = chanceSpread('share', POOLED);

  it('are exact by chance alone: of the binomial distribution for shares', () => {
    // Computed with exact fractions: (r - (F(r) - p) / P(r)) / n, and the same of those that fail.
    const limits = [
      [648, 0.7515476954834606, 0.816383575158724],
      [155, 0.7146299562313729, 0.8506184975972643],
      [498, 0.7467210338888176, 0.8209647640753361],
    ] as const;
    for (const [size, lower, upper] of limits) {
      expect(funnelLimits(shares, NONE, size, 0.95)).toEqual(ends(lower, upper, 9));
    }
  });

  it('are exact for rates by the Poisson distribution, and never below 0', () => {
    // Limits of 4.2 expected events (see countLimits) over an exposure of 2.1.
    const rates = chanceSpread('rate', 2);
    expect(funnelLimits(rates, NONE, 2.1, 0.95)).toEqual(
      ends(0.15884720857693524 / 2.1, 9.174481141350403 / 2.1, 9),
    );
    expect(there(funnelLimits(rates, NONE, 2.1, 0.998)).lower).toBe(0);
  });

  it('hold a single success, which chance makes half of the time', () => {
    const even = there(funnelLimits(chanceSpread('share', 0.5), NONE, 1, 0.95));
    expect(even).toEqual({ lower: 0, upper: 1 });
  });

  it('lie for weighted trials between those of whole ones', () => {
    const [low, middle, high] = [20, 20.5, 21].map((size) =>
      there(funnelLimits(chanceSpread('share', 0.3), NONE, size, 0.95)),
    );
    expect(middle!.lower).toBeCloseTo((low!.lower + high!.lower) / 2, 12);
    expect(middle!.upper).toBeCloseTo((low!.upper + high!.upper) / 2, 12);
    expect(there(funnelLimits(shares, NONE, 0.5, 0.95)).upper).toBeLessThanOrEqual(1);
  });

  it('of over-dispersed units are theta +- z sqrt(s² + tau²)', () => {
    const additive = dispersionOf(AREAS, shares);
    // Computed by the formula in Python, in percent.
    expect(funnelLimits(shares, additive, 648, 0.95)).toEqual(ends(0.69878754, 0.86997437, 8));
    expect(funnelLimits(shares, additive, 648, 0.998)).toEqual(ends(0.64942769, 0.91933422, 8));
  });

  it('of means are normal, widened by sqrt(phi) where they are asked to be', () => {
    const units = SHOPS.map(({ mean, n }) => ({ value: mean, size: n }));
    const spread = chanceSpread('mean', SHOP_MEAN, there(pooledSd(SHOPS)));
    const lowest = (asked: 'none' | 'additive' | 'multiplicative') =>
      there(funnelLimits(spread, dispersionOf(units, spread, asked), 40, 0.95)).lower;
    expect(lowest('none')).toBeCloseTo(7.245470899880317, 9);
    expect(lowest('additive')).toBeCloseTo(6.7585375096305675, 9);
    expect(lowest('multiplicative')).toBeCloseTo(6.949058808791301, 9);
  });

  it('are never narrower than chance', () => {
    const calm: Dispersion = { method: 'multiplicative', phi: 0.2, tauSquared: 0 };
    expect(funnelLimits(shares, calm, 100, 0.95)).toEqual(funnelLimits(shares, NONE, 100, 0.95));
  });

  it('keep to what the value can be', () => {
    const wide: Dispersion = { method: 'additive', phi: 9, tauSquared: 4 };
    expect(funnelLimits(shares, wide, 100, 0.95)).toEqual({ lower: 0, upper: 1 });
    expect(funnelLimits(chanceSpread('share', 1), NONE, 9, 0.95)).toEqual({ lower: 1, upper: 1 });
  });

  it('are null where an argument is out of its range', () => {
    expect(funnelLimits(shares, NONE, 0, 0.95)).toBeNull();
    expect(funnelLimits(shares, NONE, Infinity, 0.95)).toBeNull();
    expect(funnelLimits(shares, NONE, 10, 1)).toBeNull();
  });
});

describe('funnelPlace', () => {
  const place = (value: number) =>
    funnelPlace(value, { lower: 3, upper: 5 }, { lower: 2, upper: 6 });

  it('is beyond limits, not on them', () => {
    expect([1.9, 2, 2.9, 3, 5, 5.1, 6, 6.1].map(place)).toEqual([
      'far-low',
      'low',
      'low',
      'usual',
      'usual',
      'high',
      'high',
      'far-high',
    ]);
  });
});

describe('proportionPValue', () => {
  it('is that of the score test', () => {
    // z = (.8 - .9) / sqrt(.09 / 50) = -2.357023; p = 2 (1 - Phi(2.357023)) = .0184219.
    expect(proportionPValue(0.8, 50, 0.9)).toBeCloseTo(0.0184219, 6);
    expect(proportionPValue(0.8, 50, 0.9)).toBeCloseTo(
      there(studentPValue(2.3570226, Infinity)),
      7,
    );
    expect(proportionPValue(0.9, 50, 0.9)).toBe(1);
    expect(proportionPValue(0.9, 50, 1)).toBe(0);
  });
});
