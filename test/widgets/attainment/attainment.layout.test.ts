import { describe, expect, it } from 'vitest';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { attainmentWidget } from '../../../src/widgets/attainment/attainment.widget.js';
import * as examples from '../../../stories/attainment/attainment.examples.js';
import { there } from '../../statistics/support.js';
import { attainment, demo } from '../../support/documents.js';
import { marksOf, pointsOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';

const { schema, model, words: wordsOf, messages, layout } = attainmentWidget;

function shown(document: unknown, lang = 'en') {
  const figures = model(there(parse(schema, document).data));
  const words = wordsOf(figures, languageOf(lang, 'UTC', messages));
  const layOut = (box: Box): Drawing => layout(figures, words, box, fixedMeasurer, {});
  return { figures, words, layOut };
}

const textsOf = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);
const keysOf = ({ targets }: Drawing, group: string): string[] =>
  targets.filter((target) => target.group === group).map(({ key }) => key);

/** Both ends of each mark of a style, without the swatch in the legend, which is the first. */
const ends = (drawing: Drawing, style: string): (readonly [number, number])[] =>
  marksOf(drawing, style)
    .slice(1)
    .map((mark) => {
      const xs = pointsOf(mark).map(({ x }) => x);
      return [Math.min(...xs), Math.max(...xs)];
    });

describe('the bullets', () => {
  const rows = [50, 100, 150].map((actual) => ({ key: `r${actual}`, actual, target: 100 }));

  it('stand on one scale of attainment, with the targets below one another', () => {
    const drawing = shown(attainment({ rows, elapsed: 75 })).layOut({ width: 900 });
    const [half, all, more] = ends(drawing, 'bar').map(([left, right]) => right - left);
    expect(all! / half!).toBeCloseTo(2, 6);
    expect(more! / half!).toBeCloseTo(3, 6);
    const goals = ends(drawing, 'goal').map(([x]) => x);
    expect(new Set(goals.map((x) => x.toFixed(3))).size).toBe(1);
    expect(goals[0]).toBeCloseTo(ends(drawing, 'bar')[1]![1], 6);
    const elapsed = ends(drawing, 'elapsed').map(([x]) => x);
    const start = ends(drawing, 'bar')[0]![0];
    for (const x of elapsed) expect((x - start) / all!).toBeCloseTo(0.75, 6);
  });

  it('have the time elapsed on rows alone that are held against it', () => {
    const drawing = shown(examples.everything).layOut({ width: 900 });
    // Revenue, receivables, new shops; a limit is not filled towards its tick.
    expect(ends(drawing, 'elapsed')).toHaveLength(3);
    expect(textsOf(drawing)).toContain('Time elapsed: 75%');
    expect(textsOf(shown(examples.over).layOut({ width: 900 })).join()).not.toContain('elapsed');
  });

  it('tear off what goes far beyond the scale, and begin below 0 where amounts do', () => {
    const drawing = shown(examples.odd).layOut({ width: 900 });
    expect(marksOf(drawing, 'tear')).toHaveLength(1);
    const bars = ends(drawing, 'bar');
    const lowest = Math.min(...bars.map(([left]) => left));
    expect(bars.filter(([left]) => left === lowest)).toHaveLength(1);
  });

  it('are torn within, on whichever side of 0 they end', () => {
    const far = [-500, 500].map((actual) => ({ key: `r${actual}`, actual, target: 100 }));
    const drawing = shown(attainment({ rows: far })).layOut({ width: 900 });
    const tears = marksOf(drawing, 'tear').map((mark) => pointsOf(mark).map(({ x }) => x));
    const bars = ends(drawing, 'bar');
    expect(tears).toHaveLength(2);
    for (const [index, xs] of tears.entries()) {
      expect(Math.min(...xs)).toBeGreaterThan(bars[index]![0]);
      expect(Math.max(...xs)).toBeLessThan(bars[index]![1]);
    }
  });

  it('are drawn apart where nobody can influence them', () => {
    const drawing = shown(examples.everything).layOut({ width: 900 });
    expect(marksOf(drawing, 'outside')).toHaveLength(1);
  });

  it('have the total below, then a line for each gate and penalty, then what is left', () => {
    const drawing = shown(examples.dealer).layOut({ width: 900 });
    expect(keysOf(drawing, 'row')).toEqual(['output', 'intake']);
    expect(keysOf(drawing, 'total')).toEqual(['total', 'after']);
    expect(keysOf(drawing, 'adjustment')).toEqual(['maker', 'score', 'complaints']);
    const texts = textsOf(drawing);
    for (const text of ['104.5%', '−10.5', '−4.7', '89.3%']) expect(texts).toContain(text);
  });
});

const { empty: _empty, invalid: _invalid, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ['doses', demo('ocv-attainment.json')],
];
const EACH = CASES.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

describe('without a height', () => {
  it.each(EACH)('every row has its attainment, and nothing overlaps: $name', (each) => {
    const { figures, words, layOut } = shown(each.document, each.lang);
    for (const width of [160, 280, 440, 760, 1240]) {
      const drawing = layOut({ width });
      expect(misfitsOf(drawing, { width, height: drawing.height })).toEqual([]);
      expect(keysOf(drawing, 'row')).toEqual(figures.rows.map(({ key }) => key));
      const texts = textsOf(drawing);
      for (const { figure } of words.rows) expect(texts).toContain(figure);
    }
  });
});

describe('in a box with a height', () => {
  it.each(EACH)('fits into any room: $name', ({ document, lang }) => {
    const { figures, layOut } = shown(document, lang);
    for (const room of lang === 'en' ? ROOMS : CARD_ROOMS) {
      const drawing = layOut(bare(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      const shownRows = keysOf(drawing, 'row').length;
      if (shownRows) expect(shownRows + (drawing.rest ?? 0)).toBe(figures.rows.length);
    }
    for (const room of TILE_ROOMS) expect(misfitsOf(layOut(asTile(room)), room)).toEqual([]);
  });

  it('keeps the rows that are missed furthest', () => {
    const { layOut } = shown(demo('ocv-attainment.json'));
    const drawing = layOut(bare({ width: 480, height: 120 }));
    expect(keysOf(drawing, 'row').sort()).toEqual(expect.arrayContaining(['ken', 'zmb']));
    expect(drawing.rest).toBeGreaterThan(0);
  });

  it('says what is left only where something is taken off', () => {
    const drawing = shown(examples.clean).layOut({ width: 900 });
    expect(keysOf(drawing, 'total')).toEqual(['total']);
    expect(keysOf(drawing, 'adjustment')).toHaveLength(3);
  });

  it('has what is left of the total alone where there is no room for what is taken off it', () => {
    const drawing = shown(examples.dealer).layOut(bare({ width: 300, height: 160 }));
    expect(keysOf(drawing, 'row')).toEqual(['output', 'intake']);
    expect(keysOf(drawing, 'total')).toEqual(['total']);
    expect(keysOf(drawing, 'adjustment')).toEqual([]);
    expect(textsOf(drawing)).toContain('89.3%');
  });

  it('is the total with its bullet, and how the rows stand, in a tile', () => {
    const tile = shown(examples.dealer).layOut(asTile({ width: 196, height: 150 }));
    expect(textsOf(tile)).toEqual(['89.3%', '1 of 2 targets is met']);
    expect(marksOf(tile, 'bar')).toHaveLength(1);
    expect(keysOf(tile, 'total')).toEqual(['total']);
  });
});
