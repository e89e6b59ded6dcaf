import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Drawing, TextMark } from '../../../src/chart/drawing.js';
import type { Rect } from '../../../src/chart/geometry.js';
import { pathsOf } from '../../../src/element/templates/drawing.js';
import { languageOf } from '../../../src/i18n/index.js';
import { funnelLayout } from '../../../src/widgets/funnel/funnel.layout.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../../src/widgets/funnel/funnel.words.js';
import { funnelMessages } from '../../../src/widgets/funnel/messages/index.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { numbersIn } from '../../statistics/support.js';
import * as examples from '../../../stories/funnel/funnel.examples.js';
import { everything, huge, long, many, two } from './documents.js';
import { fixedMeasurer } from '../../support/measurer.js';

const real = (name: string): FunnelDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'),
  ) as FunnelDocument;
const cfpb = real('cfpb-funnel');

const layoutOf = (document: FunnelDocument, width: number, lang = 'en') => {
  const figures = funnelModel(document);
  return funnelLayout(
    figures,
    funnelWords(figures, languageOf(lang, undefined, funnelMessages)),
    { width },
    fixedMeasurer,
  );
};

interface Segment extends Rect {
  readonly shade: number;
}

/** The pieces of all shades, row by row from the top and each from the left; swatches come last. */
function segmentsOf({ marks }: Drawing): Segment[] {
  const shaded = marks.filter(({ style, shade }) => style === 'whole' || shade !== undefined);
  const rects = shapesOf(shaded, 'rect');
  expect(rects).toHaveLength(shaded.length);
  const swatch = ({ height }: Segment) => Number(height < 20);
  return rects
    .map(({ x, y, width, height, shade = NaN }) => ({ x, y, width, height, shade: shade + 1 }))
    .sort((a, b) => swatch(a) - swatch(b) || a.y - b.y || a.x - b.x);
}

/** The rectangle of a text by the fixed measurer. */
function extent({ x, y, text, anchor, size = 12 }: TextMark) {
  const width = fixedMeasurer(text, size);
  const left = anchor === 'end' ? x - width : x;
  return { text, left, right: left + width, top: y - 10, bottom: y + 3 };
}

function overlaps({ texts }: Drawing): string[] {
  const extents = texts.map(extent);
  return extents.flatMap((a, index) =>
    extents
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const outside = ({ texts, width, height }: Drawing): string[] =>
  texts
    .map(extent)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.1 || right > width + 0.1 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);

/** Where a bar ends: the right edge of the segments of a row. */
const barEnds = (layout: Drawing, rows: number): number[] => {
  const segments = segmentsOf(layout);
  const tops = [...new Set(segments.map(({ y }) => y))].slice(0, rows);
  return tops.map((top) =>
    Math.max(...segments.filter(({ y }) => y === top).map(({ x, width }) => x + width)),
  );
};

const { unknown, estimated, missing, partlyWithheld } = examples;
const documents = {
  cfpb,
  ocv: real('ocv-request-funnel'),
  everything,
  long,
  huge,
  many,
  two,
  unknown,
  estimated,
  missing,
  partlyWithheld,
};
// The narrowest host is 280 px wide: 238 inside its padding and border.
const widths = [238, 246, 278, 320, 400, 438, 500, 560, 640, 758, 900, 1000, 1100, 1240];
const languages = ['en', 'zh-CN', 'zh-TW'];
const cases = Object.entries(documents).flatMap(([name, document]) =>
  languages.map((lang) => ({ name, lang, document })),
);

describe.each(cases)('$name in $lang', ({ document, lang }) => {
  it.each(widths)('sets no text over another at %i px', (width) => {
    expect(overlaps(layoutOf(document, width, lang))).toEqual([]);
  });

  it.each(widths)('keeps all text inside at %i px', (width) => {
    expect(outside(layoutOf(document, width, lang))).toEqual([]);
  });

  it.each([238, 1240])('stays within its elements at %i px', (width) => {
    const layout = layoutOf(document, width, lang);
    const { stages, channels } = document;
    const data = stages.length * (1 + (channels?.length ?? 0));
    // The frame of the active stage besides.
    expect(pathsOf(layout.marks).length + layout.texts.length + 1).toBeLessThanOrEqual(
      12 * data + 80,
    );
  });

  it.each([238, 758])('says every count, share, drop and step at %i px', (width) => {
    const figures = funnelModel(document);
    const { stages } = funnelWords(figures, languageOf(lang, undefined, funnelMessages));
    const drawn = layoutOf(document, width, lang)
      .texts.map(({ text }) => text.replace(/ \u00b7$/, ''))
      .join(' ')
      .replace(/ /g, '');
    for (const { count, share, drop, steps, asides } of stages) {
      for (const text of [
        count,
        share,
        drop?.text ?? '',
        ...[...steps, ...asides].map((piece) => piece.text),
      ]) {
        expect(drawn).toContain(text.replace(/ /g, ''));
      }
    }
  });
});

describe('funnelLayout', () => {
  it('begins every bar on one baseline', () => {
    const starts = segmentsOf(layoutOf(documents.ocv, 758)).map(({ x }) => x);
    expect(new Set(starts).size).toBe(1);
  });

  it('makes lengths of counts', () => {
    const [first, , third] = segmentsOf(layoutOf(documents.ocv, 758));
    expect(third!.width / first!.width).toBeCloseTo(107 / 161, 3);
  });

  it('covers the largest stage', () => {
    const grown: FunnelDocument = {
      type: 'funnel',
      stages: [
        { key: 'a', count: 50 },
        { key: 'b', count: 100 },
      ],
    };
    const [a, b] = segmentsOf(layoutOf(grown, 758));
    expect(a!.width / b!.width).toBeCloseTo(0.5, 3);
  });

  it('makes room for the pending after the bar', () => {
    const waiting: FunnelDocument = {
      type: 'funnel',
      stages: [
        { key: 'a', count: 50 },
        { key: 'b', count: 50, pending: 50 },
      ],
    };
    const layout = layoutOf(waiting, 400);
    expect(marksOf(layout, 'pending')).not.toEqual([]);
    expect(segmentsOf(layout)[1]!.width).toBeLessThan(layout.targets[1]!.width / 2);
  });

  it('sets the channels of a stage side by side, in their order', () => {
    const [a, b, c, d, e] = segmentsOf(layoutOf(cfpb, 758));
    const gaps = [b!.x - a!.x - a!.width, c!.x - b!.x - b!.width, d!.x - c!.x - c!.width];
    expect(gaps.every((gap) => Math.abs(gap - 1) < 0.02)).toBe(true);
    expect([a, b, c, d, e].map((segment) => segment?.shade)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends all channels where the stage ends', () => {
    const [first, , third] = barEnds(layoutOf(cfpb, 758), 5);
    expect(first).toBeGreaterThan(third!);
  });

  it('hatches what no channel holds', () => {
    expect(marksOf(layoutOf(everything, 758), 'unassigned')).not.toEqual([]);
  });

  it('hatches nothing where channels hold all', () => {
    expect(marksOf(layoutOf(cfpb, 758), 'unassigned')).toEqual([]);
  });

  it('ticks the period before', () => {
    // One for each of 7 stages, and the one in the legend.
    expect(marksOf(layoutOf(everything, 758), 'previous')).toHaveLength(8);
  });

  it('draws from the ground up, each kind once', () => {
    expect(
      pathsOf(layoutOf(everything, 758).marks).map(({ classes, part }) => `${part} ${classes}`),
    ).toEqual([
      'band connector',
      'band loss',
      'target ghost',
      'mark shade-1',
      'mark shade-2',
      'mark shade-3',
      'mark unassigned',
      'mark pending',
      'mark halo',
      'mark previous',
    ]);
  });

  it('ghosts the base behind each stage', () => {
    expect(marksOf(layoutOf(cfpb, 758), 'ghost')).toHaveLength(5);
  });

  it('connects each stage to the one before', () => {
    expect(marksOf(layoutOf(cfpb, 758), 'connector')).toHaveLength(4);
  });

  it('connects nothing over an estimate, a missing count or a withheld one', () => {
    // Of three steps each: one between two stages of the register, one behind the gap, two before it.
    expect(marksOf(layoutOf(estimated, 758), 'connector')).toHaveLength(1);
    expect(marksOf(layoutOf(missing, 758), 'connector')).toHaveLength(1);
    expect(marksOf(layoutOf(partlyWithheld, 758), 'connector')).toHaveLength(2);
  });

  it('draws neither a bar nor the base where there is no count', () => {
    const layout = layoutOf(missing, 758);
    expect(segmentsOf(layout)).toHaveLength(3);
    expect(marksOf(layout, 'ghost')).toHaveLength(3);
    expect(layout.targets).toHaveLength(4);
  });

  it('stripes what is an estimate, as far as it reaches', () => {
    const layout = layoutOf(estimated, 758);
    const stripes = marksOf(layout, 'estimated').map(pointsOf);
    const [first, second] = segmentsOf(layout);
    const ends = ({ y, height }: Rect) =>
      stripes.filter(([start]) => start!.y > y && start!.y <= y + height).flat();
    const xs = ends(first!).map(({ x }) => x);
    expect(Math.min(...xs)).toBeCloseTo(first!.x, 0);
    expect(Math.max(...xs)).toBeCloseTo(first!.x + first!.width, 0);
    expect(ends(second!)).toEqual([]);
  });

  it('leads a connector to those of whom nobody knows, since they are not lost', () => {
    const silent: FunnelDocument = {
      type: 'funnel',
      stages: [
        { key: 'a', count: 100 },
        { key: 'b', count: 40, pending: 10, unknown: 30 },
      ],
    };
    const layout = layoutOf(silent, 758);
    const [bar] = segmentsOf(layout);
    const [piece] = shapesOf(marksOf(layout, 'unknown'), 'rect');
    expect(piece!.width / bar!.width).toBeCloseTo(0.3, 2);
    expect((piece!.x + piece!.width - bar!.x) / bar!.width).toBeCloseTo(0.8, 2);
    const xs = marksOf(layout, 'loss')
      .flatMap(pointsOf)
      .map(({ x }) => x);
    expect(Math.min(...xs)).toBeCloseTo(piece!.x + piece!.width + 0.5, 1);
  });

  it('outlines the channels that are not shown as what is left of the bar', () => {
    const layout = layoutOf(partlyWithheld, 758);
    const [first] = segmentsOf(layout);
    const [rest] = shapesOf(marksOf(layout, 'withheld'), 'rect');
    expect(rest!.width / first!.width).toBeCloseTo((212 - 120) / 120, 1);
  });

  it('ends a bar of several parts where its count does', () => {
    const parts = layoutOf(cfpb, 758);
    const [whole] = segmentsOf(layoutOf({ ...cfpb, channels: null }, 758));
    expect(barEnds(parts, 1)[0]).toBeCloseTo(whole!.x + whole!.width, 1);
  });

  it('draws the loss of the biggest drop alone', () => {
    expect(marksOf(layoutOf(cfpb, 758), 'loss')).toHaveLength(1);
  });

  it('sets the biggest drop in bold letters', () => {
    const drop = funnelWords(funnelModel(cfpb), languageOf('en', undefined, funnelMessages))
      .stages[4]!.drop!.text;
    const matches = layoutOf(cfpb, 758).texts.filter(({ text }) => text === drop);
    expect(matches).toMatchObject([{ tone: 'negative', emphasis: 'strong' }]);
  });

  it('draws no loss where there is none', () => {
    expect(marksOf(layoutOf(two, 758), 'loss')).toEqual([]);
  });

  it('leaves a mark of what is there at all', () => {
    expect(segmentsOf(layoutOf(huge, 758))[3]!.width).toBeGreaterThan(0.5);
  });

  it('draws no bar for nothing', () => {
    expect(segmentsOf(layoutOf(huge, 758))).toHaveLength(4);
  });

  it('has one target for each stage, under its key', () => {
    expect(layoutOf(everything, 300).targets.map(({ key }) => key)).toEqual(
      everything.stages.map(({ key }) => key),
    );
  });

  it.each([238, 758])('stacks targets without a gap to fall through at %i px', (width) => {
    const { targets } = layoutOf(everything, width);
    const gaps = targets.slice(1).map(({ y }, i) => y - targets[i]!.y - targets[i]!.height);
    expect(gaps.every((gap) => gap <= 0)).toBe(true);
  });

  it('sets names above the bars in a narrow box', () => {
    const layout = layoutOf(cfpb, 238);
    const { texts } = layout;
    const segments = segmentsOf(layout);
    const name = texts.find(({ text }) => text === 'Complained')!;
    expect([name.x, segments[0]!.x]).toEqual([0, 0]);
    expect(name.y).toBeLessThan(segments[0]!.y);
  });

  it('sets names beside the bars in a wide one', () => {
    const layout = layoutOf(cfpb, 758);
    const { texts } = layout;
    const segments = segmentsOf(layout);
    const name = texts.find(({ text }) => text === 'Complained')!;
    expect(name.anchor).toBe('end');
    expect(name.x).toBeLessThan(segments[0]!.x);
  });

  it('sets figures below names that would have too little room beside them', () => {
    const { texts } = layoutOf(everything, 138);
    const name = texts.find(({ text }) => text === 'Investigated')!;
    const count = texts.find(({ text }) => text === '1,900')!;
    expect(count.y - name.y).toBe(15);
  });

  it('sets a share below its count where the two have no room side by side', () => {
    const layout = layoutOf(huge, 138, 'zh-CN');
    const count = layout.texts.find(({ text }) => text === '0.5')!;
    const share = layout.texts.find(({ text }) => text === '0.00000000005%')!;
    expect([share.x - count.x, share.y - count.y]).toEqual([0, 15]);
    expect([...outside(layout), ...overlaps(layout)]).toEqual([]);
  });

  describe('with names of long words', () => {
    const named = (label: string): FunnelDocument => ({
      type: 'funnel',
      stages: [
        { key: 'a', label, count: 400 },
        { key: 'b', count: 300 },
      ],
    });
    /** The lines of the first name. */
    const linesOf = (label: string, width: number) => {
      const { texts } = layoutOf(named(label), width);
      return texts
        .slice(
          0,
          texts.findIndex(({ text }) => text === '400'),
        )
        .map(({ text }) => text);
    };
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
    const flag = '\u{1f1e9}\u{1f1ea}';

    it('breaks a word before it cuts it', () => {
      const word = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';
      expect(linesOf(word, 640).length).toBeGreaterThan(1);
      expect(linesOf(word, 640).join('')).toBe(word);
    });

    it.each([
      ['families', family],
      ['flags', flag],
      ['letters with accents', 'e\u0301'],
    ])('cuts no %s in two', (_, character) => {
      const lines = linesOf(character.repeat(60), 320);
      expect(lines.length).toBeGreaterThan(1);
      const rest = lines.map((line) => line.replaceAll(character, '').replace('\u2026', ''));
      expect(rest.join('')).toBe('');
    });
  });

  it('keeps bars short enough to read in a very wide box', () => {
    expect(Math.max(...barEnds(layoutOf(cfpb, 2400), 5))).toBeLessThan(1000);
  });

  it('sets the legend at the right where the bars leave room', () => {
    const { texts } = layoutOf(cfpb, 1240);
    const legend = texts.filter(({ text }) => /^(?:Web|Fax) /.test(text));
    expect(legend[0]!.x).toBe(legend[1]!.x);
    expect(legend[0]!.x).toBeGreaterThan(900);
  });

  it('is no smaller than 12 px', () => {
    const sizes = layoutOf(everything, 238).texts.map(({ size = 12 }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it.each([1, 40, 238, 1240])('gives finite numbers at %i px', (width) => {
    for (const document of Object.values(documents)) {
      const layout = layoutOf(document, width);
      expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
      expect(JSON.stringify(pathsOf(layout.marks))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('stays finite at the edge of all numbers', () => {
    const edge: FunnelDocument = {
      type: 'funnel',
      stages: [
        { key: 'a', count: Number.MAX_VALUE, previous: 5e-324 },
        { key: 'b', count: 5e-324, pending: Number.MAX_VALUE },
      ],
    };
    const layout = layoutOf(edge, 400);
    expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(pathsOf(layout.marks))).not.toMatch(/NaN|Infinity|undefined/);
  });
});
