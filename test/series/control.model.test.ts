import { describe, expect, it } from 'vitest';
import { ends, there } from '../statistics/support.js';
import { figures, first, of, pointsOf, trials, yearly } from './figures.js';

/** Indices of the points that break a rule. */
const signalled = (model: ReturnType<typeof of>): number[] =>
  pointsOf(model).flatMap(({ signals }, i) => (signals.length ? [i] : []));
const chartOf = (model: ReturnType<typeof of>) => model.series[0]?.chart;

describe('the chart that data call for', () => {
  const auto = { control: 'auto' };

  it('is p of trials that vary as chance would have it', () => {
    expect(chartOf(of(trials([88, 92, 90, 91], 100), auto))).toBe('p');
  });

  it('is Laney’s of trials that vary more', () => {
    const doses = of(trials([600_000, 640_000, 590_000, 650_000], 1_000_000), auto);
    expect(chartOf(doses)).toBe('laney');
    expect(doses.series[0]?.sigmaZ).toBeGreaterThan(1.5);
    expect(signalled(doses)).toEqual([]);
  });

  it('is u of events over an exposure', () => {
    const points = [
      { events: 8, exposure: 1000 },
      { events: 12, exposure: 1500 },
      { events: 5, exposure: 800 },
    ];
    const model = of(points, { ...auto, unit: 'per:1000' });
    expect(chartOf(model)).toBe('u');
    expect(pointsOf(model).map(({ value }) => value)).toEqual([8, 8, 6.25]);
    expect(first(model).center).toBeCloseTo(7.5758, 4);
    expect(first(model).limits).toEqual(ends(0, 15.833, 3));
  });

  it('is xmr of single values, and of a mixture', () => {
    expect(chartOf(of(yearly([1, 2]), auto))).toBe('xmr');
    expect(chartOf(of([...trials([90, 91], 100), { value: 80 }], auto))).toBe('xmr');
    expect(chartOf(of([{ events: 3 }, { events: 5 }], { ...auto, unit: 'count' }))).toBe('xmr');
  });

  it('is judged by the points that limits come from', () => {
    // The last point has no counts, but its period is not over.
    expect(chartOf(of([...trials([90, 91], 100), { value: 80, partial: true }], auto))).toBe('p');
  });

  it('is the series’ own', () => {
    const series = [
      { key: 'a', points: [{ t: '2024', requested: 10, fulfilled: 9 }] },
      { key: 'b', points: [{ t: '2024', value: 9 }] },
    ];
    expect(figures({ series, ...auto }).series.map(({ chart }) => chart)).toEqual(['p', 'xmr']);
  });
});

describe('a c-chart', () => {
  it('is of events per period', () => {
    const events = [4, 7, 5, 8, 6].map((count) => ({ events: count }));
    const model = of(events, { control: 'c', unit: 'count' });
    expect(first(model)).toMatchObject({ value: 4, center: 6, limits: ends(0, 13.3485, 4) });
  });

  it.each([
    [{ events: 4, exposure: 100 }, { unit: 'per:100' }],
    [{ requested: 10, fulfilled: 9 }, {}],
  ])('is not of rates: %j', (point, fields) => {
    expect(first(of([point, point], { control: 'c', ...fields })).limits).toBeNull();
  });
});

describe('events', () => {
  it.each([
    ['per:1000', { events: 8, exposure: 2000 }, 4],
    ['percent', { events: 8, exposure: 200 }, 4],
    ['ratio', { events: 8, exposure: 2 }, 4],
    ['count', { events: 8 }, 8],
    ['per:1000', { events: 8, exposure: 0 }, null],
    ['per:1000', { events: 0, exposure: 10 }, 0],
    // More than a number holds.
    ['per:1000', { events: 1, exposure: 5e-324 }, null],
    ['per:1000', { events: 1, exposure: 1e-306 }, null],
  ])('in %s: %j are %j', (unit, point, value) => {
    expect(first(of([point], { unit })).value).toBe(value);
  });
});

describe('limits', () => {
  const limits = (all: number[], fields: object) =>
    first(of(yearly(all), { control: 'xmr', ...fields })).limits;

  it('of attainments over 100 % are not cut: none of these points is outside', () => {
    const model = of(yearly([98, 104, 111, 101, 106, 111]), { control: 'xmr' });
    expect(first(model).limits).toEqual(ends(87.6107, 122.7227, 4));
    expect(signalled(model)).toEqual([]);
  });

  it('of forecast accuracies below 0 % are not cut', () => {
    const accuracies = [-6, 4, -3, 5, -8, 2, -5];
    // Mean -11/7, mean moving range 55/6.
    expect(limits(accuracies, {})).toEqual(
      ends(-11 / 7 - (2.66 * 55) / 6, -11 / 7 + (2.66 * 55) / 6, 9),
    );
  });

  it('of days early or late are not cut at 0', () => {
    const days = [-2.1, -1.4, -2.6, -0.8, -1.9, -2.2];
    const model = of(yearly(days), { control: 'xmr', unit: 'days' });
    expect(there(first(model).limits).lower).toBeLessThan(-4);
    expect(signalled(model)).toEqual([]);
  });

  it.each(['count', 'days', 'hours', 'per:1000'])('of %s are cut at 0', (unit) => {
    expect(limits([0, 5, 1, 9], { unit })).toEqual({ lower: 0, upper: expect.any(Number) });
  });

  it.each(['index', 'score', 'points', 'ratio', 'currency:EUR'])('of %s are not cut', (unit) => {
    expect(there(limits([0, 5, 1, 9], { unit })).lower).toBeLessThan(0);
  });

  it('of percentages that touch the bounds are cut', () => {
    expect(limits([0, 100, 50, 100], {})).toEqual({ lower: 0, upper: 100 });
  });
});

describe('phases', () => {
  const steps = [10, 12, 10, 12, 10, 12, 30, 32, 30, 32, 30, 32];
  const fields = { control: 'xmr', unit: 'index' };

  it('have limits of their own', () => {
    const model = of(yearly(steps), { ...fields, phases: [{ from: '2006', label: 'New' }] });
    expect(pointsOf(model).map(({ center }) => center)).toEqual([
      ...Array<number>(6).fill(11),
      ...Array<number>(6).fill(31),
    ]);
    expect(signalled(model)).toEqual([]);
    expect(signalled(of(yearly(steps), fields))).not.toEqual([]);
  });

  it('begin with the first point of theirs, whether its period is there or not', () => {
    const model = of(yearly(steps), { ...fields, phases: [{ from: '1990' }, { from: '2005-06' }] });
    expect(model.series[0]?.phases.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 12],
    ]);
  });

  it('are none after the last point', () => {
    const model = of(yearly(steps), { ...fields, phases: [{ from: '2030' }] });
    expect(model.series[0]?.phases).toHaveLength(1);
  });

  it('are provisional with fewer than 12 points', () => {
    const provisional = (count: number) =>
      of(yearly(Array.from({ length: count }, (_, i) => i % 2)), fields).series[0]?.phases[0]
        ?.provisional;
    expect([provisional(11), provisional(12)]).toEqual([true, false]);
  });
});

describe('a baseline', () => {
  const all = [10, 12, 10, 12, 20, 22, 20, 22];
  const fields = { control: 'xmr', unit: 'index' };

  it('gives the limits, which are carried on', () => {
    const model = of(yearly(all), { ...fields, baseline: { to: '2003' } });
    expect(pointsOf(model).map(({ center }) => center)).toEqual(Array<number>(8).fill(11));
    expect(pointsOf(model)[7]?.limits).toEqual(ends(11 - 5.32, 11 + 5.32, 9));
    expect(signalled(model)).toEqual([4, 5, 6, 7]);
    expect(model.series[0]?.phases[0]?.count).toBe(4);
  });

  it('may begin late, and ends with its last period', () => {
    const model = of(yearly(all), { ...fields, baseline: { from: '2002', to: '2004' } });
    // 10 12 20
    expect(first(model).center).toBe(14);
  });

  it('applies to the phase that it ends in', () => {
    const model = of(yearly(all), {
      ...fields,
      phases: [{ from: '2004' }],
      baseline: { from: '2000', to: '2001' },
    });
    expect(pointsOf(model).map(({ center }) => center)).toEqual([11, 11, 11, 11, 21, 21, 21, 21]);
    expect(model.series[0]?.phases.map(({ count }) => count)).toEqual([2, 4]);
    const later = of(yearly(all), {
      ...fields,
      phases: [{ from: '2004' }],
      baseline: { to: '2005' },
    });
    expect(later.series[0]?.phases.map(({ count }) => count)).toEqual([4, 2]);
  });

  it('has each point’s own limits where the points are of different size', () => {
    const points = [...trials([90, 90], 100), { requested: 10_000, fulfilled: 9000 }];
    const model = of(points, { control: 'p', baseline: { to: '2001' } });
    expect(pointsOf(model)[2]?.limits).toEqual(ends(89.1, 90.9, 9));
  });

  it('gives no limits where it holds no point', () => {
    const model = of(yearly(all), { ...fields, baseline: { to: '1990' } });
    expect(first(model).limits).toBeNull();
  });
});

describe('a period that is not over', () => {
  const fields = { control: 'xmr', unit: 'index', target: 5 };
  const steady = yearly(Array.from({ length: 12 }, (_, i) => 10 + (i % 2)));
  const model = of([...steady, { value: 1, partial: true }], fields);

  it('is in no limit and no signal', () => {
    expect(pointsOf(model)[12]).toMatchObject({ partial: true, limits: null, signals: [] });
    expect(first(model).center).toBe(10.5);
  });

  it('is not the newest point to go by', () => {
    expect(model.latest?.point.t).toBe('2011');
    expect(model.findings).toEqual(of(steady, fields).findings);
  });

  it('has its value in the table', () => {
    const [, details] = model.tables;
    expect(details?.rows.slice().at(-1)).toMatchObject({ t: '2012', state: 'partial' });
  });

  it('may be given in a column', () => {
    const series = [{ key: 'a', t: ['2020', '2021'], value: [4, 9], partial: [null, true] }];
    expect(figures({ series }).latest?.point.value).toBe(4);
  });

  it('counts in no forecast accuracy', () => {
    const points = [
      { sold: 100, forecast: 90 },
      { sold: 10, forecast: 100, partial: true },
    ];
    expect(of(points).series[0]).toMatchObject({ accuracy: 90, bias: -10 });
  });
});

describe('a point that is excluded', () => {
  const others = Array.from({ length: 12 }, (_, i) => ({ value: 10 + (i % 2) }));
  const strike = { value: 90, excluded: 'Strike' };
  const fields = { control: 'xmr', unit: 'index' };
  const model = of([...others, strike], fields);

  it('has the limits of the others, and is no signal', () => {
    const limits = there(first(model).limits);
    expect(limits).toEqual(first(of(others, fields)).limits);
    expect(pointsOf(model)[12]).toMatchObject({ excluded: 'Strike', limits, signals: [] });
    expect(signalled(of([...others, { value: 90 }], fields))).toContain(12);
  });

  it('is not the newest point to go by', () => {
    expect(model.latest?.point.t).toBe('2011');
  });

  it('stands in the tables with its reason', () => {
    const rows = model.tables.flatMap(({ name, rows: all }) =>
      name === 'trend' ? [] : all.slice().slice(-1),
    );
    expect(rows).toMatchObject([{ state: 'excluded' }, { label: 'Strike', from: '2012' }]);
  });

  it('may be given in a column', () => {
    const series = [{ key: 'a', t: ['2020', '2021'], value: [4, 9], excluded: [null, 'x'] }];
    expect(figures({ series }).latest?.point.value).toBe(4);
  });
});

describe('absent periods', () => {
  it('end a run as missing ones do', () => {
    const points = (skipped: number) =>
      Array.from({ length: 16 }, (_, i) => ({
        t: String(2000 + i + (i >= 12 ? skipped : 0)),
        value: i < 8 ? 0 : 2,
      }));
    const runs = (skipped: number) =>
      signalled(of(points(skipped), { control: 'xmr', unit: 'index', rules: ['run'] }));
    expect([runs(0), runs(1)]).toEqual([[7, 15], [7]]);
  });

  it('have no moving range over them', () => {
    const points = [
      { t: '2026-01', value: 0 },
      { t: '2026-02', value: 1 },
      { t: '2026-08', value: 99 },
      { t: '2026-09', value: 100 },
    ];
    expect(first(of(points, { control: 'xmr', unit: 'index' })).limits).toEqual(
      ends(50 - 2.66, 50 + 2.66, 9),
    );
  });

  it('are none among instants', () => {
    const hours = [0, 1, 5, 6].map((hour) => ({ t: hour * 3_600_000, value: hour }));
    expect([...there(of(hours).series[0]).columns.apart]).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [['2024-12', '2025-01'], 0],
    [['2024-W52', '2025-W01'], 0],
    [['2024-W52', '2025-W02'], 1],
    [['2024-H2', '2025-H1'], 0],
    [['2024-02-29', '2024-03-01'], 0],
    [['2024-Q4', '2025-Q2'], 1],
  ])('between %j: %d', (times, apart) => {
    const model = of(times.map((t) => ({ t, value: 1 })));
    expect(there(model.series[0]).columns.apart[1]).toBe(apart);
  });
});
