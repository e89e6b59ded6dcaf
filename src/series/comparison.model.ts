import { outcomeOf, type Outcome } from '../measure/verdict.js';
import {
  beyondNoise,
  bySampling,
  changeFrom,
  difference,
  findingOf,
  side,
  type ChangeFinding,
  type Interval,
  type Sampling,
} from '../statistics/index.js';
import { newestBefore } from './columns.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import { isComplete, type SeriesFigure } from './series.model.js';
import { indexYearBefore, targetAt, type TargetStep } from './times.model.js';
import type { TimeAxis } from './times.schema.js';
import type { Comparison as ComparisonKind } from './charted.schema.js';

/** What points are judged by. */
export interface JudgeContext {
  readonly axis: TimeAxis;
  readonly targets: readonly TargetStep[];
  readonly compare: ComparisonKind;
  /** Level of the intervals that verdicts and changes are judged by, between 0 and 1. */
  readonly confidence: number;
  readonly sampling: Sampling | undefined;
}

/** How a point differs from the one that it is compared with. */
export interface ComparedPoint {
  readonly kind: ComparisonKind;
  readonly other: PointFigure;
  /** Now minus then, in the widget's unit; percentages in points. */
  readonly value: number;
  readonly finding: ChangeFinding;
  /** What the change was judged by; null for one that is none, and where it could not be judged. */
  readonly judgedBy: 'intervals' | 'chart' | null;
  readonly outcome: Outcome | null;
}

/** The interval of a point's value as the sampling leaves it; a sample of unknown size narrows nothing. */
export const sampledInterval = (
  interval: Interval | null,
  { value, n }: PointFigure,
  sampling: Sampling | undefined,
): Interval | null => bySampling(interval, value ?? 0, n ?? 0, sampling);

/** Judges a change by the intervals that both values came with, else by the control chart. */
function judgedChange(
  change: number,
  now: PointFigure,
  before: PointFigure,
  { sampling }: JudgeContext,
): Pick<ComparedPoint, 'finding' | 'judgedBy'> {
  if (!change) return { finding: 'same', judgedBy: null };
  const [earlier, later] = [before, now].map((point) => {
    const own = sampledInterval(point.interval, point, sampling);
    return own && { value: point.value!, ...own };
  });
  const interval = earlier && later ? difference(earlier, later) : null;
  if (interval) return { finding: findingOf(change, interval), judgedBy: 'intervals' };
  const beyond = beyondNoise(change, before.sigma, now.sigma);
  if (beyond === null) return { finding: 'untested', judgedBy: null };
  const direction = change > 0 ? 'rise' : 'fall';
  return { finding: beyond ? direction : 'unclear', judgedBy: 'chart' };
}

/**
 * How a point differs from the one before it, or from that of a year before; null without one, and where
 * no number holds the change.
 */
export function comparedPoint(
  series: SeriesFigure,
  index: number,
  context: JudgeContext,
): ComparedPoint | null {
  const { axis, compare: kind, targets } = context;
  if (!isComplete(series, index)) return null;
  const found =
    kind === 'year-ago'
      ? indexYearBefore(series.columns, index, axis.zone, axis.place)
      : newestBefore(index, (i) => isComplete(series, i));
  if (!isComplete(series, found)) return null;
  const [now, other] = [pointAt(series, index), pointAt(series, found)];
  // Values that differ by rounding errors are the same.
  const value = side(now.value!, other.value!) === 0 ? 0 : changeFrom(other.value!, now.value!);
  if (value === null) return null;
  const judged = judgedChange(value, now, other, context);
  const target = targetAt(targets, now.start);
  const { finding } = judged;
  const outcome = outcomeOf({ finding, value }, now.value!, series.better, target);
  return { kind, other, value, ...judged, outcome };
}
