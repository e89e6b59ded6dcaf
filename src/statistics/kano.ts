import { normalQuantile } from './distributions.js';
import { DEFAULT_CONFIDENCE, wilson, type Interval } from './intervals.js';

/**
 * The categories of the Kano model, in the order in which one of them wins where two have the same count:
 * must-be, one-dimensional, attractive, indifferent, reverse, questionable.
 */
export const KANO_CATEGORIES = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;

export type KanoCategory = (typeof KANO_CATEGORIES)[number];

/** How many answered so that a feature falls into each category. May be fractional (weighted answers). */
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

/** The answers to the functional and to the dysfunctional question, in order. */
export const KANO_ANSWERS = 5;

/**
 * What a pair of answers says: by row the answer to the functional question (how do you feel if the
 * feature is there), by column that to the dysfunctional one (if it is not): like, must-be, neutral, live
 * with, dislike.
 *
 * Source: Kano, Seraku, Takahashi and Tsuji (1984), Attractive quality and must-be quality; the table
 *   as in Berger et al. (1993), Kano's methods for understanding customer-defined quality, Center for
 *   Quality of Management Journal 2(4), with live-with/dislike as M and the corners of contradiction as Q.
 */
export const KANO_TABLE: readonly (readonly KanoCategory[])[] = [
  ['Q', 'A', 'A', 'A', 'O'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'R', 'R', 'R', 'Q'],
];

/** The counts per category of a 5 by 5 table of answers, functional rows by dysfunctional columns. */
export function kanoCounts(answers: readonly (readonly number[])[]): KanoCounts {
  const counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
  KANO_TABLE.forEach((row, functional) => {
    row.forEach((category, dysfunctional) => {
      counts[category] += answers[functional]?.[dysfunctional] ?? 0;
    });
  });
  return counts;
}

/** A coefficient with its interval. */
export interface Coefficient {
  /** -1 to 1. */
  readonly value: number;
  readonly interval: Interval | null;
}

/** What a feature's counts say. */
export interface KanoFigures {
  /** Of all six categories. */
  readonly n: number;
  /** That of the largest count; null without answers. */
  readonly category: KanoCategory | null;
  /** How far its presence raises satisfaction, 0 to 1; null where no answer is M, O, A or I. */
  readonly better: Coefficient | null;
  /** How far its absence lowers satisfaction, -1 to 0; null as for `better`. */
  readonly worse: Coefficient | null;
  /** (M + O + A) / n, 0 to 1; null without answers. */
  readonly totalStrength: number | null;
  /** (largest - second largest count) / n, 0 to 1; null without answers. */
  readonly categoryStrength: number | null;
  /** Whether the largest count is more than chance above the second; null without answers. */
  readonly separable: boolean | null;
}

/** The categories from the largest count down; of equal counts in the order of {@link KANO_CATEGORIES}. */
export const kanoOrder = (counts: KanoCounts): KanoCategory[] =>
  [...KANO_CATEGORIES].sort((a, b) => counts[b] - counts[a]);

/**
 * Fong's test: whether the largest of several counts differs from the second beyond chance,
 * |a - b| >= z sqrt((a + b)(2n - a - b) / (2n)).
 *
 * @param a the largest count
 * @param b the second largest
 * @param n of all counts, above 0
 * @param confidence level, between 0 and 1; Fong's own z of 1.65 is that of 0.90
 * Source: Fong (1996), Using the self-stated importance questionnaire to interpret Kano questionnaire
 *   results, Center for Quality of Management Journal 5(3).
 */
export function fongSeparable(
  a: number,
  b: number,
  n: number,
  confidence = DEFAULT_CONFIDENCE,
): boolean {
  const z = -(normalQuantile((1 - confidence) / 2) ?? NaN);
  // Equal counts lead nowhere, and would where the threshold is 0 as well.
  return a > b && a - b >= z * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
}

/** The proportion of a part with Wilson's interval; `sign` turns both round. */
function coefficient(
  part: number,
  whole: number,
  sign: 1 | -1,
  confidence: number,
): Coefficient | null {
  if (!(whole > 0)) return null;
  const value = part / whole;
  const interval = wilson(value, whole, confidence);
  if (sign === 1 || !interval) return { value: sign * value + 0, interval };
  return { value: -value + 0, interval: { lower: -interval.upper, upper: -interval.lower + 0 } };
}

/**
 * The figures of a feature of the Kano model: better = (A + O) / (A + O + M + I), worse = -(O + M) /
 * (A + O + M + I), its category, strengths and whether the category is separable.
 *
 * @param confidence level of the intervals and of Fong's test, between 0 and 1
 * Sources: Berger et al. (1993) for better and worse; Lee and Newcomb (1997), Applying the Kano
 *   methodology to meet customer requirements: NASA's microgravity science program, Quality Management
 *   Journal 4(3), for both strengths; Fong (1996) for the test; Wilson (1927) for the intervals.
 */
export function kanoFigures(counts: KanoCounts, confidence = DEFAULT_CONFIDENCE): KanoFigures {
  const { M, O, A, I, R, Q } = counts;
  const n = M + O + A + I + R + Q;
  const whole = A + O + M + I;
  const better = coefficient(A + O, whole, 1, confidence);
  const worse = coefficient(O + M, whole, -1, confidence);
  if (!(n > 0)) {
    return {
      n,
      category: null,
      better,
      worse,
      totalStrength: null,
      categoryStrength: null,
      separable: null,
    };
  }
  const [first, second] = kanoOrder(counts) as [KanoCategory, KanoCategory];
  return {
    n,
    category: first,
    better,
    worse,
    totalStrength: (M + O + A) / n,
    categoryStrength: (counts[first] - counts[second]) / n,
    separable: fongSeparable(counts[first], counts[second], n, confidence),
  };
}
