import { describe, expect, it } from 'vitest';
import { netInterval, netPValue, netScore } from '../../src/statistics/index.js';
import { ends, there } from './support.js';

const HUGE = 1e308;

describe('netScore', () => {
  it('is 33.33 for 162, 108 and 54', () => {
    expect(netScore(162, 108, 54)).toBeCloseTo(100 / 3, 10);
  });

  it('is -100 where all are detractors', () => {
    expect(netScore(0, 0, 7)).toBe(-100);
  });

  it('is 0 where promoters and detractors are as many', () => {
    expect(netScore(4, 1, 4)).toBe(0);
  });

  it('is null for no answers', () => {
    expect(netScore(0, 0, 0)).toBeNull();
  });
});

describe('netInterval', () => {
  it('is [24.95, 41.11] for 162 promoters, 108 passives, 54 detractors (Rocks 2016; computed)', () => {
    expect(netInterval(162, 108, 54)).toEqual(ends(24.95, 41.11, 2));
  });

  it('is centred on the score with 3/4, 3/2 and 3/4 of an answer added', () => {
    const { lower, upper } = there(netInterval(20, 10, 5));
    expect((lower + upper) / 2).toBeCloseTo((100 * (20.75 - 5.75)) / 38, 10);
  });

  it('has some width even where all agree', () => {
    expect(there(netInterval(10, 0, 0)).lower).toBeLessThan(90);
  });

  it('is cut to 100', () => {
    expect(there(netInterval(10, 0, 0)).upper).toBe(100);
  });

  it('is cut to -100', () => {
    expect(there(netInterval(0, 0, 10)).lower).toBe(-100);
  });

  it('mirrors where promoters and detractors change places', () => {
    const { lower, upper } = there(netInterval(31, 12, 17));
    expect(netInterval(17, 12, 31)).toEqual(ends(-upper, -lower));
  });

  it('with an effective size is that of counts scaled to it', () => {
    const { lower, upper } = there(netInterval(20, 10, 5));
    expect(netInterval(40, 20, 10, 0.95, 35)).toEqual(ends(lower, upper, 10));
  });

  it('holds the score from two answers on, and stays in -100..100', () => {
    for (let n = 2; n <= 12; n++) {
      for (let p = 0; p <= n; p++) {
        for (let d = 0; p + d <= n; d++) {
          const { lower, upper } = there(netInterval(p, n - p - d, d));
          const score = there(netScore(p, n - p - d, d));
          expect(lower).toBeGreaterThanOrEqual(-100);
          expect(lower).toBeLessThanOrEqual(score);
          expect(upper).toBeGreaterThanOrEqual(score);
          expect(upper).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it('narrows with n', () => {
    const few = there(netInterval(20, 10, 5));
    const many = there(netInterval(40, 20, 10));
    expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
  });

  it.each([
    [0, 0, 0, 0.95, undefined],
    [5, 5, 5, 0.95, 0],
    [5, 5, 5, 1, undefined],
    [HUGE, HUGE, HUGE, 0.95, 10],
  ])('is null for %s, %s, %s, confidence %s, n %s', (p, m, d, confidence, n) => {
    expect(netInterval(p, m, d, confidence, n)).toBeNull();
  });
});

describe('netPValue', () => {
  // Python: p, d = (31 + .75)/63, (17 + .75)/63; se = sqrt((p + d - (p - d)**2)/63);
  // math.erfc(abs(p - d)/se/math.sqrt(2)).
  it('is that of the adjusted net over its standard error', () => {
    expect(netPValue(31, 12, 17)).toBeCloseTo(0.03982910563879571, 12);
  });

  it('is under 0.05 just where the 95 % interval excludes 0', () => {
    for (let negative = 0; negative <= 40; negative++) {
      const { lower, upper } = there(netInterval(20, 10, negative));
      const excludes = lower > 0 || upper < 0;
      expect(there(netPValue(20, 10, negative)) < 0.05).toBe(excludes);
    }
  });

  it('shrinks as a population is narrowed, and is 0 where everybody was asked', () => {
    expect(there(netPValue(31, 12, 17, 60, 0.5))).toBeLessThan(there(netPValue(31, 12, 17)));
    expect(netPValue(31, 12, 17, 60, 0)).toBe(0);
  });

  it('is 1 for a net of 0, however many were asked', () => {
    expect(netPValue(20, 5, 20)).toBe(1);
    expect(netPValue(20, 5, 20, 45, 0)).toBe(1);
  });

  it('with an effective size is that of counts scaled to it', () => {
    expect(netPValue(40, 20, 10, 35)).toBeCloseTo(there(netPValue(20, 10, 5)), 12);
  });

  it('is null without answers', () => {
    expect(netPValue(0, 0, 0)).toBeNull();
  });
});
