import { describe, expect, it } from 'vitest';
import {
  forecastAccuracy,
  forecastBias,
  largestRemainder,
  pooledRate,
  ratio,
  wape,
} from '../../src/statistics/index.js';
import { random } from './support.js';

const HUGE = 1e308;

describe('ratio', () => {
  it('may be above 1', () => {
    expect(ratio(10, 4)).toBe(2.5);
  });

  it('is 10 for 10 packs reported and 1 sold (demand inflation)', () => {
    expect(ratio(10, 1)).toBe(10);
  });

  it.each([
    [0, 0],
    [5, 0],
    [5, -2],
    [NaN, 5],
    [5, NaN],
    [5, Infinity],
    [HUGE, 0.1],
  ])('is null for %s of %s', (part, whole) => {
    expect(ratio(part, whole)).toBeNull();
  });
});

describe('pooledRate', () => {
  // The Aldo case of a textbook.
  it.each([
    ['units', 12800, 16000, 0.8],
    ['lines', 2325, 3100, 0.75],
    ['orders', 350, 500, 0.7],
  ])('is the fill rate of %s, %s of %s', (_, part, whole, rate) => {
    expect(pooledRate([{ part, whole }])).toBe(rate);
  });

  it('is 10 % where 10 shops each report 1 pack for one buyer and 1 is supplied', () => {
    const shops = Array.from({ length: 10 }, (_, i) => ({ part: i === 0 ? 1 : 0, whole: 1 }));
    expect(pooledRate(shops)).toBe(0.1);
  });

  it('is 100 % of what the cap of 1 allows in that case', () => {
    expect(pooledRate([{ part: 1, whole: Math.min(10, 1) }])).toBe(1);
  });

  it('is a ratio of sums, not a mean of rates', () => {
    const pair = [
      { part: 1, whole: 1 },
      { part: 0, whole: 9 },
    ];
    expect(pooledRate(pair)).toBe(0.1);
  });

  it('does not let a surplus make up for a shortage', () => {
    const pair = [
      { part: 15, whole: 10 },
      { part: 5, whole: 10 },
    ];
    expect(pooledRate(pair)).toBe(0.75);
  });

  it('leaves out the missing', () => {
    expect(pooledRate([null, { part: 1, whole: 4 }])).toBe(0.25);
  });

  it.each([[[]], [[null]], [[{ part: 0, whole: 0 }]], [[{ part: 3, whole: 0 }]]])(
    'is null for %j',
    (pairs) => {
      expect(pooledRate(pairs)).toBeNull();
    },
  );

  it('is null where the sums are too large', () => {
    const huge = { part: HUGE, whole: HUGE };
    expect(pooledRate([huge, huge])).toBeNull();
  });

  it('lies between the worst and the best of its trials', () => {
    const next = random(9);
    for (let i = 0; i < 200; i++) {
      const pairs = Array.from({ length: 6 }, () => {
        const whole = 1 + 99 * next();
        return { part: whole * next(), whole };
      });
      const rates = pairs.map(({ part, whole }) => part / whole);
      expect(pooledRate(pairs)).toBeGreaterThanOrEqual(Math.min(...rates));
      expect(pooledRate(pairs)).toBeLessThanOrEqual(Math.max(...rates));
    }
  });
});

describe('wape', () => {
  it('is 6.67 % for 100 200 150 forecast as 90 210 140', () => {
    expect(wape([100, 200, 150], [90, 210, 140])).toBeCloseTo(30 / 450, 12);
  });

  it('skips a pair where either is missing', () => {
    expect(wape([100, null, 50], [90, 70, null])).toBe(0.1);
  });

  it('skips what has no forecast yet', () => {
    expect(wape([100, 100], [90])).toBe(0.1);
  });

  it('counts a period without demand by its error', () => {
    expect(wape([100, 0], [100, 25])).toBe(0.25);
  });

  it.each([
    [[], []],
    [
      [0, 0],
      [1, 2],
    ],
    [[null], [5]],
    [
      [HUGE, HUGE],
      [0, 0],
    ],
  ])('is null for %j forecast as %j', (actual, forecast) => {
    expect(wape(actual, forecast)).toBeNull();
  });
});

describe('forecastBias', () => {
  it('is the sum of errors over the sum of what came (computed)', () => {
    // Actual 100 200 150, forecast 90 210 140: -10 + 10 - 10 = -10 of 450.
    expect(forecastBias([100, 200, 150], [90, 210, 140])).toBeCloseTo(-10 / 450, 12);
  });

  it('is above 0 where too much was forecast', () => {
    expect(forecastBias([100, 100], [130, 110])).toBeCloseTo(0.2, 12);
  });

  it('skips a pair with a missing half', () => {
    expect(forecastBias([100, null, 100], [150, 900, null])).toBe(0.5);
  });

  it.each([
    [[0], [5]],
    [[], []],
    [[null], [5]],
  ])('is missing for %j and %j', (actual, forecast) => {
    expect(forecastBias(actual, forecast)).toBeNull();
  });
});

describe('forecastAccuracy', () => {
  it('is 93.33 % for 100 200 150 forecast as 90 210 140', () => {
    expect(forecastAccuracy([100, 200, 150], [90, 210, 140])).toBeCloseTo(0.933333, 6);
  });

  it('is 1 for a perfect forecast', () => {
    expect(forecastAccuracy([3, 4], [3, 4])).toBe(1);
  });

  it('may be negative', () => {
    expect(forecastAccuracy([10], [30])).toBe(-1);
  });

  it('is null where there was no demand', () => {
    expect(forecastAccuracy([0], [3])).toBeNull();
  });
});

describe('largestRemainder', () => {
  it('shows 12, 4, 1 of 17 as 71, 23, 6, never 71, 24, 6', () => {
    expect(largestRemainder([12, 4, 1])).toEqual([71, 23, 6]);
  });

  it('gives the earlier one the unit where they tie', () => {
    expect(largestRemainder([1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('sees a tie through rounding noise', () => {
    // All three are equal shares, but 0.1 * 7 is a little more than 0.7.
    expect(largestRemainder([0.7, 0.7, 0.1 * 7])).toEqual([34, 33, 33]);
  });

  it('rounds to decimals', () => {
    expect(largestRemainder([1, 1, 1], 100, 1)).toEqual([33.4, 33.3, 33.3]);
  });

  it('shares out another total', () => {
    expect(largestRemainder([2, 1], 10)).toEqual([7, 3]);
  });

  it('rounds no part to nothing, and none to the whole that isn’t all', () => {
    expect(largestRemainder([1, 0, 0, 0, 2999], 100, 1)).toEqual([0.03, 0, 0, 0, 99.97]);
    expect(largestRemainder([1, 500, 2499], 100, 1)).toEqual([0.03, 16.67, 83.3]);
    expect(largestRemainder([5, 0])).toEqual([100, 0]);
  });

  it('has at most nine decimals, beyond which a share is as good as nothing', () => {
    // 3e-10 % of the whole
    expect(largestRemainder([1, 3e-12])).toEqual([100, 0]);
  });

  it('has the decimals of the total at least', () => {
    expect(largestRemainder([1, 1], 0.03, 1)).toEqual([0.02, 0.01]);
    expect(largestRemainder([1, 2], 33.37, 1)).toEqual([11.12, 22.25]);
  });

  it('leaves exact shares alone', () => {
    expect(largestRemainder([29, 71])).toEqual([29, 71]);
  });

  it('keeps a missing value missing, and a 0 at 0', () => {
    expect(largestRemainder([1, null, 0, 1])).toEqual([50, null, 0, 50]);
  });

  it('is all null where the values sum to 0', () => {
    expect(largestRemainder([0, 0, null])).toEqual([null, null, null]);
  });

  it('is all null where the sum is too large', () => {
    expect(largestRemainder([HUGE, HUGE])).toEqual([null, null]);
  });

  it('is empty for no values', () => {
    expect(largestRemainder([])).toEqual([]);
  });

  it('does not change what it is given', () => {
    const values = [12, 4, 1];
    largestRemainder(values);
    expect(values).toEqual([12, 4, 1]);
  });

  it('always adds up to the total, each share within one unit of the exact one', () => {
    const next = random(10);
    for (let i = 0; i < 600; i++) {
      const digits = i % 3;
      const values = Array.from({ length: 1 + Math.floor(9 * next()) }, () =>
        next() < 0.5 ? Math.ceil(20 * next()) : next(),
      );
      const sum = values.reduce((total, value) => total + value, 0);
      const shares = largestRemainder(values, 100, digits).map((share) => share ?? NaN);
      const decimals = Math.max(
        digits,
        ...shares.map((share) => String(share).split('.')[1]?.length ?? 0),
      );
      const unit = 10 ** -decimals;
      // In whole units, for tenths do not add up exactly in binary.
      const units = shares.reduce((total, share) => total + Math.round(share / unit), 0);
      expect(units).toBe(100 * 10 ** decimals);
      shares.forEach((share, j) => {
        const exact = ((values[j] ?? NaN) / sum) * 100;
        expect(Math.abs(share - exact)).toBeLessThan(unit + 1e-9);
      });
    }
  });
});
