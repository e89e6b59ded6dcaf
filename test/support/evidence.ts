/*
 * What a document's evidence carries, worked out by other means than the widgets': a share by its
 * score test (whose inversion Wilson's interval is), a mean by the normal quantile, which rejects more
 * than Student's. Where these can't tell a value from another, no widget may.
 */

/** Where the truth lies for certain: above a value (1), below it (-1), or on either side (0). */
export type Side = -1 | 0 | 1;

/** A figure with what it rests on. */
export interface Evidence {
  readonly value: number;
  /** Where the truth behind the figure lies to a value. */
  sideOf(target: number): Side;
}

/** Two-sided normal quantiles of the confidences that documents are given here. */
export const Z: Readonly<Record<string, number>> = {
  '0.9': 1.6448536269514722,
  '0.95': 1.959963984540054,
  '0.99': 2.5758293035489004,
};

const side = (distance: number, reach: number): Side =>
  Math.abs(distance) > reach * (1 - 1e-9) && distance !== 0 ? (distance > 0 ? 1 : -1) : 0;

/** A figure known for certain. */
export const certain = (value: number): Evidence => ({
  value,
  sideOf: (target) => side(value - target, 0),
});

/** A figure with a standard error, as far as the normal quantile carries. */
export const approximate = (value: number, standardError: number, z: number): Evidence => ({
  value,
  sideOf: (target) => side(value - target, z * standardError),
});

/** A figure with an interval that the document gives. */
export const bounded = (value: number, lower: number, upper: number): Evidence => ({
  value,
  sideOf: (target) => (target < lower ? 1 : target > upper ? -1 : 0),
});

/**
 * A share in percent, by the score test of each value that it is held against.
 *
 * @param factor by which a finite population narrows what the sample leaves open
 */
export function share(part: number, whole: number, z: number, factor = 1): Evidence {
  const p = part / whole;
  /** The value furthest on one side of p that the test does not reject, by bisection. */
  const end = (limit: number): number => {
    let [near, far] = [p, limit];
    for (let i = 0; i < 60; i++) {
      const middle = (near + far) / 2;
      const isOpen = Math.abs(p - middle) <= z * Math.sqrt((middle * (1 - middle)) / whole);
      if (isOpen) near = middle;
      else far = middle;
    }
    return p + (near - p) * factor;
  };
  return bounded(p * 100, end(0) * 100, end(1) * 100);
}

/** A Net Promoter Score, by Rocks' adjusted counts. */
export function netPromoter(
  [detractors, passives, promoters]: readonly [number, number, number],
  z: number,
): Evidence {
  const n = detractors + passives + promoters;
  const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const reach = z * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  const adjusted = p - d;
  return bounded(
    ((promoters - detractors) / n) * 100,
    Math.max(-100, (adjusted - reach) * 100),
    Math.min(100, (adjusted + reach) * 100),
  );
}

/** A mean of ratings from 1 on. */
export function mean(counts: readonly number[], z: number): Evidence | null {
  const n = counts.reduce((total, count) => total + count, 0);
  if (n < 2) return null;
  const average = counts.reduce((total, count, i) => total + count * (i + 1), 0) / n;
  const squares = counts.reduce((total, count, i) => total + count * (i + 1 - average) ** 2, 0);
  return approximate(average, Math.sqrt(squares / (n - 1) / n), z);
}

/** Whether the evidence of two figures holds each in what it leaves open for the other. */
export const overlap = (a: Evidence, b: Evidence): boolean =>
  a.sideOf(b.value) === 0 && b.sideOf(a.value) === 0;
