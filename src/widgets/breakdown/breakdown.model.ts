import {
  tableOf,
  type Figures,
  type Finding,
  type FindingSeverity,
  type Label,
  type Unit,
} from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { VERDICT_SEVERITIES } from '../../measure/severity.js';
import {
  betterOf,
  edgesOf,
  usualDirection,
  type Better,
  type Judgement,
} from '../../measure/verdict.js';
import { DEFAULT_CONFIDENCE, type Interval, type Position } from '../../statistics/index.js';
import type { BreakdownDocument } from './breakdown.schema.js';
import { groupsKind, measuredGroups, type GroupsKind } from './groups.model.js';
import { pooledValue, positionsOf, verdictsOf } from './judging.model.js';

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
  /** Whether all were counted, so that groups are what they are. */
  readonly isCensus: boolean;
  /** Whether the size of the population narrows the intervals. */
  readonly isNarrowed: boolean;
}

/** What a group's finding is called as data; it is news only where it is more than chance. */
const CODES: Readonly<Record<Position, string>> = {
  lower: 'lower',
  higher: 'higher',
  unclear: 'unclear-difference',
  below: 'below-pooled',
  above: 'above-pooled',
  even: 'at-pooled',
};

/** Bad news first, and what chance can explain last. */
const SEVERITIES: readonly FindingSeverity[] = ['bad', 'good', 'neutral', 'unknown'];

/** Whether a position is good or bad news. */
export function severityOf(position: Position, better: Better): FindingSeverity {
  if (position === 'unclear') return 'unknown';
  if ((position !== 'lower' && position !== 'higher') || better === 'band') return 'neutral';
  return position === better ? 'good' : 'bad';
}

function targetFinding(group: GroupFigure, target: Target | null): Finding[] {
  const { key, value, verdict, standing } = group;
  if (verdict) {
    return [
      { code: `target-${verdict}`, key, severity: VERDICT_SEVERITIES[verdict], value, target },
    ];
  }
  if (!standing) return [];
  return [{ code: `${standing.side}-target`, key, severity: 'neutral', value, target }];
}

/** What all groups say: how they lie to all together, then to the target, then what is withheld. */
function findingsOf({
  groups,
  pooled,
  better,
  target,
}: Pick<BreakdownFigures, 'groups' | 'pooled' | 'better' | 'target'>): Finding[] {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const distance = ({ value }: Finding) => Math.abs((value ?? 0) - (pooled ?? 0));
  const positions = groups
    .flatMap(({ key, value, finding }): Finding[] =>
      finding
        ? [
            {
              code: CODES[finding],
              key,
              severity: severityOf(finding, better),
              value,
              target: pooled,
            },
          ]
        : [],
    )
    .sort((a, b) => rank(a) - rank(b) || distance(b) - distance(a));
  const verdicts = groups
    .flatMap((group) => targetFinding(group, target))
    .sort((a, b) => rank(a) - rank(b));
  const held = groups.flatMap(({ key, withheld }): Finding[] =>
    withheld === null ? [] : [{ code: 'withheld', key, severity: 'unknown' }],
  );
  return [...positions, ...verdicts, ...held];
}

/** The groups in the order to show them: the highest value first, groups without one last. */
function orderOf(groups: readonly GroupFigure[], sort: BreakdownDocument['sort']): number[] {
  const indices = groups.map((_, index) => index);
  if (sort !== 'value') return indices;
  const rank = (index: number) => groups[index]!.value ?? -Infinity;
  // `|| 0`: two missing values differ by NaN, and keep the document's order.
  return indices.sort((a, b) => rank(b) - rank(a) || 0);
}

/** The values that no figure is written as unless it is exactly that. */
export const landmarksOf = ({
  kind,
  target,
}: Pick<BreakdownFigures, 'kind' | 'target'>): number[] => [
  ...(kind === 'share' ? [0, 100] : []),
  ...edgesOf(target),
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
