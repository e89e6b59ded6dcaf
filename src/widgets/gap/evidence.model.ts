import {
  clip,
  judgeTogether,
  meanError,
  populationFactor,
  studentInterval,
  studentPValue,
  welchError,
  type Interval,
  type JudgedDifference,
  type Position,
  type Sample,
  type StandardError,
} from '../../statistics/index.js';
import { meanOf, type Mean } from '../../measure/mean.schema.js';
import type { Dimension, GapDocument } from './gap.schema.js';

/**
 * What a gap says. `short` and `exceeding` are more than chance (or every answer was counted),
 * `unclear` may be chance. Where nothing is known of its noise a gap has a position alone: `below` or
 * `above` the expectation. `even`: exactly 0, without noise that is known of.
 */
export type Finding = 'short' | 'exceeding' | 'unclear' | 'below' | 'above' | 'even';

/** The answers behind a mean; null is missing. */
export type Answers = { readonly [Field in keyof Sample]: Sample[Field] | null };

/** @param n the number of answers where the level itself gives none */
export const answersOf = (level: Mean | undefined, n: number | null = null): Answers => {
  const given = typeof level === 'object' ? level : null;
  return { mean: meanOf(level), sd: given?.sd ?? null, n: given?.n ?? n };
};

/** How exactly a gap is known, and by which method; `counted`: every answer there is was counted. */
export interface Evidence {
  readonly method: 'paired' | 'welch' | 'counted';
  readonly error: StandardError;
}

const COUNTED: Evidence = { method: 'counted', error: { se: 0, df: Infinity } };

const isSample = (answers: Answers): answers is Sample =>
  answers.mean !== null && answers.sd !== null && answers.n !== null;

/**
 * The evidence on a gap. Where the same people answered both halves it is the paired one, from the SD
 * of each person's own difference: the SDs of the two halves can't give it, since it depends on how the
 * two answers of a person correlate. From two separate SDs only Welch's can be had.
 *
 * Answers that are all alike are no evidence: they say nothing of how others would differ.
 *
 * @param pairs SD and number of the differences, where they are known
 * @returns null where nothing is known of the gap's noise
 */
export function evidenceOf(
  earlier: Answers,
  later: Answers,
  pairs: Pick<Dimension, 'gapSd' | 'n'>,
  sampling: GapDocument['sampling'],
): Evidence | null {
  if (sampling?.design === 'census') return COUNTED;
  // A share of a finite population varies less, and not at all where everybody was asked.
  const sdAmong = (sd: number, n: number) => sd * populationFactor(n, sampling?.population);
  const n = pairs.n ?? (earlier.n === later.n ? earlier.n : null);
  if (pairs.gapSd && n !== null) {
    const error = meanError(sdAmong(pairs.gapSd, n), n);
    if (error) return { method: 'paired', error };
  }
  if (!isSample(earlier) || !isSample(later)) return null;
  const error = welchError(
    { n: earlier.n, sd: sdAmong(earlier.sd, earlier.n) },
    { n: later.n, sd: sdAmong(later.sd, later.n) },
  );
  // Without any spread on both sides there is none to judge by.
  return error && (earlier.sd || later.sd) ? { method: 'welch', error } : null;
}

/** The interval of a gap, within what the answer scale allows; none where every answer was counted. */
export function gapInterval(
  gap: number,
  evidence: Evidence | null,
  confidence: number,
  { min, max }: GapDocument['scale'],
): Interval | null {
  if (!evidence || evidence.method === 'counted') return null;
  const longest = max - min;
  const interval = studentInterval(gap, evidence.error, confidence);
  return clip(interval, { lower: -longest, upper: longest });
}

/** What a position relative to the expectation is called of a gap. */
const FINDINGS: Readonly<Record<Position, Finding>> = {
  lower: 'short',
  higher: 'exceeding',
  unclear: 'unclear',
  below: 'below',
  above: 'above',
  even: 'even',
};

/** A gap with what is known of its noise; a gap of null is missing. */
export interface JudgedGap {
  readonly gap: number | null;
  readonly evidence: Evidence | null;
}

/**
 * What gaps say that are judged together.
 *
 * @param alpha the chance of a false finding among them all, between 0 and 1
 * @returns null without a gap
 */
export function findingsTogether(gaps: readonly JudgedGap[], alpha: number): (Finding | null)[] {
  const differences = gaps.map(({ gap, evidence }): JudgedDifference | null => {
    if (gap === null) return null;
    if (!evidence) return { value: gap, evidence };
    const { se, df } = evidence.error;
    const p = studentPValue(gap / se, df) ?? 1;
    return { value: gap, evidence: { p, certain: se === 0 } };
  });
  return judgeTogether(differences, alpha).map((position) => position && FINDINGS[position]);
}

/** Later minus earlier, without the noise of binary fractions; null where it isn't finite. */
export function scoreDifference(earlier: number | null, later: number | null): number | null {
  if (earlier === null || later === null || !Number.isFinite(later - earlier)) return null;
  return Number((later - earlier).toPrecision(12));
}
