import {
  exactDifferencePValue,
  judgeTogether,
  otherSamples,
  othersOf,
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
import { normalEvidence, weightOf, type Evidence, type Judging } from './judging.model.js';

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
