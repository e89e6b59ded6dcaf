import { normalQuantile } from './distributions.js';
import { DEFAULT_CONFIDENCE, type Interval } from './intervals.js';

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

/** What the presence and the absence of a feature do to satisfaction. */
export interface KanoCoefficients {
  /** How far its presence raises satisfaction: (A + O) / (A + O + M + I), 0 to 1. */
  readonly better: number;
  /** How far its absence lowers it: -(O + M) / (A + O + M + I), -1 to 0. */
  readonly worse: number;
  /** The answers that both rest on: A + O + M + I. */
  readonly whole: number;
}

/**
 * The coefficients better and worse of a feature.
 *
 * @returns null where no answer is attractive, one-dimensional, must-be or indifferent
 * Source: Berger et al. (1993), Kano's methods for understanding customer-defined quality, Center for
 *   Quality of Management Journal 2(4).
 */
export function kanoCoefficients({ M, O, A, I }: KanoCounts): KanoCoefficients | null {
  const whole = A + O + M + I;
  if (!(whole > 0)) return null;
  // `+ 0`: no negative zero.
  return { better: (A + O) / whole, worse: -(O + M) / whole + 0, whole };
}

/** The interval of -x from that of x. */
export const negated = (interval: Interval | null): Interval | null =>
  interval && { lower: -interval.upper + 0, upper: -interval.lower + 0 };

/** All answers, of all six categories. */
export const kanoTotal = ({ M, O, A, I, R, Q }: KanoCounts): number => M + O + A + I + R + Q;

/** The categories from the largest count down; of equal counts in the order of {@link KANO_CATEGORIES}. */
export const kanoOrder = (counts: KanoCounts): KanoCategory[] =>
  [...KANO_CATEGORIES].sort((a, b) => counts[b] - counts[a]);

/** How much a feature matters, and how much more one category is chosen than the next; both 0 to 1. */
export interface KanoStrengths {
  /** (M + O + A) / n. */
  readonly total: number;
  /** (largest - second largest count) / n. */
  readonly category: number;
}

/**
 * The two strengths of a feature, which both go by that name.
 *
 * @returns null without answers
 * Source: Lee and Newcomb (1997), Applying the Kano methodology to meet customer requirements: NASA's
 *   microgravity science program, Quality Management Journal 4(3).
 */
export function kanoStrengths(counts: KanoCounts): KanoStrengths | null {
  const n = kanoTotal(counts);
  if (!(n > 0)) return null;
  const [first, second] = kanoOrder(counts) as [KanoCategory, KanoCategory];
  const { M, O, A } = counts;
  return { total: (M + O + A) / n, category: (counts[first] - counts[second]) / n };
}

/**
 * Fong's test: whether the largest count of a feature differs from the second beyond chance,
 * |a - b| >= z sqrt((a + b)(2n - a - b) / (2n)).
 *
 * @param confidence level, between 0 and 1; Fong's own z of 1.65 is that of 0.90
 * @param factor by which a standard error shrinks where a finite population was asked; 0 where all were
 * @returns null without answers; false for equal counts in any case
 * Source: Fong (1996), Using the self-stated importance questionnaire to interpret Kano questionnaire
 *   results, Center for Quality of Management Journal 5(3).
 */
export function fongSeparable(
  counts: KanoCounts,
  confidence = DEFAULT_CONFIDENCE,
  factor = 1,
): boolean | null {
  const n = kanoTotal(counts);
  if (!(n > 0)) return null;
  const [a, b] = kanoOrder(counts).map((category) => counts[category]) as [number, number];
  const z = -(normalQuantile((1 - confidence) / 2) ?? NaN);
  return a > b && a - b >= factor * z * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
}
