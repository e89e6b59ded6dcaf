import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box, type Drawing, type GivingWay } from '../../../src/chart/drawing.js';
import { fitsInto } from '../../../src/chart/rows.js';
import { fitted } from '../../../src/element/fit.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gapLayout, type GapOptions } from '../../../src/widgets/gap/gap.layout.js';
import { gapWords } from '../../../src/widgets/gap/gap.words.js';
import { gapMessages } from '../../../src/widgets/gap/messages/index.js';
import * as examples from '../../../stories/gap/gap.examples.js';
import { numbersIn, there } from '../../statistics/support.js';
import { marksOf, pointsOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { faultsOf, outsideOf } from '../../support/texts.js';
import * as documents from './documents.js';
import { modelOf } from './documents.js';

const { empty: _empty, withheld: _withheld, invalid: _invalid, ...drawable } = examples;
const { kiosk, both, forty, long, ends, excess, under, near, flat, sampled, chain } = documents;

/** Names of the company's own that are longer than any room. */
const longNames = {
  ...chain,
  gapLabels: {
    service: 'Everything that lies between what is expected and what is perceived',
    pharmacy: 'Rechtsschutzversicherungsgesellschaftsangelegenheiten',
  },
};
const DOCUMENTS: Readonly<Record<string, object>> = {
  ...drawable,
  kiosk,
  both,
  forty,
  long,
  ends,
  excess,
  under,
  near,
  flat,
  longNames,
  'stations with answers': { ...chain, chain: sampled },
  'both, with many rows': { ...both, dimensions: forty.dimensions },
};

const ALL: ReadonlySet<GivingWay> = new Set(GIVING_WAY);

type Size = readonly [width: number, height: number];

const layOut = (fields: object, lang = 'en', options: Partial<GapOptions> = {}) => {
  const figures = modelOf(fields);
  const words = gapWords(figures, languageOf(lang, undefined, gapMessages));
  const all = { view: 'both', sort: 'given', ...options };
  return (box: Box) => gapLayout(figures, words, box, fixedMeasurer, all);
};

/** The picture in a room, with as much of it as fits. */
const inBox = (
  fields: object,
  [width, height]: Size,
  options: Partial<GapOptions> = {},
  lang = 'en',
) => fitted({ room: height, freed: {} }, { width }, layOut(fields, lang, options));

const tileOf = (fields: object, [width, height]: Size, options: Partial<GapOptions> = {}) =>
  layOut(fields, 'en', options)({ width, height, without: ALL, tile: true });

const shown = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);
const keysOf = ({ targets }: Drawing, group: string): string[] =>
  targets.filter((target) => target.group === group).map(({ key }) => key);

/** What is wrong with a picture in a room. */
function wrongIn(drawing: Drawing, [width, height]: Size): string[] {
  const { texts } = drawing;
  return [
    ...(fitsInto(drawing, height) ? [] : [`${drawing.height} high, rest ${drawing.rest}`]),
    ...faultsOf(texts, width, drawing.height),
    ...outsideOf(drawing),
    ...texts.filter(({ size = 12 }) => size < 12).map(({ text }) => `"${text}" is small`),
    ...(numbersIn(drawing.marks).every(Number.isFinite) ? [] : ['not finite']),
  ].map((fault) => `${width} x ${height}: ${fault}`);
}

/** The rooms of pictures in cards of 186 x 106, 240 x 160, 300 x 200, 400 x 300 and 640 x 320. */
const CARDS: readonly Size[] = [
  [164, 68],
  [212, 110],
  [268, 140],
  [358, 232],
  [598, 254],
];
const GRID: readonly Size[] = [132, 212, 358, 620, 1200].flatMap((width) =>
  [50, 90, 140, 232, 400].map((height): Size => [width, height]),
);

const cases = Object.entries(DOCUMENTS).flatMap(([name, fields]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name, lang, fields })),
);

describe.each(cases)('$name in $lang', ({ fields, lang }) => {
  const figures = modelOf(fields);
  const words = gapWords(figures, languageOf(lang, undefined, gapMessages));
  const rows = figures.dimensions.length + words.steps.length;

  it('keeps to the room of every card', () => {
    const wrong = CARDS.flatMap((size) => wrongIn(inBox(fields, size, {}, lang), size));
    expect(wrong).toEqual([]);
  });

  it('keeps to every room once all has given way, and counts the rows that it leaves out', () => {
    const layout = layOut(fields, lang);
    for (const [width, height] of GRID) {
      const drawing = layout({ width, height, without: ALL, compact: height < 200 });
      expect(wrongIn(drawing, [width, height])).toEqual([]);
      const figuresShown = shown(drawing);
      for (const key of keysOf(drawing, 'dimension')) {
        const at = figures.dimensions.findIndex((dimension) => dimension.key === key);
        expect(figuresShown).toContain(words.rows[at]!.figure);
      }
      // A single gap stands for all, and opens no list.
      const isTile = drawing.targets.length === 1 && !drawing.rest;
      if (!isTile) expect(drawing.targets.length + there(drawing.rest)).toBe(rows);
    }
  });

  it('keeps to every room as a tile, with the figure of one gap', () => {
    const layout = layOut(fields, lang);
    const known = [...words.rows, ...words.steps].map(({ figure }) => figure);
    for (const [width, height] of GRID) {
      const tile = layout({ width, height, without: ALL, tile: true });
      expect(wrongIn(tile, [width, height])).toEqual([]);
      expect(tile.targets).toHaveLength(1);
      expect(known).toContain(shown(tile)[0]);
    }
  });
});

describe('a tile', () => {
  it('has the widest gap: its figure, its name with the verdict, and the gap on the scale', () => {
    const tile = tileOf(kiosk, [260, 120]);
    expect(shown(tile)).toEqual(['\u22121.98', 'Accurate, fast touch: falls short', '1', '7']);
    expect(tile.marks.map(({ style }) => style)).toEqual(['grid', 'link', 'expected', 'filled']);
    expect(tile.targets).toMatchObject([{ key: 'touch', group: 'dimension' }]);
  });

  it('has the name alone where there is no room for the verdict', () => {
    expect(shown(tileOf(kiosk, [164, 68]))[1]).toBe('Accurate, fast touch');
  });

  it('has the gap that comes first in the order asked for', () => {
    const first = (sort: string) => tileOf(documents.servqual, [200, 90], { sort }).targets[0]?.key;
    expect([first('given'), first('gap'), first('weighted')]).toEqual([
      'tangibles',
      'tangibles',
      'reliability',
    ]);
  });

  it('has the service gap of a chain', () => {
    expect(shown(tileOf(chain, [200, 90]))).toEqual(['\u22121.2', 'Customer gap', '1', '7']);
  });

  it('has the widest gap that is known where the service gap is not', () => {
    const { perceived: _, ...stations } = documents.stations;
    const fields = { ...chain, chain: { ...stations, perceived: null } };
    expect(tileOf(fields, [200, 90]).targets[0]?.key).toBe('communication');
  });

  it('has the widest gap of the dimensions where there is a chain as well', () => {
    expect(tileOf(both, [200, 90]).targets).toMatchObject([{ group: 'dimension' }]);
    expect(tileOf(both, [200, 90], { view: 'chain' }).targets).toMatchObject([{ group: 'chain' }]);
  });

  it('has the lowest perception where there are no expectations', () => {
    expect(shown(tileOf(documents.servperf, [200, 90])).slice(0, 2)).toEqual(['4.19', 'Tangibles']);
  });

  it('is drawn in place of a list that has no room for a single row', () => {
    const drawing = inBox(kiosk, [164, 52]);
    expect(shown(drawing)[0]).toBe('\u22121.98');
    expect(drawing.rest).toBe(0);
  });
});

describe('rows that have no room', () => {
  const gapsOf = (fields: object) => modelOf(fields).dimensions;
  const kept = (fields: object, size: Size, options: Partial<GapOptions> = {}) =>
    keysOf(inBox(fields, size, options), 'dimension');

  it.each(CARDS.slice(2))(
    'are the smallest gaps in the document\u2019s order at %i x %i',
    (...size) => {
      const keys = kept(kiosk, size);
      const sizeOf = ({ gap }: { readonly gap: number | null }) => Math.abs(gap!);
      const stay = gapsOf(kiosk).filter(({ key }) => keys.includes(key));
      const go = gapsOf(kiosk).filter(({ key }) => !keys.includes(key));
      expect(keys.length).toBeGreaterThan(2);
      expect(Math.min(...stay.map(sizeOf))).toBeGreaterThanOrEqual(Math.max(...go.map(sizeOf)));
      expect(stay.map(({ key }) => key)).toEqual(keys);
      expect(inBox(kiosk, size).rest).toBe(24 - keys.length);
    },
  );

  it.each(['gap', 'weighted'])('are the last in the order by %s', (sort) => {
    const all = layOut(forty, 'en', { sort })({ width: 480 }).targets.map(({ key }) => key);
    const keys = kept(forty, [480, 200], { sort });
    expect(keys).toEqual(all.slice(0, keys.length));
    expect(keys.length).toBeGreaterThan(3);
  });

  it('are first those whose gap may be chance', () => {
    const dimensions = [
      { key: 'doubtful', expectation: 6, perception: 4, gapSd: 4, n: 5 },
      { key: 'clear', expectation: 6, perception: 5, gapSd: 1, n: 200 },
      { key: 'narrow', expectation: 6, perception: 5.7, gapSd: 1, n: 200 },
      { key: 'unknown', expectation: null, perception: 5 },
    ];
    const fields = { dimensions, scale: { min: 1, max: 7 } };
    expect(tileOf(fields, [200, 90]).targets[0]?.key).toBe('clear');
    expect(kept(fields, [212, 62])).toEqual(['clear', 'narrow']);
  });

  it('leave the total beside three rows, and take its room beside fewer', () => {
    const hasTotal = (height: number) =>
      shown(inBox(documents.servqual, [358, height])).includes('Weighted gap');
    expect([hasTotal(232), hasTotal(112), hasTotal(90)]).toEqual([true, true, false]);
  });

  it('are not laid out where there are thousands of them', () => {
    const dimensions = Array.from({ length: 20_000 }, (_, index) => ({
      key: `item-${index}`,
      expectation: 6,
      perception: 5,
    }));
    const drawing = inBox({ dimensions, scale: { min: 1, max: 7 } }, [358, 232]);
    expect(keysOf(drawing, 'dimension').slice(0, 2)).toEqual(['item-0', 'item-1']);
    expect(drawing.targets.length + there(drawing.rest)).toBe(20_000);
  });
});

describe('both parts in a height', () => {
  const levels = (drawing: Drawing) => marksOf(drawing, 'level').length;
  const counts = (size: Size) => {
    const drawing = inBox(examples.everything, size);
    return {
      dimensions: keysOf(drawing, 'dimension').length,
      steps: keysOf(drawing, 'chain').length,
      rest: drawing.rest,
    };
  };

  it('are whole where there is room', () => {
    expect(levels(inBox(examples.everything, [598, 500]))).toBe(3);
    expect(counts([598, 500])).toEqual({ dimensions: 5, steps: 6, rest: 0 });
  });

  it('lose the levels of the stations before any gap', () => {
    expect(levels(inBox(examples.everything, [598, 254]))).toBe(0);
    expect(counts([598, 254])).toEqual({ dimensions: 5, steps: 6, rest: 0 });
  });

  it('lose rows of the dimensions before the chain', () => {
    expect(counts([358, 200])).toEqual({ dimensions: 2, steps: 6, rest: 3 });
  });

  it('lose the chain as a whole at last', () => {
    expect(counts([268, 150])).toEqual({ dimensions: 5, steps: 0, rest: 6 });
  });
});

describe('the chain in a height', () => {
  const plotOf = (height: number): number => {
    const ys = marksOf(inBox(chain, [800, height]), 'connector').flatMap((mark) =>
      pointsOf(mark).map(({ y }) => y),
    );
    return Math.max(...ys) - Math.min(...ys);
  };

  it('grows with its box up to a sensible most', () => {
    expect(plotOf(320)).toBeGreaterThan(plotOf(240));
    expect(plotOf(900)).toBe(plotOf(1200));
  });

  it('has its levels as rows while they fit, then its gaps alone, then the weightiest', () => {
    const rows = (height: number) => {
      const drawing = inBox(chain, [358, height]);
      return [keysOf(drawing, 'chain').length, marksOf(drawing, 'level').length];
    };
    expect([rows(240), rows(140), rows(90)]).toEqual([
      [6, 3],
      [6, 0],
      [3, 0],
    ]);
    expect(keysOf(inBox(chain, [358, 90]), 'chain')).toEqual([
      'pharmacy',
      'service',
      'communication',
    ]);
  });

  it('leaves out marks that have no room beside names and figures', () => {
    const drawing = inBox(chain, [140, 232]);
    expect(drawing.marks.filter(({ key }) => key)).toEqual([]);
    expect(shown(drawing)).toContain('\u22120.6');
  });

  it('breaks a long name of the service gap into lines', () => {
    const { texts } = layOut(longNames)({ width: 800 });
    expect(faultsOf(texts, 800, 400)).toEqual([]);
    expect(shown(layOut(longNames)({ width: 800 }))).toContain('Everything that lies');
  });
});

describe('the dimensions in a height', () => {
  const without = (...parts: readonly GivingWay[]) =>
    layOut(documents.servqual)({ width: 598, height: 600, without: new Set(parts) });

  it('lose their legend, then the names of the columns with what these alone explain', () => {
    expect(shown(without())).toEqual(expect.arrayContaining(['Expectation', 'Gap', 'Importance']));
    expect(shown(without('legend'))).not.toContain('Expectation');
    expect(shown(without('legend'))).toEqual(expect.arrayContaining(['Gap', 'Importance', '32']));
    const bare = without('legend', 'axis-titles');
    expect(shown(bare)).not.toEqual(expect.arrayContaining(['Gap']));
    expect(shown(bare)).not.toContain('32');
    expect(marksOf(bare, 'interval')).toEqual([]);
    expect(shown(bare)).toContain('\u22120.25');
  });

  it('have names beside short plots before a row is left out', () => {
    expect(keysOf(inBox(documents.servqual, [280, 150]), 'dimension')).toHaveLength(5);
  });

  it('get air where there is height to fill, up to a sensible most', () => {
    const heightOf = (height: number) => inBox(documents.servqual, [598, height]).height;
    expect(heightOf(230)).toBeGreaterThan(heightOf(190));
    expect(heightOf(500)).toBe(heightOf(900));
  });

  it('leave out the values of a scale that have no room side by side', () => {
    const drawing = inBox(examples.huge, [212, 200]);
    expect(shown(drawing)).not.toContain('500,000,000');
    expect(shown(drawing)).toContain('1,000,000,000');
  });
});
