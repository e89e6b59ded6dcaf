import { outcomeOf, type Outcome } from '../../measure/verdict.js';
import { RULE_LENGTHS } from '../../statistics/index.js';
import { newestBefore } from './columns.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import type { SeriesFigure } from './series.model.js';
import { targetAt, type TargetStep } from './times.model.js';

/** What the control chart has found in a series. */
export interface Signalled {
  readonly count: number;
  readonly newest: PointFigure;
  /** The first point of the run or trend that the newest is part of; null for a point alone. */
  readonly since: PointFigure | null;
  readonly outcome: Outcome | null;
}

/** What a signal means: where its value lies from the centre, or where a steady trend leads. */
export function signalOutcome(
  series: SeriesFigure,
  index: number,
  targets: readonly TargetStep[],
): Outcome | null {
  const { value, center, signals, start } = series.columns;
  const isTrend = signals[index]!.every((signal) => signal === 'trend');
  const away = value[index]! - (isTrend ? value[index - 1]! : center[index]!);
  // No rule marks a point that lies on the centre, or level with the one before it.
  const finding = away > 0 ? 'rise' : 'fall';
  const target = targetAt(targets, start[index]!);
  return outcomeOf({ finding, value: away }, value[index]!, series.better, target);
}

/** The signals of a series, and where the newest of them began. */
export function signalled(series: SeriesFigure, targets: readonly TargetStep[]): Signalled | null {
  const { signals } = series.columns;
  const newest = newestBefore(signals.length, (i) => signals[i]!.length > 0);
  if (newest < 0) return null;
  const rule = (['run', 'trend'] as const).find((name) => signals[newest]!.includes(name));
  let begin = -1;
  if (rule) {
    // The first point that the rule marks follows this one, and ends a sequence of the rule's length.
    const unmarked = newestBefore(newest, (i) => !signals[i]!.includes(rule));
    begin = unmarked + 2 - RULE_LENGTHS[rule];
  }
  return {
    count: signals.reduce((count, { length }) => count + Number(length > 0), 0),
    newest: pointAt(series, newest),
    since: begin < 0 ? null : pointAt(series, begin),
    outcome: signalOutcome(series, newest, targets),
  };
}
