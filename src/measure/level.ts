import type { Unit } from '../contract/index.js';
import {
  clip,
  inPercent,
  meanInterval,
  momentsOfCounts,
  netPromoter,
  netPromoterScore,
  npsInterval,
  percent,
  sum,
  topShare,
  weightedIndex,
  wilson,
  type IndexRow,
  type Interval,
  type Moments,
  type NetPromoter,
} from '../statistics/index.js';
import type { IndexItem, Measure, Method } from './measure.schema.js';

/** A level with what it rests on. Values are in `unit`; percent counts 0-100. */
export interface Level {
  readonly unit: Unit;
  /** null: nothing to divide by. */
  readonly value: number | null;
  /** null: the method has no interval, or the sample can't give one. */
  readonly interval: Interval | null;
  /** null: the document doesn't say. */
  readonly n: number | null;
  /** The scale that the method implies; 0 to 100 where it implies none. */
  readonly scale: Interval;
  /** Means only: what Welch's interval of a change needs. */
  readonly moments: Moments | null;
  /** The answers per rating, or per NPS group, that it was counted from. */
  readonly counts: readonly number[];
  /** What the method was told: the top ratings of how many; the part and the whole. */
  readonly basis: { readonly part: number; readonly whole: number } | null;
  /** The items of an index, each before its own. */
  readonly rows: readonly IndexRow<IndexItem>[];
}

type MeasureBy<M extends Method> = Extract<Measure, { method: M }>;

/** A level without a value; each method fills in what it knows. */
export const NO_LEVEL: Level = {
  unit: 'index',
  value: null,
  interval: null,
  n: null,
  scale: { lower: 0, upper: 100 },
  moments: null,
  counts: [],
  basis: null,
  rows: [],
};

/** How many of the best ratings count: 2 where not given, and never all of them. */
export const topOf = ({ counts, top }: Pick<MeasureBy<'csat'>, 'counts' | 'top'>): number =>
  top ?? Math.min(2, counts.length - 1);

/** A share of a whole in percent. */
function share(part: number | null, n: number, confidence: number): Partial<Level> {
  return {
    unit: 'percent',
    value: percent(part),
    interval: inPercent(wilson(part ?? NaN, n, confidence)),
    n,
  };
}

/** The level by each method. Source of each formula: the function of `statistics` that it calls. */
const LEVELS: {
  readonly [M in Method]: (measure: MeasureBy<M>, confidence: number) => Partial<Level>;
} = {
  value: ({ value, n = null }) => ({ value, n }),
  csat: ({ counts, effectiveN, top }, confidence) => {
    const whole = counts.length;
    const part = topOf({ counts, top });
    const level = share(topShare(counts, part), effectiveN ?? sum(counts), confidence);
    return { ...level, counts, basis: { part, whole } };
  },
  mean: ({ counts, effectiveN, from }, confidence) => {
    const lower = from ?? 1;
    const scale = { lower, upper: lower + counts.length - 1 };
    const n = effectiveN ?? sum(counts);
    const moments = momentsOfCounts(counts, lower, n);
    const interval = moments && meanInterval(moments.mean, moments.sd, n, confidence);
    return {
      unit: 'score',
      value: moments && moments.mean,
      interval: clip(interval, scale),
      n,
      scale,
      moments,
      counts,
    };
  },
  nps: (measure, confidence) => {
    // Without counts the schema wants all three groups.
    const { counts, effectiveN } = measure;
    const groups = (counts && netPromoter(counts)) ?? (measure as Omit<NetPromoter, 'score'>);
    const { promoters, passives, detractors } = groups;
    const n = effectiveN ?? promoters + passives + detractors;
    return {
      unit: 'points',
      value: netPromoterScore(promoters, passives, detractors),
      interval: npsInterval(promoters, passives, detractors, confidence, n),
      n,
      scale: { lower: -100, upper: 100 },
      counts: [detractors, passives, promoters],
    };
  },
  index: ({ items }) => {
    const { index: value, rows } = weightedIndex<IndexItem>(items);
    return { value, rows };
  },
  // More than the whole counts as the whole, as for fill rates.
  ratio: ({ part, whole, effectiveN }, confidence) => ({
    ...share(whole > 0 ? Math.min(part, whole) / whole : null, effectiveN ?? whole, confidence),
    basis: { part, whole },
  }),
};

/**
 * The level that a measure gives.
 *
 * @param confidence level of the interval, between 0 and 1
 */
export const levelOf = (measure: Measure, confidence: number): Level => ({
  ...NO_LEVEL,
  ...LEVELS[measure.method](measure as never, confidence),
});
