import { describe, expect, it } from 'vitest';
import { otherSamples, othersOf, welchError } from '../../src/statistics/index.js';
import { there } from './support.js';

const add = (a: number, b: number): number => a + b;

describe('othersOf', () => {
  it('leaves out each item in turn', () => {
    expect(othersOf([1, 20, 300, 4000], add, 0)).toEqual([4320, 4301, 4021, 321]);
  });

  it('is what no items make for the only one, and nothing for none', () => {
    expect(othersOf([5], add, 0)).toEqual([0]);
    expect(othersOf([], add, 0)).toEqual([]);
  });

  it('loses no digits of small items beside a large one', () => {
    expect(othersOf([1e20, 0.25, 0.5], add, 0)[0]).toBe(0.75);
  });

  it('joins in proportion to the number of items', () => {
    let joins = 0;
    const counted = (a: number, b: number) => {
      joins += 1;
      return a + b;
    };
    const items = Array.from({ length: 1000 }, () => 1);
    expect(new Set(othersOf(items, counted, 0))).toEqual(new Set([999]));
    expect(joins).toBeLessThanOrEqual(3000);
  });
});

/** Mean, sd and n of four shops, made up. */
const SHOPS = [
  { mean: 7.9, sd: 1.2, n: 40 },
  { mean: 8.4, sd: 1, n: 25 },
  { mean: 7.1, sd: 1.5, n: 60 },
  { mean: 8, sd: 1.1, n: 12 },
];

describe('otherSamples', () => {
  it('make one sample of all but each, for Welch’s test against the others', () => {
    // Computed in Python from sums of squares; the test of the first shop against the other three.
    const rest = there(otherSamples(SHOPS)[0]);
    expect(rest.n).toBe(97);
    expect(rest.mean).toBeCloseTo(7.546391752577319, 12);
    expect(rest.sd).toBeCloseTo(1.4530902311732992, 12);
    const { se, df } = there(welchError(SHOPS[0]!, rest));
    expect((7.9 - rest.mean) / se).toBeCloseTo(1.4712269782417369, 12);
    expect(df).toBeCloseTo(87.43553027295113, 9);
  });

  it('are the samples that the answers make together', () => {
    // Without the first: 1, 2, 3 and 4, 6: mean 3.2, variance (4.84 + 1.44 + .04 + .64 + 7.84) / 4.
    const [first, second] = otherSamples([
      { mean: 9, sd: 2, n: 4 },
      { mean: 2, sd: 1, n: 3 },
      { mean: 5, sd: Math.SQRT2, n: 2 },
    ]);
    expect(there(first).mean).toBeCloseTo(3.2, 12);
    expect(there(first).sd).toBeCloseTo(Math.sqrt(3.7), 12);
    expect(there(second).n).toBe(6);
  });

  it('are none where the others have fewer than two answers, or one of them is not known', () => {
    expect(otherSamples([{ mean: 2, sd: 1, n: 3 }])).toEqual([null]);
    const one = { mean: 2, sd: 1, n: 3 };
    expect(otherSamples([null, one, one])[1]).toBeNull();
    expect(otherSamples([null, one, one])[0]).not.toBeNull();
  });
});
