import { describe, expect, it } from 'vitest';
import { csvOf, parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { trendModel, type TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { deepFreeze, trend } from '../../support/documents.js';
import { pointsOf as allPoints } from '../../support/points.js';
import { ends, there } from '../../statistics/support.js';

const figures = (fields: object): TrendFigures =>
  trendModel(there(parse(trendSchema, deepFreeze(trend(fields))).data));

/** One series of points, a year each from 2000 on where they don't say. */
const of = (points: object[], fields: object = {}): TrendFigures =>
  figures({
    series: [{ key: 'a', points: points.map((one, i) => ({ t: String(2000 + i), ...one })) }],
    ...fields,
  });

const pointsOf = (model: TrendFigures) => allPoints(there(model.series[0]));
const values = (model: TrendFigures) => pointsOf(model).map(({ value }) => value);
const first = (model: TrendFigures) => there(pointsOf(model)[0]);
const iso = (ms: number): string => new Date(ms).toISOString().replace(/:00\.000Z$/, '');
const csv = (model: TrendFigures): string[] =>
  csvOf(tableIn(languageOf('en'), model.tables[0], {})).split('\r\n');

const yearly = (all: readonly (number | null)[]): object[] => all.map((value) => ({ value }));
const trials = (all: readonly number[], requested: number): object[] =>
  all.map((fulfilled) => ({ requested, fulfilled }));

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
  });

  it('is missing without a forecast', () => {
    expect(there(of([{ sold: 100 }]).series[0]).accuracy).toBeNull();
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
    expect(there(model.series[0]).center).toBeCloseTo(1.94667, 5);
    expect(first(model).limits).toEqual(ends(0.0930786, 3.80025, 5));
    expect(beyond(model)).toEqual([]);
  });

  it('of a p-chart are those of NIST', () => {
    const model = of(trials(WAFERS, 50), { control: 'p' });
    expect(there(model.series[0]).center).toBeCloseTo(23.1333, 4);
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
    expect(there(model.series[0]).center).toBe(11.5);
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
    expect([first(model).limits, there(model.series[0]).center]).toEqual([null, null]);
  });

  it('are none for a missing point', () => {
    const model = of(yearly([10, null, 12]), { control: 'xmr' });
    expect(pointsOf(model)[1]?.limits).toBeNull();
  });

  it('leave a forecast out', () => {
    const model = of(yearly([10, 12, 11, 13, 900, 900]), {
      control: 'xmr',
      unit: 'index',
      forecastFrom: '2004',
    });
    expect(there(model.series[0]).center).toBe(11.5);
    const future = pointsOf(model).slice(4);
    expect(future.map(({ forecast, limits, signals }) => [forecast, limits, signals])).toEqual([
      [true, null, []],
      [true, null, []],
    ]);
  });
});

describe('signals', () => {
  const signals = (all: (number | null)[]): string[] =>
    pointsOf(of(yearly(all), { control: 'xmr', unit: 'index' })).map((one) =>
      one.signals.join('+'),
    );

  it('name a run from its 8th point on', () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2, 1];
    const high = [11, 12, 11, 12, 11, 12, 11, 12, 11];
    const runs = signals([...low, ...high]).map((one) => one.includes('run'));
    expect(runs.flatMap((run, i) => (run ? [i] : []))).toEqual([7, 8, 16, 17]);
  });

  it('name a steady rise from its 6th point on', () => {
    const rises = signals([1, 2, 3, 4, 5, 6, 7, 1]).map((one) => one.includes('trend'));
    expect(rises.flatMap((rise, i) => (rise ? [i] : []))).toEqual([5, 6]);
  });

  it('end with a missing point', () => {
    expect(signals([1, 2, 3, null, 4, 5, 6, 7]).join('')).not.toContain('trend');
  });

  it('stand in the table joined by +', () => {
    const model = of(yearly([1, 1, 1, 1, 1, 1, 1, 90, 90, 90, 90, 90, 90, 90, 90]), {
      control: 'xmr',
      unit: 'index',
    });
    const cells = csv(model).map((line) => line.split(',')[9]);
    expect(cells).toContain('beyond-limit+run');
    expect(cells[1]).toBe('beyond-limit');
  });
});

describe('the target', () => {
  it('holds from its step on', () => {
    const target = [
      { from: '2001', value: 80 },
      { from: '2003', value: 90 },
    ];
    const model = of(yearly([1, 2, 3, 4]), { target });
    expect(pointsOf(model).map((one) => one.target)).toEqual([null, 80, 80, 90]);
  });

  it('may be one number for all', () => {
    expect(first(of(yearly([1]), { target: 95 })).target).toBe(95);
  });

  it.each([
    ['met', 95, 90],
    ['missed', 85, 90],
    ['met', 90, 90],
  ])('is %s by a value of %d on %d', (verdict, value, target) => {
    expect(of(yearly([value]), { target }).latest?.verdict).toBe(verdict);
  });

  it('can’t be told where the sample of trials holds it', () => {
    // 18 of 20: 69.9 to 97.2.
    const verdict = (target: number) =>
      of(trials([18], 20), { control: 'p', target }).latest?.verdict;
    expect([60, 80, 98].map(verdict)).toEqual(['met', 'uncertain', 'missed']);
  });

  it('can’t be told where the interval of the value holds it', () => {
    const point = { value: 85, lower: 80, upper: 90 };
    const verdict = (target: number) => of([point], { target }).latest?.verdict;
    expect([79, 88, 91].map(verdict)).toEqual(['met', 'uncertain', 'missed']);
  });
});

describe('the latest point', () => {
  it('is the newest that has a value and is no forecast', () => {
    const model = of(yearly([1, 2, null, 9]), { forecastFrom: '2003' });
    expect([model.latest?.point.t, model.latest?.previous?.t]).toEqual(['2001', '2000']);
  });

  it('is that of the next series where the first has none', () => {
    const series = [
      { key: 'a', points: [{ t: '2024' }] },
      { key: 'b', points: [{ t: '2024', value: 5 }] },
    ];
    expect(figures({ series }).latest).toMatchObject({ series: 1, point: { value: 5 } });
  });

  it('is none without any value', () => {
    const model = of(yearly([null, null]));
    expect([model.latest, model.empty]).toEqual([null, true]);
  });
});

describe('intervals of values', () => {
  const point = { value: 5, lower: 4, upper: 6 };

  it('are those that the document gives', () => {
    expect(first(of([point])).interval).toEqual({ lower: 4, upper: 6 });
  });

  it('want both ends', () => {
    expect(first(of([{ ...point, upper: null }])).interval).toBeNull();
  });

  it('are not drawn for a confidence of null, but judged by', () => {
    const model = of([point], { confidence: null, target: 5.5 });
    expect(first(model).interval).toBeNull();
    expect(model.latest?.verdict).toBe('uncertain');
  });
});

describe('minimumN', () => {
  const model = of(
    [
      { requested: 10, fulfilled: 9, limit: 9 },
      { requested: 40, fulfilled: 30 },
      { value: 77, n: 12, lower: 70, upper: 80 },
    ],
    { minimumN: 30, control: 'p' },
  );

  it('withholds points that rest on fewer', () => {
    expect(values(model)).toEqual([null, 75, null]);
    expect(pointsOf(model).map(({ withheld }) => withheld)).toEqual([true, false, true]);
  });

  it('withholds nothing that rests on as many', () => {
    expect(values(of([{ requested: 30, fulfilled: 15 }], { minimumN: 30 }))).toEqual([50]);
  });

  it('withholds all that follows from them', () => {
    expect(first(model)).toMatchObject({
      fulfilled: null,
      capped: null,
      limits: null,
      signals: [],
    });
    expect(pointsOf(model)[2]?.interval).toBeNull();
  });

  it('withholds them in the CSV', () => {
    expect(csv(model)[1]).toBe('2000,a,,10,,,,,,,');
    expect(csv(model)[3]).toBe('2002,a,,,,,,,,,');
  });

  it('withholds the widget where no point is left', () => {
    expect(of([{ requested: 10, fulfilled: 9 }], { minimumN: 30 }).withheld).toBe(30);
    expect(model.withheld).toBeNull();
  });

  it('has nothing to withhold where nothing was requested', () => {
    const none = of([{ requested: 0, fulfilled: 0 }], { minimumN: 30 });
    expect([none.withheld, none.empty]).toEqual([null, true]);
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

describe('the time axis', () => {
  it.each([
    ['2024', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['2024-Q2', '2024-04-01T00:00', '2024-07-01T00:00'],
    ['2024-W09', '2024-02-26T00:00', '2024-03-04T00:00'],
    ['2024-02-29', '2024-02-29T00:00', '2024-03-01T00:00'],
  ])('spans the whole of %s, in no zone', (t, start, end) => {
    const { span } = of([{ t, value: 1 }], { timeZone: 'Asia/Shanghai' });
    expect([iso(span.start), iso(span.end)]).toEqual([start, end]);
  });

  it('has the finest kind of its points', () => {
    expect(
      of([
        { t: '2024', value: 1 },
        { t: '2025-02', value: 1 },
      ]).kind,
    ).toBe('month');
  });

  it('places a period among instants by the clock of the zone', () => {
    const model = of(
      [
        { t: '2024-01-01', value: 1 },
        { t: '2024-01-02T00:00:00Z', value: 1 },
      ],
      { timeZone: 'Asia/Shanghai' },
    );
    expect(iso(first(model).start)).toBe('2023-12-31T16:00');
  });

  it('has some length for a single instant', () => {
    const { span } = of([{ t: '2024-01-01T00:00:00Z', value: 1 }]);
    expect(span.end).toBeGreaterThan(span.start);
  });

  it('places events and the forecast', () => {
    const model = of(yearly([1, 2]), {
      events: [
        { t: '2000-03', to: '2000-05', label: 'a' },
        { t: '2001', label: 'b' },
      ],
      forecastFrom: '2001',
    });
    expect(model.events.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
      ['2000-03-01T00:00', '2000-06-01T00:00'],
      ['2001-01-01T00:00', '2002-01-01T00:00'],
    ]);
    expect(iso(there(model.forecastStart))).toBe('2001-01-01T00:00');
  });
});

describe('the table', () => {
  it('has the columns of the contract and a row for each point, in full precision', () => {
    const model = of([{ requested: 30, fulfilled: 20, limit: 25, sold: 10 }, { value: null }], {
      target: 90,
    });
    expect(csv(model)).toEqual([
      't,series,value,requested,fulfilled,capped,inflation,lower-limit,upper-limit,signal,target',
      `2000,a,${(20 / 30) * 100},30,20,80,3,,,,90`,
      '2001,a,,,,,,,,,90',
      '',
    ]);
  });

  it('has all series one after the other', () => {
    const series = ['a', 'b'].map((key) => ({ key, points: [{ t: '2024', value: 1 }] }));
    expect(
      csv(figures({ series }))
        .slice(1, 3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['2024,a,', '2024,b,']);
  });
});
