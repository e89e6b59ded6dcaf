import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { valueTicks } from '../../../src/widgets/trend/axes.layout.js';
import { trendMessages } from '../../../src/widgets/trend/messages/index.js';
import { trendLayout } from '../../../src/widgets/trend/trend.layout.js';
import { trendModel } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { trendWords } from '../../../src/widgets/trend/trend.words.js';
import { there } from '../../statistics/support.js';
import { trend } from '../../support/documents.js';
import { fixedMeasurer } from '../../support/measurer.js';

type Fields = Readonly<Record<string, unknown>>;

const month = (index: number): string => `2026-${String(index + 1).padStart(2, '0')}`;
/** A series of a point a month. */
const monthly = (points: readonly object[], fields: Fields = {}): object =>
  trend({
    series: [{ key: 'a', points: points.map((point, index) => ({ t: month(index), ...point })) }],
    ...fields,
  });
const values = (given: readonly number[], fields: Fields = {}): object =>
  monthly(
    given.map((value) => ({ value })),
    fields,
  );

function draw(document: object, width = 640, lang = 'en') {
  const data = there(parse(trendSchema, document).data);
  const figures = trendModel(data);
  const words = trendWords(figures, languageOf(lang, data.timeZone ?? 'UTC', trendMessages));
  const drawing = trendLayout(figures, words, { width }, fixedMeasurer);
  return { ticks: valueTicks(figures), words, drawing };
}

function yLabels(document: object): string[] {
  const { ticks, words } = draw(document);
  return words.y(ticks);
}

const xLabels = (document: object, width?: number, lang?: string): string[] => {
  const { drawing } = draw(document, width, lang);
  return drawing.texts
    .filter(({ anchor, y }) => anchor === 'middle' && y > drawing.foot)
    .map(({ text }) => text);
};

describe('the value axis', () => {
  it.each([
    [
      'an index near 1',
      values([0.97, 1.01, 1.04, 0.99, 1.02], { unit: 'index', target: 1 }),
      ['0.96', '0.98', '1.00', '1.02', '1.04'],
    ],
    [
      'a tiny index',
      values([0.002, 0.004, 0.006, 0.003], { unit: 'index' }),
      ['0.002', '0.003', '0.004', '0.005', '0.006'],
    ],
    [
      'cents',
      values([0.021, 0.024, 0.038, 0.046], { unit: 'currency:USD' }),
      ['0.00', '0.01', '0.02', '0.03', '0.04', '$0.05'],
    ],
    [
      'money that hardly changes',
      values([100.07, 99.9, 100.3], { unit: 'currency:USD' }),
      ['99.90', '100.00', '100.10', '100.20', '$100.30'],
    ],
    [
      'days whose differences are a third of them',
      values([6, 9], { unit: 'days' }),
      ['0', '2', '4', '6', '8', '10'],
    ],
    [
      'days that differ less',
      values([6.5, 9], { unit: 'days' }),
      ['6.5', '7.0', '7.5', '8.0', '8.5', '9.0'],
    ],
    ['whole counts', values([1, 2, 1, 2], { unit: 'count' }), ['0', '1', '2']],
    ['fractional counts', values([0.5, 1, 1.5], { unit: 'count' }), ['0.0', '0.5', '1.0', '1.5']],
    [
      'thousands',
      values([7000, 12_000], { unit: 'count' }),
      ['0', '2K', '4K', '6K', '8K', '10K', '12K'],
    ],
    ['nought all the time', values([0, 0, 0]), ['0.0', '0.5', '1.0%']],
    ['no days all the time', values([0, 0, 0], { unit: 'days' }), ['0.0', '0.5', '1.0']],
    ['all all the time', values([100, 100, 100]), ['90', '95', '100%']],
    ['the same all the time', values([0.05, 0.05]), ['0.045', '0.050', '0.055%']],
    ['the same loss all the time', values([-5, -5], { unit: 'index' }), ['-5.5', '-5.0', '-4.5']],
  ])('shows the data: %s', (_, document, labels) => {
    expect(yLabels(document)).toEqual(labels.map((label) => label.replace('-', '\u2212')));
  });

  it('shows small rates with their limits', () => {
    const counts = [21, 38, 66, 90].map((part) => ({ part, whole: 100_000 }));
    expect(yLabels(monthly(counts, { control: 'p' }))).toEqual([
      '0.02',
      '0.04',
      '0.06',
      '0.08',
      '0.10%',
    ]);
  });

  it('has no two labels that are equal, and all data between its ends', () => {
    for (const unit of ['percent', 'index', 'count', 'days', 'currency:USD', 'currency:JPY']) {
      for (let size = -6; size <= 9; size++) {
        for (const [low, high] of [
          [1, 1],
          [1, 1.0001],
          [1, 1.3],
          [1, 7],
          [-3, 4],
          [0, 2.7],
        ] as const) {
          const given = [Number(`${low}e${size}`), Number(`${high}e${size}`)];
          const { ticks, words } = draw(values(given, { unit }));
          const labels = words.y(ticks);
          expect([unit, given, new Set(labels).size]).toEqual([unit, given, labels.length]);
          expect(there(ticks[0])).toBeLessThanOrEqual(there(given[0]));
          expect(there(ticks.at(-1))).toBeGreaterThanOrEqual(there(given[1]));
        }
      }
    }
  });
});

describe('the time axis', () => {
  const instants = (times: readonly string[], fields: Fields): object =>
    trend({
      unit: 'count',
      series: [{ key: 'a', points: times.map((t, index) => ({ t, value: 50 + index })) }],
      ...fields,
    });

  it('has seconds within a minute', () => {
    const times = [5, 15, 25, 35, 45].map(
      (second) => `2026-06-20T08:30:${String(second).padStart(2, '0')}Z`,
    );
    const labels = xLabels(instants(times, { timeZone: 'UTC' }), 480);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.every((label) => /^08:30:\d[05]$/.test(label))).toBe(true);
  });

  const hours = (from: string, count: number): string[] =>
    Array.from({ length: count }, (_, hour) =>
      new Date(Date.parse(from) + hour * 3_600_000).toISOString(),
    );

  it('has no hour that the clock skips', () => {
    const labels = xLabels(
      instants(hours('2024-03-30T23:00:00Z', 9), { timeZone: 'Europe/Berlin' }),
      1200,
    );
    expect(labels).toContain('01:00');
    expect(labels).toContain('03:00');
    expect(labels.filter((label) => label.startsWith('02:'))).toEqual([]);
    expect([...labels].sort()).toEqual(labels);
  });

  it('has both hours that the clock shows twice', () => {
    const labels = xLabels(
      instants(hours('2024-10-26T22:00:00Z', 9), { timeZone: 'Europe/Berlin' }),
      1200,
    );
    expect(labels).toEqual(expect.arrayContaining(['02:00 GMT+2', '02:00 GMT+1']));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has day and hour where it crosses midnight', () => {
    const labels = xLabels(instants(hours('2024-07-27T20:00:00Z', 9), { timeZone: 'UTC' }), 1000);
    expect(labels[0]).toBe('Jul 27, 20:00');
    expect(labels).toContain('Jul 28, 00:00');
  });

  it('has the ISO year of a week', () => {
    const weeks = ['2024-W49', '2024-W50', '2024-W51', '2024-W52', '2025-W01', '2025-W02'];
    const document = trend({
      series: [{ key: 'a', points: weeks.map((t, index) => ({ t, value: 90 + index })) }],
    });
    expect(xLabels(document, 1200)).toEqual([
      'week 49 of 2024',
      'W50',
      'W51',
      'W52',
      'week 1 of 2025',
      'W2',
    ]);
  });

  it('has half-years', () => {
    const halves = ['2025-H1', '2025-H2', '2026-H1'];
    const document = trend({
      series: [{ key: 'a', points: halves.map((t, index) => ({ t, value: 90 + index })) }],
    });
    expect(xLabels(document, 900)).toEqual(['H1 2025', 'H2', 'H1 2026']);
    expect(xLabels(document, 900, 'zh-CN')).toEqual(['2025年上半年', '下半年', '2026年上半年']);
  });
});
