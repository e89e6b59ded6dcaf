import { describe, expect, it } from 'vitest';
import { lastValueOf, volumeSeries } from '../../src/series/series.model.js';
import { indexOfKey } from '../../src/series/times.model.js';
import type { TrendFigures } from '../../src/widgets/trend/trend.model.js';
import { ends, there } from '../statistics/support.js';
import { figures, first, iso, of, pointsOf, trials, values, yearly } from './figures.js';

describe('a rate', () => {
  it.each([
    // Aldo, a textbook case.
    ['units', 12_800, 16_000, 80],
    ['lines', 2325, 3100, 75],
    ['orders', 350, 500, 70],
  ])('of %s is the supplied part of the requested', (_, fulfilled, requested, rate) => {
    expect(values(of([{ fulfilled, requested }]))).toEqual([rate]);
  });

  it('may be given as part and whole', () => {
    const model = of([{ part: 3, whole: 4 }]);
    expect(first(model)).toMatchObject({ value: 75, requested: 4, fulfilled: 3 });
  });

  it('is missing where nothing was requested', () => {
    expect(
      values(
        of([
          { requested: 0, fulfilled: 0 },
          { requested: 0, fulfilled: 5 },
        ]),
      ),
    ).toEqual([null, null]);
  });

  it('counts more than requested as requested', () => {
    expect(values(of([{ requested: 100, fulfilled: 130 }]))).toEqual([100]);
  });

  it('is missing for null', () => {
    expect(values(of([{ requested: 10, fulfilled: null }, { value: null }, {}]))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('may be ready-made, also beside what was requested', () => {
    expect(values(of([{ value: 81.5 }, { requested: 120, value: 95 }]))).toEqual([81.5, 95]);
  });
});

describe('the capped rate', () => {
  // The source texts' case: 10 shops report 1 pack each for 1 buyer, 1 is supplied.
  const shops = of([{ requested: 10, fulfilled: 1, limit: 1, sold: 1 }]);

  it('tells over-reported demand from supply failure', () => {
    expect(first(shops)).toMatchObject({ value: 10, capped: 100, inflation: 10 });
  });

  it.each([
    ['the cap', { requested: 100, fulfilled: 30, limit: 60 }, 50],
    ['the request under the cap', { requested: 40, fulfilled: 30, limit: 60 }, 75],
    [
      'what was allowed, where caps don’t add up',
      { requested: 100, fulfilled: 30, allowed: 50 },
      60,
    ],
    ['no more than the cap', { requested: 100, fulfilled: 70, limit: 60 }, 100],
  ])('is of %s', (_, point, capped) => {
    expect(first(of([point])).capped).toBe(capped);
  });

  it.each([
    ['a cap of 0', { requested: 100, fulfilled: 0, limit: 0 }],
    ['no cap', { requested: 100, fulfilled: 10 }],
    ['nothing supplied known', { requested: 100, limit: 60 }],
  ])('is missing for %s', (_, point) => {
    expect(first(of([point])).capped).toBeNull();
  });
});

describe('demand inflation', () => {
  it.each([0, null])('is missing for sales of %j', (sold) => {
    expect(first(of([{ requested: 10, fulfilled: 1, sold }])).inflation).toBeNull();
  });

  it('is missing where it would be no number', () => {
    expect(first(of([{ requested: 1e308, fulfilled: 1, sold: 1e-308 }])).inflation).toBeNull();
  });
});

describe('forecast accuracy', () => {
  it('is 1 minus WAPE against what was sold', () => {
    // Actual 100 200 150, forecast 90 210 140: 93.33 %.
    const points = [
      { sold: 100, forecast: 90 },
      { sold: 200, forecast: 210 },
      { sold: 150, forecast: 140 },
    ].map((one) => ({ requested: 999, fulfilled: 1, ...one }));
    expect(there(of(points).series[0]).accuracy).toBeCloseTo(93.33, 2);
  });

  it('is against what was requested where no sales are known', () => {
    expect(
      there(of([{ requested: 100, fulfilled: 1, forecast: 90 }]).series[0]).accuracy,
    ).toBeCloseTo(90, 10);
  });

  it('may be negative', () => {
    expect(first(of([{ sold: 100, forecast: 300 }])).accuracy).toBe(-100);
    expect(first(of([{ sold: 100, forecast: 300 }])).bias).toBe(200);
  });

  it('is missing without a forecast', () => {
    expect(there(of([{ sold: 100 }]).series[0]).accuracy).toBeNull();
    expect(first(of([{ sold: 100 }]))).toMatchObject({ accuracy: null, bias: null });
  });

  it('is each point’s own, and missing for one that has none', () => {
    const model = of([{ sold: 100, forecast: 110 }, { sold: 100 }, { sold: 50, forecast: 40 }]);
    expect(pointsOf(model).map(({ accuracy, bias }) => [accuracy, bias])).toEqual([
      [90, 10],
      [null, null],
      [80, -20],
    ]);
  });
});

// SAS/QC, Circuits, 30 samples of 500.
const CIRCUITS = [
  5, 6, 11, 6, 4, 9, 17, 10, 12, 9, 8, 7, 7, 15, 8, 18, 12, 16, 4, 7, 17, 12, 8, 7, 15, 6, 8, 12, 7,
  9,
];
// NIST/SEMATECH 6.3.3.2, wafers, 30 samples of 50.
const WAFERS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
  13, 9, 6,
];

describe('control limits', () => {
  const beyond = (model: TrendFigures): number[] =>
    pointsOf(model).flatMap(({ signals }, i) => (signals.includes('beyond-limit') ? [i + 1] : []));

  it('of a p-chart are those of SAS/QC', () => {
    const model = of(trials(CIRCUITS, 500), { control: 'p' });
    expect(first(model).center).toBeCloseTo(1.94667, 5);
    expect(first(model).limits).toEqual(ends(0.0930786, 3.80025, 5));
    expect(beyond(model)).toEqual([]);
  });

  it('of a p-chart are those of NIST', () => {
    const model = of(trials(WAFERS, 50), { control: 'p' });
    expect(first(model).center).toBeCloseTo(23.1333, 4);
    expect(first(model).limits).toEqual(ends(5.24275, 41.02391, 4));
    expect(beyond(model)).toEqual([15, 23]);
  });

  it('of Laney are wider by the variation between points', () => {
    const model = of(trials(CIRCUITS, 500), { control: 'laney' });
    expect(first(model).limits).toEqual(ends(0, 4.51453, 4));
  });

  it('of individuals are the mean and 2.66 mean moving ranges', () => {
    // 10 12 11 13: mean 11.5, ranges 2 1 2: 11.5 +- 2.66 * 5/3.
    const model = of(yearly([10, 12, 11, 13]), { control: 'xmr', unit: 'index' });
    expect(first(model).center).toBe(11.5);
    expect(first(model).limits).toEqual(ends(11.5 - 4.43333, 11.5 + 4.43333, 4));
  });

  it('are clipped to the scale of percentages', () => {
    const model = of(yearly([50, 99, 60, 98]), { control: 'xmr' });
    expect(first(model).limits).toEqual({ lower: 0, upper: 100 });
  });

  it('are each point’s own', () => {
    const points = [
      { requested: 100, fulfilled: 90 },
      { requested: 10_000, fulfilled: 9000 },
    ];
    const [few, many] = pointsOf(of(points, { control: 'p' }));
    // .9 +- 3 sqrt(.09/n)
    expect(few?.limits).toEqual(ends(81, 99, 9));
    expect(many?.limits).toEqual(ends(89.1, 90.9, 9));
  });

  it('are none without a chart', () => {
    const model = of(trials(CIRCUITS, 500));
    expect([first(model).limits, first(model).center]).toEqual([null, null]);
    expect(model.series[0]).toMatchObject({ chart: null, phases: [] });
  });

  it('are none for a missing point', () => {
    const model = of(yearly([10, 12, null, 11]), { control: 'xmr' });
    expect(pointsOf(model)[2]?.limits).toBeNull();
    expect(pointsOf(model).map(({ center }) => center)).toEqual([11, 11, null, 11]);
  });

  it('leave a forecast out', () => {
    const model = of(yearly([10, 12, 11, 13, 900, 900]), {
      control: 'xmr',
      unit: 'index',
      forecastFrom: '2004',
    });
    expect(first(model).center).toBe(11.5);
    const future = pointsOf(model).slice(4);
    expect(future.map(({ forecast, limits, signals }) => [forecast, limits, signals])).toEqual([
      [true, null, []],
      [true, null, []],
    ]);
  });
});

describe('intervals of values', () => {
  const point = { value: 5, lower: 4, upper: 6 };

  it('are those that the document gives', () => {
    expect(first(of([point])).interval).toEqual({ lower: 4, upper: 6 });
  });

  it('want both ends', () => {
    expect(first(of([{ ...point, upper: null }])).interval).toBeNull();
    expect(first(of([{ ...point, lower: null }])).interval).toBeNull();
    expect(there(of([{ ...point, upper: null }]).series[0]).columns.lower[0]).toBeNaN();
  });

  it('want a value', () => {
    expect(first(of([{ lower: 4, upper: 6 }])).interval).toBeNull();
  });

  it('are not drawn for a confidence of null, but judged by', () => {
    const model = of([point], { confidence: null, target: 5.5 });
    expect(first(model).interval).toBeNull();
    expect(model.latest?.verdict).toBe('uncertain');
  });

  it('judge at 95 % then', () => {
    // 18 of 20: Wilson 69.90 to 97.21.
    const judged = (target: number) =>
      of([{ requested: 20, fulfilled: 18 }], { confidence: null, target }).latest?.verdict;
    expect([69.8, 70, 97.2, 97.3].map(judged)).toEqual(['met', 'uncertain', 'uncertain', 'missed']);
  });

  it('are judged by at the confidence of the document', () => {
    // Wilson at 99 %: 62.05 to 98.02.
    const judged = (target: number) =>
      of([{ requested: 20, fulfilled: 18 }], { confidence: 0.99, target }).latest?.verdict;
    expect([62, 62.1, 98, 98.1].map(judged)).toEqual(['met', 'uncertain', 'uncertain', 'missed']);
  });
});

describe('columns', () => {
  const column = (t: unknown, fields: object = {}, more: object = {}): TrendFigures =>
    figures({ series: [{ key: 'a', t, ...fields }], ...more });
  const starts = (model: TrendFigures): string[] => pointsOf(model).map(({ start }) => iso(start));

  it('are read as points are', () => {
    const model = column(['2000', '2001'], { requested: [4, null], fulfilled: [3, 1] });
    expect(values(model)).toEqual([75, null]);
  });

  it('may be typed arrays', () => {
    const model = column(Float64Array.of(0, 60_000), { value: Float32Array.of(0.5, NaN) });
    expect(values(model)).toEqual([0.5, null]);
  });

  it('may have evenly spaced times by milliseconds', () => {
    const model = column({ start: '2024-03-10T00:00:00Z', step: 3_600_000, count: 3 });
    expect(starts(model)).toEqual(['2024-03-10T00:00', '2024-03-10T01:00', '2024-03-10T02:00']);
  });

  it('may have evenly spaced times by a duration', () => {
    const model = column({ start: 0, step: 'PT90M', count: 3 });
    expect(starts(model)).toEqual(['1970-01-01T00:00', '1970-01-01T01:30', '1970-01-01T03:00']);
  });

  it('go by the clock for days and longer, so that a day of 23 hours is one step', () => {
    const start = '2024-03-09T00:00:00-05:00';
    const model = column({ start, step: 'P1D', count: 3 }, {}, { timeZone: 'America/New_York' });
    expect(starts(model)).toEqual(['2024-03-09T05:00', '2024-03-10T05:00', '2024-03-11T04:00']);
  });

  it('begin a day with the day of the zone, whoever reads it', () => {
    const model = column(
      { start: '2024-01-31', step: 'P1M', count: 2 },
      {},
      { timeZone: 'Asia/Shanghai' },
    );
    expect(starts(model)).toEqual(['2024-01-30T16:00', '2024-02-28T16:00']);
  });

  it('may have no times at all', () => {
    expect(column({ start: 0, step: 1, count: 0 }).empty).toBe(true);
  });
});

describe('a point by the time that it is written with', () => {
  const index = (times: (string | number)[], key: string) =>
    indexOfKey(there(of(times.map((t) => ({ t, value: 1 }))).series[0]).columns, key);

  it.each([
    ['2000', 0],
    ['2002', 2],
    ['2003', -1],
    ['1999', -1],
    ['2001-01', -1],
    ['nonsense', -1],
    ['undefined', -1],
  ])('%s: %d', (key, expected) => {
    expect(index(['2000', '2001', '2002'], key)).toBe(expected);
  });

  it('may be epoch milliseconds, which may look like a year', () => {
    expect(index([0, 2000, 3_600_000], '3600000')).toBe(2);
    expect(index([0, 2000, 3_600_000], '2000')).toBe(1);
  });
});

describe('a series', () => {
  it('ends with its last value, be it a forecast', () => {
    const { series } = of(yearly([1, 2, 3, null]), { forecastFrom: '2001' });
    expect(lastValueOf(there(series[0]))).toBe(2);
    expect(lastValueOf(there(of(yearly([null])).series[0]))).toBe(-1);
  });

  it('is drawn with volumes if it is the first that has any', () => {
    const series = [
      { key: 'a', points: [{ t: '2024', value: 3 }] },
      { key: 'b', points: [{ t: '2024', requested: 4, fulfilled: 3 }] },
      { key: 'c', points: [{ t: '2024', requested: 4, fulfilled: 3 }] },
    ];
    expect(volumeSeries(figures({ series }).series)?.key).toBe('b');
    expect(volumeSeries(of(yearly([1])).series)).toBeUndefined();
  });
});
