import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box, type Drawing } from '../../../src/chart/drawing.js';
import { fitsInto } from '../../../src/chart/rows.js';
import { fitted } from '../../../src/element/fit.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { breakdownLayout } from '../../../src/widgets/breakdown/breakdown.layout.js';
import { breakdownModel } from '../../../src/widgets/breakdown/breakdown.model.js';
import { breakdownSchema } from '../../../src/widgets/breakdown/breakdown.schema.js';
import { breakdownWords } from '../../../src/widgets/breakdown/breakdown.words.js';
import { breakdownMessages } from '../../../src/widgets/breakdown/messages/index.js';
import { scaleOf } from '../../../src/widgets/breakdown/parts.layout.js';
import * as examples from '../../../stories/breakdown/breakdown.examples.js';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { pointsOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

const figuresOf = (document: unknown) =>
  breakdownModel(there(parse(breakdownSchema, document).data));

const layOut = (document: unknown, lang = 'en') => {
  const figures = figuresOf(document);
  const words = breakdownWords(figures, languageOf(lang, undefined, breakdownMessages));
  return (box: Box): Drawing => breakdownLayout(figures, words, box, fixedMeasurer);
};

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...drawable } = examples;
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  ...drawable,
  scms: demo('scms-truck-breakdown.json'),
  sfo: demo('sfo-aspects-breakdown.json'),
};
const CASES = Object.entries(DOCUMENTS).flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name, lang, document })),
);

describe.each(CASES)('$name in $lang', ({ document, lang }) => {
  const layout = layOut(document, lang);
  const count = figuresOf(document).groups.length;

  it('has every group once, with its name and figure, and nothing over one another', () => {
    for (const width of WIDTHS) {
      const drawing = layout({ width });
      expect([...faultsOf(drawing.texts, width, drawing.height), ...outsideOf(drawing)]).toEqual(
        [],
      );
      expect(new Set(drawing.targets.map(({ key }) => key)).size).toBe(count);
    }
  });

  it('keeps to the room of every card', () => {
    const wrong = CARD_ROOMS.flatMap((room) => {
      const drawing = fitted({ room: room.height, freed: {} }, { width: room.width }, layout);
      return misfitsOf(drawing, room);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps to every room once all has given way, and counts the rows that it leaves out', () => {
    for (const room of ROOMS) {
      const drawing = layout(bare(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      const isTile = drawing.targets.length === 1 && !drawing.rest;
      if (!isTile) expect(drawing.targets.length + there(drawing.rest)).toBe(count);
    }
  });

  it('is a tile with the value of all groups, or of the weightiest', () => {
    for (const room of TILE_ROOMS) {
      const drawing = layout(asTile(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      expect(drawing.texts.some(({ emphasis }) => emphasis === 'key')).toBe(true);
      expect(drawing.targets).toHaveLength(1);
    }
  });
});

describe('the rows of a breakdown', () => {
  const styles = (document: unknown, box: Box = { width: 640 }) =>
    new Set(layOut(document)(box).marks.map(({ style }) => style));

  it('are bars from zero, or dots where the scale does not start there', () => {
    expect(scaleOf(figuresOf(examples.everything))).toMatchObject({
      domain: [0, 100],
      hasBars: true,
    });
    expect(styles(examples.everything)).toContain('bar');
    const means = scaleOf(figuresOf(examples.means));
    expect(means.hasBars).toBe(false);
    expect(means.domain[0]).toBeGreaterThan(7);
    expect(styles(examples.means)).toContain('dot');
    expect(styles(examples.means)).not.toContain('bar');
  });

  it('are pale or open where they may differ by chance', () => {
    expect(styles(examples.everything)).toContain('pale-bar');
    expect(styles(examples.alike)).toContain('open-dot');
    expect(styles(examples.alike)).not.toContain('dot');
  });

  it('have signs beside figures in tone, since colour alone can’t tell', () => {
    const { texts } = layOut(examples.everything)({ width: 640 });
    const signs = texts.filter(({ text }) => text === '\u25b2' || text === '\u25bc');
    expect(signs.map(({ text, tone }) => [text, tone])).toEqual([
      ['\u25b2', 'positive'],
      ['\u25bc', 'negative'],
    ]);
  });

  it('have the value of all groups and the target as lines, with their names', () => {
    const { marks, texts } = layOut(examples.everything)({ width: 640 });
    const lines = (style: string) => marks.filter((mark) => mark.style === style);
    expect([lines('overall').length, lines('target').length]).toEqual([1, 1]);
    const shown = texts.map(({ text }) => text);
    expect(shown).toContain('overall 68.5%');
    expect(shown).toContain('target 70%');
    // In a narrow box each row has its piece, so that no name is crossed.
    const narrow = layOut(examples.everything)({ width: 280 });
    const pieces = narrow.marks.filter((mark) => mark.style === 'overall');
    expect(pieces).toHaveLength(6);
    // And no shorter than its bar of 13 pixels, nor so long that it comes near the figures above it.
    for (const piece of pieces) {
      const heights = pointsOf(piece).map(({ y }) => y);
      expect(Math.max(...heights) - Math.min(...heights)).toBe(19);
    }
  });

  it('break the name of a target that is wider than the box, and lose nothing of it', () => {
    const groups = [40, 60].map((value) => ({ key: `g${value}`, value }));
    const target = { min: 1234, max: 301_375 };
    const document = { type: 'breakdown', groups, unit: 'per:1000000', target };
    const { texts, height } = layOut(document)({ width: 170 });
    expect(faultsOf(texts, 170, height)).toEqual([]);
    const written = texts.map(({ text }) => text).join(' ');
    expect(written).toContain('target 1,234 per 1,000,000 to 301,375 per 1,000,000');
  });

  it('draw a band as target', () => {
    expect(styles(examples.positions)).toContain('target-band');
  });

  it('keep the weightiest in a low box', () => {
    const drawing = layOut(examples.everything)({
      width: 300,
      height: 90,
      without: new Set(GIVING_WAY),
    });
    expect(fitsInto(drawing, 90)).toBe(true);
    expect(drawing.targets.map(({ key }) => key)).toContain('poster');
  });

  it('name forty groups, each in full', () => {
    for (const lang of LANGUAGES) {
      const { texts, targets } = layOut(examples.longLabels, lang)({ width: 800 });
      expect(targets).toHaveLength(40);
      expect(texts.filter(({ text }) => text.endsWith('\u2026'))).toEqual([]);
    }
  });

  it('draw nothing of what is withheld', () => {
    const box = { width: 640, without: new Set(['legend'] as const) };
    const { marks, texts } = layOut(examples.partlyWithheld)(box);
    expect(marks.filter(({ style }) => style === 'dot' || style === 'open-dot')).toHaveLength(5);
    expect(texts.map(({ text }) => text)).toContain('n < 120');
  });
});
