import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/chart/drawing.js';
import { targetsOf } from '../../../src/chart/targets.js';
import { parse } from '../../../src/contract/index.js';
import { fitted } from '../../../src/element/fit.js';
import { languageOf } from '../../../src/i18n/index.js';
import { comparisonLayout } from '../../../src/widgets/comparison/comparison.layout.js';
import { comparisonModel, outsideOf } from '../../../src/widgets/comparison/comparison.model.js';
import { comparisonSchema } from '../../../src/widgets/comparison/comparison.schema.js';
import { comparisonWords } from '../../../src/widgets/comparison/comparison.words.js';
import { comparisonMessages } from '../../../src/widgets/comparison/messages/index.js';
import * as examples from '../../../stories/comparison/comparison.examples.js';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { WIDTHS, faultsOf, outsideOf as marksOutside } from '../../support/texts.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

const figuresOf = (document: unknown) =>
  comparisonModel(there(parse(comparisonSchema, document).data));

const layOut = (document: unknown, lang = 'en') => {
  const figures = figuresOf(document);
  const words = comparisonWords(figures, languageOf(lang, undefined, comparisonMessages));
  return (box: Box) => comparisonLayout(figures, words, box, fixedMeasurer);
};

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...drawable } = examples;
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  ...drawable,
  cfpb: demo('cfpb-products-comparison.json'),
  sfo: demo('sfo-areas-comparison.json'),
};
const CASES = Object.entries(DOCUMENTS).flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name, lang, document })),
);

const keysOf = (drawing: ReturnType<ReturnType<typeof layOut>>): string[] => {
  const targets = targetsOf(drawing);
  return Array.from({ length: targets.length }, (_, index) => targets.at(index)!.key);
};

describe.each(CASES)('$name in $lang', ({ document, lang }) => {
  const layout = layOut(document, lang);
  const { units } = figuresOf(document);

  it('has every unit once, and no texts over one another', () => {
    for (const width of WIDTHS) {
      const drawing = layout({ width });
      expect([...faultsOf(drawing.texts, width, drawing.height), ...marksOutside(drawing)]).toEqual(
        [],
      );
      expect(keysOf(drawing).sort()).toEqual(units.map(({ key }) => key).sort());
    }
  });

  it('keeps to the room of every card', () => {
    const wrong = CARD_ROOMS.flatMap((room) => {
      const drawing = fitted({ room: room.height, freed: {} }, { width: room.width }, layout);
      return misfitsOf(drawing, room);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps to every room once all has given way, and counts the units without a point', () => {
    for (const room of ROOMS) {
      const drawing = layout(bare(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      const isTile = drawing.texts.some(({ emphasis }) => emphasis === 'key');
      const count = targetsOf(drawing).length + (drawing.rest ?? 0);
      if (!isTile) expect(count).toBe(units.length);
    }
  });

  it('is a tile with the value of all units', () => {
    for (const room of TILE_ROOMS) {
      const drawing = layout(asTile(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      expect(drawing.texts.some(({ emphasis }) => emphasis === 'key')).toBe(true);
      expect(targetsOf(drawing).length).toBeGreaterThan(0);
    }
  });
});

describe('the plot of a comparison', () => {
  const drawing = layOut(examples.everything)({ width: 800 });
  const shown = drawing.texts.map(({ text }) => text);

  it('has both bands of limits and the line that they lie about', () => {
    const styles = drawing.marks.map(({ style }) => style);
    for (const style of ['outer-limits', 'inner-limits', 'outer-edge', 'inner-edge', 'centre']) {
      expect(styles).toContain(style);
    }
    expect(shown).toContain('overall 78.0%');
    expect(shown).toContain('95% and 99.8% limits');
  });

  it('names those beyond the limits beside their points and in the list below', () => {
    for (const name of ['Shop 4', 'Shop 10', 'Shop 13']) {
      expect(shown.filter((text) => text === name)).toHaveLength(2);
    }
    expect(shown).not.toContain('Shop 1');
    expect(shown).toContain('Outside the limits');
  });

  it('has a row of the list answer for its point', () => {
    const targets = targetsOf(drawing);
    const index = targets.indexOf('shop-4');
    const { name } = there(targets.at(index));
    expect(targets.under({ x: there(name).x + 20, y: there(name).y + 5 })).toBe(index);
  });

  it('has names of all in a large plot of few units', () => {
    const names = layOut(demo('sfo-areas-comparison.json'))({ width: 800 }).texts.map(
      ({ text }) => text,
    );
    for (const area of 'ABCDEFG') expect(names).toContain(`Boarding area ${area}`);
  });

  it('lists all of forty long names that lie beyond the limits', () => {
    const outside = outsideOf(figuresOf(examples.longLabels)).length;
    for (const lang of LANGUAGES) {
      const { texts, marks } = layOut(examples.longLabels, lang)({ width: 900 });
      expect(marks.filter(({ style }) => style === 'point')).toHaveLength(40 + outside);
      expect(texts.filter(({ text }) => text.endsWith('\u2026'))).toEqual([]);
    }
  });

  it('has no limits of a single unit without a target', () => {
    const { marks } = layOut(examples.oneUnit)({ width: 480 });
    expect(marks.filter(({ style }) => style === 'inner-limits')).toEqual([]);
  });
});
