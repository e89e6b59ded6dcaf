import { describe, expect, it } from 'vitest';
import {
  binomial,
  countLimits,
  exactDifferencePValue,
  poisson,
} from '../../src/statistics/index.js';

describe('exactDifferencePValue', () => {
  // Computed with exact fractions: twice the smaller sum of C(K, x) C(N - K, n - x) / C(N, n).
  it.each([
    // Fisher's lady tasting tea, 3 of 4; R's fisher.test has .4857 too.
    [3, 4, 1, 4, 0.4857142857142857],
    [1, 3, 10, 10_000, 0.006591425871380777],
    [2, 2, 2245, 2675, 1],
    [216, 278, 2031, 2399, 0.0049654376923020235],
  ])('of %d of %d beside %d of %d', (part, whole, otherPart, otherWhole, p) => {
    const [a, b] = [
      { part, whole },
      { part: otherPart, whole: otherWhole },
    ];
    expect(exactDifferencePValue(a, b)).toBeCloseTo(p, 12);
    expect(exactDifferencePValue(b, a)).toBeCloseTo(p, 12);
  });

  it('keeps its digits far from the middle', () => {
    const p = exactDifferencePValue({ part: 895, whole: 905 }, { part: 1352, whole: 1772 });
    expect(p / 2.449429630748264e-68).toBeCloseTo(1, 9);
  });

  it('claims far less of a few answers than a normal test does', () => {
    // 1 of 3 beside 10 of 10,000: the normal test has z = 17, the exact one p = .007.
    expect(
      exactDifferencePValue({ part: 1, whole: 3 }, { part: 10, whole: 10_000 }),
    ).toBeGreaterThan(0.005);
  });

  it('takes weighted answers, and counts no part above its whole', () => {
    const weighted = exactDifferencePValue({ part: 12.5, whole: 20.25 }, { part: 30, whole: 90 });
    expect(weighted).toBeGreaterThan(
      exactDifferencePValue({ part: 13, whole: 20 }, { part: 30, whole: 90 }),
    );
    expect(weighted).toBeLessThan(
      exactDifferencePValue({ part: 12, whole: 20 }, { part: 30, whole: 90 }),
    );
    expect(exactDifferencePValue({ part: 25, whole: 20 }, { part: 5, whole: 20 })).toBe(
      exactDifferencePValue({ part: 20, whole: 20 }, { part: 5, whole: 20 }),
    );
  });

  it('is the normal test for numbers that are too large to sum', () => {
    // Shares .5 and .501 of 10 million each: z = 4.47214, p = 7.744e-6.
    const p = exactDifferencePValue(
      { part: 5_000_000, whole: 1e7 },
      { part: 5_010_000, whole: 1e7 },
    );
    expect(p).toBeCloseTo(7.744e-6, 8);
    expect(
      exactDifferencePValue({ part: 1e300, whole: 1e305 }, { part: 5, whole: 10 }),
    ).toBeLessThan(1);
  });

  it('has nothing to say where either has no trials', () => {
    expect(exactDifferencePValue({ part: 0, whole: 0 }, { part: 1, whole: 2 })).toBe(1);
    expect(exactDifferencePValue({ part: 1, whole: 2 }, { part: 0, whole: 0 })).toBe(1);
  });
});

/** Both limits of each tail. */
const BINOMIAL_20 = [
  [1.623530119613517, 10.74510293190294],
  [0.029546333765629904, 13.273993586959344],
] as const;
const BINOMIAL_3 = [
  [0.8888888888888888, 3.9657064471879284],
  [0, 3.998628257887517],
] as const;
const POISSON_4 = [
  [0.15884720857693524, 9.174481141350403],
  [-0.9333136689590747, 12.396360948258042],
] as const;
const POISSON_05 = [
  [-0.9587819682324967, 2.8600259114609994],
  [-0.9983512787292999, 4.47585898090036],
] as const;

describe('countLimits', () => {
  const TAILS = [0.025, 0.001] as const;

  // The lower ones computed with exact fractions (binomial) and by sums of exp(-m) m^r / r! (Poisson) from
  // Spiegelhalter's formula, the upper ones by the same formula for the trials that fail, or mirrored.
  it.each([
    ['20 trials of .3', binomial(20, 0.3), BINOMIAL_20],
    ['3 trials of .9', binomial(3, 0.9), BINOMIAL_3],
    ['4.2 expected events', poisson(4.2), POISSON_4],
    ['0.5 expected events', poisson(0.5), POISSON_05],
  ] as const)('of %s', (_, counts, expected) => {
    TAILS.forEach((tail, index) => {
      const { lower, upper } = countLimits(counts, tail);
      expect(lower).toBeCloseTo(expected[index]![0], 9);
      expect(upper).toBeCloseTo(expected[index]![1], 9);
    });
  });

  it('have no more probability beyond them than they leave', () => {
    for (const n of [1, 2, 5, 18, 40]) {
      for (const chance of [0.05, 0.5, 0.9]) {
        const { lower, upper } = countLimits(binomial(n, chance), 0.025);
        const probability = (events: number): number => {
          let found = (1 - chance) ** n;
          for (let i = 1; i <= events; i++) found *= ((n - i + 1) / i) * (chance / (1 - chance));
          return found;
        };
        const beyond = (test: (events: number) => boolean) =>
          Array.from({ length: n + 1 }, (__, events) =>
            test(events) ? probability(events) : 0,
          ).reduce((total, one) => total + one, 0);
        expect(beyond((events) => events < lower)).toBeLessThanOrEqual(0.025);
        expect(beyond((events) => events > upper)).toBeLessThanOrEqual(0.025);
      }
    }
  });

  it('are found where next to nothing is expected, so that no share of it is above 0', () => {
    // All but a share of 1e-307 lies at 0, and the tail reaches 0.975 of the way to 1.
    const { upper, lower } = countLimits(poisson(1e-307), 0.025);
    expect([lower, upper]).toEqual([expect.closeTo(-0.975, 12), expect.closeTo(0.975, 12)]);
  });

  it('pass into the normal ones where counts are large', () => {
    // Both sides of the variance from which on they are normal, in standard deviations.
    for (const tail of TAILS) {
      const [below, above] = [999_999, 1_000_001].map((mean) => {
        const { lower, upper } = countLimits(poisson(mean), tail);
        return [lower, upper].map((end) => (end - mean) / Math.sqrt(mean));
      });
      below!.forEach((end, index) => expect(Math.abs(end - above![index]!)).toBeLessThan(0.002));
    }
    expect(countLimits(poisson(1e300), 0.025).upper).toBeGreaterThan(1e300 * 0.999);
  });
});
