import type { Figures, TableFigures, Text } from '../../contract/index.js';
import {
  difference,
  largestRemainder,
  ratio,
  wilson,
  type Interval,
} from '../../statistics/index.js';
import type { FunnelDocument, Stage } from './funnel.schema.js';

/** The level at which a change is judged where no interval is to be drawn. */
const JUDGED_AT = 0.95;

/** Less of a stage than this is noise of adding fractions, not people. */
const CRUMB = 1e-9;

/** The share of the base now minus that of the period before. */
export interface Change {
  /** Percentage points. */
  readonly value: number;
  /** Newcombe's interval, percentage points; null where none is to be drawn or can be given. */
  readonly interval: Interval | null;
  readonly finding: 'rise' | 'fall' | 'unclear' | 'same' | 'untested';
}

export interface StageFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly count: number;
  /** Percent of the base stage's count; null where that is 0. */
  readonly ofBase: number | null;
  /** Percent of the stage before; null for the first, after a 0, and where withheld. */
  readonly ofPrevious: number | null;
  /** Still on their way here; null where the document doesn't say. */
  readonly pending: number | null;
  /** Stage before minus count minus pending; below 0 where the stage grows, null for the first. */
  readonly dropped: number | null;
  /** From the stage before. */
  readonly medianHours: number | null;
  readonly targetHours: number | null;
  /** Percent of `count` done within the target time; null where not given, of 0, or withheld. */
  readonly withinTarget: number | null;
  /** Whether `withinTarget` was given at all. */
  readonly timed: boolean;
  /** Rates that rest on fewer than `minimumN` and are therefore null. */
  readonly withheld: { readonly ofPrevious: boolean; readonly withinTarget: boolean };
  /** The count of the period before. */
  readonly previous: number | null;
  readonly change: Change | null;
  /** Counts by channel, in the channels' order, then what no channel holds; `[]` without channels. */
  readonly parts: readonly number[];
  /** Percent of the stage by part, adding up to 100 (rule 12); null of 0 and where withheld. */
  readonly shares: readonly (number | null)[];
}

export interface FunnelFigures extends Figures {
  /** Empty where the whole widget is withheld. */
  readonly stages: readonly StageFigure[];
  readonly channels: readonly { readonly key: string; readonly text: Text | null | undefined }[];
  /** Whether any stage holds more than its channels. */
  readonly unassigned: boolean;
  /** Index of the stage that is 100 %. */
  readonly base: number;
  readonly minimumN: number;
  readonly confidence: number | null;
  /** Index of the stage before which most are dropped; null where none are. */
  readonly biggest: number | null;
  /** Whether a stage after the base grows: then what is there need not come from the base. */
  readonly grows: boolean;
  /** All that are still on their way somewhere. */
  readonly pending: number;
}

const percent = (part: number, whole: number): number | null => {
  const share = ratio(part, whole);
  return share === null ? null : share * 100;
};

/** Nothing, where it is nothing against the whole that it was computed from. */
const settle = (value: number, whole: number): number =>
  Math.abs(value) <= whole * CRUMB ? 0 : value;

/** A share with its Wilson interval; null for one above 1, which is no proportion. */
function estimate(part: number, whole: number, confidence: number) {
  const value = ratio(part, whole);
  const interval = value === null ? null : wilson(value, whole, confidence);
  return value === null || !interval ? null : { value, ...interval };
}

/** The change of a stage's share of the base since the period before; the base itself has none. */
function changeOf(
  now: Stage,
  base: Stage,
  least: number,
  confidence: number | null,
): Change | null {
  const [before, whole] = [now.previous, base.previous];
  if (before == null || whole == null || now.key === base.key || whole < least) return null;
  const [old, share] = [percent(before, whole), percent(now.count, base.count)];
  if (old === null || share === null) return null;
  const value = share - old;
  const level = confidence ?? JUDGED_AT;
  const [a, b] = [estimate(before, whole, level), estimate(now.count, base.count, level)];
  const found = a && b && difference(a, b);
  const interval = found && { lower: found.lower * 100, upper: found.upper * 100 };
  const drawn = confidence === null ? null : interval;
  if (value === 0) return { value, interval: drawn, finding: 'same' };
  if (!interval) return { value, interval, finding: 'untested' };
  const finding = interval.lower > 0 ? 'rise' : interval.upper < 0 ? 'fall' : 'unclear';
  return { value, interval: drawn, finding };
}

/** A stage's counts by channel, and what is left of it. */
function partsOf({ channels }: FunnelDocument, index: number, all: number): number[] {
  if (!channels?.length) return [];
  const counts = channels.map(({ counts: column }) => column[index] ?? 0);
  const rest = counts.reduce((left, one) => left - one, all);
  return [...counts, Math.max(0, settle(rest, all))];
}

function stageOf(document: FunnelDocument, index: number, base: Stage): StageFigure {
  const stage = document.stages[index]!;
  const before = document.stages[index - 1];
  const { count, pending, withinTarget: within } = stage;
  const least = document.minimumN ?? 0;
  const confidence = document.confidence === undefined ? JUDGED_AT : document.confidence;
  const parts = partsOf(document, index, count);
  const withheld = {
    ofPrevious: before !== undefined && before.count < least,
    withinTarget: within != null && count < least,
  };
  return {
    key: stage.key,
    label: stage.label,
    count,
    ofBase: percent(count, base.count),
    ofPrevious: before && !withheld.ofPrevious ? percent(count, before.count) : null,
    pending: pending ?? null,
    dropped: before ? settle(before.count - count - (pending ?? 0), before.count) : null,
    medianHours: stage.medianHours ?? null,
    targetHours: stage.targetHours ?? null,
    withinTarget:
      within != null && !withheld.withinTarget ? percent(Math.min(within, count), count) : null,
    timed: within != null,
    withheld,
    previous: stage.previous ?? null,
    change: changeOf(stage, base, least, confidence),
    parts,
    shares: count < least ? parts.map(() => null) : largestRemainder(parts, 100, 1),
  };
}

function tableOf(document: FunnelDocument, stages: readonly StageFigure[]): TableFigures {
  return {
    name: 'funnel',
    columns: [
      { key: 'key', unit: 'code' },
      { key: 'label', unit: 'label' },
      { key: 'count', unit: 'count' },
      { key: 'of-base', unit: 'percent' },
      { key: 'of-previous', unit: 'percent' },
      { key: 'pending', unit: 'count' },
      { key: 'dropped', unit: 'count' },
      { key: 'median-hours', unit: 'hours' },
      { key: 'within-target', unit: 'percent' },
    ],
    rows: document.stages.map(({ key, label }, index) => {
      const figure = stages[index];
      return [
        key,
        { key, text: label },
        figure?.count ?? null,
        figure?.ofBase ?? null,
        figure?.ofPrevious ?? null,
        figure?.pending ?? null,
        figure?.dropped ?? null,
        figure?.medianHours ?? null,
        figure?.withinTarget ?? null,
      ];
    }),
  };
}

/** The stage before which most are dropped, the first of several; null where none are. */
function biggestDrop(stages: readonly StageFigure[]): number | null {
  const drops = stages.map(({ dropped }) => dropped ?? 0);
  const most = Math.max(0, ...drops);
  return most > 0 ? drops.indexOf(most) : null;
}

/**
 * The figures of a funnel. Everything rests on the base stage's count: below `minimumN` the whole
 * is withheld, and a rate with a smaller denominator of its own is withheld alone. Where
 * `confidence` is null no interval is shown, but a change is still judged at 95 %.
 */
export function funnelModel(document: FunnelDocument): FunnelFigures {
  const { minimumN } = document;
  const base = Math.max(
    0,
    document.stages.findIndex(({ key }) => key === document.base),
  );
  const whole = document.stages[base]!;
  const withheld = whole.count < (minimumN ?? 0) ? (minimumN ?? null) : null;
  const stages =
    withheld === null ? document.stages.map((_, index) => stageOf(document, index, whole)) : [];
  return {
    stages,
    channels: (document.channels ?? []).map(({ key, label }) => ({ key, text: label })),
    unassigned: stages.some(({ parts }) => (parts.at(-1) ?? 0) > 0),
    base,
    minimumN: minimumN ?? 0,
    confidence: document.confidence === undefined ? JUDGED_AT : document.confidence,
    biggest: biggestDrop(stages),
    grows: stages.some(({ dropped }, index) => index > base && (dropped ?? 0) < 0),
    pending: stages.reduce((all, { pending }) => all + (pending ?? 0), 0),
    n: whole.count,
    withheld,
    empty: document.stages.every(({ count }) => count === 0),
    tables: [tableOf(document, stages)],
  };
}
