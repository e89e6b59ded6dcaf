import { describe, expect, it } from 'vitest';
import {
  correlationInterval,
  crossesLine,
  crosshairAt,
  priorityOf,
  quadrantOf,
} from '../../src/statistics/index.js';
import { there } from './support.js';

/** Martilla and James (1977), a car dealer's service department: means as usually quoted. */
const IMPORTANCE = [
  3.83, 3.63, 3.6, 3.56, 3.41, 3.41, 3.38, 3.37, 3.29, 3.27, 2.52, 2.43, 2.37, 2.05,
];
const PERFORMANCE = [2.63, 2.73, 3.15, 3, 3.05, 3.29, 3.03, 3.11, 2, 3.02, 2.25, 2.49, 2.35, 3.33];
const POINTS = IMPORTANCE.map((importance, index) => ({
  importance,
  performance: PERFORMANCE[index]!,
}));

describe('quadrants', () => {
  it('finds those of the study of Martilla and James', () => {
    const crosshair = there(crosshairAt(POINTS, 'mean'));
    expect(crosshair.importance).toBeCloseTo(3.1514, 4);
    expect(crosshair.performance).toBeCloseTo(2.8164, 4);
    const numbersOf = (quadrant: string) =>
      POINTS.flatMap((point, index) =>
        quadrantOf(point, crosshair) === quadrant ? index + 1 : [],
      );
    expect(numbersOf('concentrate-here')).toEqual([1, 2, 9]);
    expect(numbersOf('possible-overkill')).toEqual([14]);
    expect(numbersOf('low-priority')).toEqual([11, 12, 13]);
    expect(numbersOf('keep-up')).toEqual([3, 4, 5, 6, 7, 8, 10]);
  });

  it('ranks by importance times what is missing to the crosshair', () => {
    const crosshair = there(crosshairAt(POINTS, 'mean'));
    // By hand from the means 3.151429 and 2.816429: 3.29 x 0.816429, 3.83 x 0.186429, 3.63 x 0.086429.
    expect(priorityOf(POINTS[8]!, crosshair)).toBeCloseTo(2.68605, 5);
    expect(priorityOf(POINTS[0]!, crosshair)).toBeCloseTo(0.714021, 6);
    expect(priorityOf(POINTS[1]!, crosshair)).toBeCloseTo(0.313736, 6);
  });

  it('counts points on the crosshair as high', () => {
    const crosshair = { importance: 3, performance: 4 };
    expect(quadrantOf({ importance: 3, performance: 4 }, crosshair)).toBe('keep-up');
    expect(quadrantOf({ importance: 3, performance: 3.9 }, crosshair)).toBe('concentrate-here');
    expect(quadrantOf({ importance: 2.9, performance: 4 }, crosshair)).toBe('possible-overkill');
    expect(quadrantOf({ importance: 2.9, performance: 3.9 }, crosshair)).toBe('low-priority');
  });

  it('knows an interval on both sides of a line from one on a single side', () => {
    expect(crossesLine({ lower: 2, upper: 4 }, 3)).toBe(true);
    expect(crossesLine({ lower: 2, upper: 3 }, 3)).toBe(true);
    expect(crossesLine({ lower: 3, upper: 4 }, 3)).toBe(false);
    expect(crossesLine({ lower: 2, upper: 2.9 }, 3)).toBe(false);
  });

  it('has the crosshair at the medians as well, and none without points', () => {
    const points = [
      { importance: 1, performance: 9 },
      { importance: 2, performance: 5 },
      { importance: 9, performance: 1 },
      { importance: 4, performance: 2 },
    ];
    expect(crosshairAt(points, 'median')).toEqual({ importance: 3, performance: 3.5 });
    expect(crosshairAt([], 'mean')).toBeNull();
  });
});

describe('the interval of a correlation', () => {
  it.each([
    // Computed with atanh and tanh in double precision, z = 1.959963984540054.
    [0.5, 28, 0.156028, 0.735818],
    [0.62, 240, 0.535405, 0.692279],
    [-0.5, 28, -0.735818, -0.156028],
  ])('is Fisher’s: r = %d, n = %d', (r, n, lower, upper) => {
    const interval = there(correlationInterval(r, n));
    expect(interval.lower).toBeCloseTo(lower, 5);
    expect(interval.upper).toBeCloseTo(upper, 5);
  });

  it('never leaves -1 to 1, and is none where r or n can give none', () => {
    const wide = there(correlationInterval(0.99, 4, 0.999));
    expect(wide.lower).toBeGreaterThanOrEqual(-1);
    expect(wide.upper).toBeLessThanOrEqual(1);
    expect(correlationInterval(0.5, 3)).toBeNull();
    expect(correlationInterval(1, 50)).toBeNull();
    expect(correlationInterval(4.2, 50)).toBeNull();
    expect(correlationInterval(0.5, 50, 1)).toBeNull();
  });
});
