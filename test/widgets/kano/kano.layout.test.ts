import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { kanoWidget } from '../../../src/widgets/kano/kano.widget.js';
import * as examples from '../../../stories/kano/kano.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo, kano } from '../../support/documents.js';
import { marksOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { targetsIn } from '../../support/targets.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';

function shown(document: unknown, lang = 'en') {
  const { schema, model, words, messages, layout } = kanoWidget;
  const figures = model(there(parse(schema, document).data));
  const made = words(figures, languageOf(lang, 'UTC', messages));
  return { figures, layOut: (box: Box) => layout(figures, made, box, fixedMeasurer, {}) };
}

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('-kano')).map((name) => [name, demo(name)] as const),
];

const textsOf = (layout: ReturnType<ReturnType<typeof shown>['layOut']>): string[] =>
  layout.texts.map(({ text }) => text);

describe('the picture of the Kano model', () => {
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

  it.each(CASES)('has a target for every feature with both coefficients: %s', (_, document) => {
    const { figures, layOut } = shown(document);
    const placed = figures.items.filter(({ better }) => better !== null).map(({ key }) => key);
    for (const box of [{ width: 320 }, { width: 800 }, asTile({ width: 164, height: 66 })]) {
      const keys = targetsIn(layOut(box)).map(({ key }) => key);
      expect([...keys].sort()).toEqual([...placed].sort());
    }
  });

  it('has better upwards and worse across, from 0 to the utmost', () => {
    const middle = (given: object) => {
      const item = { key: 'a', counts: { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0, ...given } };
      const target = there(targetsIn(shown(kano({ items: [item] })).layOut({ width: 600 }))[0]);
      return { x: target.x + target.width / 2, y: target.y + target.height / 2 };
    };
    const [attractive, desired, mustBe, indifferent] = [{ A: 9 }, { O: 9 }, { M: 9 }, { I: 9 }].map(
      middle,
    );
    expect(there(attractive).y).toBe(there(desired).y);
    expect(there(attractive).x).toBe(there(indifferent).x);
    expect(there(mustBe)).toEqual({ x: there(desired).x, y: there(indifferent).y });
    expect(there(desired).x).toBeGreaterThan(there(attractive).x);
    expect(there(desired).y).toBeLessThan(there(mustBe).y);
  });

  it('fills separable features and opens the others', () => {
    const drawing = shown(demo('kiosk-kano.json')).layOut({ width: 900 });
    // Four samples beside the names of the regions are filled, one in the legend is open.
    expect(marksOf(drawing, 'open')).toHaveLength(11 + 1);
    expect(marksOf(drawing, 'point')).toHaveLength(18 + 4);
    expect(textsOf(drawing)).toContain('category not separable');
  });

  it('names the four regions in their corners, each with the sign of its category', () => {
    const drawing = shown(demo('kiosk-kano.json')).layOut({ width: 900 });
    const placeOf = (text: string) => there(drawing.texts.find((mark) => mark.text === text));
    const [attractive, desired] = [
      placeOf('ATTRACTIVE (SURPRISED)'),
      placeOf('ONE-DIMENSIONAL (DESIRED)'),
    ];
    const [indifferent, mustBe] = [placeOf('INDIFFERENT'), placeOf('MUST-BE (SATISFIED)')];
    expect(attractive.y).toBe(desired.y);
    expect(indifferent.y).toBe(mustBe.y);
    expect(attractive.y).toBeLessThan(indifferent.y);
    expect(attractive.x).toBeLessThan(desired.x);
    expect(marksOf(drawing, 'crosshair')).toHaveLength(2);
  });

  it('has a legend of signs for categories that no region is named after', () => {
    const texts = textsOf(shown(examples.everything).layOut({ width: 900 }));
    expect(texts).toContain('Reverse');
    expect(texts).not.toContain('Questionable');
  });

  it('places 20 or more of the 29 labels of the kiosk survey at 900 px, and all names at 320', () => {
    const { figures, layOut } = shown(demo('kiosk-kano.json'));
    const names = figures.items.map(({ label }) => (label as { en: string }).en);
    const wide = textsOf(layOut({ width: 900 })).join(' ');
    expect(names.filter((name) => wide.includes(name)).length).toBeGreaterThanOrEqual(20);
    const narrow = textsOf(layOut({ width: 280 })).join(' ');
    expect(names.filter((name) => !narrow.includes(name))).toEqual([]);
  });

  it('lists what has no point, with the reason', () => {
    const texts = textsOf(shown(examples.missing).layOut({ width: 800 }));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Without a point',
        'Loan car (n < 30)',
        'Advertising in the car (n/a)',
      ]),
    );
  });

  it('is a figure, a word and the points in a tile', () => {
    const tile = shown(demo('kiosk-kano.json')).layOut(asTile({ width: 196, height: 150 }));
    expect(textsOf(tile).slice(0, 2)).toEqual(['10 of 29', 'Attractive (surprised)']);
    expect([...marksOf(tile, 'point'), ...marksOf(tile, 'open')]).toHaveLength(29);
  });
});
