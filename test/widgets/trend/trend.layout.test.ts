import { extent } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/chart/drawing.js';
import type { Point } from '../../../src/chart/geometry.js';
import { pathsOf } from '../../../src/element/templates/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { trendLayout, type TrendDrawing } from '../../../src/widgets/trend/trend.layout.js';
import { trendModel } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { trendWords } from '../../../src/widgets/trend/trend.words.js';
import { trendMessages } from '../../../src/widgets/trend/messages/index.js';
import { DEMOS, demo, trend } from '../../support/documents.js';
import { marksOf, pointsOf as outlineOf, shapesOf } from '../../support/geometry.js';
import { pointsOf } from '../../support/points.js';
import { targetsIn } from '../../support/targets.js';
import { UNSPEAKABLE, WIDTHS, faultsOf, outsideOf, stringsIn } from '../../support/texts.js';
import { numbersIn, random, there } from '../../statistics/support.js';
import { fixedMeasurer } from '../../support/measurer.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

function layout(document: unknown, width: number, lang = 'en'): TrendDrawing {
  const data = there(parse(trendSchema, document).data);
  const figures = trendModel(data);
  const words = trendWords(figures, languageOf(lang, data.timeZone ?? 'UTC', trendMessages));
  return trendLayout(figures, words, { width }, fixedMeasurer);
}

const points = (times: readonly (string | number)[], fields: object = {}): object[] => {
  const next = random(times.length);
  return times.map((t) => {
    const requested = Math.round(1000 * (1 + next()));
    return { t, requested, fulfilled: Math.round(requested * (0.7 + next() * 0.3)), ...fields };
  });
};
const several = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));
const two = (value: number): string => String(value).padStart(2, '0');

const TIMES: Readonly<Record<string, readonly (string | number)[]>> = {
  years: several(12, (i) => String(2010 + i)),
  quarters: several(16, (i) => `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`),
  months: several(30, (i) => `${2020 + Math.floor(i / 12)}-${two((i % 12) + 1)}`),
  weeks: several(53, (i) => `2020-W${two(i + 1)}`),
  days: several(31, (i) => `2024-01-${two(i + 1)}`),
  hours: Array.from({ length: 72 }, (_, i) => Date.UTC(2024, 0, 1) + i * 3_600_000),
  minutes: Array.from({ length: 45 }, (_, i) => Date.UTC(2024, 0, 1) + i * 60_000),
};

const one = (all: object[], fields: object = {}): object =>
  trend({ series: [{ key: 'unit-fill', points: all }], ...fields });
const LONG = {
  en: 'A series with a name of some length',
  'zh-CN': '名字相当长的一条数据系列的名称',
};

const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...DEMOS.filter((name) => name.includes('trend')).map((name) => [name, demo(name)] as const),
  ...Object.entries(TIMES).map(
    ([name, times]) => [name, one(points(times), { target: 90 })] as const,
  ),
  ['one point', one(points(['2024-03']))],
  ['one instant', one(points([0]))],
  ['no point', one([])],
  ['only missing points', one([{ t: '2023' }, { t: '2024', value: null }], { target: 90 })],
  ['gaps', one(points(TIMES['months']!).map((p, i) => (i % 5 ? p : { t: TIMES['months']![i] })))],
  [
    'everything',
    one(points(TIMES['months']!, { limit: 1500, sold: 900, forecast: 1000 }), {
      control: 'laney',
      target: [
        { from: '2020', value: 85 },
        { from: '2021-06', value: 92.5 },
      ],
      events: [
        { t: '2020-03', label: { en: 'A new warehouse opens', 'zh-CN': '新仓库启用' } },
        { t: '2020-05', to: '2020-11', label: 'A long shortage' },
        { t: '2022-05', label: 'The end' },
      ],
      forecastFrom: '2022-04',
    }),
  ],
  ...[2, 5, 9, 14].map(
    (count) =>
      [
        `${count} series`,
        trend({
          series: Array.from({ length: count }, (_, i) => ({
            key: `s${i}`,
            label: LONG,
            points: points(TIMES['months']!.slice(0, 12 + i)),
          })),
          target: 95,
        }),
      ] as const,
  ),
  [
    'large amounts',
    one(
      [
        { t: '2023', value: 61_440_000 },
        { t: '2024', value: 75_000_000 },
      ],
      { unit: 'count' },
    ),
  ],
  [
    'money',
    one(
      [
        { t: '2023', value: -12.5 },
        { t: '2024', value: 1e6 },
      ],
      { unit: 'currency:CNY' },
    ),
  ],
  [
    'equal values',
    one(
      [
        { t: '2023', value: 7 },
        { t: '2024', value: 7 },
      ],
      { unit: 'index' },
    ),
  ],
  ['intervals', one([{ t: '2023', value: 80, lower: 70, upper: 90 }], { target: 85 })],
  ['a blank name', trend({ series: [{ key: 'a', label: ' ', points: [{ t: '2024' }] }] })],
];

const EACH = CASES.flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

/** The marks of a style in the plot, without the legend's samples. */
const plotMarks = (drawing: TrendDrawing, style: string): Mark[] =>
  marksOf(drawing, style).filter(({ part }) => part !== 'legend');

/** The points of the lines of a style, one line after the other; null is a gap. */
const linesOf = (drawing: TrendDrawing, style: string): (Point | null)[] =>
  shapesOf(plotMarks(drawing, style), 'line').flatMap(({ points: ends }) => ends);

describe('a trend’s layout', () => {
  it.each(EACH)('keeps its texts apart and inside: $name', ({ document, lang }) => {
    const faults = WIDTHS.flatMap((width) => {
      const { texts, height } = layout(document, width, lang);
      return faultsOf(texts, width, height).map((fault) => `${width}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(EACH)('has finite numbers and clean paths: $name', ({ document, lang }) => {
    const made = WIDTHS.map((width) => layout(document, width, lang));
    expect(numbersIn(made).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(stringsIn(made).filter((text) => UNSPEAKABLE.test(text))).toEqual([]);
  });

  it.each(CASES)('keeps all marks inside: %s', (_, document) => {
    for (const width of WIDTHS) expect(outsideOf(layout(document, width))).toEqual([]);
  });

  it.each(CASES)('draws no more than it may: %s', (_, document) => {
    for (const width of WIDTHS) {
      const made = layout(document, width);
      expect(pathsOf(made.marks).length + made.texts.length).toBeLessThanOrEqual(
        12 * made.targets.length + 80,
      );
    }
  });

  it.each(CASES)('has targets side by side, in order of time: %s', (_, document) => {
    const targets = targetsIn(layout(document, 640));
    targets.slice(1).forEach(({ x }, i) => {
      const before = targets[i]!;
      expect(Math.abs(x - (before.x + before.width))).toBeLessThan(0.05);
    });
  });

  it.each(Object.entries(TIMES))('names some of its %s', (_, times) => {
    for (const width of [320, 640, 1280]) {
      const made = layout(one(points(times)), width);
      const foot = Math.max(...made.texts.map(({ y }) => y));
      const labels = made.texts.filter(({ y }) => y === foot);
      expect(labels.length).toBeGreaterThanOrEqual(width < 640 ? 1 : 2);
    }
  });

  it('draws the target over the whole axis, whichever series has the most points', () => {
    const months = points(TIMES['months']!.slice(0, 12));
    const days = points(several(28, (i) => `2020-02-${two(i + 1)}`));
    const made = layout(
      trend({
        series: [
          { key: 'none', points: [] },
          { key: 'months', points: months },
          { key: 'days', points: days },
        ],
        target: 90,
      }),
      640,
    );
    const across = (part: string) =>
      made.marks.filter((mark) => mark.part === part).flatMap(outlineOf);
    const [axis, target] = [across('axis'), across('target')].map((ends) =>
      extent(ends, ({ x }) => x),
    );
    expect(target).toEqual(axis);
  });

  it('has a target for each time, with dots for all series', () => {
    const series = ['a', 'b'].map((key) => ({
      key,
      points: [
        { t: '2023', value: 1 },
        { t: '2024', value: key === 'a' ? null : 2 },
      ],
    }));
    const made = layout(trend({ series }), 640);
    expect(targetsIn(made).map(({ key }) => key)).toEqual(['2023', '2024']);
    const dots = targetsIn(made).map(({ series: frames }) => frames!.filter((frame) => frame));
    expect(dots.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('has a gap in the line for null', () => {
    const all = [1, 2, null, 4, 5].map((value, i) => ({ t: String(2020 + i), value }));
    const line = linesOf(layout(one(all), 640), 'line');
    expect(line.map((point) => point !== null)).toEqual([true, true, false, true, true]);
  });

  it('shows a point between two gaps as a dot', () => {
    const all = Array.from({ length: 200 }, (_, i) => ({
      t: String(1800 + i),
      value: i === 99 ? 5 : null,
    }));
    expect(plotMarks(layout(one(all), 400), 'dots')).toHaveLength(1);
  });

  it('dashes from the last known point on', () => {
    const all = [10, 20, 30, 40].map((value, i) => ({ t: String(2020 + i), value }));
    const made = layout(one(all, { forecastFrom: '2022' }), 640);
    const [known, forecast] = ['line', 'forecast'].map((style) =>
      linesOf(made, style).filter((point) => point !== null),
    );
    expect([known!.length, forecast!.length]).toEqual([2, 3]);
    // The known one ends where the dashed one begins.
    expect(known!.at(-1)).toEqual(forecast![0]);
  });

  it('rings every signal, in the tone of what it means', () => {
    const all = [...Array.from({ length: 12 }, (_, i) => i % 2), 90].map((value, i) => ({
      t: String(2000 + i),
      value,
    }));
    const fields = { control: 'xmr', unit: 'index' };
    const { series } = trendModel(there(parse(trendSchema, one(all, fields)).data));
    const signalled = pointsOf(series[0]!).filter(({ signals }) => signals.length > 0);
    expect(signalled.length).toBeGreaterThan(0);
    expect(plotMarks(layout(one(all, fields), 640), 'signals')).toHaveLength(signalled.length);
    const tones = (more: object) =>
      plotMarks(
        layout(one(all, { ...fields, rules: ['beyond-limit'], ...more }), 640),
        'signals',
      ).map(({ tone }) => tone);
    expect([tones({}), tones({ direction: 'lower' })]).toEqual([['positive'], ['negative']]);
    expect(tones({ target: { min: 0, max: 99 } })).toEqual(['muted']);
  });

  it('draws a band as an area between its edges, over the whole plot', () => {
    const all = [70, 75, 72].map((value, i) => ({ t: String(2020 + i), value }));
    const made = layout(one(all, { target: { min: 71, max: 74 } }), 640);
    const [area] = shapesOf(plotMarks(made, 'target-band'), 'rect');
    const edges = new Set(linesOf(made, 'target').flatMap((point) => point?.y ?? []));
    expect([...edges].sort((a, b) => a - b)).toEqual([area!.y, area!.y + area!.height]);
  });

  it('has a gap in the line, and in the limits, over absent periods', () => {
    const all = ['2026-01', '2026-02', '2026-08', '2026-09'].map((t, value) => ({ t, value }));
    const made = layout(one(all, { control: 'xmr', unit: 'index' }), 640);
    expect(linesOf(made, 'line').map((point) => point !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(linesOf(made, 'center').filter((point) => point === null)).toHaveLength(1);
  });

  it('draws the bars in their own periods', () => {
    const times = ['2026-01', '2026-02', '2026-08', '2026-09'];
    const made = layout(one(points(times)), 640);
    const bars = shapesOf(plotMarks(made, 'fulfilled'), 'rect').map(
      ({ x, width }) => x + width / 2,
    );
    const anchors = targetsIn(made).map(({ anchor }) => there(anchor));
    bars.forEach((middle, i) => expect(Math.abs(middle - anchors[i]!)).toBeLessThan(0.1));
  });

  it('draws a period that is not over hollow, at the end of a dashed line', () => {
    const all = [1, 2, 3].map((value, i) => ({ t: String(2020 + i), value, partial: i === 2 }));
    const made = layout(one(all), 640);
    expect(
      [plotMarks(made, 'dots'), plotMarks(made, 'partial')].map((marks) => marks.length),
    ).toEqual([2, 1]);
    expect(linesOf(made, 'line').filter((point) => point)).toHaveLength(2);
    expect(linesOf(made, 'forecast').filter((point) => point)).toHaveLength(2);
  });

  it('crosses a point that is excluded', () => {
    const all = [1, 9, 3].map((value, i) => ({
      t: String(2020 + i),
      value,
      excluded: i === 1 ? 'Strike' : null,
    }));
    const made = layout(one(all), 640);
    expect(plotMarks(made, 'excluded')).toHaveLength(2);
    expect(plotMarks(made, 'dots')).toHaveLength(2);
  });

  it('draws each phase’s limits, provisional ones as lines alone', () => {
    const all = Array.from({ length: 20 }, (_, i) => ({
      t: String(2000 + i),
      value: (i % 2) + (i < 12 ? 0 : 9),
    }));
    const fields = { control: 'xmr', unit: 'index', phases: [{ from: '2012', label: 'New' }] };
    const made = layout(one(all, fields), 640);
    expect(plotMarks(made, 'edges')).toHaveLength(2);
    expect(plotMarks(made, 'provisional')).toHaveLength(2);
    const right = Math.max(
      ...shapesOf(plotMarks(made, 'limits'), 'rect').map(({ x, width }) => x + width),
    );
    const [divider] = linesOf(made, 'phase');
    expect(Math.abs(right - there(divider).x)).toBeLessThan(0.1);
    expect(made.texts.map(({ text }) => text)).toContain('New');
  });

  it('lets every point of mixed periods be reached, in order across', () => {
    const made = layout(
      trend({
        unit: 'count',
        series: [
          {
            key: 'plan',
            points: [{ t: '2023', value: 10 }],
          },
          { key: 'quarters', points: [{ t: '2023-Q1', value: 8 }] },
          {
            key: 'actual',
            points: ['2023-01', '2023-02', '2024-01'].map((t) => ({ t, value: 2 })),
          },
        ],
      }),
      640,
    );
    const targets = targetsIn(made);
    expect(targets.map(({ key }) => key).sort()).toEqual([
      '2023',
      '2023-01',
      '2023-02',
      '2023-Q1',
      '2024-01',
    ]);
    const anchors = targets.map(({ anchor }) => there(anchor));
    expect(anchors).toEqual([...anchors].sort((a, b) => a - b));
    targets.forEach(({ key, anchor, series }, index) => {
      expect(made.targets.indexOf(key)).toBe(index);
      const frame = there(series!.find((each) => each));
      // The first quarter and its middle month have the same middle; height tells them apart.
      expect(made.targets.under({ x: there(anchor), y: frame.y + frame.height / 2 })).toBe(index);
    });
  });

  it('thins a line of 100,000 points to what the pixels show', () => {
    const next = random(3);
    const count = 100_000;
    const value = Array.from({ length: count }, () => next() * 100);
    const t = { start: 0, step: 60_000, count };
    const made = layout(trend({ series: [{ key: 'a', t, value }] }), 800);
    const line = linesOf(made, 'line').filter((point) => point !== null);
    expect(line.length).toBeGreaterThan(800);
    expect(line.length).toBeLessThanOrEqual(4 * 800);
  });

  it('keeps a peak of 100,000 points', () => {
    const count = 100_000;
    const value = Array.from({ length: count }, (_, i) => (i === 55_555 ? 100 : 1));
    const t = { start: 0, step: 60_000, count };
    const made = layout(trend({ series: [{ key: 'a', t, value }] }), 800);
    expect(linesOf(made, 'line').map((point) => point?.y)).toContain(made.top);
  });
});
