import type { Unit } from '../contract/index.js';
import type { Interval, Verdict } from '../statistics/index.js';
import type { Target } from './measure.schema.js';

/** Which values are better than others. */
export const DIRECTIONS = ['higher', 'lower'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Which values are better (rule 16): higher ones, lower ones, or those nearer to the target's band. */
export type Better = Direction | 'band';

/** The better direction of the units in which people count what they want less of. */
export const usualDirection = (unit: Unit): Direction =>
  unit === 'hours' || unit === 'days' || unit.startsWith('per:') ? 'lower' : 'higher';

/**
 * What is better by a document: as it says, else by its target, else the usual.
 *
 * @param usual of the unit
 */
export const betterOf = (
  {
    direction,
    target,
  }: {
    readonly direction?: Direction | null | undefined;
    readonly target?: Target | null | undefined;
  },
  usual: Direction = 'higher',
): Better => direction ?? (target && typeof target === 'object' ? 'band' : usual);

/** The ends of a target: the number itself, or both ends of a band; none without a target. */
export function edgesOf(target: Target | null): number[] {
  if (target === null) return [];
  return typeof target === 'number' ? [target] : [target.min, target.max];
}

/** The values that meet a target; a single number is a band without an end on its good side. */
export function goodRange(target: Target, better: Better = 'higher'): Interval {
  if (typeof target !== 'number') return { lower: target.min, upper: target.max };
  return better === 'lower'
    ? { lower: -Infinity, upper: target }
    : { lower: target, upper: Infinity };
}

/** How far inside or outside the values that meet a target a value lies. */
export interface Margin {
  /** Above 0 inside, below 0 outside, in the unit of the value. */
  readonly margin: number;
  /** What it lies nearest to: the target, or the end of a band; of a value within a band both ends. */
  readonly edges: readonly number[];
}

/** How a value lies to a target: on the good side or on the bad one, and how far. */
export function marginOf(value: number, target: Target, better: Better): Margin {
  const { lower, upper } = goodRange(target, better);
  // Without the noise of binary fractions.
  const margin = Number(Math.min(value - lower, upper - value).toPrecision(12));
  if (margin >= 0) return { margin, edges: edgesOf(target) };
  return { margin, edges: [value < lower ? lower : upper] };
}

/**
 * Whether a target is reached. Where the interval holds the target, or ends at it, the sample can't tell.
 * It may end at an edge of a band, which is part of it: many a band ends with the scale, where intervals
 * are cut.
 *
 * @param evidence the interval of the value; one without width where the value is known for certain
 * @param better of a target that is a number; a band says it by itself
 */
export function judge({ lower, upper }: Interval, target: Target, better?: Better): Verdict {
  const good = goodRange(target, better);
  if (upper < good.lower || lower > good.upper) return 'missed';
  const touches =
    typeof target === 'number' && lower < upper && (lower === good.lower || upper === good.upper);
  return lower >= good.lower && upper <= good.upper && !touches ? 'met' : 'uncertain';
}

/** How far a value lies outside a range. */
const distance = (value: number, { lower, upper }: Interval): number =>
  Math.max(lower - value, value - upper, 0);

/** Where a value stands to its target, which says nothing of chance. */
export interface Standing {
  readonly side: 'below' | 'above' | 'within' | 'at';
  /** How far from the target, or from the nearer edge of a band; 0 or more, percentages in points. */
  readonly size: number;
}

/** Where a value stands to its target; null where no number holds how far from it. */
function standingOf(value: number, target: Target): Standing | null {
  const [lower, upper] = typeof target === 'number' ? [target, target] : [target.min, target.max];
  const size = distance(value, { lower, upper });
  if (size === Infinity) return null;
  if (size > 0) return { side: value < lower ? 'below' : 'above', size };
  return { side: typeof target === 'number' ? 'at' : 'within', size };
}

/** A value held against its target: with evidence there is a verdict, without it a standing alone. */
export interface Judgement {
  readonly verdict: Verdict | null;
  /** null where there is a verdict, no target, or more between them than a number holds. */
  readonly standing: Standing | null;
}

/**
 * Holds a value against its target (rule 18).
 *
 * @param evidence as of {@link judge}; null where nothing is known of the value's noise
 */
export function judgementOf(
  value: number | null,
  evidence: Interval | null,
  target: Target | null,
  better?: Better,
): Judgement {
  if (value === null || target === null) return { verdict: null, standing: null };
  return evidence
    ? { verdict: judge(evidence, target, better), standing: null }
    : { verdict: null, standing: standingOf(value, target) };
}

/** Whether a change beyond chance is for the better or the worse. */
export type Outcome = 'better' | 'worse';

/**
 * What a change means.
 *
 * @param change now minus before, and what the evidence says of it
 * @param target its band decides where `better` is `band`
 * @returns null where the change may be chance, and where it leads nowhere better or worse
 */
export function outcomeOf(
  { finding, value: change }: { readonly finding: string; readonly value: number },
  now: number,
  better: Better,
  target: Target | null,
): Outcome | null {
  if (finding !== 'rise' && finding !== 'fall') return null;
  if (better !== 'band') return (finding === 'rise') === (better === 'higher') ? 'better' : 'worse';
  if (target === null) return null;
  const band = goodRange(target);
  const nearer = distance(now - change, band) - distance(now, band);
  return nearer ? (nearer > 0 ? 'better' : 'worse') : null;
}
