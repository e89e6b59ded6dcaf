import { describe, expect, it } from 'vitest';
import { proportionPValue, wilson } from '../../src/statistics/index.js';
import { there } from './support.js';

describe('the score test of a proportion', () => {
  it('is the normal test with the variance of the expected proportion', () => {
    // z = (0.6 - 0.5) / sqrt(0.25 / 100) = 2; Python: math.erfc(2 / math.sqrt(2)).
    expect(proportionPValue(0.6, 100, 0.5)).toBeCloseTo(0.04550026389635844, 12);
  });

  it('rejects at 0.05 just what Wilson’s 95 % interval leaves out', () => {
    const { lower, upper } = there(wilson(0.72, 180));
    expect(proportionPValue(0.72, 180, lower)).toBeCloseTo(0.05, 10);
    expect(proportionPValue(0.72, 180, upper)).toBeCloseTo(0.05, 10);
  });

  it('leaves no doubt of an expected 0 or 1, and finds none where there is no difference', () => {
    expect(proportionPValue(0.5, 10, 1)).toBe(0);
    expect(proportionPValue(0.5, 10, 0)).toBe(0);
    expect(proportionPValue(1, 10, 1)).toBe(1);
    expect(proportionPValue(0.3, 10, 0.3)).toBe(1);
  });
});
