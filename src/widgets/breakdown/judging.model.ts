import {
  edgesOf,
  goodRange,
  judgementOf,
  type Better,
  type Judgement,
} from '../../measure/verdict.js';
import type { Target } from '../../measure/measure.schema.js';
import {
  judgeTogether,
  proportionPValue,
  ratio,
  studentPValue,
  sum,
  varianceOfInterval,
  type JudgedDifference,
} from '../../statistics/index.js';
import type { MeasuredGroup } from './groups.model.js';

/** How groups are judged. */
export interface Judging {
  readonly confidence: number;
  readonly isCensus: boolean;
}

export type Evidence = JudgedDifference['evidence'];

/** A value with its weight in the value of all groups together. */
export const weightOf = ({ trial, n }: MeasuredGroup): number | null => trial?.whole ?? n;

/** The sum that a group adds to that of all groups: its part of a share in percent, n times its mean. */
const amountOf = ({ trial, value, n }: MeasuredGroup): number =>
  trial ? trial.part * 100 : (value ?? 0) * (n ?? 0);

/**
 * The value of all groups together, a ratio of sums (contract, rule 13). What is withheld is no part of
 * it, since it could be computed from the others.
 *
 * @returns null for fewer than two groups, and where the answers behind any of them are not known
 */
export function pooledValue(groups: readonly MeasuredGroup[]): number | null {
  const known = groups.filter(({ value }) => value !== null);
  if (known.length < 2 || known.some((group) => !weightOf(group))) return null;
  return ratio(sum(known.map(amountOf)), sum(known.map(weightOf)));
}

/** The p value of a normal test; null without any noise, which ready-made figures don't have. */
export const normalEvidence = (difference: number, variance: number): Evidence =>
  variance > 0
    ? { p: studentPValue(difference / Math.sqrt(variance), Infinity) ?? 1, certain: false }
    : null;

/** What is known of the difference of a group from an edge of the target. */
function evidenceTo(
  { value, trial, sample, interval }: MeasuredGroup,
  edge: number,
  confidence: number,
): Evidence {
  if (trial) {
    const p = proportionPValue(trial.part / trial.whole, trial.whole, edge / 100);
    return { p, certain: false };
  }
  if (sample) {
    const t = (sample.mean - edge) / (sample.sd / Math.sqrt(sample.n));
    const p = studentPValue(t, sample.n - 1);
    return p === null ? null : { p, certain: false };
  }
  return interval && normalEvidence(value! - edge, varianceOfInterval(interval, confidence));
}

/** How far a value lies inside the range that meets a target, below 0 outside of it, and what it is tested on. */
function marginOf(value: number, target: Target, better: Better) {
  const { lower, upper } = goodRange(target, better);
  const margin = Math.min(value - lower, upper - value);
  if (margin >= 0) return { margin, edges: edgesOf(target) };
  return { margin, edges: [value < lower ? lower : upper] };
}

/**
 * Whether each group reaches the target, judged at once by Holm's step-down: shares by the score test,
 * which agrees with Wilson's interval, means by Student's, ready-made values by their intervals. Without
 * evidence it is said where the value stands to the target. Within a band both ends are tested.
 */
export function verdictsOf(
  groups: readonly MeasuredGroup[],
  target: Target | null,
  better: Better,
  { confidence, isCensus }: Judging,
): Judgement[] {
  const margins = groups.map((group): JudgedDifference | null => {
    if (group.value === null || target === null) return null;
    const { margin, edges } = marginOf(group.value, target, better);
    if (isCensus) return { value: margin, evidence: { p: 0, certain: true } };
    const evidence = edges.map((edge) => evidenceTo(group, edge, confidence));
    const pValues = evidence.flatMap((one) => one?.p ?? []);
    if (pValues.length < edges.length) return { value: margin, evidence: null };
    return { value: margin, evidence: { p: Math.max(...pValues), certain: false } };
  });
  return judgeTogether(margins, 1 - confidence).map((position, index): Judgement => {
    switch (position) {
      case 'lower':
        return { verdict: 'missed', standing: null };
      case 'higher':
        return { verdict: 'met', standing: null };
      case 'unclear':
        return { verdict: 'uncertain', standing: null };
      case 'even':
        // Just at the edge: counted for certain it is met, without evidence it is a position.
        if (isCensus) return { verdict: 'met', standing: null };
        return judgementOf(groups[index]!.value, null, target);
      case 'below':
      case 'above':
      case null:
        return judgementOf(groups[index]!.value, null, target);
    }
  });
}
