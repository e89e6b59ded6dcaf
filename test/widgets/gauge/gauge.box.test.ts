import { describe, expect, it } from 'vitest';
import { hasGivenWay, type Box, type Drawing, type GivingWay } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gaugeWidget } from '../../../src/widgets/gauge/gauge.widget.js';
import * as examples from '../../../stories/gauge/gauge.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo, gauge } from '../../support/documents.js';
import { marksOf, shapesOf } from '../../support/geometry.js';
import { expectLevelIn, textsOf } from '../../support/level-rooms.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { faultsOf } from '../../support/texts.js';

const VARIANTS = ['arc', 'ring', 'bullet'];
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

/** A document in a language, to be laid out in many boxes. */
function shown(document: unknown, lang = 'en') {
  const { schema, model, words: wordsOf, messages, layout } = gaugeWidget;
  const figures = model(there(parse(schema, document).data));
  const words = wordsOf(figures, languageOf(lang, 'UTC', messages));
  const layOut = (box: Box, variant = 'arc'): Drawing =>
    layout(figures, words, box, fixedMeasurer, { variant });
  return { figures, words, layOut };
}

const comparisonsOf = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'benchmark',
    label: `Average of the authorised workshops of region ${index}`,
    value: 70 + index,
  }));

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('gauge')).map((name) => [name, demo(name)] as const),
  [
    'eight comparisons',
    gauge({ measure: { method: 'csat', counts: [1, 2, 3, 9, 9] }, compare: comparisonsOf(8) }),
  ],
  [
    'eleven ratings',
    gauge({
      measure: { method: 'mean', counts: Array.from({ length: 11 }, (_, i) => i + 1), from: 0 },
    }),
  ],
];

const EACH = CASES.flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

const sizeOf = ({ texts }: Drawing) => there(texts.find(({ emphasis }) => emphasis === 'key')).size;
const radiusOf = (drawing: Drawing): number =>
  there(shapesOf(marksOf(drawing, 'track'), 'sector')[0]).outer;
const without = (...parts: GivingWay[]) => ({ without: new Set(parts) });

describe('a gauge in a box with a height', () => {
  it.each(EACH)('fits into any room, its figure and verdict last: $name', ({ document, lang }) => {
    const { figures, words, layOut } = shown(document, lang);
    const rooms = lang === 'en' ? ROOMS : CARD_ROOMS;
    const boxes = [...rooms.map(bare), ...TILE_ROOMS.map(asTile)];
    for (const variant of VARIANTS) {
      for (const box of boxes) {
        const drawing = layOut(box, variant);
        expectLevelIn(drawing, box, figures, words);
      }
    }
  });

  it.each(CASES)('has nothing over another while it still needs more: %s', (_, document) => {
    const { layOut } = shown(document);
    for (const variant of VARIANTS) {
      for (const room of CARD_ROOMS) {
        const drawing = layOut(room, variant);
        const height = Math.max(room.height, drawing.height + 22);
        expect(misfitsOf(drawing, { width: room.width, height })).toEqual([]);
      }
    }
  });

  it('has a dial that grows with the box up to a size, and its figure with it', () => {
    const { layOut } = shown(examples.givenInterval);
    const radii = [200, 300, 400, 700].map((height) =>
      radiusOf(layOut(bare({ width: 500, height }))),
    );
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(radii[0]).toBeLessThan(there(radii[1]));
    expect(radii.at(-1)).toBe(168);
    expect(sizeOf(layOut(bare({ width: 500, height: 700 })))).toBeGreaterThan(44);
  });

  it('stands in the middle of a box that is higher than its largest dial', () => {
    const drawing = shown(examples.population).layOut(bare({ width: 600, height: 700 }));
    const [track] = shapesOf(marksOf(drawing, 'track'), 'sector');
    const above = there(track).center.y - there(track).outer;
    expect(above).toBeGreaterThan(150);
    expect(700 - drawing.height).toBeLessThan(above);
  });

  it('lets go the legend, the strip, the ends of the scale and the target’s name, each in its turn', () => {
    const { layOut } = shown(examples.everything);
    const room = { width: 360, height: 400 };
    const all = layOut(room);
    expect(textsOf(all)).toContain('rated 1: 2.0%');
    expect(marksOf(all, 'answer')).toHaveLength(5);
    const bareStrip = layOut({ ...room, ...without('legend') });
    expect(textsOf(bareStrip)).not.toContain('rated 1');
    expect(marksOf(bareStrip, 'answer')).toHaveLength(5);
    const noStrip = layOut({ ...room, ...without('legend', 'strip') });
    expect(marksOf(noStrip, 'answer')).toEqual([]);
    expect(textsOf(noStrip)).toContain('100%');
    const noEnds = layOut({ ...room, ...without('legend', 'strip', 'axis-titles') });
    expect(textsOf(noEnds)).not.toContain('100%');
  });

  it('says the target in words where its name has gone from the tick', () => {
    for (const variant of ['arc', 'bullet']) {
      const { layOut } = shown(examples.lowerIsBetter);
      const room = { width: 480, height: 300 };
      const named = layOut(room, variant).texts.map(({ text }) => text);
      expect(named).toContain('target 3%');
      const unnamed = layOut({ ...room, ...without('target-label') }, variant);
      expect(unnamed.texts.map(({ text }) => text)).not.toContain('target 3%');
      expect(textsOf(unnamed)).toContain('3%');
    }
  });

  it('has its answers beside the arc where a low box has no room for them below it', () => {
    const low = shown(demo('sfo-nps-gauge.json')).layOut({ width: 440, height: 110 });
    const [track] = shapesOf(marksOf(low, 'track'), 'sector');
    const rows = shapesOf(marksOf(low, 'answer'), 'rect');
    expect(rows).toHaveLength(3);
    for (const { x } of rows) expect(x).toBeGreaterThan(there(track).center.x + there(track).outer);
  });

  it('keeps the weightiest items, in their order, and counts the others', () => {
    const { figures, layOut } = shown(examples.forty);
    for (const variant of VARIANTS) {
      const drawing = layOut(bare({ width: 360, height: 300 }), variant);
      const kept = drawing.targets.map(({ key }) => key).filter((key) => key !== 'value');
      expect(kept.length).toBeGreaterThan(1);
      expect(drawing.rest).toBe(40 - kept.length);
      const weightOf = (key: string) =>
        there(figures.items.find((item) => item.key === key)).weight;
      const left = figures.items.filter(({ key }) => !kept.includes(key));
      const heaviest = Math.max(...left.map(({ weight }) => weight));
      expect(Math.min(...kept.map(weightOf))).toBeGreaterThanOrEqual(heaviest);
      const places = kept.map((key) => figures.items.findIndex((item) => item.key === key));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has a dial as small as its figure lets it be where items need the room', () => {
    const { layOut } = shown(examples.forty);
    for (const variant of ['arc', 'ring']) {
      const drawing = layOut(bare({ width: 360, height: 300 }), variant);
      expect(radiusOf(drawing)).toBeLessThan(60);
      expect(drawing.targets.length).toBeGreaterThan(6);
      expect(sizeOf(drawing)).toBeGreaterThanOrEqual(15);
    }
  });

  it('turns an arc into a bar before it leaves out all items', () => {
    const drawing = shown(examples.forty).layOut(bare({ width: 270, height: 140 }));
    expect(shapesOf(marksOf(drawing, 'track'), 'sector')).toEqual([]);
    expect(drawing.rest).toBeGreaterThan(30);
    expect(drawing.rest).toBeLessThan(40);
  });

  it('asks for all of its items as long as anything else can give way', () => {
    const drawing = shown(examples.forty).layOut({ width: 360, height: 300 });
    expect(drawing.rest).toBeUndefined();
    expect(drawing.height).toBeGreaterThan(300);
  });

  it('lets changes go one by one, and the first not before the form', () => {
    const changes = (height: number) => {
      const drawing = shown(examples.comparisons).layOut(bare({ width: 380, height }));
      expect(textsOf(drawing)).toContain('target met');
      return drawing.texts.filter(({ text }) => /vs|previous|year|plan/i.test(text)).length;
    };
    const counts = [300, 180, 160, 140, 120].map(changes);
    expect(counts[0]).toBeGreaterThan(there(counts.at(-1)));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('is a figure, a verdict and a bullet bar with its target and interval in a tile', () => {
    for (const variant of VARIANTS) {
      const tile = shown(examples.targetMissed).layOut(asTile({ width: 164, height: 66 }), variant);
      const [figure, word, ...more] = tile.texts.map(({ text }) => text);
      expect([figure, word, more]).toEqual(['80.3%', 'target missed (90%)', []]);
      const [track] = shapesOf(marksOf(tile, 'track'), 'rect');
      const [level] = shapesOf(marksOf(tile, 'value'), 'rect');
      expect(there(track).width).toBe(164);
      expect(there(level).width / 164).toBeCloseTo(0.803, 2);
      expect(marksOf(tile, 'target')).toHaveLength(1);
      expect(marksOf(tile, 'interval')).not.toEqual([]);
    }
  });

  it('says the change in a tile where there is no verdict', () => {
    const { layOut } = shown(demo('sfo-csat-gauge.json'));
    const tile = layOut(asTile({ width: 164, height: 66 }));
    expect(tile.texts.map(({ text }) => text)).toEqual(['78.4%', '▼ 3.6 points vs previous']);
  });

  it('names zero beside its figure only where the figure leaves it room', () => {
    const scale = { min: -0.1, max: 1 };
    const drawnIn = (value: number): string[] => {
      const { layOut } = shown(gauge({ measure: { method: 'value', value }, scale }));
      const { texts, width, height } = layOut({ width: 320, height: 159 });
      expect(faultsOf(texts, width, height)).toEqual([]);
      return texts.map(({ text }) => text);
    };
    expect(drawnIn(0.5)).toContain('0');
    expect(drawnIn(0.000_000_1)).not.toContain('0');
  });

  it('is a tile where its figure is too long for a dial', () => {
    const drawing = shown(examples.huge).layOut(bare({ width: 160, height: 200 }), 'ring');
    expect(shapesOf(marksOf(drawing, 'track'), 'sector')).toEqual([]);
    expect(textsOf(drawing)).toContain('1,234,567,890,123');
  });

  it('is as before without a height', () => {
    expect(hasGivenWay(shown(examples.everything).layOut({ width: 400 }), 'note')).toBe(false);
    expect(radiusOf(shown(examples.everything).layOut({ width: 400 }))).toBe(112);
  });
});
