import { describe, expect, it } from 'vitest';
import { csvOf, parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { kpiModel, type KpiFigures } from '../../../src/widgets/kpi/kpi.model.js';
import { kpiSchema } from '../../../src/widgets/kpi/kpi.schema.js';
import { kpi } from '../../support/documents.js';
import { deepFreeze } from '../../support/freeze.js';
import { ends, there } from '../../statistics/support.js';

/*
 * The oracles are the formulas as their papers write them, worked out here from the counts. z and t
 * are table values.
 */
const Z = 1.959963984540054;
/** The t of 95 % at 99 degrees of freedom; R: qt(.975, 99). */
const T_99 = 1.98421695;

type Pair = readonly [lower: number, upper: number];

/** Wilson (1927), in percent. */
function wilson(part: number, n: number): Pair {
  const p = part / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return [100 * (middle - reach), 100 * (middle + reach)];
}

/** Rocks (2016): n + 3, promoters and detractors + 3/4 each, in points. */
function adjustedWald(promoters: number, passives: number, detractors: number): Pair {
  const n = promoters + passives + detractors + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  const reach = Z * Math.sqrt((p + d - (p - d) ** 2) / n);
  return [100 * (p - d - reach), 100 * (p - d + reach)];
}

/** Newcombe (1998), method 10; Zou and Donner (2008) for any two intervals. */
function newcombe(a: number, [la, ua]: Pair, b: number, [lb, ub]: Pair): Pair {
  return [b - a - Math.hypot(b - lb, ua - a), b - a + Math.hypot(ub - b, a - la)];
}

const figures = (measure: object, fields: object = {}): KpiFigures =>
  kpiModel(there(parse(kpiSchema, deepFreeze(kpi({ measure, ...fields }))).data));
const csat = (counts: readonly number[], fields: object = {}): KpiFigures =>
  figures({ method: 'csat', counts }, fields);
const table = (of: KpiFigures, index = 0): string[] =>
  csvOf(tableIn(languageOf('en'), there(of.tables[index]), {}))
    .trim()
    .split('\r\n');
const only = (of: KpiFigures) => there(of.comparisons[0]);

// 249 of 310 and 219 of 293 in the best two ratings.
const NOW = [6, 14, 41, 152, 97];
const BEFORE = [9, 21, 44, 139, 80];

describe('the level of a KPI', () => {
  it('is a share with Wilson’s interval', () => {
    const { value, interval, n } = csat(NOW);
    expect(value).toBeCloseTo((100 * 249) / 310, 10);
    expect(interval).toEqual(ends(...wilson(249, 310), 9));
    expect(n).toBe(310);
  });

  it('is a Net Promoter Score with the adjusted-Wald interval', () => {
    const { value, interval, unit } = figures({
      method: 'nps',
      detractors: 54,
      passives: 108,
      promoters: 162,
    });
    expect(value).toBeCloseTo((100 * (162 - 54)) / 324, 10);
    expect(interval).toEqual(ends(...adjustedWald(162, 108, 54), 9));
    expect(unit).toBe('points');
  });

  it('is a mean with Student’s interval', () => {
    // 3 x 1, 5 x 2, 10 x 3, 40 x 4, 42 x 5: sum 413, squares 1803.
    const { value, interval } = figures({ method: 'mean', counts: [3, 5, 10, 40, 42] });
    const sd = Math.sqrt((1803 - 413 ** 2 / 100) / 99);
    expect(value).toBeCloseTo(4.13, 12);
    expect(interval).toEqual(ends(4.13 - (T_99 * sd) / 10, 4.13 + (T_99 * sd) / 10, 7));
  });

  it('is a weighted index, without an interval', () => {
    const items = [
      { key: 'a', weight: 2, score: 80 },
      { key: 'b', weight: 1, score: 60 },
    ];
    const { value, interval } = figures({ method: 'index', items });
    expect(value).toBeCloseTo(220 / 3, 12);
    expect(interval).toBeNull();
  });

  it.each([
    ['csat', { method: 'csat', counts: [0, 0, 0] }],
    ['ratio', { method: 'ratio', part: 0, whole: 0 }],
    ['value', { method: 'value', value: null }],
  ])('of %s is n/a where there is nothing to divide by', (_, measure) => {
    const none = figures(measure, { target: 5, previous: 4 });
    expect([none.value, none.verdict, none.standing, none.empty]).toEqual([null, null, null, true]);
    expect(only(none).change).toBeNull();
  });

  it('is n/a beside a history that is still shown', () => {
    const measure = { method: 'ratio', part: 0, whole: 0 };
    expect(figures(measure, { spark: [{ t: '2024', value: 5 }] }).empty).toBe(false);
    expect(figures(measure, { spark: [{ t: '2024', value: null }] }).empty).toBe(true);
    const gappy = [
      { t: '2024', value: 5 },
      { t: '2025', value: null },
    ];
    expect(figures(measure, { spark: gappy }).empty).toBe(false);
  });

  it('has no interval to show for a confidence of null, but is judged by one', () => {
    const { interval, verdict } = csat(NOW, { confidence: null, target: 75 });
    expect([interval, verdict]).toEqual([null, 'met']);
  });
});

describe('the target', () => {
  // The interval of 249 of 310 is 75.5 to 84.4.
  it.each([
    [75, undefined, 'met'],
    [80, undefined, 'uncertain'],
    [85, undefined, 'missed'],
    [75, 'lower', 'missed'],
    [80, 'lower', 'uncertain'],
    [85, 'lower', 'met'],
    [{ min: 70, max: 90 }, undefined, 'met'],
    [{ min: 70, max: 80 }, undefined, 'uncertain'],
    [{ min: 85, max: 90 }, undefined, 'missed'],
    [{ min: 70, max: 90 }, 'lower', 'met'],
  ])('%j is, with %s values better, %s', (target, direction, verdict) => {
    const judged = csat(NOW, { target, direction });
    expect([judged.verdict, judged.standing]).toEqual([verdict, null]);
  });

  it.each([
    [85, 'below', 4.7],
    [75, 'above', 5.3],
    [80.3, 'at', 0],
    [{ min: 82, max: 90 }, 'below', 1.7],
    [{ min: 60, max: 70 }, 'above', 10.3],
    [{ min: 80, max: 90 }, 'within', 0],
  ])('%j of a value without evidence gets no verdict: it is %s', (target, side, size) => {
    const { verdict, standing } = figures({ method: 'value', value: 80.3 }, { target });
    expect(verdict).toBeNull();
    expect(standing).toEqual({ side, size: expect.closeTo(size, 10) as number });
  });

  it.each([[-1e308], [{ min: -1.1e308, max: -1e308 }]])(
    'says nothing of %j where no number holds how far the value is from it',
    (target) => {
      const { standing, findings } = figures({ method: 'value', value: 1e308 }, { target });
      expect([standing, findings]).toEqual([null, []]);
    },
  );

  it('gets no verdict by a mean of one answer', () => {
    const { verdict, standing } = figures({ method: 'mean', counts: [0, 0, 1] }, { target: 2 });
    expect([verdict, standing?.side]).toEqual([null, 'above']);
  });
});

describe('a comparison', () => {
  it('has no change that no number holds', () => {
    const judged = figures({ method: 'value', value: 1e308 }, { previous: -1e308 });
    expect(only(judged)).toMatchObject({ value: -1e308, change: null, interval: null });
    expect(judged.findings).toEqual([]);
  });

  it('has the change with the interval of Newcombe, for shares', () => {
    const { change, interval } = only(csat(NOW, { previous: { method: 'csat', counts: BEFORE } }));
    const [now, before] = [(100 * 249) / 310, (100 * 219) / 293];
    const expected = newcombe(before, wilson(219, 293), now, wilson(249, 310));
    expect(change?.value).toBeCloseTo(now - before, 10);
    expect(interval).toEqual(ends(...expected, 9));
    // -1.1 to 12.2 holds 0.
    expect(change?.finding).toBe('unclear');
  });

  it('has it for a Net Promoter Score from the intervals of both', () => {
    const before = { method: 'nps', detractors: 90, passives: 120, promoters: 90 };
    const now = { method: 'nps', detractors: 54, passives: 108, promoters: 162 };
    const { change, interval } = only(figures(now, { previous: before }));
    const expected = newcombe(0, adjustedWald(90, 120, 90), 100 / 3, adjustedWald(162, 108, 54));
    expect(interval).toEqual(ends(...expected, 9));
    expect(change?.finding).toBe('rise');
  });

  it('has it for means by Welch', () => {
    // Before: 5, 8, 15, 40, 32: sum 386, squares 1612.
    const { change, interval } = only(
      figures(
        { method: 'mean', counts: [3, 5, 10, 40, 42] },
        { previous: { method: 'mean', counts: [5, 8, 15, 40, 32] } },
      ),
    );
    const [a, b] = [(1612 - 386 ** 2 / 100) / 99 / 100, (1803 - 413 ** 2 / 100) / 99 / 100];
    const df = (a + b) ** 2 / (a ** 2 / 99 + b ** 2 / 99);
    expect(df).toBeCloseTo(195.5148, 3);
    // R: qt(.975, 195.5148).
    const reach = 1.97217162 * Math.sqrt(a + b);
    expect(change?.value).toBeCloseTo(0.27, 12);
    expect(interval).toEqual(ends(0.27 - reach, 0.27 + reach, 7));
  });

  it.each([
    ['a number', 79.1],
    ['a ready-made value', { method: 'value', value: 79.1 }],
  ])('with %s is not tested', (_, previous) => {
    const { change, value } = only(figures({ method: 'value', value: 80.3 }, { previous }));
    expect(value).toBe(79.1);
    expect(change?.value).toBeCloseTo(1.2, 10);
    expect([change?.interval, change?.finding]).toEqual([null, 'untested']);
  });

  it('stands in the order given, the short form first', () => {
    const compare = [
      { kind: 'year-ago', value: 70 },
      { kind: 'benchmark', label: 'North', value: 75 },
      { kind: 'benchmark', label: 'South', value: null },
      { kind: 'plan', value: 80 },
    ];
    const { comparisons } = figures({ method: 'value', value: 80 }, { previous: 79, compare });
    expect(comparisons.map(({ kind, label, change }) => [kind, label, change?.value])).toEqual([
      ['previous', undefined, 1],
      ['year-ago', undefined, 10],
      ['benchmark', 'North', 5],
      ['benchmark', 'South', undefined],
      ['plan', undefined, 0],
    ]);
  });

  const share = { method: 'csat', counts: NOW };
  const mean = { method: 'mean', counts: NOW };
  it.each([
    ['another method', share, { method: 'ratio', part: 219, whole: 293 }],
    ['other top ratings', share, { method: 'csat', counts: BEFORE, top: 1 }],
    ['another number of ratings', share, { method: 'csat', counts: [1, 2, 3, 4, 5, 6, 7] }],
    ['a scale of other length', mean, { method: 'mean', counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
    ['a scale from another start', mean, { method: 'mean', counts: BEFORE, from: 0 }],
    ['a method, of a ready-made value', { method: 'value', value: 80 }, share],
  ])('with %s is none', (_, measure, previous) => {
    const { comparable, value, change } = only(figures(measure, { previous }));
    expect([comparable, value, change]).toEqual([false, null, null]);
  });

  it.each([
    ['the same top ratings, named or not', share, { ...share, counts: BEFORE, top: 2 }],
    ['the same scale, named or not', mean, { ...mean, counts: BEFORE, from: 1 }],
    [
      'both forms of an NPS',
      { method: 'nps', counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
      { method: 'nps', detractors: 1, passives: 2, promoters: 3 },
    ],
  ])('with %s is one', (_, measure, previous) => {
    expect(only(figures(measure, { previous })).change).not.toBeNull();
  });

  it.each([
    [undefined, undefined, 'better'],
    ['lower', undefined, 'worse'],
    // 90.0 from 50.0 of 1,000 each: nearer to the first band, further from the second.
    [undefined, { min: 85, max: 95 }, 'better'],
    [undefined, { min: 40, max: 60 }, 'worse'],
    [undefined, { min: 20, max: 95 }, null],
    ['higher', { min: 40, max: 60 }, 'better'],
  ])('upwards with direction %s and target %j is %s', (direction, target, outcome) => {
    const previous = { method: 'ratio', part: 500, whole: 1000 };
    const now = figures(
      { method: 'ratio', part: 900, whole: 1000 },
      { previous, direction, target },
    );
    expect(only(now).change?.finding).toBe('rise');
    expect(only(now).outcome).toBe(outcome);
  });

  it('that may be chance is neither better nor worse', () => {
    expect(only(csat(NOW, { previous: { method: 'csat', counts: BEFORE } })).outcome).toBeNull();
  });
});

describe('a small sample', () => {
  const spark = [{ t: '2024', value: 80.3 }];
  const compare = [{ kind: 'year-ago', measure: { method: 'csat', counts: BEFORE } }];

  it('is withheld everywhere', () => {
    const all = csat(NOW, { minimumN: 311, target: 75, previous: 70, compare, spark });
    expect([all.withheld, all.n]).toEqual([311, 310]);
    expect([all.value, all.interval, all.verdict, all.standing]).toEqual([null, null, null, null]);
    expect([all.comparisons, all.spark]).toEqual([[], null]);
    expect(table(all)).toEqual([
      'measure,value,lower,upper,n,target,verdict,previous,change',
      'csat,,,,310,75,,,',
    ]);
    expect(all.tables).toHaveLength(1);
  });

  it('is withheld where it is what is compared with', () => {
    const compared = only(csat(NOW, { minimumN: 300, compare }));
    expect([compared.withheld, compared.value, compared.change]).toEqual([300, null, null]);
  });

  it('is shown at the minimum', () => {
    expect(csat(NOW, { minimumN: 310 }).withheld).toBeNull();
  });
});

describe('the spark line', () => {
  const joined = (...points: readonly object[]) =>
    there(csat(NOW, { spark: points }).spark).map((point) => point.joined);

  it('has gaps where values are missing', () => {
    expect(
      joined(
        { t: '2024-01', value: 1 },
        { t: '2024-02', value: 2 },
        { t: '2024-03', value: null },
        { t: '2024-04' },
        { t: '2024-05', value: 3 },
        { t: '2024-06', value: 4 },
      ),
    ).toEqual([false, true, false, false, false, true]);
  });

  it.each([
    ['years', '2022', '2024'],
    ['quarters', '2023-Q4', '2024-Q2'],
    ['months', '2023-12', '2024-02'],
    ['weeks', '2024-W01', '2024-W03'],
    ['days', '2024-02-28', '2024-03-01'],
  ])('has a gap where one of its %s is not there', (_, first, second) => {
    expect(joined({ t: first, value: 1 }, { t: second, value: 2 })).toEqual([false, false]);
  });

  it('has none between instants, or periods of two kinds', () => {
    const instants = ['2024-01-01T00:00:00Z', '2024-01-05T00:00:00Z'];
    expect(joined(...instants.map((t) => ({ t, value: 1 })))).toEqual([false, true]);
    expect(joined({ t: '2023', value: 1 }, { t: '2024-05', value: 1 })).toEqual([false, true]);
  });

  it('is none without points', () => {
    expect([csat(NOW).spark, csat(NOW, { spark: [] }).spark]).toEqual([null, null]);
  });
});

describe('the tables', () => {
  it('are those of the contract', () => {
    const all = figures(
      { method: 'ratio', part: 900, whole: 1000 },
      {
        target: { min: 80, max: 95 },
        previous: 88.5,
        compare: [{ kind: 'benchmark', label: 'North', value: 92 }],
        spark: [
          { t: '2023', value: null },
          { t: '2024', value: 90 },
        ],
      },
    );
    expect(all.tables.map(({ name }) => name)).toEqual(['kpi', 'comparisons', 'spark']);
    const [header, row] = table(all);
    expect(header).toBe('measure,value,lower,upper,n,target,verdict,previous,change');
    expect(row).toMatch(/^ratio,90,87\.9\d+,91\.7\d+,1000,80\.\.95,met,88\.5,1\.5$/);
    expect(table(all, 1)).toEqual([
      'kind,label,value,change,lower,upper,finding',
      'previous,previous,88.5,1.5,,,untested',
      'benchmark,North,92,-2,,,untested',
    ]);
    expect(table(all, 2)).toEqual(['t,value', '2023,', '2024,90']);
  });

  it('have the first comparison with the previous period in their first row', () => {
    const compare = [
      { kind: 'plan', value: 10 },
      { kind: 'previous', value: 20 },
    ];
    expect(table(figures({ method: 'value', value: 25 }, { compare }))[1]).toBe(
      'value,25,,,,,,20,5',
    );
  });

  it('have no interval of a change where none is to be shown', () => {
    const previous = { method: 'csat', counts: BEFORE };
    const row = there(table(csat(NOW, { confidence: null, previous }), 1)[1]);
    expect(row).toMatch(/^previous,previous,[\d.]+,[\d.]+,,,unclear$/);
  });
});
