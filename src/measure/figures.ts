/* What widgets show of a level, however it is measured. */
import {
  tableOf,
  unmetMinimum,
  type CellFigure,
  type TableFigures,
  type Unit,
} from '../contract/index.js';
import { DEFAULT_CONFIDENCE, type Interval, type Verdict } from '../statistics/index.js';
import { NO_LEVEL, levelOf, type Level } from './level.js';
import type { Measure, Method, Target } from './measure.schema.js';

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
  readonly basis: Level['basis'];
}

export interface MeasuredLevel {
  readonly figures: LevelFigures;
  /** The level as it was measured, whether it may be shown or not. */
  readonly level: Level;
  /** The interval to judge by, whether it is drawn or not; null where the level is withheld. */
  readonly evidence: Interval | null;
  /** The confidence of that interval. */
  readonly judgedAt: number;
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
}: {
  readonly measure: Measure;
  readonly minimumN?: number | null | undefined;
  readonly confidence?: number | null | undefined;
}): MeasuredLevel {
  const { method } = measure;
  const judgedAt = confidence ?? DEFAULT_CONFIDENCE;
  const level = levelOf(measure, judgedAt);
  const { unit, n } = level;
  const empty = level.value === null;
  // Nothing to show is no figure to withhold.
  const withheld = empty ? null : unmetMinimum(n, minimumN);
  const { value, interval: evidence } = withheld === null ? level : NO_LEVEL;
  const figures: LevelFigures = {
    method,
    unit,
    value,
    interval: confidence === null ? null : evidence,
    confidence,
    scale: level.scale,
    n,
    withheld,
    empty,
    // What has no answers may still have a field of that name, of any kind.
    missing: method === 'value' || method === 'index' ? null : (measure.missing ?? null),
    basis: withheld === null || method === 'csat' ? level.basis : null,
  };
  return { figures, level, evidence, judgedAt };
}

/** The unit of a difference of two values. */
export const changeUnit = (unit: Unit): Unit => (unit === 'percent' ? 'points' : unit);

/** The one row of a table that holds a level, with how it stands to others. */
export const levelTable = (
  name: string,
  { method, unit, value, interval, n }: LevelFigures,
  {
    target,
    ...standing
  }: {
    readonly target: Target | null;
    readonly verdict: Verdict | null;
    readonly previous: CellFigure;
    readonly change: CellFigure;
  },
): TableFigures =>
  tableOf(
    name,
    {
      measure: 'code',
      value: unit,
      lower: unit,
      upper: unit,
      n: 'count',
      target: unit,
      verdict: 'code',
      previous: unit,
      change: changeUnit(unit),
    },
    [
      {
        measure: method,
        value,
        lower: interval?.lower,
        upper: interval?.upper,
        n,
        target: target && typeof target === 'object' ? `${target.min}..${target.max}` : target,
        ...standing,
      },
    ],
  );
