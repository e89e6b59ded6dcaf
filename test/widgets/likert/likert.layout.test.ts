import { describe, expect, it } from 'vitest';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { likertWidget } from '../../../src/widgets/likert/likert.widget.js';
import * as examples from '../../../stories/likert/likert.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo, likert } from '../../support/documents.js';
import { marksOf, pointsOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';

const { schema, model, words: wordsOf, messages, layout } = likertWidget;

function shown(document: unknown, lang = 'en') {
  const figures = model(there(parse(schema, document).data));
  const words = wordsOf(figures, languageOf(lang, 'UTC', messages));
  const layOut = (box: Box): Drawing => layout(figures, words, box, fixedMeasurer, {});
  return { figures, words, layOut };
}

const textsOf = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);

/** Both ends of each bar's piece of a style. */
const ends = (drawing: Drawing, style: string): (readonly [number, number])[] =>
  marksOf(drawing, style).map((mark) => {
    const xs = pointsOf(mark).map(({ x }) => x);
    return [Math.min(...xs), Math.max(...xs)];
  });

/** Pieces of the rows, without the legend's swatches, which come first. */
const pieces = (drawing: Drawing, style: string, options: number) =>
  ends(drawing, style).slice(options);

describe('the bars', () => {
  const document = likert({
    questions: [
      { key: 'a', counts: [10, 20, 40, 20, 10] },
      { key: 'b', counts: [0, 10, 20, 30, 40] },
    ],
  });

  it('lie about the middle of the neutral answers, on one scale', () => {
    const drawing = shown(document).layOut({ width: 900 });
    const neutral = pieces(drawing, 'neutral', 1);
    const middles = neutral.map(([left, right]) => (left + right) / 2);
    expect(middles[0]).toBeCloseTo(middles[1]!, -1);
    // 40 % of the answers are twice as long as 20 %; a seam of a pixel is taken from each.
    const [first, second] = neutral.map(([left, right]) => right - left + 1);
    expect(first! / second!).toBeCloseTo(2, 1);
  });

  it('have the worst answers at the left, in the order of the options', () => {
    const drawing = shown(document).layOut({ width: 900 });
    const below = pieces(drawing, 'below', 2);
    const above = pieces(drawing, 'above', 2);
    const [neutralLeft, neutralRight] = pieces(drawing, 'neutral', 1)[0]!;
    for (const [, right] of below.slice(0, 2)) expect(right).toBeLessThanOrEqual(neutralLeft);
    for (const [left] of above.slice(0, 2)) expect(left).toBeGreaterThanOrEqual(neutralRight);
  });

  it('have their shares written in them where there is room', () => {
    const wide = textsOf(shown(document).layOut({ width: 900 }));
    expect(wide.filter((text) => text === '20.0%')).toHaveLength(3);
    const narrow = shown(document).layOut({ width: 200 });
    for (const text of narrow.texts.filter(({ inside }) => inside)) {
      const left = text.x - fixedMeasurer(text.text, 12) / 2;
      const all = ['below', 'neutral', 'above'].flatMap((style) => ends(narrow, style));
      expect(all.some(([from, to]) => left >= from && text.x < to)).toBe(true);
    }
  });

  it('have options once at the top, and the number of answers and the net at the right', () => {
    const drawing = shown(examples.everything).layOut({ width: 900 });
    const texts = textsOf(drawing);
    for (const option of ['Strongly disagree', 'Neither', 'Strongly agree']) {
      expect(texts.filter((text) => text === option)).toHaveLength(1);
    }
    for (const text of ['Net', 'n', 'No answer', '+73.9', '310', '12'])
      expect(texts).toContain(text);
  });

  it('have no bar and no share where nobody answered', () => {
    const drawing = shown(examples.gaps).layOut({ width: 900 });
    expect(pieces(drawing, 'neutral', 1)).toHaveLength(5);
  });
});

const { empty: _empty, withheld: _withheld, invalid: _invalid, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('likert')).map((name) => [name, demo(name)] as const),
];
const EACH = CASES.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

describe('without a height', () => {
  it.each(EACH)('every question has its name and net, and nothing overlaps: $name', (each) => {
    const { figures, words, layOut } = shown(each.document, each.lang);
    for (const width of [160, 280, 440, 760, 1240]) {
      const drawing = layOut({ width });
      expect(misfitsOf(drawing, { width, height: drawing.height })).toEqual([]);
      expect(drawing.targets.map(({ key }) => key)).toEqual(
        figures.questions.map(({ key }) => key),
      );
      const texts = textsOf(drawing);
      for (const { net } of words.questions) expect(texts).toContain(net);
    }
  });
});

describe('in a box with a height', () => {
  it.each(EACH)('fits into any room: $name', ({ document, lang }) => {
    const { figures, layOut } = shown(document, lang);
    for (const room of lang === 'en' ? ROOMS : CARD_ROOMS) {
      const drawing = layOut(bare(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      const isTile = drawing.targets.length === 1 && !drawing.rest;
      if (!isTile)
        expect(drawing.targets.length + (drawing.rest ?? 0)).toBe(figures.questions.length);
    }
    for (const room of TILE_ROOMS) expect(misfitsOf(layOut(asTile(room)), room)).toEqual([]);
  });

  it('keeps the lowest nets', () => {
    const drawing = shown(demo('airline-business-likert.json')).layOut(
      bare({ width: 480, height: 120 }),
    );
    expect(drawing.rest).toBeGreaterThan(0);
    const keys = drawing.targets.map(({ key }) => key);
    expect(keys).toEqual(['wifi', 'time', 'online-booking', 'gate'].slice(0, keys.length));
  });

  it('is the lowest net with its bar in a tile', () => {
    const tile = shown(examples.everything).layOut(asTile({ width: 298, height: 150 }));
    expect(tile.targets.map(({ key }) => key)).toEqual(['waiting']);
    const [figure, ...others] = textsOf(tile);
    expect(figure).toBe('−16.8 points');
    expect(others.join(' ')).toContain('Lowest net: I did not wait long');
    expect(marksOf(tile, 'above').length + marksOf(tile, 'below').length).toBe(4);
  });
});
