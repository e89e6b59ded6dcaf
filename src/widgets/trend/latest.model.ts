import type { Target } from '../../measure/measure.schema.js';
import { goodRange, judgementOf, type Better, type Judgement } from '../../measure/verdict.js';
import { inPercent, wilson, type Interval } from '../../statistics/index.js';
import { newestBefore } from './columns.model.js';
import {
  comparedPoint,
  sampledInterval,
  type ComparedPoint,
  type JudgeContext,
} from './comparison.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import { isComplete, type SeriesFigure } from './series.model.js';
import { signalled, type Signalled } from './signals.model.js';
import { targetAt } from './times.model.js';

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
function intervalOf(point: PointFigure, { confidence, sampling }: JudgeContext): Interval | null {
  const { value, requested, fulfilled, interval } = point;
  if (value === null) return null;
  if (sampling?.design === 'census') return { lower: value, upper: value };
  const isCounted = requested !== null && fulfilled !== null;
  const own = isCounted ? inPercent(wilson(value / 100, requested, confidence)) : interval;
  return sampledInterval(own, point, sampling);
}

/** What a process within its limits does about a target; a limit on the target meets it. */
export function abilityOf(limits: Interval, target: Target, better: Better): Ability {
  const good = goodRange(target, better);
  if (limits.upper < good.lower || limits.lower > good.upper) return 'not-capable';
  return limits.lower >= good.lower && limits.upper <= good.upper ? 'capable' : 'hit-and-miss';
}

/** The phase of a series that a point lies in: the first to end after it; undefined without a chart. */
const phaseAt = ({ phases }: SeriesFigure, index: number) => phases.find(({ to }) => index < to);

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
    const { provisional } = phaseAt(series, index)!;
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
