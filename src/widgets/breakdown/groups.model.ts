import { unmetMinimum, type Label, type Unit } from '../../contract/index.js';
import { kindOf, sizeOf, type SampleKind } from '../../measure/samples.schema.js';
import {
  DEFAULT_CONFIDENCE,
  bySampling,
  inPercent,
  meanInterval,
  wilson,
  type Interval,
  type Sample,
  type Trial,
} from '../../statistics/index.js';
import { unitOf, type BreakdownDocument, type Group } from './breakdown.schema.js';

/** A group by itself: what all groups together say of it is not known yet. */
export interface MeasuredGroup extends Label {
  /** In the document's unit, shares in percent; null is missing, withheld, or nothing to divide by. */
  readonly value: number | null;
  /** At the document's confidence, whether it is drawn or not; null where none is known. */
  readonly interval: Interval | null;
  /** The answers or cases that the value rests on. */
  readonly n: number | null;
  /** `minimumN` where n is below it; all figures are then null. */
  readonly withheld: number | null;
  /** What a share is of; null for other kinds. A part counts no more than its whole. */
  readonly trial: Trial | null;
  /** The answers behind a mean; null where they are not known, or all alike, which is no evidence. */
  readonly sample: Sample | null;
}

const NOTHING = { value: null, interval: null, trial: null, sample: null };

type Measured = Pick<MeasuredGroup, 'value' | 'interval' | 'trial' | 'sample'>;

function shareOf({ part, whole }: Group, confidence: number): Measured {
  if (part == null || whole == null) return NOTHING;
  const trial = { part: Math.min(part, whole), whole };
  const share = trial.part / whole;
  return {
    ...NOTHING,
    value: share * 100,
    interval: inPercent(wilson(share, whole, confidence)),
    trial,
  };
}

function meanOf({ mean, sd, n }: Group, confidence: number): Measured {
  const value = mean ?? null;
  if (value === null || !sd || n == null) return { ...NOTHING, value };
  return {
    ...NOTHING,
    value,
    interval: meanInterval(value, sd, n, confidence),
    sample: { mean: value, sd, n },
  };
}

function valueOf({ value, lower, upper }: Group): Measured {
  const interval = lower == null || upper == null ? null : { lower, upper };
  return { ...NOTHING, value: value ?? null, interval: value == null ? null : interval };
}

/** The figures of a kind of group, by the functions of `statistics` that have their sources. */
const MEASURES: Readonly<
  Record<Exclude<SampleKind, 'rate'>, (group: Group, confidence: number) => Measured>
> = { share: shareOf, mean: meanOf, value: valueOf };

/** The kind of the groups, and their unit. */
export interface GroupsKind {
  readonly kind: Exclude<SampleKind, 'rate'>;
  readonly unit: Unit;
}

export const groupsKind = (document: BreakdownDocument): GroupsKind => ({
  kind: kindOf(document.groups) as GroupsKind['kind'],
  unit: unitOf(document),
});

/**
 * The groups of a document, each by itself. The size of the population narrows the intervals that are
 * computed; a census has none.
 */
export function measuredGroups(document: BreakdownDocument): MeasuredGroup[] {
  const { groups, minimumN, sampling } = document;
  const { kind } = groupsKind(document);
  const confidence = document.confidence ?? DEFAULT_CONFIDENCE;
  return groups.map((group) => {
    const { key, label } = group;
    const n = sizeOf(group);
    // Where there is nothing to divide by, there is nothing to withhold.
    const withheld = n === 0 ? null : unmetMinimum(n, minimumN);
    if (withheld !== null) return { key, label, n, withheld, ...NOTHING };
    const measured = n === 0 ? NOTHING : MEASURES[kind](group, confidence);
    const { value, interval } = measured;
    const isComputed = kind !== 'value' && value !== null && n !== null;
    const isCensus = sampling?.design === 'census';
    return {
      key,
      label,
      n,
      withheld,
      ...measured,
      interval: isComputed
        ? bySampling(interval, value, n, sampling ?? {})
        : isCensus
          ? null
          : interval,
    };
  });
}
