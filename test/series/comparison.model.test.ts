import { describe, expect, it } from 'vitest';
import { there } from '../statistics/support.js';
import { comparedPoint } from '../../src/series/comparison.model.js';
import { of, yearly } from './figures.js';

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
