import type { Target } from '../measure/measure.schema.js';
import { goodRange, judgementOf, type Better, type Judgement } from '../measure/verdict.js';
import { inPercent, wilson, type Interval } from '../statistics/index.js';
import {
  comparedPoint,
  sampledInterval,
  type ComparedPoint,
  type JudgeContext,
} from './comparison.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import { isComplete, newestPoint, type SeriesFigure } from './series.model.js';
import { signalled, type Signalled } from './signals.model.js';
import { targetAt } from './times.model.js';

/**
 * What a process can do: every point within its control limits meets the target, some do by chance,
 * none does; or the limits don't tell, since its newest point is a signal.
 */
export type Ability = 'capable' | 'hit-and-miss' | 'not-capable' | 'unstable';

export interface Capability {
  readonly ability: Ability;
  /** Whether what is said of it rests on too few points to rely on. */
  readonly provisional: boolean;
}

/** What a verdict rests on: the interval that counts give, the one given, or all that there are. */
export type VerdictBasis = 'counted' | 'given' | 'census';

/** The newest point to go by, judged. */
export interface Latest extends Judgement {
  readonly series: number;
  readonly point: PointFigure;
  readonly target: Target | null;
  /** null without a verdict. */
  readonly basis: VerdictBasis | null;
  /** null without a target or limits; then there may be a verdict, or a standing. */
  readonly capability: Capability | null;
  readonly comparison: ComparedPoint | null;
  readonly signals: Signalled | null;
}

/** What a verdict on a value would rest on. */
function basisOf({ requested, fulfilled }: PointFigure, { sampling }: JudgeContext): VerdictBasis {
  if (sampling?.design === 'census') return 'census';
  return requested !== null && fulfilled !== null ? 'counted' : 'given';
}

/** The interval that a value came with, or that its counts give; null where nothing is known. */
function intervalOf(
  point: PointFigure,
  basis: VerdictBasis,
  { confidence, sampling }: JudgeContext,
): Interval | null {
  const { value, requested, interval } = point;
  if (value === null) return null;
  if (basis === 'census') return { lower: value, upper: value };
  const isCounted = basis === 'counted';
  const own = isCounted ? inPercent(wilson(value / 100, requested!, confidence)) : interval;
  return sampledInterval(own, point, sampling);
}

/** What a process within its limits does about a target; a limit on the target meets it. */
export function abilityOf(
  limits: Interval,
  target: Target,
  better: Better,
): Exclude<Ability, 'unstable'> {
  const good = goodRange(target, better);
  if (limits.upper < good.lower || limits.lower > good.upper) return 'not-capable';
  return limits.lower >= good.lower && limits.upper <= good.upper ? 'capable' : 'hit-and-miss';
}

/** The phase of a series that a point lies in: the first to end after it; undefined without a chart. */
const phaseAt = ({ phases }: SeriesFigure, index: number) => phases.find(({ to }) => index < to);

/** What a process can do about a target, by the newest point that has limits. */
function capabilityAt(
  series: SeriesFigure,
  index: number,
  limits: Interval,
  target: Target,
): Capability {
  // The limits are those of the process as it was before the signal.
  if (series.columns.signals[index]!.length) return { ability: 'unstable', provisional: false };
  const { provisional } = phaseAt(series, index)!;
  return { ability: abilityOf(limits, target, series.better), provisional };
}

/** Judges a point: by what its process can do, else by its own interval, else by where it stands. */
function judged(
  series: SeriesFigure,
  index: number,
  context: JudgeContext,
): Judgement & Pick<Latest, 'capability' | 'target' | 'basis'> {
  const point = pointAt(series, index);
  const target = targetAt(context.targets, point.start);
  if (target !== null && point.limits) {
    const capability = capabilityAt(series, index, point.limits, target);
    return { target, capability, basis: null, verdict: null, standing: null };
  }
  const basis = basisOf(point, context);
  const evidence = intervalOf(point, basis, context);
  const judgement = judgementOf(point.value, evidence, target, series.better);
  return { target, capability: null, basis: judgement.verdict && basis, ...judgement };
}

/**
 * The newest point to go by of the first series that has one.
 * @param series with the intervals of their values, drawn or not
 */
export function latestOf(series: readonly SeriesFigure[], context: JudgeContext): Latest | null {
  const newest = newestPoint(series, isComplete);
  if (!newest) return null;
  const { order, index } = newest;
  const lead = series[order]!;
  return {
    series: order,
    point: pointAt(lead, index),
    ...judged(lead, index, context),
    comparison: comparedPoint(lead, index, context),
    signals: signalled(lead, context.targets),
  };
}
