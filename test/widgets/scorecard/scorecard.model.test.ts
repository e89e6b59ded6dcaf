import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { trendModel } from '../../../src/widgets/trend/trend.model.js';
import * as examples from '../../../stories/scorecard/scorecard.examples.js';
import { ends, there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { pointsOf } from '../../support/points.js';
import { figuresOf, rowsOf, yearly } from './figures.js';

/** Twelve years about 10, then one more value: mean and limits are worked out where they matter. */
const steady = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9];
const xmr = (value: number, fields: object = {}) => ({
  control: 'xmr',
  unit: 'index',
  points: yearly(...steady, value),
  ...fields,
});
const first = (figures: ReturnType<typeof rowsOf>) => there(figures.rows[0]);

describe('the variation of an indicator', () => {
  /*
   * XmR of the 12 values and 30: mean (120 + 30) / 13 = 11.5385; moving ranges 1 2 1 1 2 1 1 2 1 1 2 and
   * 21, mean 36 / 12 = 3; limits 11.5385 -+ 2.66 * 3 = 3.5585 and 19.5185. 30 lies beyond.
   */
  it.each([
    ['improving', 30, {}],
    ['concerning', 30, { direction: 'lower' }],
    ['concerning', -10, {}],
    ['improving', -10, { direction: 'lower' }],
    ['common-cause', 10, {}],
    ['common-cause', 10, { direction: 'lower' }],
  ])('is %s for %d, %j', (variation, value, fields) => {
    expect(first(rowsOf([xmr(value, fields)])).variation).toBe(variation);
  });

  it('rests on limits that can be worked out by hand', () => {
    const { latest } = first(rowsOf([xmr(30)]));
    expect(latest?.point.limits).toEqual(ends(150 / 13 - 7.98, 150 / 13 + 7.98, 10));
    expect(latest?.point.signals).toEqual(['beyond-limit']);
  });

  it('is lower for hours where the document does not say', () => {
    expect(first(rowsOf([xmr(30, { unit: 'hours' })])).variation).toBe('concerning');
    expect(first(rowsOf([xmr(30, { unit: 'hours', direction: 'higher' })])).variation).toBe(
      'improving',
    );
  });

  it('of a band is what leads out of it or back to it, and neither within it', () => {
    const target = { min: 5, max: 15 };
    expect(first(rowsOf([xmr(30, { target })])).variation).toBe('concerning');
    const wide = first(rowsOf([xmr(30, { target: { min: 0, max: 40 } })]));
    expect([wide.variation, wide.latest?.point.signals]).toEqual([null, ['beyond-limit']]);
  });

  it('is not known without control limits', () => {
    const row = first(rowsOf([{ points: yearly(...steady, 30), target: 20 }]));
    expect([row.variation, row.assurance, row.concern]).toEqual([null, null, null]);
  });

  it('is that of a run as well', () => {
    // Centre 32 / 12: the last eight lie above it, and within 2.66 * 14 / 11 of it.
    const points = yearly(0, 2, 0, 2, 3, 4, 3, 4, 3, 4, 3, 4);
    const row = first(rowsOf([{ points, control: 'xmr', unit: 'index' }]));
    expect([row.variation, row.latest?.point.signals]).toEqual(['improving', ['run']]);
  });
});

describe('the assurance of an indicator', () => {
  /*
   * XmR of the 12 values and 10: mean 10; moving ranges as above and 1, mean 16 / 12 = 4 / 3; limits
   * 10 -+ 2.66 * 4 / 3 = 6.4533 and 13.5467.
   */
  it.each([
    ['capable', 6.45, {}],
    ['hit-and-miss', 6.46, {}],
    ['hit-and-miss', 13.54, {}],
    ['not-capable', 13.55, {}],
    ['capable', 13.55, { direction: 'lower' }],
    ['not-capable', 6.45, { direction: 'lower' }],
    ['capable', { min: 6, max: 14 }, {}],
    ['hit-and-miss', { min: 6, max: 13 }, {}],
    ['not-capable', { min: 14, max: 20 }, {}],
  ])('is %s for a target of %j, %j', (assurance, target, fields) => {
    expect(first(rowsOf([xmr(10, { target, ...fields })])).assurance).toBe(assurance);
  });

  it('is open while the newest point is a signal', () => {
    const row = first(rowsOf([xmr(30, { target: 5 })]));
    expect([row.assurance, row.concern]).toEqual(['unstable', null]);
  });

  it('is that of the newest phase', () => {
    // Since 2006 mean 20, moving ranges 0, so limits of 20 alone.
    const points = yearly(0, 5, 0, 5, 0, 5, 20, 20, 20, 20);
    const fields = { points, control: 'xmr', unit: 'index', target: 18 };
    expect(first(rowsOf([fields])).assurance).toBe('hit-and-miss');
    expect(first(rowsOf([{ ...fields, phases: [{ from: '2006' }] }])).assurance).toBe('capable');
  });

  it('is provisional from fewer than twelve points', () => {
    const few = first(rowsOf([{ ...xmr(10), points: yearly(...steady.slice(0, 11)) }]));
    expect([few.provisional, few.variation]).toEqual([true, 'common-cause']);
    expect(first(rowsOf([xmr(10)])).provisional).toBe(false);
  });
});

describe('the newest value', () => {
  it('leaves out periods that are not over, excluded points and missing values', () => {
    const points = [
      { t: '2024-01', value: 5 },
      { t: '2024-02', value: 6 },
      { t: '2024-03', value: 7, excluded: 'Strike' },
      { t: '2024-04', value: null },
      { t: '2024-05', value: 9, partial: true },
    ];
    const { latest, comparisons } = first(rowsOf([{ points }]));
    expect(latest?.point).toMatchObject({ t: '2024-02', value: 6 });
    expect(comparisons).toMatchObject([{ kind: 'previous', value: 1, other: { t: '2024-01' } }]);
  });

  it('rests on enough answers', () => {
    const points = [
      { t: '2024', requested: 100, fulfilled: 90 },
      { t: '2025', requested: 20, fulfilled: 20 },
    ];
    const figures = rowsOf([{ points }], { minimumN: 30 });
    expect(first(figures).latest?.point).toMatchObject({ t: '2024', value: 90 });
    expect(figures.withheld).toBe(null);
    const none = rowsOf([{ points }], { minimumN: 300 });
    expect([none.empty, none.withheld, first(none).latest]).toEqual([true, 300, null]);
    expect(JSON.stringify(none.tables.map(({ rows }) => rows.slice()))).not.toMatch(/\b(90|20)\b/);
  });

  it('is none without points, and the rest are shown', () => {
    const figures = rowsOf([{ points: [] }, { points: yearly(4) }]);
    expect([figures.empty, figures.rows.map(({ latest }) => latest?.point.value)]).toEqual([
      false,
      [undefined, 4],
    ]);
  });
});

describe('the changes', () => {
  const months = (from: number, ...values: number[]) =>
    values.map((value, index) => ({
      t: new Date(Date.UTC(2024, from + index)).toISOString().slice(0, 7),
      value,
    }));

  it('are from the period before and from the year before', () => {
    const points = months(0, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 65);
    expect(first(rowsOf([{ points }])).comparisons).toMatchObject([
      { kind: 'previous', value: 4, other: { t: '2024-12' } },
      { kind: 'year-ago', value: 15, other: { t: '2024-01' } },
    ]);
  });

  it('are one of years', () => {
    expect(first(rowsOf([{ points: yearly(3, 5) }])).comparisons).toMatchObject([
      { kind: 'previous', value: 2 },
    ]);
  });
});

describe('the order of rows', () => {
  const [quiet, bad, worse] = [
    xmr(10, { key: 'quiet', target: 6 }),
    xmr(10, { key: 'bad', target: 14 }),
    xmr(-10, { key: 'worse' }),
  ];
  const keysOf = ({ rows }: ReturnType<typeof rowsOf>) => rows.map(({ key }) => key);

  it('is as given, or with concerning and then not capable ones first', () => {
    const all = [quiet, bad, worse];
    expect(keysOf(rowsOf(all))).toEqual(['quiet', 'bad', 'worse']);
    const figures = rowsOf(all, { sort: 'attention' });
    expect(keysOf(figures)).toEqual(['worse', 'bad', 'quiet']);
    expect(figures.tables[0].rows.slice()).toMatchObject([
      { key: 'worse', variation: 'concerning', assurance: null },
      { key: 'bad', variation: 'common-cause', assurance: 'not-capable' },
      { key: 'quiet', variation: 'common-cause', assurance: 'capable' },
    ]);
  });

  it('names the first to look at even in the order given', () => {
    const { concerns } = rowsOf([quiet, bad, worse]);
    expect(concerns).toEqual([2, 1]);
  });

  it('keeps the rows of a group together, under one heading', () => {
    const rows = [
      { ...quiet, key: 'a', group: 'One' },
      { ...bad, key: 'b', group: 'Two' },
      { ...quiet, key: 'c', group: 'One' },
      { ...quiet, key: 'd' },
    ];
    const given = rowsOf(rows);
    expect(keysOf(given)).toEqual(['a', 'c', 'b', 'd']);
    expect(given.headings).toEqual(['One', null, 'Two', { of: 'others' }]);
    const sorted = rowsOf(rows, { sort: 'attention' });
    expect(keysOf(sorted)).toEqual(['b', 'a', 'c', 'd']);
    expect(sorted.headings).toEqual([{ of: 'attention' }, 'One', null, { of: 'others' }]);
  });

  it('has no headings where no row has a group', () => {
    expect(rowsOf([bad, quiet], { sort: 'attention' }).headings).toEqual([null, null]);
  });
});

describe('the findings', () => {
  it('are of the rows that need a look first', () => {
    const rows = [xmr(10, { target: 6 }), xmr(10, { target: 14 }), xmr(-10)];
    expect(rowsOf(rows).findings).toEqual([
      { code: 'concerning', key: 'row-2', severity: 'bad', value: -10, since: '2012' },
      { code: 'common-cause', key: 'row-1', severity: 'neutral', value: 10, since: undefined },
      { code: 'not-capable', key: 'row-1', severity: 'bad', value: 10, target: 14 },
      { code: 'common-cause', key: 'row-0', severity: 'neutral', value: 10, since: undefined },
      { code: 'capable', key: 'row-0', severity: 'good', value: 10, target: 6 },
    ]);
  });

  it('are not relied on where limits are provisional', () => {
    const points = yearly(...steady.slice(0, 6));
    const { findings } = rowsOf([{ ...xmr(0), points, target: 20 }]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['common-cause', 'neutral'],
      ['not-capable', 'unknown'],
    ]);
  });
});

describe('the tables', () => {
  it('have a unit by row, and changes of percentages in points', () => {
    const figures = rowsOf([
      { points: yearly(80, 90) },
      { unit: 'hours', points: yearly(4, 3), target: { min: 2, max: 3 } },
    ]);
    const table = tableIn(languageOf('en'), figures.tables[0], {});
    expect(table.columns.find(({ key }) => key === 'value')?.unit).toBe('mixed');
    expect(table.units?.map(({ value, change }) => [value, change])).toEqual([
      ['percent', 'points'],
      ['hours', 'hours'],
    ]);
    expect(csvOf(table).split('\r\n')).toEqual([
      'key,label,t,value,target,change,variation,assurance,signal',
      'row-0,row-0,2001,90,,10,,,',
      'row-1,row-1,2001,3,2..3,-1,,,',
      '',
    ]);
  });

  it('have every point of every spark line', () => {
    const figures = rowsOf([xmr(10), { points: yearly(1, 2) }]);
    const points = there(figures.tables.find(({ name }) => name === 'points'));
    expect(points.rows.length).toBe(15);
    expect(points.rows.slice(13)).toMatchObject([
      { series: 'row-1', t: '2000', value: 1, 'lower-limit': null },
      { series: 'row-1', t: '2001', value: 2 },
    ]);
  });
});

/* A row and a trend of the same series say the same. */
const AGREE = { ...examples, real: demo('real-scorecard.json') as typeof examples.everything };
const { invalid: _invalid, ...SOUND } = AGREE;
const ROWS = Object.entries(SOUND).flatMap(([name, document]) =>
  document.rows.map((row) => [`${name} ${row.key}`, row, document] as const),
);

describe('a row and a trend of the same series', () => {
  it.each(ROWS)('agree: %s', (_, row, { minimumN }) => {
    const { key, group: _group, points, ...fields } = row;
    const trend = (compare: 'previous' | 'year-ago') =>
      trendModel({
        type: 'trend',
        ...fields,
        minimumN,
        compare,
        series: [{ key, points }],
      });
    const own = first(figuresOf({ type: 'scorecard', rows: [row], minimumN }));
    const other = trend('previous');
    expect(pointsOf(own.series)).toEqual(pointsOf(there(other.series[0])));
    expect(own.series.phases).toEqual(other.series[0]?.phases);
    expect(own.latest?.point).toEqual(other.latest?.point);
    expect(own.latest?.target).toEqual(other.latest?.target);
    expect(own.assurance).toBe(other.latest?.capability?.ability ?? null);
    const compared = [other, trend('year-ago')].map(({ latest }) => latest?.comparison ?? null);
    for (const comparison of own.comparisons) expect(compared).toContainEqual(comparison);
    const newest = other.latest?.signals?.newest;
    const isSignal = newest !== undefined && newest.t === other.latest?.point.t;
    const outcome = isSignal ? other.latest?.signals?.outcome : null;
    expect(own.variation === 'improving').toBe(outcome === 'better');
    expect(own.variation === 'concerning').toBe(outcome === 'worse');
  });
});
