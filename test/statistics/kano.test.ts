import { describe, expect, it } from 'vitest';
import {
  KANO_TABLE,
  fongSeparable,
  kanoCoefficients,
  kanoCounts,
  kanoOrder,
  kanoStrengths,
  kanoTotal,
  negated,
} from '../../src/statistics/index.js';
import { there } from './support.js';

const counts = (M: number, O: number, A: number, I: number, R = 0, Q = 0) => ({ M, O, A, I, R, Q });

/**
 * Counts published in the README of the R package stp25kano (n = 296) with better and worse. Computed
 * from them by plain arithmetic: Fong's threshold z sqrt((a + b)(2n - a - b) / 2n) at z = 1.959964, and the
 * strengths (M + O + A) / n and (a - b) / n.
 */
const PUBLISHED = [
  {
    counts: counts(95, 123, 45, 33),
    category: 'O',
    better: 0.568,
    worse: -0.736,
    difference: 28,
    threshold: 23.001242,
    separable: true,
    total: 0.888514,
    strength: 0.094595,
  },
  {
    counts: counts(15, 24, 121, 124, 6, 6),
    category: 'I',
    better: 0.511,
    worse: -0.137,
    difference: 3,
    threshold: 23.487404,
    separable: false,
    total: 0.540541,
    strength: 0.010135,
  },
  {
    counts: counts(65, 87, 93, 51),
    category: 'A',
    better: 0.608,
    worse: -0.514,
    difference: 6,
    threshold: 21.936741,
    separable: false,
    total: 0.827703,
    strength: 0.02027,
  },
] as const;

describe('the Kano model', () => {
  it('has the table of Berger et al. (1993)', () => {
    expect(KANO_TABLE.map((row) => row.join(' '))).toEqual([
      'Q A A A O',
      'R I I I M',
      'R I I I M',
      'R I I I M',
      'R R R R Q',
    ]);
  });

  it('counts pairs of answers by the table, rows with the feature, columns without it', () => {
    const answers = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_each, column) => 10 ** row * (column + 1)),
    );
    // Likes it and dislikes its absence: row 0, column 4. Contradictions: both corners of like and dislike.
    const found = kanoCounts(answers);
    expect(found.O).toBe(5);
    expect(found.A).toBe(2 + 3 + 4);
    expect(found.M).toBe(50 + 500 + 5000);
    expect(found.Q).toBe(1 + 50_000);
    expect(found.R).toBe(10 + 100 + 1000 + 10_000 * (1 + 2 + 3 + 4));
    expect(kanoTotal(found)).toBe(11_111 * 15);
  });

  it.each(PUBLISHED)('finds the published figures: $category', (published) => {
    const { better, worse } = there(kanoCoefficients(published.counts));
    expect(better).toBeCloseTo(published.better, 3);
    expect(worse).toBeCloseTo(published.worse, 3);
    expect(kanoOrder(published.counts)[0]).toBe(published.category);
    expect(fongSeparable(published.counts)).toBe(published.separable);
    const { total, category } = there(kanoStrengths(published.counts));
    expect(total).toBeCloseTo(published.total, 6);
    expect(category).toBeCloseTo(published.strength, 6);
  });

  it.each(PUBLISHED)(
    'separates as soon as the counts differ by the threshold: $category',
    (published) => {
      const at = published.difference / published.threshold;
      // The threshold grows by z: a confidence whose z is a little below or above decides.
      expect(fongSeparable(published.counts, 0.95, at * 0.9999)).toBe(true);
      expect(fongSeparable(published.counts, 0.95, at * 1.0001)).toBe(false);
    },
  );

  it('is at Fong’s own 1.65 for a confidence of about 0.90', () => {
    // The thresholds published with the counts: 28 > 19.4, 3 < 19.8, 6 < 18.5.
    const threshold = (a: number, b: number, n: number) =>
      1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
    expect(threshold(123, 95, 296)).toBeCloseTo(19.4, 1);
    expect(threshold(124, 121, 296)).toBeCloseTo(19.8, 0);
    expect(threshold(93, 87, 296)).toBeCloseTo(18.5, 1);
    // 116 against 96 of 296: 20 lies between the thresholds of 0.90 (19.3) and of 0.95 (23.0).
    const between = counts(96, 116, 44, 40);
    expect(fongSeparable(between, 0.9)).toBe(true);
    expect(fongSeparable(between, 0.95)).toBe(false);
  });

  it('breaks ties by M, O, A, I, R, Q, and never calls them separable', () => {
    expect(kanoOrder(counts(5, 5, 5, 5, 5, 5))).toEqual(['M', 'O', 'A', 'I', 'R', 'Q']);
    expect(kanoOrder(counts(1, 2, 7, 7))[0]).toBe('A');
    expect(kanoOrder(counts(0, 0, 0, 1, 9, 9))[0]).toBe('R');
    expect(fongSeparable(counts(5, 5, 0, 0), 0.95, 0)).toBe(false);
  });

  it('has nothing to divide by without answers', () => {
    const none = counts(0, 0, 0, 0);
    expect(kanoCoefficients(none)).toBeNull();
    expect(kanoStrengths(none)).toBeNull();
    expect(fongSeparable(none)).toBeNull();
    expect(kanoCoefficients(counts(0, 0, 0, 0, 9, 1))).toBeNull();
  });

  it('has no negative zero', () => {
    expect(there(kanoCoefficients(counts(0, 0, 3, 4))).worse).toBe(0);
    expect(negated({ lower: 0, upper: 0.4 })).toEqual({ lower: -0.4, upper: 0 });
    expect(negated(null)).toBeNull();
  });
});
