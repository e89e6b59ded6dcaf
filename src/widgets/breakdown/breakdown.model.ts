import { extent, least } from 'd3-array';
import { tableOf, type Figures, type Label, type Unit } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import {
  betterOf,
  edgesOf,
  usualDirection,
  type Better,
  type Judgement,
} from '../../measure/verdict.js';
import { DEFAULT_CONFIDENCE, type Interval, type Position } from '../../statistics/index.js';
import type { BreakdownDocument } from './breakdown.schema.js';
import { findingsOf } from './findings.model.js';
import { groupsKind, measuredGroups, type GroupsKind } from './groups.model.js';
import { pooledValue, verdictsOf } from './judging.model.js';
import { positionsOf } from './positions.model.js';

export interface GroupFigure extends Label, Judgement {
  /** In the document's unit; null is missing, withheld, or nothing to divide by. */
  readonly value: number | null;
  /** To be drawn; null also where `confidence` is null. */
  readonly interval: Interval | null;
  readonly n: number | null;
  /** `minimumN` where n is below it. */
  readonly withheld: number | null;
  /** How it lies to the value of all groups together, by Holm's procedure over all; null without that. */
  readonly finding: Position | null;
}

export interface BreakdownFigures extends Figures, GroupsKind {
  readonly unit: Unit;
  /** In the document's order. */
  readonly groups: readonly GroupFigure[];
  /** Indices of the groups in the order to show them. */
  readonly order: readonly number[];
  /** Whether that is by value. */
  readonly isSorted: boolean;
  /** The value of all groups together, a ratio of sums; null where it is not known. */
  readonly pooled: number | null;
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which groups are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  readonly target: Target | null;
  readonly better: Better;
  /** The ends of the target: one of a number, two of a band, none without one. */
  readonly edges: readonly number[];
  /** Whether all were counted, so that groups are what they are. */
  readonly isCensus: boolean;
  /** Whether the size of the population narrows the intervals. */
  readonly isNarrowed: boolean;
}

/** The groups in the order to show them: the highest value first, groups without one last. */
function orderOf(groups: readonly GroupFigure[], sort: BreakdownDocument['sort']): number[] {
  const indices = groups.map((_, index) => index);
  if (sort !== 'value') return indices;
  const rank = (index: number) => groups[index]!.value ?? -Infinity;
  // `|| 0`: two missing values differ by NaN, and keep the document's order.
  return indices.sort((a, b) => rank(b) - rank(a) || 0);
}

/** The lowest and the highest value of all groups; undefined where none has one. */
export const endsOf = ({ groups }: Pick<BreakdownFigures, 'groups'>) =>
  extent(groups, ({ value }) => value);

/** The most exact of all intervals that are drawn; undefined where there are none. */
export const narrowestOf = ({ groups }: Pick<BreakdownFigures, 'groups'>): Interval | undefined =>
  least(
    groups.flatMap(({ interval }) => (interval && interval.upper > interval.lower ? interval : [])),
    ({ lower, upper }) => upper - lower,
  );

/** The values that no figure is written as unless it is exactly that. */
export const landmarksOf = ({
  kind,
  edges,
}: Pick<BreakdownFigures, 'kind' | 'edges'>): number[] => [
  ...(kind === 'share' ? [0, 100] : []),
  ...edges,
];

/**
 * The figures of a breakdown: each group with its interval, how it lies to all groups together, and to
 * the target. Where `confidence` is null no interval is shown, but groups are still judged at 95 %.
 */
export function breakdownModel(document: BreakdownDocument): BreakdownFigures {
  const { confidence = DEFAULT_CONFIDENCE, minimumN = null, sampling, target = null } = document;
  const { kind, unit } = groupsKind(document);
  const judgedAt = confidence ?? DEFAULT_CONFIDENCE;
  const isCensus = sampling?.design === 'census';
  const better = betterOf(document, usualDirection(unit));
  const measured = measuredGroups(document);
  const pooled = pooledValue(measured);
  const judging = { confidence: judgedAt, isCensus };
  const positions = positionsOf(measured, pooled, judging);
  const verdicts = verdictsOf(measured, target, better, judging);
  const groups = measured.map(
    ({ key, label, value, interval, n, withheld }, index): GroupFigure => ({
      key,
      label,
      value,
      interval: confidence === null ? null : interval,
      n,
      withheld,
      finding: positions[index]!,
      ...verdicts[index]!,
    }),
  );
  const empty = groups.every(({ value }) => value === null);
  const isWithheld = groups.some(({ withheld }) => withheld !== null);
  const order = orderOf(groups, document.sort);
  const n = groups[0]?.n ?? null;
  return {
    kind,
    unit,
    groups,
    order,
    isSorted: document.sort === 'value',
    pooled,
    confidence,
    judgedAt,
    target,
    edges: edgesOf(target),
    better,
    isCensus,
    isNarrowed: sampling?.population != null && !isCensus && kind !== 'value',
    // Groups may be parts of the answers, or the same people asked several things.
    n: groups.every((group) => group.n === n) ? n : null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf({ groups, pooled, better, target }),
    tables: [
      tableOf(
        'breakdown',
        {
          key: 'code',
          label: 'label',
          value: unit,
          lower: unit,
          upper: unit,
          n: 'count',
          finding: 'code',
        },
        order.map((index) => {
          const { interval, ...group } = groups[index]!;
          return { ...group, lower: interval?.lower, upper: interval?.upper };
        }),
      ),
    ],
  };
}
