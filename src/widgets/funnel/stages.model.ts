import { unmetMinimum, type Text } from '../../contract/index.js';
import type { Change } from '../../measure/change.js';
import {
  DEFAULT_CONFIDENCE,
  difference,
  findingOf,
  inPercent,
  largestRemainder,
  percent,
  ratio,
  sum,
  wilson,
} from '../../statistics/index.js';
import type { FunnelDocument, Stage } from './funnel.schema.js';

/** A difference below this part of what it was taken from is a rounding error of adding fractions. */
const ROUNDING_ERROR = 1e-9;

export interface StageFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly count: number;
  /** Percent of the base stage's count; null where that is 0. */
  readonly ofBase: number | null;
  /** Percent of the stage before; null for the first, after a 0, and where withheld. */
  readonly ofPrevious: number | null;
  /** Cases that have left the stage before and not yet arrived here; null where not given. */
  readonly pending: number | null;
  /** Stage before minus count minus pending; below 0 where the stage grows, null for the first. */
  readonly dropped: number | null;
  /** From the stage before. */
  readonly medianHours: number | null;
  readonly targetHours: number | null;
  /** Percent of `count` done within the target time; null where not given, of 0, or withheld. */
  readonly withinTarget: number | null;
  /** Whether the document gives `withinTarget`. */
  readonly timed: boolean;
  /** Rates that rest on fewer than `minimumN` and are therefore null. */
  readonly withheld: { readonly ofPrevious: boolean; readonly withinTarget: boolean };
  /** The count of the period before. */
  readonly previous: number | null;
  /**
   * The share of the base now minus that of the period before, with Newcombe's interval, which is
   * null where none is to be drawn or can be given.
   */
  readonly change: Change | null;
  /** Counts by channel, in the channels' order, then what no channel holds; `[]` without channels. */
  readonly parts: readonly number[];
  /**
   * Percent of the stage by part, adding up to 100 (the data contract, docs/contract.md, rule 12);
   * null of 0 and where withheld.
   */
  readonly shares: readonly (number | null)[];
}

/** part/whole in percent; null where there is nothing to divide by. */
export const rate = (part: number, whole: number): number | null => percent(ratio(part, whole));

/** A difference, but 0 where it is a rounding error; `minuend` is what it was taken from. */
const withoutRoundingError = (value: number, minuend: number): number =>
  Math.abs(value) <= minuend * ROUNDING_ERROR ? 0 : value;

/** A share with its Wilson interval; a share above 1 is no proportion, so its ends are NaN. */
const estimate = (value: number, whole: number, confidence: number) => ({
  value,
  lower: NaN,
  upper: NaN,
  ...wilson(value, whole, confidence),
});

/** The change of a stage's share of the base since the period before; the base itself has none. */
function changeOf(stage: Stage, base: Stage, document: FunnelDocument): Change | null {
  const { confidence, minimumN } = document;
  if (stage.previous == null || base.previous == null || stage.key === base.key) return null;
  if (unmetMinimum(base.previous, minimumN) !== null) return null;
  const before = ratio(stage.previous, base.previous);
  const now = ratio(stage.count, base.count);
  if (before === null || now === null) return null;
  const level = confidence ?? DEFAULT_CONFIDENCE;
  const interval = difference(
    estimate(before, base.previous, level),
    estimate(now, base.count, level),
  );
  return {
    value: (now - before) * 100,
    interval: confidence === null ? null : inPercent(interval),
    finding: findingOf(now - before, interval),
  };
}

/** A stage's counts by channel, and the rest that no channel holds. */
function partsOf({ stages, channels }: FunnelDocument, index: number): number[] {
  if (!channels?.length) return [];
  const counts = channels.map((channel) => channel.counts[index] ?? 0);
  const { count } = stages[index]!;
  return [...counts, Math.max(0, withoutRoundingError(count - sum(counts), count))];
}

/** The figures of one stage of a document, `base` being the stage that is 100 %. */
export function stageFigure(document: FunnelDocument, index: number, base: Stage): StageFigure {
  const stage = document.stages[index]!;
  const before = document.stages[index - 1];
  const { key, label, count, withinTarget } = stage;
  const { pending = null, medianHours = null, targetHours = null, previous = null } = stage;
  const parts = partsOf(document, index);
  const few = unmetMinimum(count, document.minimumN) !== null;
  const timed = withinTarget != null;
  const withheld = {
    ofPrevious: !!before && unmetMinimum(before.count, document.minimumN) !== null,
    withinTarget: timed && few,
  };
  return {
    key,
    label,
    count,
    ofBase: rate(count, base.count),
    ofPrevious: before && !withheld.ofPrevious ? rate(count, before.count) : null,
    pending,
    dropped: before
      ? withoutRoundingError(before.count - count - (pending ?? 0), before.count)
      : null,
    medianHours,
    targetHours,
    withinTarget: timed && !few ? rate(Math.min(withinTarget, count), count) : null,
    timed,
    withheld,
    previous,
    change: changeOf(stage, base, document),
    parts,
    shares: few ? parts.map(() => null) : largestRemainder(parts, 100, 1),
  };
}
