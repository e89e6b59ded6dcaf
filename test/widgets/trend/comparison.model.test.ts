import { describe, expect, it } from 'vitest';
import { there } from '../../statistics/support.js';
import { comparedPoint } from '../../../src/widgets/trend/comparison.model.js';
import { figures, of, yearly } from './figures.js';

const around = (t: string, value: number, reach: number) => ({
  t,
  value,
  lower: value - reach,
  upper: value + reach,
});
const changeOf = (points: object[], fields: object = {}) => of(points, fields).latest?.comparison;

describe('a change', () => {
  it.each([
    ['rise', 4],
    ['fall', -4],
    ['same', 0],
  ])('is a %s of %d', (finding, value) => {
    const points = [around('2023', 80, 1), around('2024', 80 + value, 1)];
    expect(changeOf(points)).toMatchObject({ finding, value, other: { t: '2023' } });
  });

  it('is none where values differ by rounding errors alone', () => {
    expect(changeOf(yearly([0.3, 0.1 + 0.2]))).toMatchObject({ finding: 'same', value: 0 });
  });

  it('is none where no number holds it', () => {
    expect(changeOf(yearly([-1e308, 1e308]))).toBeNull();
  });

  it('may be chance where its interval reaches 0', () => {
    // The interval of the difference reaches sqrt(2) times as far as either's.
    const finding = (reach: number) =>
      changeOf([around('2023', 80, reach), around('2024', 84, reach)])?.finding;
    expect([finding(2.82), finding(2.83)]).toEqual(['rise', 'unclear']);
  });

  it('is untested without intervals and without a chart', () => {
    expect(changeOf(yearly([4, 900]))).toMatchObject({ finding: 'untested', outcome: null });
  });

  it.each([
    [
      [
        { t: '2023', value: 80 },
        { t: '2024', value: 90, lower: 89, upper: 91 },
      ],
    ],
    [
      [
        { t: '2023', value: 80, lower: 79, upper: 81 },
        { t: '2024', value: 90 },
      ],
    ],
  ])('is untested where one of both alone has an interval: %j', (points) => {
    expect(changeOf(points)?.finding).toBe('untested');
  });

  it('is none of a point that is no figure to go by', () => {
    const model = of([{ value: 1 }, { value: 2, partial: true }, { value: null }]);
    const change = (index: number) => comparedPoint(there(model.series[0]), index, model.judgedBy);
    expect([0, 1, 2].map(change)).toEqual([null, null, null]);
  });

  it('is untested where all were counted, and there is no chart', () => {
    const points = [around('2023', 80, 1), around('2024', 84, 1)];
    expect(changeOf(points, { sampling: { design: 'census' } })?.finding).toBe('untested');
  });

  it('is judged by a chart where there is one', () => {
    const steady = Array.from({ length: 12 }, (_, i) => 50 + (i % 2));
    const finding = (last: number) =>
      changeOf(yearly([...steady, last]), { control: 'xmr', unit: 'index' })?.finding;
    expect([finding(52), finding(70), finding(20)]).toEqual(['unclear', 'rise', 'fall']);
  });

  it.each([
    [{}, 'better'],
    [{ direction: 'lower' }, 'worse'],
    [{ unit: 'days' }, 'worse'],
    [{ target: { min: 70, max: 90 } }, null],
    [{ target: { min: 83, max: 90 } }, 'better'],
    [{ target: { min: 70, max: 79 } }, 'worse'],
  ])('upward in %j is for the %s', (fields, outcome) => {
    const points = [around('2023', 80, 1), around('2024', 84, 1)];
    expect(changeOf(points, fields)?.outcome).toBe(outcome);
  });

  it('skips what is missing, partial, excluded or a forecast', () => {
    const points = yearly([5, 7, null, 6, 4, 9, 3, 8]).map((point, i) => ({
      ...point,
      ...(i === 3 ? { excluded: 'x' } : {}),
      ...(i === 5 || i === 6 ? { partial: true } : {}),
    }));
    expect(changeOf(points, { forecastFrom: '2007' })).toMatchObject({
      value: -3,
      other: { t: '2001' },
    });
  });
});

describe('a change from the year before', () => {
  const fields = { compare: 'year-ago' };

  it.each([
    ['2023', '2024', '2023'],
    ['0999', '1000', '0999'],
    ['2023-H2', '2024-H2', '2023-H2'],
    ['2023-Q1', '2024-Q1', '2023-Q1'],
    ['2023-05', '2024-05', '2023-05'],
    ['2023-W09', '2024-W09', '2023-W09'],
    ['2023-02-28', '2024-02-28', '2023-02-28'],
    ['2023-03-01T08:00:00Z', '2024-03-01T08:00:00Z', '2023-03-01T08:00:00Z'],
  ])('is from %s for %s', (before, now, other) => {
    const points = [
      { t: before, value: 3 },
      { t: now, value: 5 },
    ];
    expect(changeOf(points, fields)).toMatchObject({
      kind: 'year-ago',
      value: 2,
      other: { t: other },
    });
  });

  it('is from the same time of the clock, whatever the zone’s summer time', () => {
    // On the last Sunday of March the clock goes forward: on the 31st in 2024, on the 26th in 2023.
    const points = [
      { t: '2023-03-30T06:00:00Z', value: 3 },
      { t: '2024-03-30T07:00:00Z', value: 5 },
    ];
    expect(changeOf(points, { ...fields, timeZone: 'Europe/Berlin' })).toMatchObject({ value: 2 });
    expect(changeOf(points, { ...fields, timeZone: 'UTC' })).toBeNull();
  });

  it.each([
    ['the 29th of February', '2023-02-28', '2024-02-29'],
    ['week 53', '2025-W52', '2026-W53'],
    ['another month', '2023-04', '2024-05'],
    ['a period that begins alike', '2023', '2024-01'],
    ['a period that ends alike', '2023-03', '2024-Q1'],
    ['an instant of the 29th', '2023-03-01T08:00:00Z', '2024-02-29T08:00:00Z'],
  ])('is none for %s', (_, before, now) => {
    const points = [
      { t: before, value: 3 },
      { t: now, value: 5 },
    ];
    expect(changeOf(points, { ...fields, timeZone: 'UTC' })).toBeNull();
  });

  it('is none where that period has no value to go by', () => {
    const points = [
      { t: '2023-05', value: 3, excluded: 'Strike' },
      { t: '2024-05', value: 5 },
    ];
    expect(changeOf(points, fields)).toBeNull();
  });
});

describe('the findings of a trend', () => {
  it('are the standing, the change and the latest signal', () => {
    const steady = Array.from({ length: 12 }, (_, i) => 50 + (i % 2));
    const model = of(yearly([...steady, 70]), { control: 'xmr', unit: 'index', target: 90 });
    expect(model.findings).toEqual([
      { code: 'unstable', key: 'a', severity: 'unknown', value: 70, target: 90 },
      { code: 'change-rise', key: 'previous', severity: 'good', value: 19, since: '2011' },
      { code: 'signal', key: 'a', severity: 'good', value: 70, since: '2012' },
    ]);
  });

  it('say of a run since when it goes on, and that low is bad', () => {
    const values = [
      ...Array<number>(8).fill(60),
      ...Array.from({ length: 9 }, (_, i) => 50 + (i % 2)),
    ];
    const { findings } = of(yearly(values), { control: 'xmr', unit: 'index', rules: ['run'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'bad', since: '2008' });
    const lower = of(yearly(values), { control: 'xmr', unit: 'days', rules: ['run'] });
    expect(lower.findings.at(-1)).toMatchObject({ severity: 'good' });
  });

  it('call a steady fall good or bad by where it leads', () => {
    const falling = [1, 2, 1, 2, 9, 8, 7, 6, 5, 4];
    const { findings } = of(yearly(falling), { control: 'xmr', unit: 'index', rules: ['trend'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'bad', since: '2004' });
  });

  it('call a steady rise good, though it is still below the centre', () => {
    const rising = [9, 8, 9, 8, 9, 8, 1, 1.5, 2, 2.5, 3, 3.5];
    const { findings } = of(yearly(rising), { control: 'xmr', unit: 'index', rules: ['trend'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'good', since: '2006' });
  });

  it.each([
    ['unclear', 'unknown', 2.9],
    ['rise', 'good', 1],
  ])('of an %s change are %s', (finding, severity, reach) => {
    const { findings } = of([around('2023', 80, reach), around('2024', 84, reach)]);
    expect(findings).toEqual([
      { code: `change-${finding}`, key: 'previous', severity, value: 4, since: '2023' },
    ]);
  });

  it('have what forecasts were worth', () => {
    const { findings } = of([{ value: 1, sold: 100, forecast: 110 }]);
    expect(findings.map(({ code, value }) => [code, there(value)])).toEqual([
      ['forecast-accuracy', 90],
      ['forecast-bias', 10],
    ]);
  });

  it('are none without a point', () => {
    expect(figures({ series: [{ key: 'a', points: [] }], target: 5 }).findings).toEqual([]);
  });

  it('are neutral where nothing gets better or worse', () => {
    expect(of(yearly([5, 5])).findings).toEqual([
      { code: 'change-same', key: 'previous', severity: 'neutral', value: 0, since: '2000' },
    ]);
  });
});

describe('the signals found', () => {
  const steady = Array.from({ length: 12 }, (_, i) => 50 + (i % 2));
  const found = (values: number[], fields: object = {}) =>
    of(yearly(values), { control: 'xmr', unit: 'index', ...fields }).latest?.signals;

  it('are counted, the newest named', () => {
    expect(found([...steady, 90, 50, 10, 51])).toMatchObject({
      count: 2,
      newest: { t: '2014', value: 10 },
      rules: [{ rule: 'beyond-limit', since: null }],
      outcome: 'worse',
    });
  });

  it('may be the first point of all, or begin with it', () => {
    expect(found([90, ...steady], { rules: ['beyond-limit'] })).toMatchObject({
      count: 1,
      newest: { t: '2000' },
    });
    const run = [...Array<number>(8).fill(60), ...Array<number>(4).fill(40)];
    expect(found(run, { rules: ['run'] })).toMatchObject({
      newest: { t: '2007' },
      rules: [{ rule: 'run', since: { t: '2000' } }],
    });
  });

  it('began with a run, with a steady rise, each at its own point', () => {
    // The baseline is 50.5 on the mean; the run above it begins before the rise.
    const rising = [...steady, 52, 51, 51.1, 51.2, 51.3, 51.4, 51.5];
    const fields = { rules: ['run', 'trend'], baseline: { to: '2011' } };
    expect(found(rising, fields)?.rules).toMatchObject([
      { rule: 'run', since: { t: '2011' } },
      { rule: 'trend', since: { t: '2013' } },
    ]);
    const { findings } = of(yearly(rising), { control: 'xmr', unit: 'index', ...fields });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', since: '2011' });
  });

  it('are none where no point breaks a rule', () => {
    expect(found(steady)).toBeNull();
    expect(of(yearly(steady)).latest?.signals).toBeNull();
  });

  it('of a point that is beyond its limits as well go by where it lies', () => {
    // Falls steadily from far above, and is still above.
    const falling = [...steady, ...steady, 90, 89, 88, 87, 86, 85];
    const rules = ['beyond-limit', 'trend'];
    expect(found(falling, { rules })).toMatchObject({
      newest: { signals: rules },
      outcome: 'better',
      rules: [
        { rule: 'beyond-limit', since: null },
        { rule: 'trend', since: { t: '2024' } },
      ],
    });
    expect(found(falling, { rules: ['trend'] })?.outcome).toBe('worse');
  });

  it('are good or bad by where they lie to a target band', () => {
    const band = (min: number, max: number) => ({ target: { min, max } });
    expect(found([...steady, 90], band(40, 60))?.outcome).toBe('worse');
    expect(found([...steady, 90], band(85, 95))?.outcome).toBe('better');
    expect(found([...steady, 90], band(40, 95))?.outcome).toBeNull();
  });
});
