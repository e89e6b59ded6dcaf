import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box, type Drawing } from '../../../src/chart/drawing.js';
import { fitsInto } from '../../../src/chart/rows.js';
import { scorecardLayout } from '../../../src/widgets/scorecard/scorecard.layout.js';
import * as examples from '../../../stories/scorecard/scorecard.examples.js';
import { numbersIn, there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { marksOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare } from '../../support/rooms.js';
import { faultsOf, outsideOf } from '../../support/texts.js';
import { figuresOf, wordsIn } from './figures.js';

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: object])[] = [
  ...Object.entries(good),
  ['real', demo('real-scorecard.json') as object],
];
const EACH = CASES.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name, document, lang })),
);

/** A document in a language, to be laid out in many boxes. */
function shown(document: object, lang = 'en') {
  const figures = figuresOf(document);
  const words = wordsIn(lang, figures);
  const layOut = (box: Box): Drawing => scorecardLayout(figures, words, box, fixedMeasurer);
  return { figures, words, layOut };
}

const textsOf = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);

describe.each(EACH)('$name in $lang', ({ document, lang }) => {
  const { figures, layOut } = shown(document, lang);

  it('fits into any room once all has given way, and counts the rows that it leaves out', () => {
    for (const box of [...ROOMS.map(bare), ...TILE_ROOMS.map(asTile)]) {
      const drawing = layOut(box);
      const height = there(box.height);
      expect(fitsInto(drawing, height), `${box.width} x ${height}`).toBe(true);
      expect(faultsOf(drawing.texts, box.width, height)).toEqual([]);
      expect(outsideOf({ ...drawing, height })).toEqual([]);
      expect(drawing.texts.every(({ size = 12 }) => size >= 12)).toBe(true);
      expect(numbersIn(drawing).every(Number.isFinite)).toBe(true);
      const isTile = marksOf(drawing, 'other').length > 0 || drawing.targets.length === 1;
      if (!isTile) expect(drawing.targets.length + (drawing.rest ?? 0)).toBe(figures.rows.length);
    }
  });

  it('has all rows where the room is high enough for them', () => {
    const { height } = layOut({ width: 600 });
    const drawing = layOut(bare({ width: 600, height: height + 40 }));
    expect([drawing.targets.length, drawing.rest ?? 0]).toEqual([figures.rows.length, 0]);
  });
});

describe('a scorecard in a box with a height', () => {
  it('asks for more room before rows may be left out', () => {
    const { layOut } = shown(examples.manyRows);
    const without = new Set(GIVING_WAY.filter((part) => part !== 'rows'));
    expect(layOut({ width: 400, height: 200, without }).height).toBeGreaterThan(200);
  });

  it('keeps those rows that need a look', () => {
    const { layOut } = shown(examples.asGiven);
    const { targets, rest } = layOut(bare({ width: 480, height: 100 }));
    expect(targets.map(({ key }) => key)).toContain('unit-fill');
    expect(targets.length + there(rest)).toBe(10);
  });

  it('keeps the signs of narrow rows, and their words as long as there is room', () => {
    const { layOut } = shown(examples.everything);
    const roomy = layOut(bare({ width: 760, height: 258 }));
    expect(textsOf(roomy)).toContain('concerning');
    const tight = layOut(bare({ width: 210, height: 116 }));
    expect(textsOf(tight)).not.toContain('concerning');
    expect(marksOf(tight, 'sign')).not.toEqual([]);
  });

  it.each([
    ['en', ['2 of 10', 'indicators need a look:', 'Unit fill rate']],
    ['zh-CN', ['2/10', '项指标需要关注：订单满足率']],
    ['zh-TW', ['2/10', '項指標需要留意：訂單滿足率']],
  ])('is how many need a look, with the first of them, in a tile: %s', (lang, texts) => {
    const { layOut } = shown(examples.everything, lang);
    expect(textsOf(layOut(asTile({ width: 164, height: 66 })))).toEqual(texts);
  });

  it.each([
    [164, 'indicators need a look'],
    [90, 'need a look'],
  ])('says of what so many need a look in a low tile of %i, where that has room', (width, word) => {
    const { layOut } = shown(examples.everything);
    expect(textsOf(layOut(asTile({ width, height: 40 })))).toEqual(['2 of 10', word]);
  });

  it('has a stroke for each indicator in a tile, a high one where it needs a look', () => {
    const tile = shown(examples.everything).layOut(asTile({ width: 300, height: 60 }));
    const concerns = marksOf(tile, 'sign');
    const others = marksOf(tile, 'other');
    expect([concerns.length, others.length]).toEqual([2, 8]);
    expect(tile.targets.map(({ key }) => key)).toEqual(['unit-fill']);
  });

  it.each(CARD_ROOMS)('shows the first that needs a look in a card of %j', (room) => {
    const { targets } = shown(examples.everything).layOut(bare(room));
    expect(targets[0]?.key).toBe('unit-fill');
  });
});
