/* Nets: the share of one side of a question's answers minus that of the other. */
import { normalQuantile, studentPValue } from './distributions.js';
import {
  clip,
  criticalValue,
  finiteInterval,
  DEFAULT_CONFIDENCE,
  type Interval,
} from './intervals.js';
import { percent, ratio } from './rates.js';

/**
 * The net of a question: 100 (positive - negative) / all. A Net Promoter Score is one, with promoters and
 * detractors as its sides.
 *
 * @param positive answers on the good side; fractional where they are weighted
 * @param neutral answers on neither side
 * @param negative answers on the bad side
 * @returns points, -100..100; null for no answers
 * Source: Reichheld (2003), The one number you need to grow, Harvard Business Review 81.
 */
export const netScore = (positive: number, neutral: number, negative: number): number | null =>
  percent(ratio(positive - negative, positive + neutral + negative));

/** What is added to each side, and to all. */
const SIDE = 0.75;
const ALL = 3;

/** An adjusted net and its standard error, both as fractions of 1; null for no answers. */
function adjustedNet(
  positive: number,
  neutral: number,
  negative: number,
  n: number,
): { readonly net: number; readonly se: number } | null {
  const all = positive + neutral + negative;
  if (!(all > 0 && all < Infinity && n > 0 && n < Infinity)) return null;
  const p = ((positive / all) * n + SIDE) / (n + ALL);
  const d = ((negative / all) * n + SIDE) / (n + ALL);
  return { net: p - d, se: Math.sqrt((p + d - (p - d) ** 2) / (n + ALL)) };
}

/**
 * The adjusted-Wald interval of a net: three answers are added, 3/4 to each side and 3/2 between them; then
 * p - d ± z sqrt((p + d - (p - d)²)/(n + 3)), the variance that a multinomial sample gives the net.
 *
 * The plain Wald interval covers far too little where answers are few or agree: 65 % in place of 95 % of
 * 10 answers of which 90 % are positive. This one covers 95 % on average from 10 answers on and 89 % at
 * worst, on scales without a neutral answer as well.
 *
 * It is centred on the adjusted net, so it leans towards 0. With a single answer, or a low
 * confidence, it may leave out a net of ±100.
 *
 * @param confidence level, between 0 and 1
 * @param n effective size of a weighted sample; the sum of the counts where not given
 * @returns ends in points, cut to -100..100; null for no answers
 * Source: Rocks (2016), Interval estimation for the "Net Promoter Score", American Statistician 70.
 */
export function netInterval(
  positive: number,
  neutral: number,
  negative: number,
  confidence = DEFAULT_CONFIDENCE,
  n = positive + neutral + negative,
): Interval | null {
  const adjusted = adjustedNet(positive, neutral, negative, n);
  if (!adjusted) return null;
  const { net, se } = adjusted;
  const reach = criticalValue(normalQuantile, confidence) * se;
  return clip(finiteInterval(100 * (net - reach), 100 * (net + reach)), {
    lower: -100,
    upper: 100,
  });
}

/**
 * The two-sided p value of a net against 0, by the same adjusted estimate: it is under 1 - confidence just
 * where {@link netInterval} excludes 0.
 *
 * @param factor by which the size of the population narrows the interval about the net as it is, 0..1
 * @returns 0..1; null for no answers
 * Source: as for {@link netInterval}.
 */
export function netPValue(
  positive: number,
  neutral: number,
  negative: number,
  n = positive + neutral + negative,
  factor = 1,
): number | null {
  const adjusted = adjustedNet(positive, neutral, negative, n);
  if (!adjusted) return null;
  const raw = (positive - negative) / (positive + neutral + negative);
  const centre = raw + (adjusted.net - raw) * factor;
  return studentPValue(centre / (adjusted.se * factor), Infinity) ?? 1;
}
