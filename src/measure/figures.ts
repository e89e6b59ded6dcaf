/* What widgets show of a level, however it is measured. */
import { unmetMinimum, type Envelope, type Unit } from '../contract/index.js';
import { DEFAULT_CONFIDENCE, type Interval, type Trial } from '../statistics/index.js';
import type { LevelFields } from './comparisons.schema.js';
import { NO_LEVEL, type Level, type Ratings } from './level.js';
import type { MeasureBy, Method } from './measure.schema.js';
import { levelOf } from './methods.js';

/** What a document says of its level. */
export type LevelDocument = LevelFields & Pick<Envelope, 'minimumN' | 'confidence' | 'sampling'>;

export interface LevelFigures {
  readonly method: Method;
  readonly unit: Unit;
  /** null: nothing to divide by, or withheld. */
  readonly value: number | null;
  /** The interval to draw; null where `confidence` is null or the sample gives none. */
  readonly interval: Interval | null;
  readonly confidence: number | null;
  /** The scale that the method implies. */
  readonly scale: Interval;
  readonly n: number | null;
  /** `minimumN` where the level rests on fewer answers. */
  readonly withheld: number | null;
  /** Whether there is no level, not even one to withhold. */
  readonly empty: boolean;
  /** Answers that count nowhere: blank, not applicable. */
  readonly missing: number | null;
  /** What the answers could be; null where the method has none. */
  readonly ratings: Ratings | null;
  /** The top ratings that count. */
  readonly top: Ratings | null;
  /** What a ratio is of; null where it is withheld. */
  readonly trial: Trial | null;
  /** Where the 0 of a mean that is shown on 0-100 lies; null where it is on its own scale. */
  readonly rescaledFrom: NonNullable<MeasureBy<'mean'>['rescale']>['from'] | null;
  /** What is known of the value's noise; null where nothing is. */
  readonly evidence: 'interval' | 'census' | null;
  /** Whether the size of the population narrows the interval. */
  readonly isNarrowed: boolean;
}

export interface MeasuredLevel {
  readonly figures: LevelFigures;
  /** The level as it was measured, whether it may be shown or not. */
  readonly level: Level;
  /**
   * What the verdict rests on, whether it is drawn or not: the interval, or of a census the value as
   * it is; null where nothing is known of the value's noise, or the level is withheld.
   */
  readonly evidence: Interval | null;
  /** The confidence of that interval. */
  readonly judgedAt: number;
}

/** The answers that a level rests on; of an index the most that an item has. null: not known. */
function answersBehind({ n, rows }: Level): number | null {
  if (!rows.length) return n;
  let most = -Infinity;
  for (const { item, score, weight } of rows) {
    if (item.items?.length || score === null || weight <= 0) continue;
    if (item.n === null) return null;
    most = Math.max(most, item.n);
  }
  return most;
}

/** `minimumN` where a level rests on fewer answers; null for no level, which is no figure to withhold. */
export const withheldBy = (level: Level, minimumN: number | null | undefined): number | null =>
  level.value === null ? null : unmetMinimum(answersBehind(level), minimumN);

/** What the verdict on a level rests on. */
function evidenceOf({ value, interval }: Level, design: string | undefined): Interval | null {
  return design === 'census' && value !== null ? { lower: value, upper: value } : interval;
}

/**
 * Measures the level of a document.
 *
 * @param document its `confidence` is 0.95 where not given; where it is null no interval is shown,
 *   but verdicts and changes are still judged at 95 %
 */
export function measureLevel({
  measure,
  minimumN,
  confidence = DEFAULT_CONFIDENCE,
  sampling,
}: LevelDocument): MeasuredLevel {
  const { method } = measure;
  const judgedAt = confidence ?? DEFAULT_CONFIDENCE;
  const level = levelOf(measure, judgedAt, sampling ?? {});
  const { unit, n, scale, ratings, top, trial } = level;
  const withheld = withheldBy(level, minimumN);
  const shown = withheld === null ? level : NO_LEVEL;
  const evidence = evidenceOf(shown, sampling?.design);
  const figures: LevelFigures = {
    method,
    unit,
    value: shown.value,
    interval: confidence === null ? null : shown.interval,
    confidence,
    scale,
    n,
    withheld,
    empty: level.value === null,
    missing: 'missing' in measure ? (measure.missing ?? null) : null,
    ratings,
    top,
    trial: withheld === null ? trial : null,
    rescaledFrom: 'rescale' in measure ? (measure.rescale?.from ?? null) : null,
    evidence: evidence && (sampling?.design === 'census' ? 'census' : 'interval'),
    isNarrowed: sampling?.population != null && method !== 'value' && method !== 'index',
  };
  return { figures, level, evidence, judgedAt };
}

/** The unit of a difference of two values. */
export const changeUnit = (unit: Unit): Unit => (unit === 'percent' ? 'points' : unit);
