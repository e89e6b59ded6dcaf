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
