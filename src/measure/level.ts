import type { Label, Unit } from '../contract/index.js';
import type { IndexRow, Interval, Sample, Trial } from '../statistics/index.js';

/** Ratings from one up to another. */
export interface Ratings {
  readonly from: number;
  readonly to: number;
}

/** An item of an index with what its score rests on. */
export interface ScoredItem extends Label {
  readonly weight: number;
  readonly score?: number | null | undefined;
  /** The squared standard error of the score; null where it is unknown. */
  readonly variance?: number | null | undefined;
  /** The answers that the score rests on; null where the document doesn't say. */
  readonly n: number | null;
  readonly items?: readonly ScoredItem[] | undefined;
}

/** A level with what it rests on. Values are in `unit`; percent counts 0-100. */
export interface Level {
  readonly unit: Unit;
  /** null: nothing to divide by. */
  readonly value: number | null;
  /** null: the method has no interval, the sample can't give one, or all were counted. */
  readonly interval: Interval | null;
  /** The squared standard error of the value; null: as for the interval. */
  readonly variance: number | null;
  /** null: the document doesn't say. */
  readonly n: number | null;
  /** The scale that the method implies; 0 to 100 where it implies none. */
  readonly scale: Interval;
  /** Means only: what Welch's interval of a change needs; null where no sample gives it. */
  readonly sample: Sample | null;
  /** The answers per rating, or per NPS group, that it was counted from. */
  readonly counts: readonly number[];
  /** The ratings of these counts; null for NPS groups. */
  readonly ratings: Ratings | null;
  /** The top ratings, of a share of these. */
  readonly top: Ratings | null;
  /** The part and the whole of a ratio. */
  readonly trial: Trial | null;
  /** The items of an index, each before its own. */
  readonly rows: readonly IndexRow<ScoredItem>[];
}

/** A level without a value; each method fills in what it knows. */
export const NO_LEVEL: Level = {
  unit: 'index',
  value: null,
  interval: null,
  variance: null,
  n: null,
  scale: { lower: 0, upper: 100 },
  sample: null,
  counts: [],
  ratings: null,
  top: null,
  trial: null,
  rows: [],
};
