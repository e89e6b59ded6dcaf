/**
 * Holm's step-down procedure: which of several hypotheses are rejected where the chance to reject any
 * true one is to stay at alpha. From the smallest p value on, the i-th of m is held against
 * alpha/(m - i + 1); the first that is above its bound ends the procedure.
 *
 * @param pValues of all hypotheses that are tested together, each 0..1
 * @param alpha the chance of a false rejection among them all, between 0 and 1
 * @returns whether each is rejected, in the order given
 * Source: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal
 *   of Statistics 6, 65-70.
 */
export function holm(pValues: readonly number[], alpha: number): boolean[] {
  const ascending = [...pValues].sort((a, b) => a - b);
  const kept = ascending.findIndex((p, rank) => p > alpha / (ascending.length - rank));
  // Equal p values are judged alike: the first of them meets the strictest bound.
  const bound = kept < 0 ? Infinity : ascending[kept]!;
  return pValues.map((p) => p < bound);
}

/** A difference from what it is judged against, and what is known of its noise. */
export interface JudgedDifference {
  readonly value: number;
  /** null where nothing is known of the noise. */
  readonly evidence: {
    /** Of the two-sided test that there is no difference, 0..1. */
    readonly p: number;
    /** Whether there is no noise at all, since everything was counted. */
    readonly certain: boolean;
  } | null;
}

/**
 * What a difference says. `lower` and `higher` are more than chance (or certain), `unclear` may be
 * chance. Where nothing is known of its noise there is a position alone: `below` or `above`. `even`:
 * exactly 0, without noise that is known of.
 */
export type Position = 'lower' | 'higher' | 'unclear' | 'below' | 'above' | 'even';

function positionOf({ value, evidence }: JudgedDifference, isClear: boolean): Position {
  if (!evidence) return value < 0 ? 'below' : value > 0 ? 'above' : 'even';
  if (value === 0) return evidence.certain ? 'even' : 'unclear';
  if (!isClear) return 'unclear';
  return value < 0 ? 'lower' : 'higher';
}

/**
 * Judges many differences at once, those with evidence together by {@link holm}: judged one by one, of
 * 20 that are none one would seem to be one.
 *
 * @param differences null for one that is missing
 * @param alpha as for {@link holm}
 * @returns what each says, in the order given; null stays null
 */
export function judgeTogether(
  differences: readonly (JudgedDifference | null)[],
  alpha: number,
): (Position | null)[] {
  const tested = differences.flatMap((difference) => difference?.evidence ?? []);
  const rejected = holm(
    tested.map(({ p }) => p),
    alpha,
  );
  const clear = new Set(tested.filter((_, index) => rejected[index]));
  return differences.map(
    (difference) =>
      difference &&
      positionOf(difference, difference.evidence !== null && clear.has(difference.evidence)),
  );
}
