import { outcomeOf, type Outcome } from '../measure/verdict.js';
import { RULE_LENGTHS, type Signal } from '../statistics/index.js';
import { newestBefore } from './columns.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import type { SeriesFigure } from './series.model.js';
import { targetAt, type TargetStep } from './times.model.js';

/** A rule that a point breaks. */
interface BrokenRule {
  readonly rule: Signal;
  /** The first point of the run or trend that the point is part of; null for other rules. */
  readonly since: PointFigure | null;
}

/** What the control chart has found in a series. */
export interface Signalled {
  readonly count: number;
  readonly newest: PointFigure;
  /** The rules that the newest breaks. */
  readonly rules: readonly BrokenRule[];
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

/** The first point of the run or trend that a point is part of; null for other rules. */
function beginOf(series: SeriesFigure, index: number, rule: Signal): PointFigure | null {
  if (rule !== 'run' && rule !== 'trend') return null;
  const { signals } = series.columns;
  // The first point that the rule marks follows this one, and ends a sequence of the rule's length.
  const unmarked = newestBefore(index, (i) => !signals[i]!.includes(rule));
  return pointAt(series, unmarked + 2 - RULE_LENGTHS[rule]);
}

/** The signals of a series, and where the rules of the newest began. */
export function signalled(series: SeriesFigure, targets: readonly TargetStep[]): Signalled | null {
  const { signals } = series.columns;
  const newest = newestBefore(signals.length, (i) => signals[i]!.length > 0);
  if (newest < 0) return null;
  return {
    count: signals.filter(({ length }) => length > 0).length,
    newest: pointAt(series, newest),
    rules: signals[newest]!.map((rule) => ({ rule, since: beginOf(series, newest, rule) })),
    outcome: signalOutcome(series, newest, targets),
  };
}
