import { describe, expect, it } from 'vitest';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { kpiWidget } from '../../../src/widgets/kpi/kpi.widget.js';
import * as examples from '../../../stories/kpi/kpi.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf, pointsOf } from '../../support/geometry.js';
import { dense, expectLevelIn, textsOf } from '../../support/level-rooms.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

/** A document in a language, to be laid out in many boxes. */
function shown(document: unknown, lang = 'en') {
  const { schema, model, words: wordsOf, messages, layout } = kpiWidget;
  const figures = model(there(parse(schema, document).data));
  const words = wordsOf(figures, languageOf(lang, 'UTC', messages));
  const layOut = (box: Box): Drawing => layout(figures, words, box, fixedMeasurer, {});
  return { figures, words, layOut };
}

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('kpi')).map((name) => [name, demo(name)] as const),
];
const EACH = CASES.flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

const lineHeight = (drawing: Drawing): number => {
  const ys = marksOf(drawing, 'line')
    .flatMap(pointsOf)
    .map(({ y }) => y);
  return Math.max(...ys) - Math.min(...ys);
};

describe('a KPI in a box with a height', () => {
  it.each(EACH)('fits into any room, its figure and verdict last: $name', ({ document, lang }) => {
    const { figures, words, layOut } = shown(document, lang);
    const rooms = lang === 'en' ? ROOMS : CARD_ROOMS;
    for (const box of [...rooms.map(bare), ...TILE_ROOMS.map(asTile)]) {
      const drawing = layOut(box);
      expectLevelIn(drawing, box, figures, words);
    }
  });

  it.each(CASES)('has nothing over another while it still needs more: %s', (_, document) => {
    const { layOut } = shown(document);
    for (const room of CARD_ROOMS) {
      const drawing = layOut(room);
      const height = Math.max(room.height, drawing.height);
      expect(misfitsOf(drawing, { width: room.width, height })).toEqual([]);
    }
  });

  it('has a spark line that grows with the box up to a height, and shrinks with it', () => {
    const { layOut } = shown(demo('sfo-csat-kpi.json'));
    const heights = [100, 140, 200, 300, 700].map((height) =>
      lineHeight(layOut(bare({ width: 600, height }))),
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(there(heights[0])).toBeLessThan(there(heights[2]));
    expect(heights.at(-1)).toBe(150);
  });

  it('lets the times of the spark line go with the axis labels', () => {
    const { layOut } = shown(demo('sfo-csat-kpi.json'));
    const room = { width: 300, height: 200 };
    expect(textsOf(layOut(room))).toContain('2018');
    const gone = layOut({ ...room, without: new Set(['axis-titles'] as const) });
    expect(textsOf(gone)).not.toContain('2018');
    expect(marksOf(gone, 'line')).toHaveLength(1);
  });

  it('lets changes go one by one, the first last', () => {
    const { words, layOut } = shown(examples.manyComparisons);
    const counts = [260, 140, 110, 90].map((height) => {
      const text = dense(textsOf(layOut(bare({ width: 280, height }))));
      return words.changes.filter((change) => text.includes(dense(change.text))).length;
    });
    expect(counts[0]).toBe(words.changes.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(there(counts.at(-1))).toBeLessThan(there(counts[0]));
  });

  it('is a figure, a verdict and a bare spark line with its newest point in a tile', () => {
    const tile = shown(examples.targetMissed).layOut(asTile({ width: 164, height: 66 }));
    const [figure, word, ...more] = tile.texts.map(({ text }) => text);
    expect([figure, word, more]).toEqual(['80.3%', 'target missed (90%)', []]);
    expect(marksOf(tile, 'line')).toHaveLength(1);
    expect(marksOf(tile, 'last')).toHaveLength(1);
    expect(lineHeight(tile)).toBeGreaterThan(4);
  });

  it('says the change in a tile where there is no target', () => {
    const tile = shown(demo('sfo-csat-kpi.json')).layOut(asTile({ width: 164, height: 66 }));
    expect(tile.texts).toHaveLength(2);
    expect(textsOf(tile)).toContain('▼');
  });

  it('has a target for the level and one for each point in a tile', () => {
    const { figures, layOut } = shown(examples.targetMissed);
    const { targets } = layOut(asTile({ width: 164, height: 66 }));
    expect(targets.map(({ key }) => key)).toEqual([
      'value',
      ...there(figures.spark).map(({ t }) => String(t)),
    ]);
  });
});
