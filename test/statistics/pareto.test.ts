import { describe, expect, it } from 'vitest';
import { countsDiffer, paretoOf } from '../../src/statistics/index.js';
import { there } from './support.js';

describe('paretoOf', () => {
  it("has the cumulative percentages of R's qcc", () => {
    // pareto.chart(c(80, 27, 66, 94, 33)): 31.33 58.00 80.00 91.00 100.
    const ranks = there(paretoOf([94, 80, 66, 33, 27], 80));
    expect(ranks.map(({ cumulative }) => cumulative)).toEqual(
      [94 / 3, 58, 80, 91, 100].map((percent) => expect.closeTo(percent, 10)),
    );
    expect(ranks.map(({ share }) => share)).toEqual(
      [94, 80, 66, 33, 27].map((count) => expect.closeTo(count / 3, 10)),
    );
    // 58 % stand before the third, 80 % before the fourth.
    expect(ranks.map(({ vital }) => vital)).toEqual([true, true, true, false, false]);
  });

  it('ends at just 100 %, whatever the fractions', () => {
    for (const amounts of [
      [0.3, 0.2, 0.1],
      [1 / 3, 1 / 7],
      Array.from({ length: 77 }, () => 0.1),
    ]) {
      expect(there(paretoOf(amounts, 80)).at(-1)?.cumulative).toBe(100);
    }
  });

  it('is not misled by rounding at the threshold', () => {
    // 0.1 + 0.2 is a little more than 0.3 in binary, and 0.7 + 0.1 a little less than 0.8.
    const vital = (amounts: readonly number[], threshold: number) =>
      there(paretoOf(amounts, threshold)).filter((rank) => rank.vital).length;
    expect(vital([0.7, 0.1, 0.1, 0.1], 80)).toBe(2);
    expect(vital([0.2, 0.1, 0.7], 30)).toBe(2);
    expect(vital([50, 30, 20], 79.999)).toBe(2);
    expect(vital([50, 30, 20], 80.001)).toBe(3);
    expect(vital([50, 30, 20], 100)).toBe(3);
  });

  it('is none of nothing', () => {
    expect(paretoOf([], 80)).toBeNull();
    expect(paretoOf([0, 0], 80)).toBeNull();
  });
});

describe('countsDiffer', () => {
  it('tosses a coin for the cases of both', () => {
    // 60 of 100 tosses: z = 20/sqrt(100) = 2 > 1.96; 59: 1.8.
    expect(countsDiffer(60, 40, 0.95)).toBe(true);
    expect(countsDiffer(40, 60, 0.95)).toBe(true);
    expect(countsDiffer(59, 41, 0.95)).toBe(false);
    // 2 < 2.5758.
    expect(countsDiffer(60, 40, 0.99)).toBe(false);
  });

  it('tells no difference between equals, nor of nothing', () => {
    expect(countsDiffer(50, 50, 0.95)).toBe(false);
    expect(countsDiffer(0, 0, 0.95)).toBe(false);
  });
});
