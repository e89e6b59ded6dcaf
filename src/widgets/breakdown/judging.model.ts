import {
  edgesOf,
  goodRange,
  judgementOf,
  type Better,
  type Judgement,
} from '../../measure/verdict.js';
import type { Target } from '../../measure/measure.schema.js';
import {
  exactDifferencePValue,
  judgeTogether,
  otherSamples,
  othersOf,
  proportionPValue,
  ratio,
  studentPValue,
  sum,
  varianceOfInterval,
  welchError,
  type JudgedDifference,
  type Position,
  type Sample,
  type Trial,
} from '../../statistics/index.js';
import type { MeasuredGroup } from './groups.model.js';

/** How groups are judged. */
export interface Judging {
  readonly confidence: number;
  readonly isCensus: boolean;
}

type Evidence = JudgedDifference['evidence'];

/** A value with its weight in the value of all groups together. */
const weightOf = ({ trial, n }: MeasuredGroup): number | null => trial?.whole ?? n;

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
const normalEvidence = (difference: number, variance: number): Evidence =>
  variance > 0
    ? { p: studentPValue(difference / Math.sqrt(variance), Infinity) ?? 1, certain: false }
    : null;

const together = (a: Trial, b: Trial): Trial => ({
  part: a.part + b.part,
  whole: a.whole + b.whole,
});

/** Shares by the exact test. */
function evidenceOfTrials(trials: readonly Trial[]): Evidence[] {
  const others = othersOf(trials, together, { part: 0, whole: 0 });
  return trials.map((trial, index) => ({
    p: exactDifferencePValue(trial, others[index]!),
    certain: false,
  }));
}

/** Means by Welch's test; null where the sample of any is not known. */
function evidenceOfSamples(samples: readonly (Sample | null)[]): Evidence[] {
  const others = otherSamples(samples);
  return samples.map((sample, index): Evidence => {
    const rest = others[index]!;
    const error = sample && rest && welchError(sample, rest);
    if (!error) return null;
    const t = (sample.mean - rest.mean) / error.se;
    return { p: studentPValue(t, error.df) ?? 1, certain: false };
  });
}

/** A value with its variance and its share in the value of all groups, by which several add up. */
interface WeightedValue {
  readonly share: number;
  readonly value: number;
  readonly variance: number;
}

/** Several values as one: all add by their shares. */
const added = (a: WeightedValue, b: WeightedValue): WeightedValue => ({
  share: a.share + b.share,
  value: a.value + b.value,
  variance: a.variance + b.variance,
});

/** Ready-made values by their intervals; null where any has none. */
function evidenceOfValues(known: readonly MeasuredGroup[], confidence: number): Evidence[] {
  if (known.some(({ interval }) => !interval)) return known.map(() => null);
  const all = sum(known.map(weightOf));
  const variances = known.map(({ interval }) => varianceOfInterval(interval!, confidence));
  const weighted = known.map((group, index): WeightedValue => {
    const share = weightOf(group)! / all;
    return { share, value: share * group.value!, variance: share ** 2 * variances[index]! };
  });
  const others = othersOf(weighted, added, { share: 0, value: 0, variance: 0 });
  return known.map(({ value }, index) => {
    const { share, value: amount, variance } = others[index]!;
    return normalEvidence(value! - amount / share, variances[index]! + variance / share ** 2);
  });
}

/**
 * What is known of the difference of each group from all others together. Of the value of all groups it
 * is a part itself, so that a test against that would take a group for its own witness; the difference
 * has the same sign.
 *
 * @param known groups of one kind that have a value
 */
function evidenceAgainstOthers(
  known: readonly MeasuredGroup[],
  { confidence }: Judging,
): Evidence[] {
  const trials = known.flatMap(({ trial }) => trial ?? []);
  if (trials.length) return evidenceOfTrials(trials);
  return known.some(({ sample }) => sample)
    ? evidenceOfSamples(known.map(({ sample }) => sample))
    : evidenceOfValues(known, confidence);
}

/**
 * How each group lies to the value of all groups together, judged at once by Holm's step-down: shares by
 * the exact test (Fisher), means by Welch's, ready-made values by their intervals, each against all other
 * groups. In a census groups are what they are.
 *
 * @param pooled null where there is nothing to be judged against
 * @returns in the order of the groups; null without a value
 */
export function positionsOf(
  groups: readonly MeasuredGroup[],
  pooled: number | null,
  judging: Judging,
): (Position | null)[] {
  if (pooled === null) return groups.map(() => null);
  const known = groups.filter(({ value }) => value !== null);
  const evidence = judging.isCensus ? [] : evidenceAgainstOthers(known, judging);
  const evidenceOf = new Map(known.map((group, index) => [group, evidence[index] ?? null]));
  const differences = groups.map((group): JudgedDifference | null => {
    if (group.value === null) return null;
    // Without the noise of binary fractions.
    const value = Number((group.value - pooled).toPrecision(12));
    if (judging.isCensus) return { value, evidence: { p: value ? 0 : 1, certain: true } };
    return { value, evidence: evidenceOf.get(group)! };
  });
  return judgeTogether(differences, 1 - judging.confidence);
}

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
