import { describe, expect, it } from 'vitest';
import {
  RULES,
  laneyChart,
  runRules,
  side,
  xmrChart,
  type Interval,
  type Signal,
} from '../../src/statistics/index.js';

/** The rules that values break, given their centre, limits, and a standard deviation of 1. */
const broken = (
  values: readonly (number | null)[],
  center: number | null,
  limits: readonly (Interval | null)[],
  rules?: readonly Signal[],
) => runRules(values, { center, points: limits, sigmas: values.map(() => 1) }, rules);

/** Positions, from 0, of the points that break a rule. */
function positions(
  rule: Signal,
  values: readonly (number | null)[],
  center: number | null = 0,
  limits: readonly (Interval | null)[] = [],
): number[] {
  return broken(values, center, limits, [rule]).flatMap((signals, i) =>
    signals.length ? [i] : [],
  );
}

describe('side', () => {
  it.each([
    [1, 2, -1],
    [2, 2, 0],
    [0, 0, 0],
    [0.1 + 0.2, 0.3, 0],
    [1e308, -1e308, 1],
    // An infinite one is no reason to call the other equal to it.
    [0, Infinity, -1],
    [Infinity, 0, 1],
  ])('of %d to %d is %d', (value, reference, expected) => {
    expect(side(value, reference)).toBe(expected);
  });
});

describe('runRules: beyond-limit', () => {
  const limits = [1, 2, 3, 4].map(() => ({ lower: -3, upper: 3 }));

  it('is a point above or below its limits', () => {
    expect(positions('beyond-limit', [-3.1, 0, 3.1], 0, limits)).toEqual([0, 2]);
  });

  it('is not a point on a limit', () => {
    expect(positions('beyond-limit', [-3, 3], 0, limits)).toEqual([]);
  });

  it('is not a point that only rounding puts outside', () => {
    expect(positions('beyond-limit', [0.1 + 0.2], 0, [{ lower: 0, upper: 0.3 }])).toEqual([]);
  });

  it('is not a large point that only rounding puts outside', () => {
    const value = 1e6 * (0.1 + 0.2);
    expect(value).toBeGreaterThan(3e5);
    expect(positions('beyond-limit', [value], 0, [{ lower: 0, upper: 3e5 }])).toEqual([]);
  });

  it('is not a full rate under a limit cut to 1', () => {
    expect(positions('beyond-limit', [1], 0.9, [{ lower: 0.7, upper: 1 }])).toEqual([]);
  });

  it('is each point by its own limits', () => {
    const own = [
      { lower: 0, upper: 1 },
      { lower: 0, upper: 9 },
    ];
    expect(positions('beyond-limit', [5, 5], 0, own)).toEqual([0]);
  });

  it('is no point without limits', () => {
    expect(positions('beyond-limit', [99, null, 99], 0, [null, null])).toEqual([]);
  });
});

describe('runRules: run', () => {
  it('is the 8th and each later point on one side', () => {
    expect(positions('run', [1, 2, 1, 2, 1, 2, 1, 2, 1, 2])).toEqual([7, 8, 9]);
  });

  it('is the same below the centre', () => {
    expect(positions('run', [-1, -2, -1, -2, -1, -2, -1, -2])).toEqual([7]);
  });

  it('is not seven', () => {
    expect(positions('run', [1, 2, 1, 2, 1, 2, 1])).toEqual([]);
  });

  it('starts again on the other side, with that point as its first', () => {
    expect(positions('run', [1, 2, 1, -1, -2, -1, -2, -1, -2, -1, -2])).toEqual([10]);
  });

  it('ends with a point on the centre', () => {
    expect(positions('run', [1, 2, 1, 2, 1, 2, 1, 0, 1, 2, 1, 2, 1, 2, 1])).toEqual([]);
  });

  it('ends with a missing point', () => {
    expect(positions('run', [1, 2, 1, 2, 1, 2, 1, null, 1, 2])).toEqual([]);
    // A missing point is no 0, which would lie below this centre.
    expect(positions('run', [4, 3, 4, 3, 4, 3, 4, null, 4], 5)).toEqual([]);
  });

  it('is by the centre given, not 0', () => {
    expect(positions('run', [6, 7, 6, 7, 6, 7, 6, 7], 5)).toEqual([7]);
  });

  it('is not there without a centre', () => {
    expect(positions('run', [1, 2, 1, 2, 1, 2, 1, 2], null)).toEqual([]);
  });

  it('is not made by the last digit of a mean of equal values', () => {
    const values = Array<number>(10).fill(0.1);
    const { center } = xmrChart(values);
    expect(center).not.toBe(0.1);
    expect(positions('run', values, center)).toEqual([]);
  });
});

describe('runRules: trend', () => {
  it('is the 6th and each later point of a steady rise', () => {
    expect(positions('trend', [1, 2, 3, 4, 5, 6, 7])).toEqual([5, 6]);
  });

  it('is the 6th and each later point of a steady fall', () => {
    expect(positions('trend', [7, 6, 5, 4, 3, 2, 1])).toEqual([5, 6]);
  });

  it('is not five', () => {
    expect(positions('trend', [1, 2, 3, 4, 5])).toEqual([]);
  });

  it('counts the turning point as the first of the new one', () => {
    expect(positions('trend', [1, 2, 9, 8, 7, 6, 5, 4])).toEqual([7]);
  });

  it('ends with equal neighbours, the second of them being the first of a new one', () => {
    expect(positions('trend', [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10])).toEqual([10]);
  });

  it('ends with neighbours that are equal but for rounding', () => {
    expect(positions('trend', [0, 0.1, 0.2, 0.25, 0.3, 0.1 + 0.2, 0.4])).toEqual([]);
  });

  it('ends with a missing point', () => {
    expect(positions('trend', [1, 2, 3, 4, 5, null, 6, 7])).toEqual([]);
  });

  it('needs no centre', () => {
    expect(positions('trend', [1, 2, 3, 4, 5, 6], null)).toEqual([5]);
  });
});

describe('runRules: two-of-three', () => {
  it('is a point in an outer third with one of the two before it in the same', () => {
    expect(positions('two-of-three', [2.1, 2.2, 0, 2.1])).toEqual([1, 3]);
    expect(positions('two-of-three', [-2.1, 0, -2.5])).toEqual([2]);
  });

  it('is no point in a row of four', () => {
    expect(positions('two-of-three', [2.1, 0, 0, 2.1])).toEqual([]);
  });

  it('is none of two on different sides', () => {
    expect(positions('two-of-three', [2.1, -2.1, 0, 2.1])).toEqual([]);
  });

  it('is no point just two standard deviations away', () => {
    expect(positions('two-of-three', [2, 2, -2, -2])).toEqual([]);
  });

  it('is not taken across a missing point', () => {
    expect(positions('two-of-three', [2.1, null, 2.1])).toEqual([]);
  });

  it('is not made by a missing point, which is no 0', () => {
    expect(positions('two-of-three', [null, 10, 7.9], 10)).toEqual([]);
  });

  it('is not there without a centre', () => {
    expect(positions('two-of-three', [5, 5], null)).toEqual([]);
  });

  it('goes by the standard deviation of each point; there is none where that is unknown', () => {
    const signalsBy = (...sigmas: (number | null)[]) =>
      runRules([5, 5, -5, -5], { center: 0, points: [], sigmas }, ['two-of-three']).map(
        (signals) => signals.length,
      );
    // Two standard deviations are 4 or 6.
    expect(signalsBy(2, 2, 2, 2)).toEqual([0, 1, 0, 1]);
    expect(signalsBy(2, 3, 3, 2)).toEqual([0, 0, 0, 0]);
    expect(signalsBy(null, null, null, null)).toEqual([0, 0, 0, 0]);
  });

  it('counts a point beyond its limit', () => {
    expect(positions('two-of-three', [5, 2.5])).toEqual([1]);
  });
});

describe('runRules', () => {
  it('holds to limits and runs where nothing else is chosen: a steady rise is no signal then', () => {
    expect(broken([-3, -2, -1, 1, 2, 3], 0, []).flat()).toEqual([]);
  });

  it('holds to no rule where none is wanted', () => {
    expect(broken(Array<number>(9).fill(9), 0, [], []).flat()).toEqual([]);
  });

  it('names every rule a point breaks, in a fixed order', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const limits = values.map(() => ({ lower: -7.5, upper: 7.5 }));
    expect(broken(values, 0, limits, RULES)[7]).toEqual([
      'beyond-limit',
      'run',
      'trend',
      'two-of-three',
    ]);
  });

  it('names no rule that a point keeps', () => {
    const limits = [1, 2].map(() => ({ lower: -3, upper: 3 }));
    expect(broken([0, 4], 0, limits, RULES)).toEqual([[], ['beyond-limit']]);
  });

  it('has nothing to say of a missing point, even where it has limits', () => {
    expect(broken([null], 5, [{ lower: 4, upper: 6 }], RULES)).toEqual([[]]);
  });

  it('has an empty list for every quiet or missing point', () => {
    expect(broken([1, null, -1], 0, [])).toEqual([[], [], []]);
  });

  it('is empty for no points', () => {
    expect(broken([], null, [])).toEqual([]);
  });

  it('finds nothing in points that do not vary', () => {
    const same = Array.from({ length: 12 }, () => ({ part: 7, whole: 10 / 3 + 7 }));
    const rates = same.map(({ part, whole }) => part / whole);
    expect(runRules(rates, laneyChart(same), RULES).flat()).toEqual([]);
  });
});
