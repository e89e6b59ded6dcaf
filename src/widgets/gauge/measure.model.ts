import type { Unit } from '../../contract/index.js';
import {
  clip,
  difference,
  meanInterval,
  momentsOfCounts,
  netPromoter,
  netPromoterScore,
  npsInterval,
  topShare,
  weightedIndex,
  welch,
  wilson,
  type Interval,
  type Moments,
} from '../../statistics/index.js';
import type { IndexItem, Measure } from './gauge.schema.js';

/** A level with what it rests on. Values are in `unit`; percent counts 0-100. */
export interface Level {
  readonly unit: Unit;
  /** null: nothing to divide by. */
  readonly value: number | null;
  /** null: the method has no interval, or the sample can't give one. */
  readonly interval: Interval | null;
  /** null: the document doesn't say. */
  readonly n: number | null;
  /** The scale that the method implies, where it implies one. */
  readonly scale: Interval | null;
  /** Means only: what Welch's interval of a change needs. */
  readonly moments: Moments | null;
}

/** The measure's own level at which verdicts are given where no interval is to be drawn. */
export const VERDICT_CONFIDENCE = 0.95;

const NPS_SCALE: Interval = { lower: -100, upper: 100 };
const PERCENT: Interval = { lower: 0, upper: 100 };

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

export interface NpsGroups {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/** The three groups of an NPS measure, whichever way they were given. */
export function npsGroups(measure: Extract<Measure, { method: 'nps' }>): NpsGroups {
  const { counts, detractors, passives, promoters } = measure;
  const groups = counts && netPromoter(counts);
  return (
    groups ?? { detractors: detractors ?? 0, passives: passives ?? 0, promoters: promoters ?? 0 }
  );
}

const nothing = { interval: null, n: null, scale: null, moments: null };

function share(part: number | null, n: number, confidence: number): Level {
  const interval = part === null ? null : wilson(part, n, confidence);
  return {
    ...nothing,
    unit: 'percent',
    value: part === null ? null : part * 100,
    interval: interval && { lower: interval.lower * 100, upper: interval.upper * 100 },
    n,
    scale: PERCENT,
  };
}

function mean(measure: Extract<Measure, { method: 'mean' }>, confidence: number): Level {
  const { counts, effectiveN } = measure;
  const from = measure.from ?? 1;
  const scale = { lower: from, upper: from + counts.length - 1 };
  const moments = momentsOfCounts(counts, from, effectiveN ?? undefined);
  const interval = moments && meanInterval(moments.mean, moments.sd, moments.n, confidence);
  return {
    unit: 'score',
    value: moments?.mean ?? null,
    interval: clip(interval, scale),
    n: effectiveN ?? sum(counts),
    scale,
    moments,
  };
}

function nps(measure: Extract<Measure, { method: 'nps' }>, confidence: number): Level {
  const { promoters, passives, detractors } = npsGroups(measure);
  const n = measure.effectiveN ?? promoters + passives + detractors;
  return {
    ...nothing,
    unit: 'points',
    value: netPromoterScore(promoters, passives, detractors),
    interval: npsInterval(promoters, passives, detractors, confidence, n),
    n,
    scale: NPS_SCALE,
  };
}

/** A share of a whole; more than the whole counts as the whole, as for fill rates. */
function ratioLevel(measure: Extract<Measure, { method: 'ratio' }>, confidence: number): Level {
  const { part, whole, effectiveN } = measure;
  const value = whole > 0 ? Math.min(part, whole) / whole : null;
  return share(value, effectiveN ?? whole, confidence);
}

/** How many of the best ratings count: 2 where not given, and never all of them. */
export const topOf = ({ top, counts }: Extract<Measure, { method: 'csat' }>): number =>
  top ?? Math.min(2, counts.length - 1);

/** The index of an indicator tree with a row for each item, in the order given. */
export const indexOf = (items: readonly IndexItem[]) => weightedIndex<IndexItem>(items);

/**
 * The level that a measure gives.
 *
 * @param confidence level of the interval, between 0 and 1
 * Source of each formula: the function of `statistics` that it calls.
 */
export function levelOf(measure: Measure, confidence: number): Level {
  switch (measure.method) {
    case 'value':
      return { ...nothing, unit: 'index', value: measure.value, n: measure.n ?? null };
    case 'csat': {
      const n = measure.effectiveN ?? sum(measure.counts);
      return share(topShare(measure.counts, topOf(measure)), n, confidence);
    }
    case 'mean':
      return mean(measure, confidence);
    case 'nps':
      return nps(measure, confidence);
    case 'index':
      return { ...nothing, unit: 'index', value: indexOf(measure.items).index };
    case 'ratio':
      return ratioLevel(measure, confidence);
  }
}

/** The interval of a change from one level to the next; null where either has none of its own. */
export function changeInterval(before: Level, now: Level, confidence: number): Interval | null {
  if (before.moments?.sd != null && now.moments?.sd != null) {
    const sample = ({ mean: value, sd, n }: Moments) => ({ mean: value, sd: sd ?? 0, n });
    return welch(sample(before.moments), sample(now.moments), confidence);
  }
  const estimate = (level: Level) =>
    level.value === null || !level.interval ? null : { value: level.value, ...level.interval };
  const [a, b] = [estimate(before), estimate(now)];
  return a && b && difference(a, b);
}
