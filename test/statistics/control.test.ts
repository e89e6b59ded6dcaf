import { describe, expect, it } from 'vitest';
import {
  beyondNoise,
  cChart,
  laneyChart,
  pChart,
  runRules,
  uChart,
  xmrChart,
  type ControlChart,
  type Trial,
} from '../../src/statistics/index.js';
import { ends, numbersIn, random, there } from './support.js';

const HUGE = 1e308;

const trials = (parts: readonly number[], whole: number): Trial[] =>
  parts.map((part) => ({ part, whole }));

/** SAS/QC's Circuits data: failing circuits in 30 samples of 500. */
const CIRCUITS = trials(
  [
    5, 6, 11, 6, 4, 9, 17, 10, 12, 9, 8, 7, 7, 15, 8, 18, 12, 16, 4, 7, 17, 12, 8, 7, 15, 6, 8, 12,
    7, 9,
  ],
  500,
);

/** NIST/SEMATECH e-Handbook 6.3.3.2: bad chips on 30 wafers of 50. */
const WAFERS = trials(
  [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
    7, 13, 9, 6,
  ],
  50,
);

/** 1-based positions of the points outside their limits. */
const outside = (given: readonly Trial[], chart: ControlChart): number[] =>
  runRules(
    given.map(({ part, whole }) => part / whole),
    chart,
  ).flatMap((signals, i) => (signals.includes('beyond-limit') ? [i + 1] : []));

describe('pChart', () => {
  it("has SAS/QC's centre for the circuits", () => {
    expect(pChart(CIRCUITS).center).toBeCloseTo(0.0194667, 7);
  });

  it("has SAS/QC's limits for the circuits", () => {
    expect(pChart(CIRCUITS).points[0]).toEqual(ends(0.000930786, 0.0380025, 7));
  });

  it('finds no circuit sample outside', () => {
    expect(outside(CIRCUITS, pChart(CIRCUITS))).toEqual([]);
  });

  it("has NIST's centre for the wafers", () => {
    expect(pChart(WAFERS).center).toBeCloseTo(0.231333, 6);
  });

  it("has NIST's limits for the wafers", () => {
    expect(pChart(WAFERS).points[29]).toEqual(ends(0.0524275, 0.4102391, 7));
  });

  it('finds wafers 15 and 23 outside', () => {
    expect(outside(WAFERS, pChart(WAFERS))).toEqual([15, 23]);
  });

  it('has a centre of pooled counts, not of rates', () => {
    const { center } = pChart([
      { part: 1, whole: 1 },
      { part: 0, whole: 9 },
    ]);
    expect(center).toBe(0.1);
  });

  it('has narrower limits for a larger sample', () => {
    const { points } = pChart([
      { part: 50, whole: 100 },
      { part: 200, whole: 400 },
    ]);
    expect(points).toEqual([ends(0.35, 0.65), ends(0.425, 0.575)]);
  });

  it('cuts the limits to 0..1', () => {
    expect(pChart(trials([1, 3], 4)).points[0]).toEqual({ lower: 0, upper: 1 });
  });

  it('has no limits for a missing point or one with nothing tried', () => {
    const { points } = pChart([null, { part: 0, whole: 0 }, { part: 1, whole: 2 }]);
    expect(points.map((point) => point === null)).toEqual([true, true, false]);
  });

  it('leaves a missing point out of the centre', () => {
    expect(pChart([null, { part: 0, whole: 0 }, { part: 1, whole: 4 }]).center).toBe(0.25);
  });

  it('takes more than was asked for as what was asked for', () => {
    expect(pChart([{ part: 7, whole: 5 }])).toEqual({
      center: 1,
      points: [{ lower: 1, upper: 1 }],
      sigmas: [0],
    });
  });

  it('has limits on the centre where none failed', () => {
    expect(pChart(trials([0, 0], 20)).points[0]).toEqual({ lower: 0, upper: 0 });
  });

  it('carries the limits of its base on to the other points, each by its own whole', () => {
    const given = [...trials([10, 30], 100), { part: 90, whole: 400 }];
    const { center, points } = pChart(given, (index) => index < 2);
    // .2 +- 3 sqrt(.16/n)
    expect(center).toBe(0.2);
    expect(points).toEqual([ends(0.08, 0.32), ends(0.08, 0.32), ends(0.14, 0.26)]);
  });

  it('has no centre where nothing was tried', () => {
    expect(pChart([null, { part: 0, whole: 0 }])).toEqual({
      center: null,
      points: [null, null],
      sigmas: [null, null],
    });
  });

  it('is empty for no points', () => {
    expect(pChart([])).toEqual({ center: null, points: [], sigmas: [] });
  });
});

it.each([
  ['p', pChart],
  ['u', uChart],
])('a %s-chart knows no noise where its base has no trials', (_, chart) => {
  expect(chart([null, { part: 1, whole: 2 }], (index) => index === 0)).toEqual({
    center: null,
    points: [null, null],
    sigmas: [null, null],
  });
});

describe('laneyChart', () => {
  it('has sigma_z 1.38535 for the circuits (computed)', () => {
    expect(laneyChart(CIRCUITS).sigmaZ).toBeCloseTo(1.38535, 5);
  });

  it('has limits 0 and .0451453 for the circuits (computed)', () => {
    expect(laneyChart(CIRCUITS).points[0]).toEqual(ends(0, 0.0451453, 7));
  });

  it("has the p-chart's centre", () => {
    expect(laneyChart(WAFERS).center).toBe(pChart(WAFERS).center);
  });

  it('has limits sigma_z times as wide as those of a p-chart', () => {
    const plain = there(pChart(WAFERS).points[0]);
    const { center, points, sigmaZ } = laneyChart(WAFERS);
    expect((there(points[0]).upper - there(center)) / (plain.upper - there(center))).toBeCloseTo(
      there(sigmaZ),
      10,
    );
  });

  it('takes no moving range across a missing point', () => {
    // Two pairs of equal neighbours: the jump between them is not one between neighbours.
    const [low, high] = [
      { part: 2, whole: 10 },
      { part: 8, whole: 10 },
    ];
    expect(laneyChart([low, low, null, high, high]).sigmaZ).toBe(0);
  });

  it('has no limits for a missing point or one with nothing tried', () => {
    const given = [...trials([2, 4], 10), null, { part: 0, whole: 0 }];
    expect(laneyChart(given).points.map((point) => point === null)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('standardises each point by its own whole', () => {
    // p = 60/400 = .15; z = (.1 - .15)/sqrt(.1275/100) = -1.40028, (50/300 - .15)/sqrt(.1275/300) =
    // .80845: sigma_z = 2.20873/1.128 = 1.95809.
    const unequal = [
      { part: 10, whole: 100 },
      { part: 50, whole: 300 },
    ];
    const { sigmaZ, points } = laneyChart(unequal);
    expect(sigmaZ).toBeCloseTo(1.95809, 4);
    expect(points[1]).toEqual(
      ends(0.15 - 3 * 0.0206155 * 1.95809, 0.15 + 3 * 0.0206155 * 1.95809, 5),
    );
  });

  it('takes sigma_z from its base alone', () => {
    const given = trials([2, 4, 9], 10);
    const { center, sigmaZ } = laneyChart(given, (index) => index < 2);
    expect([center, sigmaZ]).toEqual([0.3, there(laneyChart(given.slice(0, 2)).sigmaZ)]);
  });

  it('has no limits and no sigma_z for one point', () => {
    expect(laneyChart([{ part: 2, whole: 10 }])).toEqual({
      center: 0.2,
      points: [null],
      sigmas: [null],
      sigmaZ: null,
    });
  });

  it('has no limits where no two points are neighbours', () => {
    const point = { part: 2, whole: 10 };
    expect(laneyChart([point, null, point]).points).toEqual([null, null, null]);
  });

  it.each([0, 10])('has limits on the centre where all are %s of 10', (part) => {
    const [center, limit] = [part / 10, { lower: part / 10, upper: part / 10 }];
    expect(laneyChart(trials([part, part], 10))).toEqual({
      center,
      points: [limit, limit],
      sigmas: [0, 0],
      sigmaZ: 0,
    });
  });

  it('has limits on the centre where the points do not vary', () => {
    expect(laneyChart(trials([3, 3, 3], 10)).points[1]).toEqual(ends(0.3, 0.3));
  });

  it('has no centre where nothing was tried', () => {
    expect(laneyChart([null])).toEqual({
      center: null,
      points: [null],
      sigmas: [null],
      sigmaZ: null,
    });
  });
});

describe('uChart', () => {
  // Events 8, 12, 5 over exposures 1000, 1500, 800, per 1,000: computed from the formula.
  const given = [
    { part: 8, whole: 1 },
    { part: 12, whole: 1.5 },
    { part: 5, whole: 0.8 },
  ];

  it('has all events over all exposure for its centre', () => {
    expect(uChart(given).center).toBeCloseTo(7.5758, 4);
  });

  it('has limits by each exposure, cut to 0', () => {
    const { points } = uChart(given);
    expect(points[0]).toEqual(ends(0, 15.833, 3));
    // 7.5758 +- 3 sqrt(7.5758/1.5)
    expect(points[1]).toEqual(ends(0.8337, 14.3178, 3));
  });

  it('leaves out what has no exposure, with its events', () => {
    const { center, points } = uChart([...given, null, { part: 99, whole: 0 }]);
    expect(center).toBeCloseTo(7.5758, 4);
    expect(points.slice(3)).toEqual([null, null]);
  });

  it('carries the limits of its base on', () => {
    const { center, points } = uChart(given, (index) => index === 0);
    expect([center, points[2]]).toEqual([8, ends(0, 8 + 3 * Math.sqrt(10), 9)]);
  });

  it('has no centre without exposure', () => {
    expect(uChart([null])).toEqual({ center: null, points: [null], sigmas: [null] });
  });
});

describe('cChart', () => {
  it('has the mean, and limits cut to 0 (computed)', () => {
    const { center, points } = cChart([4, 7, 5, 8, 6]);
    expect(center).toBe(6);
    expect(points[4]).toEqual(ends(0, 13.3485, 4));
  });

  it('has both limits where there are enough events', () => {
    expect(cChart([25, 25]).points[0]).toEqual(ends(10, 40));
  });

  it('leaves out a missing count', () => {
    const { center, points } = cChart([4, null, 6]);
    expect([center, points[1]]).toEqual([5, null]);
  });
});

describe('xmrChart', () => {
  it('has the limits of attainments over 100, uncut (computed)', () => {
    const { center, points } = xmrChart([98, 104, 111, 101, 106, 111]);
    expect(center).toBeCloseTo(105.1667, 4);
    expect(points[0]).toEqual(ends(87.6107, 122.7227, 4));
  });

  it('carries the limits of its base on, and takes no moving range out of it', () => {
    const { center, points } = xmrChart([2, 4, 2, 90], undefined, (index) => index < 3);
    expect(center).toBeCloseTo(8 / 3, 12);
    expect(points[3]).toEqual(ends(8 / 3 - 5.32, 8 / 3 + 5.32, 9));
  });

  it("has NIST's limits for the flow rates (e-Handbook 6.3.2.2; 2.66 for 3/1.128)", () => {
    const rates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    const { center, points } = xmrChart(rates);
    expect(center).toBeCloseTo(50.81, 10);
    expect(points[0]).toEqual(ends(45.8159, 55.8041, 2));
  });

  it('is the mean, give or take 2.66 times the mean moving range', () => {
    const limit = ends(3 - 2.66 * 2, 3 + 2.66 * 2);
    expect(xmrChart([2, 4, 2, 4])).toMatchObject({
      center: 3,
      points: [limit, limit, limit, limit],
    });
  });

  it('takes no moving range across a missing point', () => {
    // Ranges 1 and 1; across the gap it would be 98.
    const { points } = xmrChart([0, 1, null, 99, 100]);
    expect(points[0]).toEqual(ends(50 - 2.66, 50 + 2.66));
  });

  it('has no limits for a missing point', () => {
    expect(xmrChart([1, 2, null]).points[2]).toBeNull();
  });

  it('leaves a missing point out of the mean', () => {
    expect(xmrChart([1, null, 3]).center).toBe(2);
  });

  it('cuts the limits to the scale where there is one', () => {
    const { points } = xmrChart([90, 100, 90, 100], { lower: 0, upper: 100 });
    expect(points[0]).toEqual(ends(68.4, 100));
  });

  it('has a centre and no limits for one point', () => {
    expect(xmrChart([4])).toEqual({ center: 4, points: [null], sigmas: [null] });
  });

  it('is empty for no points', () => {
    expect(xmrChart([])).toEqual({ center: null, points: [], sigmas: [] });
  });

  it('has no limits where the mean is too large for a number', () => {
    expect(xmrChart([HUGE, HUGE])).toMatchObject({ center: null, points: [null, null] });
  });

  it('has no centre where all are missing', () => {
    expect(xmrChart([null, null])).toEqual({
      center: null,
      points: [null, null],
      sigmas: [null, null],
    });
  });
});

describe('the sigmas of a chart', () => {
  it('are a third of the way from the centre to the limits that are not cut', () => {
    for (const { center, points, sigmas } of [pChart(WAFERS), laneyChart(WAFERS)]) {
      expect(there(center) + 3 * there(sigmas[0])).toBeCloseTo(there(points[0]).upper, 12);
    }
  });

  it('are not cut where the limits are', () => {
    const { points, sigmas } = pChart(trials([1, 3], 4));
    expect(there(points[0]).upper).toBe(1);
    expect(sigmas[0]).toBeCloseTo(0.25, 12);
  });

  it('are the mean moving range over 1.128 for single values (ASTM E2587)', () => {
    expect(xmrChart([2, 4, null, 4]).sigmas).toEqual([2 / 1.128, 2 / 1.128, null, 2 / 1.128]);
  });
});

describe('beyondNoise', () => {
  it('takes three standard deviations of the difference for noise', () => {
    // sqrt(3² + 4²) = 5
    expect([15, -15, 15.1, -15.1].map((change) => beyondNoise(change, 3, 4))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('can tell nothing without both sigmas', () => {
    expect([beyondNoise(9, null, 1), beyondNoise(9, 1, null)]).toEqual([null, null]);
  });
});

it('no chart of extreme numbers has NaN or infinity in it', () => {
  const next = random(8);
  const extremes = [0, 1e-308, 0.3, 1, HUGE, Number.MAX_VALUE];
  const pick = (): number => there(extremes[Math.floor(next() * extremes.length)]);
  const found: unknown[] = [];
  for (let i = 0; i < 500; i++) {
    const given = Array.from({ length: 5 }, () =>
      next() < 0.2 ? null : { part: pick(), whole: pick() },
    );
    const values = given.map((trial) => trial && trial.part * (next() < 0.5 ? 1 : -1));
    found.push(pChart(given), laneyChart(given), uChart(given), xmrChart(values));
  }
  expect(numbersIn(found).filter((value) => !Number.isFinite(value))).toEqual([]);
});
