import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { matrixWidget } from '../../../src/widgets/matrix/matrix.widget.js';
import * as examples from '../../../stories/matrix/matrix.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { targetsIn } from '../../support/targets.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';

function shown(document: unknown, lang = 'en') {
  const { schema, model, words, messages, layout } = matrixWidget;
  const figures = model(there(parse(schema, document).data));
  const made = words(figures, languageOf(lang, 'UTC', messages));
  return { figures, layOut: (box: Box) => layout(figures, made, box, fixedMeasurer, {}) };
}

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('-matrix')).map((name) => [name, demo(name)] as const),
];

const textsOf = (layout: ReturnType<ReturnType<typeof shown>['layOut']>): string[] =>
  layout.texts.map(({ text }) => text);

describe('the picture of a matrix', () => {
  it.each(CASES)('has nothing over another and nothing outside at any width: %s', (_, document) => {
    for (const lang of ['en', 'zh-CN']) {
      const { layOut } = shown(document, lang);
      for (const width of WIDTHS) {
        const drawing = layOut({ width });
        expect(faultsOf(drawing.texts, width, drawing.height)).toEqual([]);
        expect(outsideOf(drawing)).toEqual([]);
      }
    }
  });

  it.each(CASES)('fits into any room, and into tiles: %s', (_, document) => {
    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      const { layOut } = shown(document, lang);
      const rooms = lang === 'en' ? ROOMS.filter(({ height }) => height >= 60) : CARD_ROOMS;
      for (const room of rooms) expect(misfitsOf(layOut(bare(room)), room)).toEqual([]);
      for (const room of TILE_ROOMS) expect(misfitsOf(layOut(asTile(room)), room)).toEqual([]);
    }
  });

  it.each(CASES)('has a target for every item with both figures: %s', (_, document) => {
    const { figures, layOut } = shown(document);
    const placed = figures.items.filter(({ quadrant }) => quadrant !== null).map(({ key }) => key);
    for (const box of [{ width: 320 }, { width: 800 }, asTile({ width: 164, height: 66 })]) {
      const keys = targetsIn(layOut(box)).map(({ key }) => key);
      expect([...keys].sort()).toEqual([...placed].sort());
    }
  });

  it('goes through what is to be improved first, by rank, and numbers it', () => {
    const drawing = shown(demo('kiosk-matrix.json')).layOut({ width: 900 });
    const keys = targetsIn(drawing).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(['go-back', 'touch', 'unaided']);
    const label = there(drawing.texts.find(({ text }) => text.startsWith('1 ')));
    expect(label).toMatchObject({ tone: 'negative', emphasis: 'strong' });
  });

  it('fills what is clear or not tested, and opens what is unclear, with its intervals', () => {
    const drawing = shown(examples.everything).layOut({ width: 800 });
    const { figures } = shown(examples.everything);
    const unclear = figures.items.filter(({ clear }) => clear === 'unclear').length;
    expect(unclear).toBeGreaterThan(0);
    // One more open sign stands in the legend.
    expect(marksOf(drawing, 'open')).toHaveLength(unclear + 1);
    expect(marksOf(drawing, 'cross')).toHaveLength(2 * unclear);
    expect(marksOf(drawing, 'point')).toHaveLength(figures.items.length - unclear);
    expect(textsOf(drawing)).toContain('quadrant too close to call');
    const bareMeans = shown(demo('sfo-matrix.json')).layOut({ width: 800 });
    expect(marksOf(bareMeans, 'open')).toHaveLength(0);
    expect(marksOf(bareMeans, 'cross')).toHaveLength(0);
  });

  it('keeps the intervals of a clear item for when it is active', () => {
    const { figures, layOut } = shown(examples.everything);
    const clear = there(figures.items.find((item) => item.clear === 'clear'));
    const target = there(targetsIn(layOut({ width: 800 })).find(({ key }) => key === clear.key));
    expect(there(target.reach).width).toBeGreaterThan(2);
    expect(there(target.reach).height).toBeGreaterThan(2);
  });

  it('names the quadrants in their corners, and marks the one to look at first', () => {
    const drawing = shown(demo('sfo-matrix.json')).layOut({ width: 800 });
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining([
        'CONCENTRATE HERE',
        'KEEP UP THE GOOD WORK',
        'LOW PRIORITY',
        'POSSIBLE OVERKILL',
      ]),
    );
    expect(marksOf(drawing, 'marked')).toHaveLength(1);
    expect(marksOf(drawing, 'crosshair')).toHaveLength(2);
  });

  it('numbers all items of a narrow plot, with every name in a list by quadrant', () => {
    const document = demo('kiosk-matrix.json');
    const { figures, layOut } = shown(document);
    const texts = textsOf(layOut({ width: 280 }));
    expect(texts.filter((text) => text === '24').length).toBeGreaterThanOrEqual(1);
    const all = texts.join(' ');
    for (const { label } of figures.items) expect(all).toContain((label as { en: string }).en);
    const heads = texts.filter((text) => /^[A-Z ]{8,}$/.test(text));
    expect(heads).toEqual(['CONCENTRATE HERE', 'KEEP UP THE GOOD WORK', 'LOW PRIORITY']);
  });

  it('lists what has no point, with the reason', () => {
    const texts = textsOf(shown(examples.missing).layOut({ width: 800 }));
    expect(texts).toEqual(
      expect.arrayContaining(['Without a point', 'Loan car (n < 30)', 'Tyre storage (n/a)']),
    );
  });

  it('is a figure, a word and the points in a tile', () => {
    const tile = shown(demo('sfo-matrix.json')).layOut(asTile({ width: 196, height: 150 }));
    expect(textsOf(tile).slice(0, 2)).toEqual(['7 of 14', 'to improve: first “Shops”']);
    expect(marksOf(tile, 'point')).toHaveLength(14);
  });
});
