import type { Target } from '../../measure/measure.schema.js';
import {
  goodRange,
  judgementOf,
  outcomeOf,
  type Better,
  type Judgement,
  type Outcome,
} from '../../measure/verdict.js';
import {
  RULE_LENGTHS,
  beyondNoise,
  bySampling,
  difference,
  findingOf,
  inPercent,
  wilson,
  type ChangeFinding,
  type Interval,
  type Sampling,
} from '../../statistics/index.js';
import { newestBefore } from './columns.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import { isComplete, type SeriesFigure } from './series.model.js';
import { indexYearBefore, targetAt, type TargetStep } from './times.model.js';
import type { TimeAxis } from './times.schema.js';
import type { Comparison as ComparisonKind } from './trend.schema.js';

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
  /** By the intervals of both values, else by the control chart; `untested` without either. */
  readonly finding: ChangeFinding;
  readonly outcome: Outcome | null;
}

/**
 * What a process can do: every point within its control limits meets the target, some do by chance,
 * none does.
 */
export type Ability = 'capable' | 'hit-and-miss' | 'not-capable';

export interface Capability {
  readonly ability: Ability;
  /** Whether the limits rest on too few points to rely on. */
  readonly provisional: boolean;
}

/** What the control chart has found in a series. */
export interface Signalled {
  readonly count: number;
  readonly newest: PointFigure;
  /** The first point of the run or trend that the newest is part of; null for a point alone. */
  readonly since: PointFigure | null;
  readonly outcome: Outcome | null;
}

/** The newest point to go by, judged. */
export interface Latest extends Judgement {
  readonly series: number;
  readonly point: PointFigure;
  readonly target: Target | null;
  /** null without a target or limits; then there may be a verdict, or a standing. */
  readonly capability: Capability | null;
  readonly comparison: ComparedPoint | null;
  readonly signals: Signalled | null;
}

/** The interval that a value came with, or that its counts give; null where nothing is known. */
function intervalOf(
  { value, requested, fulfilled, n, interval }: PointFigure,
  { confidence, sampling }: JudgeContext,
): Interval | null {
  if (value === null) return null;
  if (sampling?.design === 'census') return { lower: value, upper: value };
  const isCounted = requested !== null && fulfilled !== null;
  const own = isCounted ? inPercent(wilson(value / 100, requested, confidence)) : interval;
  return n === null ? own : bySampling(own, value, n, sampling);
}

/** What a process within its limits does about a target; a limit on the target meets it. */
export function abilityOf(limits: Interval, target: Target, better: Better): Ability {
  const good = goodRange(target, better);
  if (limits.upper < good.lower || limits.lower > good.upper) return 'not-capable';
  return limits.lower >= good.lower && limits.upper <= good.upper ? 'capable' : 'hit-and-miss';
}

/** The phase of a series that a point lies in; undefined without a control chart. */
const phaseAt = ({ phases }: SeriesFigure, index: number) =>
  phases.find(({ from, to }) => index >= from && index < to);

/** Judges a change by the intervals that both values came with, else by the control chart. */
function changeFinding(
  now: PointFigure,
  before: PointFigure,
  { sampling }: JudgeContext,
): ChangeFinding {
  const change = (now.value ?? 0) - (before.value ?? 0);
  if (!change) return 'same';
  const [earlier, later] = [before, now].map(({ value, interval, n }) => {
    const own = bySampling(interval, value ?? 0, n ?? 0, n === null ? {} : sampling);
    return own && sampling?.design !== 'census' ? { value: value ?? 0, ...own } : null;
  });
  const interval = earlier && later ? difference(earlier, later) : null;
  if (interval) return findingOf(change, interval);
  const beyond = beyondNoise(change, before.sigma, now.sigma);
  return beyond === null ? 'untested' : !beyond ? 'unclear' : change > 0 ? 'rise' : 'fall';
}

/** How a point differs from the one before it, or from that of a year before; null without one. */
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
  if (found < 0 || !isComplete(series, found)) return null;
  const [now, other] = [pointAt(series, index), pointAt(series, found)];
  const value = now.value! - other.value!;
  const finding = changeFinding(now, other, context);
  const target = targetAt(targets, now.start);
  const outcome = outcomeOf({ finding, value }, now.value!, series.better, target);
  return { kind, other, value, finding, outcome };
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
  const finding = away > 0 ? 'rise' : away < 0 ? 'fall' : 'same';
  const target = targetAt(targets, start[index]!);
  return outcomeOf({ finding, value: away }, value[index]!, series.better, target);
}

/** The signals of a series, and where the newest of them began. */
function signalled(series: SeriesFigure, targets: readonly TargetStep[]): Signalled | null {
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

/** Judges a point: by what its process can do, else by its own interval, else by where it stands. */
function judged(
  series: SeriesFigure,
  index: number,
  context: JudgeContext,
): Judgement & Pick<Latest, 'capability' | 'target'> {
  const point = pointAt(series, index);
  const target = targetAt(context.targets, point.start);
  if (target !== null && point.limits) {
    const ability = abilityOf(point.limits, target, series.better);
    const provisional = phaseAt(series, index)?.provisional ?? false;
    return { target, capability: { ability, provisional }, verdict: null, standing: null };
  }
  const evidence = intervalOf(point, context);
  const judgement = judgementOf(point.value, evidence, target, series.better);
  return { target, capability: null, ...judgement };
}

/**
 * The newest point to go by of the first series that has one.
 * @param series with the intervals of their values, drawn or not
 */
export function latestOf(series: readonly SeriesFigure[], context: JudgeContext): Latest | null {
  for (const [order, lead] of series.entries()) {
    const newest = newestBefore(lead.columns.length, (i) => isComplete(lead, i));
    if (newest < 0) continue;
    return {
      series: order,
      point: pointAt(lead, newest),
      ...judged(lead, newest, context),
      comparison: comparedPoint(lead, newest, context),
      signals: signalled(lead, context.targets),
    };
  }
  return null;
}
