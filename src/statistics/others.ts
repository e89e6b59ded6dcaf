import type { Sample } from './intervals.js';

/**
 * What all items but one make together, for each of them. They are joined from both ends, so that nothing
 * is subtracted, which would lose digits, and in proportion to their number.
 *
 * @param join makes one of two; the order in which several are joined must not matter
 * @param none what no items make: joined with another it leaves that as it is
 * @returns in the order of the items
 */
export function othersOf<T>(items: readonly T[], join: (a: T, b: T) => T, none: T): T[] {
  const after: T[] = [];
  let rest = none;
  for (let index = items.length - 1; index >= 0; index--) {
    after[index] = rest;
    rest = join(items[index]!, rest);
  }
  let before = none;
  return items.map((item, index) => {
    const others = join(before, after[index]!);
    before = join(before, item);
    return others;
  });
}

/** A sample by what adds up: its answers, their mean, and the squares of their distances from it. */
interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

const NO_ANSWERS: Moments = { n: 0, mean: 0, squares: 0 };

const momentsOf = ({ n, mean, sd }: Sample): Moments => ({ n, mean, squares: (n - 1) * sd ** 2 });

function joined(a: Moments, b: Moments): Moments {
  const n = a.n + b.n;
  if (!a.n) return b;
  if (!b.n) return a;
  const apart = b.mean - a.mean;
  const share = b.n / n;
  return {
    n,
    mean: a.mean + apart * share,
    squares: a.squares + b.squares + apart ** 2 * a.n * share,
  };
}

const sampleOf = ({ n, mean, squares }: Moments): Sample | null =>
  n >= 2 ? { n, mean, sd: Math.sqrt(Math.max(0, squares) / (n - 1)) } : null;

/**
 * For each of several samples of different people all the others as one sample: its variance is that within
 * them and that between their means.
 *
 * @param samples null for one that is not known
 * @returns null where the others have fewer than two answers, or one of them is not known
 * Source: Cochran (1977), Sampling techniques, 5.6 (analysis of variance of strata); Chan, Golub and LeVeque
 *   (1979), Updating formulae and a pairwise algorithm for computing sample variances, for joining two.
 */
export function otherSamples(samples: readonly (Sample | null)[]): (Sample | null)[] {
  const moments = samples.map((sample) => sample && momentsOf(sample));
  const join = (a: Moments | null, b: Moments | null) => a && b && joined(a, b);
  return othersOf(moments, join, NO_ANSWERS).map((others) => others && sampleOf(others));
}
