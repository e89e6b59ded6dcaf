/* Levels that are counted from answers. */
import {
  bySampling,
  clip,
  inPercent,
  meanInterval,
  momentsOfCounts,
  netPromoter,
  netInterval,
  netScore,
  percent,
  sum,
  topShare,
  wilson,
  type NetPromoter,
  type Sampling,
} from '../statistics/index.js';
import { NO_LEVEL, type Level, type Ratings } from './level.js';
import type { Measure, MeasureBy } from './measure.schema.js';

/** The methods that count answers. */
export type CountedMethod = Exclude<Measure['method'], 'value' | 'index'>;

/** The most ratings of which the best one alone counts where a document doesn't say how many. */
const SHORT_SCALE = 3;

/**
 * How many of the best ratings count. Where not given 1 of two or three, since of three the middle one
 * is neutral, and 2 of more.
 */
export const topOf = ({ counts, top }: Pick<MeasureBy<'csat'>, 'counts' | 'top'>): number =>
  top ?? (counts.length > SHORT_SCALE ? 2 : 1);

/**
 * A squared standard error.
 *
 * @param spread the variance of single answers
 * @returns null where all answers are alike: they say nothing of how others would differ
 */
const errorOf = (spread: number, n: number): number | null => (spread > 0 ? spread / n : null);

/** A share of a whole in percent. */
function share(part: number | null, n: number, confidence: number): Partial<Level> {
  return {
    unit: 'percent',
    value: percent(part),
    interval: inPercent(wilson(part ?? NaN, n, confidence)),
    variance: part === null ? null : errorOf(part * (1 - part) * 100 ** 2, n),
    n,
  };
}

/** What turns ratings into 0-100, `(rating - zero) * factor`; leaves them where nothing is rescaled. */
function scalingOf({ rescale }: MeasureBy<'mean'>, { from, to }: Ratings) {
  if (!rescale) return { zero: 0, factor: 1 };
  const zero = rescale.from === 'min' ? from : 0;
  return { zero, factor: rescale.to / (to - zero) };
}

function meanLevel(measure: MeasureBy<'mean'>, confidence: number): Partial<Level> {
  const { counts, effectiveN, from: first, rescale } = measure;
  const from = first ?? 1;
  const ratings = { from, to: from + counts.length - 1 };
  const n = effectiveN ?? sum(counts);
  const { zero, factor } = scalingOf(measure, ratings);
  const scaled = (rating: number) => (rating - zero) * factor;
  const range = { lower: scaled(ratings.from), upper: scaled(ratings.to) };
  const level = {
    unit: rescale ? 'index' : 'score',
    n,
    scale: rescale ? NO_LEVEL.scale : range,
    counts,
    ratings,
  } as const;
  const moments = momentsOfCounts(counts, from, n);
  if (!moments) return level;
  const mean = scaled(moments.mean);
  // Answers that are all alike say nothing of how others would differ.
  const sd = moments.sd ? moments.sd * factor : null;
  return {
    ...level,
    value: mean,
    interval: clip(meanInterval(mean, sd, n, confidence), range),
    variance: sd === null ? null : errorOf(sd ** 2, n),
    sample: sd === null ? null : { mean, sd, n },
  };
}

function npsLevel(measure: MeasureBy<'nps'>, confidence: number): Partial<Level> {
  // Without counts the schema wants all three groups.
  const { counts, effectiveN } = measure;
  const groups = (counts && netPromoter(counts)) ?? (measure as Omit<NetPromoter, 'score'>);
  const { promoters, passives, detractors } = groups;
  const all = promoters + passives + detractors;
  const n = effectiveN ?? all;
  const value = netScore(promoters, passives, detractors);
  const decided = (100 ** 2 * (promoters + detractors)) / all;
  return {
    unit: 'points',
    value,
    interval: netInterval(promoters, passives, detractors, confidence, n),
    variance: value === null ? null : errorOf(decided - value ** 2, n),
    n,
    scale: { lower: -100, upper: 100 },
    counts: [detractors, passives, promoters],
  };
}

const csatLevel = (
  { counts, effectiveN, top }: MeasureBy<'csat'>,
  confidence: number,
): Partial<Level> => {
  const to = counts.length;
  const best = topOf({ counts, top });
  return {
    ...share(topShare(counts, best), effectiveN ?? sum(counts), confidence),
    counts,
    ratings: { from: 1, to },
    top: { from: to - best + 1, to },
  };
};

/** More than the whole counts as the whole, as for fill rates. */
const ratioLevel = (
  { part, whole, effectiveN }: MeasureBy<'ratio'>,
  confidence: number,
): Partial<Level> => ({
  ...share(whole > 0 ? Math.min(part, whole) / whole : null, effectiveN ?? whole, confidence),
  trial: { part, whole },
});

/** Source of each formula: the function of `statistics` that it calls. */
const LEVELS: {
  readonly [M in CountedMethod]: (measure: MeasureBy<M>, confidence: number) => Partial<Level>;
} = { csat: csatLevel, mean: meanLevel, nps: npsLevel, ratio: ratioLevel };

/**
 * The level of counted answers.
 *
 * @param confidence level of the interval, between 0 and 1
 */
export function countedLevel(
  measure: MeasureBy<CountedMethod>,
  confidence: number,
  sampling: Sampling,
): Level {
  const level = { ...NO_LEVEL, ...LEVELS[measure.method](measure as never, confidence) };
  const { value, interval, n, sample } = level;
  return {
    ...level,
    // Where there is an interval, there are a value and a number of answers.
    interval: bySampling(interval, value!, n!, sampling),
    variance: sampling.design === 'census' ? null : level.variance,
    // Welch's interval is one of samples from unlimited populations.
    sample: sampling.design === 'census' || sampling.population != null ? null : sample,
  };
}
