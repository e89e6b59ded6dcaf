import { describe, expect, it } from 'vitest';
import {
  momentsOfCounts,
  netPromoter,
  topShare,
  weightedIndex,
  weightedMean,
} from '../../src/statistics/index.js';
import { numbersIn, random, there } from './support.js';

const HUGE = 1e308;

describe('momentsOfCounts', () => {
  it('gives the moments of the answers one by one', () => {
    // Answers 1 2 2 3 3 3 5: mean 19/7, squares sum to 61, so the variance is (61 - 361/7) / 6.
    const { n, mean, sd } = there(momentsOfCounts([1, 2, 3, 0, 1]));
    expect(n).toBe(7);
    expect(mean).toBeCloseTo(19 / 7, 12);
    expect(sd).toBeCloseTo(Math.sqrt((61 - 361 / 7) / 6), 12);
  });

  it('counts ratings from the first one given', () => {
    expect(there(momentsOfCounts([1, 0, 1], 0)).mean).toBe(1);
  });

  it('takes weighted counts', () => {
    expect(there(momentsOfCounts([0.5, 0, 1.5])).mean).toBe(2.5);
  });

  it('with an effective size corrects the deviation by that', () => {
    // Variance over all 1, so 1 * 5/4 for a size of 5.
    const { n, sd } = there(momentsOfCounts([50, 0, 50], 1, 5));
    expect(n).toBe(5);
    expect(sd).toBeCloseTo(Math.sqrt(5 / 4), 12);
  });

  it('has no deviation for one answer', () => {
    expect(momentsOfCounts([0, 1, 0])).toEqual({ n: 1, mean: 2, sd: null });
  });

  it('has a deviation of 0 where all agree', () => {
    expect(momentsOfCounts([0, 0, 8])).toEqual({ n: 8, mean: 3, sd: 0 });
  });

  it.each([[[]], [[0, 0, 0]], [[HUGE, HUGE]]])('is null for %j', (counts) => {
    expect(momentsOfCounts(counts)).toBeNull();
  });

  it('keeps the mean on the scale, between the worst and the best', () => {
    const next = random(5);
    for (let i = 0; i < 200; i++) {
      const counts = Array.from({ length: 5 }, () => next() ** 3);
      const { mean } = there(momentsOfCounts(counts));
      expect(mean).toBeGreaterThanOrEqual(1);
      expect(mean).toBeLessThanOrEqual(5);
    }
  });
});

describe('topShare', () => {
  it('is the share of the best two ratings', () => {
    expect(topShare([1, 2, 3, 8, 6])).toBe(0.7);
  });

  it('takes another number of best ratings', () => {
    expect(topShare([1, 2, 3, 8, 6], 1)).toBe(0.3);
  });

  it('is 1 where there are no more ratings than that', () => {
    expect(topShare([3, 4], 3)).toBe(1);
  });

  it('is 0 where none of them count', () => {
    expect(topShare([3, 4], 0)).toBe(0);
  });

  it('is null, not 0 or 1, for no answers', () => {
    expect(topShare([0, 0, 0])).toBeNull();
  });

  it('is null for no ratings', () => {
    expect(topShare([])).toBeNull();
  });

  it('is null where the sum is too large', () => {
    expect(topShare([HUGE, HUGE, 1])).toBeNull();
  });

  it('is never above 1, whatever the fractions', () => {
    const next = random(6);
    for (let i = 0; i < 500; i++) {
      const counts = [0, 0, 0, next(), next() / 3, next() * 7];
      expect(topShare(counts, 3)).toBe(1);
    }
  });
});

describe('netPromoter', () => {
  it('groups 0-6, 7-8 and 9-10', () => {
    expect(netPromoter([1, 1, 1, 1, 1, 1, 1, 10, 10, 100, 100])).toMatchObject({
      detractors: 7,
      passives: 20,
      promoters: 200,
    });
  });

  it('has the score of its groups', () => {
    expect(there(netPromoter([0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 2])).score).toBe(25);
  });

  it('has no score for no answers', () => {
    expect(there(netPromoter(Array<number>(11).fill(0))).score).toBeNull();
  });

  it.each([10, 12])('is null for %s counts', (length) => {
    expect(netPromoter(Array<number>(length).fill(1))).toBeNull();
  });
});

describe('weightedMean', () => {
  it('gives the SERVQUAL gaps -0.1575 (PMC6131925 table 2 with the usual importances)', () => {
    const gaps = [
      { weight: 32, value: -0.13 },
      { weight: 22, value: -0.13 },
      { weight: 19, value: -0.18 },
      { weight: 16, value: -0.16 },
      { weight: 11, value: -0.25 },
    ];
    expect(weightedMean(gaps)).toBeCloseTo(-0.1575, 10);
  });

  it('leaves a missing value out of both sums', () => {
    const items = [
      { weight: 1, value: 10 },
      { weight: 8, value: null },
      { weight: 3, value: 20 },
    ];
    expect(weightedMean(items)).toBe(17.5);
  });

  it.each([
    ['there is nothing', []],
    ['the weights are 0', [{ weight: 0, value: 4 }]],
    ['every value is missing', [{ weight: 2, value: null }]],
    ['the sum is too large', [{ weight: HUGE, value: HUGE }]],
  ])('is null where %s', (_, items) => {
    expect(weightedMean(items)).toBeNull();
  });
});

interface Indicator {
  readonly key: string;
  readonly weight: number;
  readonly score?: number | null;
  readonly items?: readonly Indicator[];
}

const TREE: readonly Indicator[] = [
  {
    key: 'product',
    weight: 3,
    score: 1,
    items: [
      { key: 'quality', weight: 1, score: 90 },
      { key: 'price', weight: 1, score: 70 },
      { key: 'range', weight: 2, score: null },
    ],
  },
  { key: 'service', weight: 1, score: 60 },
];

/** A random tree: some scores missing, some weights 0. */
function grow(next: () => number, depth: number): Indicator {
  const weight = next() < 0.1 ? 0 : next() * 5;
  if (depth === 0 || next() < 0.3) {
    return { key: 'leaf', weight, score: next() < 0.2 ? null : next() * 100 };
  }
  const items = Array.from({ length: 1 + Math.floor(next() * 4) }, () => grow(next, depth - 1));
  return { key: 'branch', weight, items };
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** A rating from 1 to 10 as a score from 0 to 100. */
const score = (rating: number): number => ((rating - 1) / 9) * 100;

describe('weightedIndex', () => {
  it("is 70.983 for the ACSI form with Ohio's weights, ratings 8 7 7 on 1-10 (computed)", () => {
    const { index } = weightedIndex<Indicator>([
      { key: 'overall', weight: 0.3885, score: score(8) },
      { key: 'expectancy', weight: 0.319, score: score(7) },
      { key: 'ideal', weight: 0.2925, score: score(7) },
    ]);
    expect(index).toBeCloseTo(70.983, 3);
  });

  it('takes literals without a type', () => {
    expect(weightedIndex([{ weight: 2, score: 5 }]).index).toBe(5);
  });

  it('does not ask the weights to add up to 1', () => {
    const { index } = weightedIndex<Indicator>([
      { key: 'a', weight: 30, score: 10 },
      { key: 'b', weight: 10, score: 50 },
    ]);
    expect(index).toBe(20);
  });

  it('takes the score of an item from its items', () => {
    expect(weightedIndex(TREE).rows[0]).toMatchObject({ score: 80 });
  });

  it('works up the tree to the index', () => {
    expect(weightedIndex(TREE).index).toBe((3 * 80 + 60) / 4);
  });

  it('lists parents before their items, in the order given', () => {
    const keys = weightedIndex(TREE).rows.map(({ item }) => item.key);
    expect(keys).toEqual(['product', 'quality', 'price', 'range', 'service']);
  });

  it('says how deep each item is', () => {
    expect(weightedIndex(TREE).rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 0]);
  });

  it('hands back the weights as given', () => {
    expect(weightedIndex(TREE).rows.map(({ weight }) => weight)).toEqual([3, 1, 1, 2, 1]);
  });

  it('gives each item its part in the whole, none to one without a score', () => {
    const shares = weightedIndex(TREE).rows.map(({ share }) => share);
    expect(shares).toEqual([0.75, 0.375, 0.375, null, 0.25]);
  });

  it('gives each item its contribution', () => {
    const contributions = weightedIndex(TREE).rows.map(({ contribution }) => contribution);
    expect(contributions).toEqual([60, 33.75, 26.25, null, 15]);
  });

  it('takes an empty list of items for none', () => {
    expect(weightedIndex<Indicator>([{ key: 'a', weight: 1, score: 7, items: [] }]).index).toBe(7);
  });

  it('leaves out a branch none of whose items has a score', () => {
    const hollow = { key: 'x', weight: 9, items: [{ key: 'y', weight: 1 }] };
    expect(weightedIndex<Indicator>([hollow, { key: 'a', weight: 1, score: 7 }]).index).toBe(7);
  });

  it('gives nothing below a branch without a score a contribution', () => {
    const hollow = { key: 'x', weight: 9, items: [{ key: 'y', weight: 0, score: 3 }] };
    const { rows } = weightedIndex<Indicator>([hollow, { key: 'a', weight: 1, score: 7 }]);
    expect(rows[1]).toMatchObject({ score: 3, share: null, contribution: null });
  });

  it('gives nothing below a branch without a share a contribution', () => {
    const weightless = { key: 'x', weight: 0, items: [{ key: 'y', weight: 1, score: 3 }] };
    expect(weightedIndex<Indicator>([weightless]).rows).toMatchObject([
      { score: 3, share: null, contribution: null },
      { score: 3, share: null, contribution: null },
    ]);
  });

  it('gives a weight of 0 a share of 0', () => {
    const { rows } = weightedIndex<Indicator>([
      { key: 'a', weight: 0, score: 3 },
      { key: 'b', weight: 1, score: 7 },
    ]);
    expect(rows[0]).toMatchObject({ share: 0, contribution: 0 });
  });

  it.each([
    ['no items', []],
    ['no scores', [{ key: 'a', weight: 1 }]],
    ['no weights', [{ key: 'a', weight: 0, score: 5 }]],
  ])('is null for %s', (_, items) => {
    expect(weightedIndex<Indicator>(items).index).toBeNull();
  });

  it('has contributions that add up to the index, over the leaves and over the top', () => {
    const next = random(7);
    let seen = 0;
    for (let i = 0; i < 300; i++) {
      const { index, rows } = weightedIndex(Array.from({ length: 4 }, () => grow(next, 4)));
      if (index === null) continue;
      seen++;
      const leaves = rows.filter(({ item }) => !item.items?.length);
      const top = rows.filter(({ depth }) => depth === 0);
      expect(sum(leaves.map(({ contribution }) => contribution))).toBeCloseTo(index, 9);
      expect(sum(top.map(({ contribution }) => contribution))).toBeCloseTo(index, 9);
      expect(sum(leaves.map(({ share }) => share))).toBeCloseTo(1, 9);
    }
    expect(seen).toBeGreaterThan(250);
  });

  const varied = (weight: number, own: number | null, variance?: number | null) => ({
    weight,
    score: own,
    variance,
  });

  it('has the variance of its items, sum((w/W)² variance)', () => {
    // 80 with sd 10 of 100 answers, 60 with sd 20 of 50: (2/3)² x 1 + (1/3)² x 8 = 4/3.
    const items = [varied(2, 80, 100 / 100), varied(1, 60, 400 / 50)];
    expect(weightedIndex(items).variance).toBeCloseTo(4 / 3, 12);
  });

  it('has the variance of a tree, level by level', () => {
    // Within the group (1/4)² x 4 + (3/4)² x 8 = 4.75; (1/2)² x 4.75 + (1/2)² x 1 = 1.4375.
    const group = { weight: 5, items: [varied(1, 70, 4), varied(3, 90, 8)] };
    expect(weightedIndex([group, varied(5, 50, 1)]).variance).toBeCloseTo(1.4375, 12);
  });

  it.each([
    ['one that counts', varied(1, 60), null],
    ['one that weighs nothing', varied(0, 60), 1],
    ['one without a score', varied(1, null), 1],
  ])('has a variance by whether that of %s is known', (_, other, variance) => {
    expect(weightedIndex([varied(2, 80, 1), other]).variance).toBe(variance);
  });

  it('has no variance without an index', () => {
    expect(weightedIndex([varied(0, 80, 1)])).toMatchObject({ index: null, variance: null });
  });

  it('does not change what it is given', () => {
    const before = structuredClone(TREE);
    weightedIndex(TREE);
    expect(TREE).toEqual(before);
  });

  it('does not run out of stack on a tree 100,000 deep', () => {
    let tree: Indicator = { key: 'leaf', weight: 1, score: 42 };
    for (let i = 0; i < 100_000; i++) tree = { key: 'branch', weight: 1, items: [tree] };
    expect(weightedIndex([tree]).index).toBe(42);
  });

  it('has no NaN or infinity in it for huge numbers', () => {
    const worked = weightedIndex<Indicator>([
      { key: 'a', weight: HUGE, items: [{ key: 'b', weight: HUGE, score: HUGE }] },
      { key: 'c', weight: HUGE, score: -HUGE },
    ]);
    const numbers = numbersIn({ ...worked, rows: worked.rows.map((row) => ({ ...row, item: 0 })) });
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});
