import {
  tableOf,
  type Figures,
  type Label,
  type TableFigures,
  type Text,
} from '../../contract/index.js';
import {
  difference,
  findingOf,
  inPercent,
  largestRemainder,
  percent,
  ratio,
  sum,
  wilson,
  type ChangeFinding,
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
  readonly finding: ChangeFinding;
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
  readonly channels: readonly Label[];
  /** Whether any stage holds more than its channels. */
  readonly unassigned: boolean;
  /** Index of the stage that is 100 %. */
  readonly base: number;
  readonly minimumN: number;
  readonly confidence: number | null;
  /** Index of the stage before which most are dropped, the first of several; null where none are. */
  readonly biggest: number | null;
  /** Whether a stage after the base grows: then what is there need not come from the base. */
  readonly grows: boolean;
  /** All that are still on their way somewhere. */
  readonly pending: number;
}

/** The figures of a stage by column key: those of the table, then those that only a tooltip tells. */
export const FIELDS = [
  ['count', 'count', 'count'],
  ['of-base', 'percent', 'ofBase'],
  ['of-previous', 'percent', 'ofPrevious'],
  ['pending', 'count', 'pending'],
  ['dropped', 'count', 'dropped'],
  ['median-hours', 'hours', 'medianHours'],
  ['within-target', 'percent', 'withinTarget'],
  ['target', 'hours', 'targetHours'],
  ['previous', 'count', 'previous'],
] as const;

const COLUMNS = FIELDS.slice(0, 7);

const rate = (part: number, whole: number): number | null => percent(ratio(part, whole));

/** Nothing, where it is nothing against the whole that it was computed from. */
const settle = (value: number, whole: number): number =>
  Math.abs(value) <= whole * CRUMB ? 0 : value;

/** A share with its Wilson interval; that of one above 1, which is no proportion, has no ends. */
const estimate = (value: number, whole: number, confidence: number) => ({
  value,
  lower: NaN,
  upper: NaN,
  ...wilson(value, whole, confidence),
});

/** The change of a stage's share of the base since the period before; the base itself has none. */
function changeOf(
  now: Stage,
  base: Stage,
  least: number,
  confidence: number | null,
): Change | null {
  const [before, whole] = [now.previous, base.previous];
  if (before == null || whole == null || now.key === base.key || whole < least) return null;
  const [old, share] = [ratio(before, whole), ratio(now.count, base.count)];
  if (old === null || share === null) return null;
  const level = confidence ?? JUDGED_AT;
  const found = difference(estimate(old, whole, level), estimate(share, base.count, level));
  return {
    value: (share - old) * 100,
    interval: confidence === null ? null : inPercent(found),
    finding: findingOf(share - old, found),
  };
}

/** A stage's counts by channel, and what is left of it. */
function partsOf({ channels }: FunnelDocument, index: number, all: number): number[] {
  if (!channels?.length) return [];
  const counts = channels.map(({ counts: column }) => column[index] ?? 0);
  return [...counts, Math.max(0, settle(all - sum(counts), all))];
}

function stageOf(
  document: FunnelDocument,
  index: number,
  base: Stage,
  least: number,
  confidence: number | null,
): StageFigure {
  const stage = document.stages[index]!;
  const before = document.stages[index - 1];
  const { key, label, count, withinTarget: within } = stage;
  const { pending = null, medianHours = null, targetHours = null, previous = null } = stage;
  const parts = partsOf(document, index, count);
  const timed = within != null;
  const withheld = {
    ofPrevious: before !== undefined && before.count < least,
    withinTarget: timed && count < least,
  };
  return {
    key,
    label,
    count,
    ofBase: rate(count, base.count),
    ofPrevious: before && !withheld.ofPrevious ? rate(count, before.count) : null,
    pending,
    dropped: before ? settle(before.count - count - (pending ?? 0), before.count) : null,
    medianHours,
    targetHours,
    withinTarget: timed && count >= least ? rate(Math.min(within, count), count) : null,
    timed,
    withheld,
    previous,
    change: changeOf(stage, base, least, confidence),
    parts,
    shares: count < least ? parts.map(() => null) : largestRemainder(parts, 100, 1),
  };
}

/** What each stage holds of each channel, and of none. */
const channelTable = (
  stages: readonly StageFigure[],
  channels: FunnelFigures['channels'],
): TableFigures =>
  tableOf(
    'channels',
    { key: 'code', label: 'label', channel: 'label', count: 'count', share: 'percent' },
    stages.flatMap(({ key, label, count: all, parts, shares }) =>
      parts.flatMap((count, part) => {
        const channel = channels[part] ?? { key: 'unassigned' };
        // Withheld with what is shown of it.
        const share = shares[part] == null ? null : rate(count, all);
        return channels[part] || count ? { key, label, channel, count, share } : [];
      }),
    ),
  );

/** Each stage against its target time and the period before. */
const comparison = (stages: readonly StageFigure[]): TableFigures =>
  tableOf(
    'comparison',
    {
      key: 'code',
      label: 'label',
      target: 'hours',
      previous: 'count',
      change: 'points',
      lower: 'points',
      upper: 'points',
    },
    stages.map(({ targetHours: target, change, ...stage }) => ({
      ...stage,
      target,
      change: change?.value,
      lower: change?.interval?.lower,
      upper: change?.interval?.upper,
    })),
  );

/**
 * The figures of a funnel. Everything rests on the base stage's count: below `minimumN` the whole
 * is withheld, and a rate with a smaller denominator of its own is withheld alone. Where
 * `confidence` is null no interval is shown, but a change is still judged at 95 %.
 */
export function funnelModel(document: FunnelDocument): FunnelFigures {
  const { stages: given, channels, confidence = JUDGED_AT } = document;
  const minimumN = document.minimumN ?? 0;
  const base = Math.max(
    0,
    given.findIndex(({ key }) => key === document.base),
  );
  const whole = given[base]!;
  const withheld = whole.count < minimumN;
  const stages = withheld
    ? []
    : given.map((_, index) => stageOf(document, index, whole, minimumN, confidence));
  const drops = stages.map(({ dropped }) => dropped ?? 0);
  const most = Math.max(0, ...drops);
  const named = channels ?? [];
  const more: TableFigures[] = [];
  if (named.length) more.push(channelTable(stages, named));
  if (stages.some(({ previous, targetHours }) => previous !== null || targetHours !== null))
    more.push(comparison(stages));
  return {
    stages,
    channels: named,
    unassigned: stages.some(({ parts }) => (parts.at(-1) ?? 0) > 0),
    base,
    minimumN,
    confidence,
    biggest: most ? drops.indexOf(most) : null,
    grows: drops.some((dropped, index) => index > base && dropped < 0),
    pending: sum(stages.map(({ pending }) => pending)),
    n: whole.count,
    withheld: withheld ? minimumN : null,
    empty: given.every(({ count }) => count === 0),
    tables: [
      {
        name: 'funnel',
        units: { key: 'code', label: 'label', ...Object.fromEntries(COLUMNS) },
        rows: given.map(({ key, label }, index) => ({
          key,
          label,
          ...Object.fromEntries(COLUMNS.map(([name, , field]) => [name, stages[index]?.[field]])),
        })),
      },
      ...more,
    ],
  };
}
