import { unmetMinimum, type Text } from '../../contract/index.js';
import type { Change } from '../../measure/change.js';
import { outcomeOf, type Outcome } from '../../measure/verdict.js';
import {
  DEFAULT_CONFIDENCE,
  bySampling,
  difference,
  findingOf,
  inPercent,
  ratio,
  wilson,
} from '../../statistics/index.js';
import type { FunnelDocument, Stage } from './funnel.schema.js';
import { partsOf, rate, withoutRoundingError, type Part } from './parts.model.js';

/** The step from the stage before; all null for the first stage. */
interface Step {
  /**
   * Percent of those of the stage before of whom anything is known; null after a 0, where either
   * stage has no count or is an estimate, and where withheld.
   */
  readonly ofPrevious: number | null;
  /** Cases that have left the stage before and of whom nobody knows; null where not given. */
  readonly unknown: number | null;
  /**
   * Stage before minus count minus pending minus unknown; below 0 where the stage grows, null as the
   * rate.
   */
  readonly dropped: number | null;
}

export interface StageFigure extends Step {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** null where the document has none, and where withheld: then no other figure is given either. */
  readonly count: number | null;
  /** Whether the count is from a survey: nothing is said of who came there from where. */
  readonly estimated: boolean;
  /** Percent of the base stage's count; null where that is 0 or not there. */
  readonly ofBase: number | null;
  /** Cases that have left the stage before and not yet arrived here; null where not given. */
  readonly pending: number | null;
  /** From the stage before, as the nine tenths that are done first take it at most. */
  readonly p90Hours: number | null;
  /** From the stage before. */
  readonly medianHours: number | null;
  readonly targetHours: number | null;
  /** Percent of `count` done within the target time; null where not given, and of 0. */
  readonly withinTarget: number | null;
  /** Whether the document gives `withinTarget`. */
  readonly timed: boolean;
  /** Figures that are null since they rest on fewer than `minimumN`. */
  readonly withheld: {
    readonly count: boolean;
    readonly ofPrevious: boolean;
    readonly previous: boolean;
  };
  /** The count of the period before; null where not given. */
  readonly previous: number | null;
  /**
   * The share of the base now minus that of the period before, with Newcombe's interval, which is
   * null where none is to be drawn or can be given: of a census, of an estimate, of no proportion.
   */
  readonly change: Change | null;
  /** Counts by channel; `[]` without channels. */
  readonly parts: readonly Part[];
}

/** Whether the median time to a stage is over its target time. */
export const isLate = ({ medianHours, targetHours }: StageFigure): boolean =>
  medianHours !== null && targetHours !== null && medianHours > targetHours;

/** What a change of the share of the base means: a larger one is better. */
export const changeOutcome = ({ ofBase, change }: StageFigure): Outcome | null =>
  change && ofBase !== null ? outcomeOf(change, ofBase, 'higher', null) : null;

/** Whether a count is there, and below `minimumN`. */
const isFew = (count: number | null, { minimumN }: FunnelDocument): boolean =>
  unmetMinimum(count, minimumN) !== null;

/**
 * A share with its Wilson interval, which a census hasn't; a share above 1 is no proportion. Without
 * an interval its ends are NaN.
 */
function estimateOf(value: number, whole: number, { confidence, sampling }: FunnelDocument) {
  const interval = wilson(value, whole, confidence ?? DEFAULT_CONFIDENCE);
  return { value, lower: NaN, upper: NaN, ...bySampling(interval, value, whole, sampling ?? {}) };
}

/** The change of a stage's share of the base since the period before; the base itself has none. */
function changeOf(stage: Stage, base: Stage, document: FunnelDocument): Change | null {
  if (stage.count === null || base.count === null || stage.key === base.key) return null;
  if (stage.previous == null || base.previous == null) return null;
  if (isFew(stage.previous, document) || isFew(base.previous, document)) return null;
  const before = ratio(stage.previous, base.previous);
  const now = ratio(stage.count, base.count);
  if (before === null || now === null) return null;
  const interval =
    stage.estimated || base.estimated
      ? null
      : difference(
          estimateOf(before, base.previous, document),
          estimateOf(now, base.count, document),
        );
  return {
    value: (now - before) * 100,
    interval: document.confidence === null ? null : inPercent(interval),
    finding: findingOf(now - before, interval),
  };
}

const NO_STEP: Step = { ofPrevious: null, unknown: null, dropped: null };

/** The step from one stage to the next, which has a count; and whether it rests on too few. */
function stepOf(
  before: Stage | undefined,
  { count, pending, unknown = null, estimated }: Stage,
  document: FunnelDocument,
): Step & { readonly isWithheld: boolean } {
  if (!before || before.count === null || count === null || before.estimated || estimated) {
    return { ...NO_STEP, unknown, isWithheld: false };
  }
  const known = withoutRoundingError(before.count - (unknown ?? 0), before.count);
  // The number of the unknown would tell the rate that is withheld.
  if (isFew(known, document)) return { ...NO_STEP, isWithheld: true };
  return {
    ofPrevious: rate(count, known),
    unknown,
    dropped: withoutRoundingError(known - count - (pending ?? 0), before.count),
    isWithheld: false,
  };
}

/** A stage of which nothing is shown but its name. */
const withheldStage = ({ key, label, estimated }: Stage): StageFigure => ({
  ...NO_STEP,
  key,
  label,
  count: null,
  estimated: estimated ?? false,
  ofBase: null,
  pending: null,
  medianHours: null,
  p90Hours: null,
  targetHours: null,
  withinTarget: null,
  timed: false,
  withheld: { count: true, ofPrevious: false, previous: false },
  previous: null,
  change: null,
  parts: [],
});

/**
 * The figures of one stage of a document. A stage of fewer than `minimumN` is withheld altogether,
 * since each of its figures helps to tell its count; and so is the drop of the stage after it.
 *
 * @param base the stage that is 100 %
 */
export function stageFigure(document: FunnelDocument, index: number, base: Stage): StageFigure {
  const stage = document.stages[index]!;
  const { key, label, count, withinTarget, previous = null, estimated } = stage;
  const { pending = null, medianHours = null, p90Hours = null, targetHours = null } = stage;
  if (isFew(count, document)) return withheldStage(stage);
  const { isWithheld, ...step } = stepOf(document.stages[index - 1], stage, document);
  const fewBefore = isFew(previous, document);
  const timed = withinTarget != null && count !== null;
  return {
    ...step,
    key,
    label,
    count,
    estimated: estimated ?? false,
    ofBase: count === null || base.count === null ? null : rate(count, base.count),
    pending,
    medianHours,
    p90Hours,
    targetHours,
    withinTarget: timed ? rate(Math.min(withinTarget, count), count) : null,
    timed,
    withheld: { count: false, ofPrevious: isWithheld, previous: fewBefore },
    previous: fewBefore ? null : previous,
    change: changeOf(stage, base, document),
    parts: count === null ? [] : partsOf(document, index, count),
  };
}
