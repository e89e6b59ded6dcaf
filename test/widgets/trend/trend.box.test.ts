import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box, type GivingWay } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { trendLayout, type TrendDrawing } from '../../../src/widgets/trend/trend.layout.js';
import { trendMessages } from '../../../src/widgets/trend/messages/index.js';
import { trendModel } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { trendWords } from '../../../src/widgets/trend/trend.words.js';
import { numbersIn, there } from '../../statistics/support.js';
import { DEMOS, demo, trend } from '../../support/documents.js';
import { EXAMPLES } from '../../support/examples.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { targetsIn } from '../../support/targets.js';
import { faultsOf, outsideOf } from '../../support/texts.js';

/* A trend in a box with a height: what gives way, what stays, and that all of it is inside and apart. */

const { empty: _empty, withheld: _withheld, invalid: _invalid, ...drawable } = EXAMPLES.trend;
const DOCUMENTS: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(drawable),
  ...DEMOS.filter((name) => name.includes('trend')).map((name) => [name, demo(name)] as const),
];
const EACH = DOCUMENTS.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => [`${name}, ${lang}`, document, lang] as const),
);

function trendOf(document: unknown, lang = 'en') {
  const data = there(parse(trendSchema, document).data);
  const figures = trendModel(data);
  const words = trendWords(figures, languageOf(lang, data.timeZone ?? 'UTC', trendMessages));
  const layOut = (box: Box) => trendLayout(figures, words, box, fixedMeasurer);
  return { figures, words, layOut };
}

type Size = readonly [width: number, height: number];

const ALL: ReadonlySet<GivingWay> = new Set(GIVING_WAY);
/** What has given way up to a part, with it. */
const upTo = (part: GivingWay): ReadonlySet<GivingWay> =>
  new Set(GIVING_WAY.slice(0, GIVING_WAY.indexOf(part) + 1));

const draw = (document: unknown, [width, height]: Size, without = ALL, lang = 'en'): TrendDrawing =>
  trendOf(document, lang).layOut({ width, height, without });
const tile = (document: unknown, [width, height]: Size, lang = 'en'): TrendDrawing =>
  trendOf(document, lang).layOut({ width, height, without: ALL, tile: true });

const textsOf = ({ texts }: TrendDrawing): string[] => texts.map(({ text }) => text);

/** What is wrong with a picture in its own height. */
const wrongIn = (drawing: TrendDrawing, where: string): string[] =>
  [
    ...faultsOf(drawing.texts, drawing.width, drawing.height),
    ...outsideOf(drawing),
    ...drawing.texts.flatMap(({ text, size = 12 }) => (size < 12 ? [`small: ${text}`] : [])),
    ...(numbersIn(drawing).every(Number.isFinite) ? [] : ['not finite']),
  ].map((fault) => `${where}: ${fault}`);

/** The rooms of pictures in cards of 186 x 106, 240 x 160, 300 x 200, 400 x 300 and 640 x 320. */
const CARDS: readonly Size[] = [
  [166, 68],
  [210, 114],
  [270, 154],
  [358, 240],
  [598, 260],
];
const ROOMS: readonly Size[] = [140, 210, 480, 1200].flatMap((width) =>
  [50, 90, 300, 700].map((height): Size => [width, height]),
);

describe.each(EACH)('in a box with a height, %s', (_, document, lang) => {
  const { words, layOut } = trendOf(document, lang);
  const rooms = [...CARDS, ...ROOMS];

  it('fits into any room once all has given way, with its first value', () => {
    const { last } = words.series.find((series) => series.last)!;
    const wrong = rooms.flatMap(([width, height]) => {
      const drawing = layOut({ width, height, without: ALL });
      const where = `${width} x ${height}`;
      return [
        ...(drawing.height > height ? [`${where}: ${drawing.height} high`] : []),
        // A value that is longer than a line is broken.
        ...(textsOf(drawing).join('').includes(last.slice(0, 8)) ? [] : [`${where}: no value`]),
        ...wrongIn(drawing, where),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('fits into any room as a tile, with its key figure', () => {
    const wrong = rooms.flatMap(([width, height]) => {
      const drawing = layOut({ width, height, without: ALL, tile: true });
      const where = `${width} x ${height}`;
      const [key] = drawing.texts.filter(({ emphasis }) => emphasis === 'key');
      return [
        ...(drawing.height > height ? [`${where}: ${drawing.height} high`] : []),
        ...(key?.text === words.tile.figure ? [] : [`${where}: no figure`]),
        ...wrongIn(drawing, where),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has its texts apart and inside, whatever has given way', () => {
    const wrong = CARDS.flatMap(([width, height]) =>
      GIVING_WAY.flatMap((part) =>
        wrongIn(layOut({ width, height, without: upTo(part) }), `${width}, ${part}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

const months = (values: readonly (number | null)[], fields: object = {}) =>
  trend({
    series: [
      {
        key: 'a',
        label: 'Delivered on time',
        points: values.map((value, i) => ({
          t: `2025-${String(i + 1).padStart(2, '0')}`,
          value,
        })),
      },
    ],
    ...fields,
  });
const RATES = [81, 84, 82, 88, 86, 91, 90, 92];
const two = trend({
  series: ['North', 'South'].map((label, order) => ({
    key: label,
    label,
    points: RATES.map((value, i) => ({ t: `2025-0${i + 1}`, value: value - 7 * order })),
  })),
});
const { everything } = EXAMPLES.trend;

describe('a trend in a box with a height', () => {
  it.each([
    [300, 200],
    [640, 320],
    [1200, 600],
  ])('fills %d x %d px', (width, height) => {
    expect(draw(months(RATES), [width, height], new Set()).height).toBe(height);
  });

  it('grows no higher than three quarters of its width, and never less than it usually is', () => {
    const plotIn = (size: Size) => {
      const { top, foot } = draw(months(RATES), size, new Set());
      return foot - top;
    };
    expect([plotIn([800, 2000]), plotIn([200, 2000])]).toEqual([600, 240]);
  });

  it('lets a line’s legend go to its last value, that of several lines only with the labels of axes', () => {
    const size = [300, 200] as const;
    const legend = (document: unknown, part: GivingWay) =>
      marksOf(draw(document, size, upTo(part)), 'line').filter((mark) => mark.part === 'legend');
    expect(legend(months(RATES), 'subtitle')).toHaveLength(1);
    expect(legend(months(RATES), 'legend')).toHaveLength(0);
    expect(textsOf(draw(months(RATES), size, upTo('legend')))).toContain('92.0%');
    expect(legend(two, 'summary')).toHaveLength(2);
    expect(legend(two, 'axis-titles')).toHaveLength(0);
    expect(textsOf(draw(two, size))).toEqual(expect.arrayContaining(['92.0%', '85.0%']));
  });

  it('names lines at their ends in a box that is wide enough, once its legend has given way', () => {
    expect(textsOf(draw(two, [400, 240], upTo('legend')))).toEqual(
      expect.arrayContaining(['92.0% North', '85.0% South']),
    );
  });

  it('has its volumes until they give way', () => {
    const bars = (part: GivingWay) =>
      marksOf(draw(everything, [640, 320], upTo(part)), 'requested').length;
    expect(bars('legend')).toBeGreaterThan(0);
    expect(bars('strip')).toBe(0);
  });

  it('lets the events’ names go with the labels of axes, and keeps the events', () => {
    const size = [640, 200] as const;
    const [before, after] = [upTo('summary'), upTo('axis-titles')].map((without) =>
      draw(everything, size, without),
    );
    const { words } = trendOf(everything);
    expect(textsOf(before!)).toEqual(expect.arrayContaining([...words.events]));
    expect(textsOf(after!)).not.toEqual(expect.arrayContaining([words.events[0]]));
    const drawn = (made: TrendDrawing) => marksOf(made, 'event').length;
    expect(drawn(after!)).toBe(drawn(before!));
  });

  it('labels both ends of its axes where there is no room for more', () => {
    const made = draw(months(RATES), [210, 56]);
    const beside = made.texts.filter(({ anchor }) => anchor === 'end').map(({ text }) => text);
    const below = made.texts.filter(({ anchor }) => anchor === 'middle').map(({ text }) => text);
    expect(beside).toEqual(['80', '92%']);
    expect(below).toEqual(['Jan 2025', 'Aug']);
  });

  it('names the days of the first and the last of many instants', () => {
    const hours = DEMOS.find((name) => name.startsWith('nasa'))!;
    const below = draw(demo(hours), [300, 120]).texts.filter(({ anchor }) => anchor === 'middle');
    expect(below.map(({ text }) => text)).toEqual(['Jul 1, 1995', 'Jul 28']);
  });

  it('lets the target’s name go and keeps the target', () => {
    const document = months(RATES, { target: 85 });
    const [before, after] = [upTo('axis-titles'), upTo('target-label')].map((without) =>
      draw(document, [640, 200], without),
    );
    expect(textsOf(before!)).toContain('target 85%');
    expect(textsOf(after!)).not.toContain('target 85%');
    expect(marksOf(after!, 'target')).toHaveLength(1);
  });

  it('writes a value that is too long for beside the plot above it', () => {
    const { texts, top } = draw(EXAMPLES.trend.huge, [210, 120]);
    const value = there(texts.find(({ emphasis }) => emphasis === 'strong'));
    expect(value.y).toBeLessThan(top);
  });

  it('writes the values of the first lines where there is no room for all', () => {
    const { figures, words } = trendOf(EXAMPLES.trend.forty);
    const made = draw(EXAMPLES.trend.forty, [300, 160]);
    const shown = made.texts.flatMap(({ series }) => series ?? []).sort((a, b) => a - b);
    expect(shown.length).toBeLessThan(figures.series.length);
    expect(shown).toEqual(shown.map((_, index) => index));
    expect(textsOf(made)).toContain(words.series[0]!.last);
  });
});

describe('a trend in a tile', () => {
  const size = [166, 68] as const;
  const keyOf = (made: TrendDrawing) =>
    there(made.texts.find(({ emphasis }) => emphasis === 'key')).text;
  const wordOf = (made: TrendDrawing) => made.texts.find(({ emphasis }) => emphasis === 'strong');

  it('has the newest value to go by, at the last point of its line', () => {
    const made = tile(months(RATES, { forecastFrom: '2025-07' }), size);
    expect(keyOf(made)).toBe('91.0%');
    const [last] = shapesOf(marksOf(made, 'last'), 'circle');
    const [line] = shapesOf(marksOf(made, 'line'), 'line');
    expect(there(last).center).toEqual(there(line).points.filter(Boolean)[5]);
    expect(marksOf(made, 'forecast')).toHaveLength(1);
  });

  it('has the targets as hairlines over the time that each is in force', () => {
    const target = [
      { from: '2025-01', value: 80 },
      { from: '2025-05', value: 90 },
    ];
    const [line] = shapesOf(marksOf(tile(months(RATES, { target }), size), 'target'), 'line');
    const heights = there(line).points.map((point) => point!.y);
    expect(new Set(heights).size).toBe(2);
    expect(heights[0]).toBeGreaterThan(heights.at(-1)!);
  });

  it('says the change, with the time that it is since where that has room', () => {
    const wide = wordOf(tile(months(RATES), [200, 90]));
    expect(wide).toMatchObject({ text: '▲ 2 points vs Jul 2025', tone: 'muted' });
    expect(wordOf(tile(months(RATES), [140, 90]))?.text).toBe('▲ 2 points');
    expect(wordOf(tile(months(RATES), [200, 90], 'zh-TW'))?.text).toBe('較 2025年7月 ▲ 2 個百分點');
  });

  it('says that the newest point is a signal rather than its change', () => {
    const values = [...Array.from({ length: 11 }, (_, i) => 80 + (i % 2)), 99];
    const document = months(values, { control: 'xmr' });
    expect(wordOf(tile(document, [200, 90]))).toMatchObject({
      text: 'beyond a control limit',
      tone: 'positive',
    });
    expect(wordOf(tile(document, [140, 90]))?.text).toBe('Signal');
  });

  it('says the verdict on a first value, and what a value is that is none to go by', () => {
    expect(wordOf(tile(EXAMPLES.trend.onePoint, size))?.text).toBe('target met');
    const forecast = tile(months(RATES, { forecastFrom: '2025-01' }), size);
    expect([keyOf(forecast), wordOf(forecast)?.text]).toEqual(['92.0%', 'forecast']);
  });

  it('makes room for its line', () => {
    const line = (made: TrendDrawing) => marksOf(made, 'line').flatMap((mark) => pointsOf(mark));
    const heights = line(tile(months(RATES), size)).map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThanOrEqual(11);
  });

  it('has the first and the last time below a line that is high enough', () => {
    const below = (height: number) =>
      tile(months(RATES), [200, height])
        .texts.filter(({ anchor }) => anchor === 'middle')
        .map(({ text }) => text);
    expect([below(68), below(150)]).toEqual([[], ['Jan 2025', 'Aug']]);
  });

  it('draws its first line, and tells of all', () => {
    const made = tile(two, size);
    expect(marksOf(made, 'line')).toHaveLength(1);
    const frames = targetsIn(made).map(({ series }) => series!.map((frame) => frame !== null));
    expect(frames).toEqual(RATES.map(() => [true, false]));
  });

  it('can be asked for its times where there is no room for a line', () => {
    const made = tile(months(RATES), [100, 36]);
    expect(made.marks).toEqual([]);
    expect(targetsIn(made)).toHaveLength(RATES.length);
    expect(made.targets.under({ x: 90, y: 10 })).toBe(RATES.length - 1);
  });
});
