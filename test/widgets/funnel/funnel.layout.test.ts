import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../../src/chart/box.js';
import { fixedMeasure } from '../../../src/chart/text.js';
import { languageOf } from '../../../src/i18n/index.js';
import { funnelLayout } from '../../../src/widgets/funnel/funnel.layout.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../../src/widgets/funnel/funnel.words.js';
import { numbersIn } from '../../statistics/support.js';
import { everything, huge, long, many, two } from './documents.js';

const real = (name: string): FunnelDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'),
  ) as FunnelDocument;
const cfpb = real('cfpb-funnel');

const layoutOf = (document: FunnelDocument, width: number, lang = 'en') => {
  const figures = funnelModel(document);
  return funnelLayout(figures, funnelWords(figures, languageOf(lang)), { width }, fixedMeasure);
};

type Laid = ReturnType<typeof layoutOf>;

/** The room of a text: its width, its letters above the line and below it. */
function extent({ x, y, text, kind = '', size = 12 }: TextMark) {
  const width = fixedMeasure(text, size);
  const left = kind.includes('end') ? x - width : x;
  return { text, left, right: left + width, top: y - 10, bottom: y + 3 };
}

function overlaps({ texts }: Laid): string[] {
  const all = texts.map(extent);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const outside = ({ texts, width, height }: Laid): string[] =>
  texts
    .map(extent)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.1 || right > width + 0.1 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);

/** Where a bar ends: the right edge of the segments of a row. */
const barEnds = ({ segments }: Laid, rows: number): number[] => {
  const tops = [...new Set(segments.map(({ y }) => y))].slice(0, rows);
  return tops.map((top) =>
    Math.max(...segments.filter(({ y }) => y === top).map(({ x, width }) => x + width)),
  );
};

const documents = { cfpb, ocv: real('ocv-request-funnel'), everything, long, huge, many, two };
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
    // Seven paths and the frame of the active stage besides.
    expect(layout.segments.length + layout.texts.length + 8).toBeLessThanOrEqual(12 * data + 80);
  });

  it.each([238, 758])('says every count, share, drop and step at %i px', (width) => {
    const figures = funnelModel(document);
    const { stages } = funnelWords(figures, languageOf(lang));
    const drawn = layoutOf(document, width, lang)
      .texts.map(({ text }) => text.replace(/ \u00b7$/, ''))
      .join(' ')
      .replace(/ /g, '');
    for (const { count, share, drop, steps, asides } of stages) {
      for (const text of [
        count,
        share,
        drop?.text ?? '',
        ...[...steps, ...asides].map((one) => one.text),
      ]) {
        expect(drawn).toContain(text.replace(/ /g, ''));
      }
    }
  });
});

describe('funnelLayout', () => {
  it('begins every bar on one baseline', () => {
    const starts = layoutOf(documents.ocv, 758).segments.map(({ x }) => x);
    expect(new Set(starts).size).toBe(1);
  });

  it('makes lengths of counts', () => {
    const [first, , third] = layoutOf(documents.ocv, 758).segments;
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
    const [a, b] = layoutOf(grown, 758).segments;
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
    const { segments, pending, targets } = layoutOf(waiting, 400);
    expect(pending).toMatch(/^M/);
    expect(segments[1]!.width).toBeLessThan(targets[1]!.width / 2);
  });

  it('sets the channels of a stage side by side, in their order', () => {
    const [a, b, c, d, e] = layoutOf(cfpb, 758).segments;
    const gaps = [b!.x - a!.x - a!.width, c!.x - b!.x - b!.width, d!.x - c!.x - c!.width];
    expect(gaps.every((gap) => Math.abs(gap - 1) < 0.02)).toBe(true);
    expect([a, b, c, d, e].map((one) => one?.shade)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends all channels where the stage ends', () => {
    const [first, , third] = barEnds(layoutOf(cfpb, 758), 5);
    expect(first).toBeGreaterThan(third!);
  });

  it('hatches what no channel holds', () => {
    expect(layoutOf(everything, 758).unassigned).not.toBe('');
  });

  it('hatches nothing where channels hold all', () => {
    expect(layoutOf(cfpb, 758).unassigned).toBe('');
  });

  it('ticks the period before', () => {
    // One for each of 7 stages, and the one in the legend.
    expect(layoutOf(everything, 758).ticks.match(/M/g)).toHaveLength(8);
  });

  it('ghosts the base behind each stage', () => {
    expect(layoutOf(cfpb, 758).ghosts.match(/M/g)).toHaveLength(5);
  });

  it('connects each stage to the one before', () => {
    expect(layoutOf(cfpb, 758).connectors.match(/M/g)).toHaveLength(4);
  });

  it('draws the loss of the biggest drop alone', () => {
    expect(layoutOf(cfpb, 758).loss.match(/M/g)).toHaveLength(1);
  });

  it('draws no loss where there is none', () => {
    expect(layoutOf(two, 758).loss).toBe('');
  });

  it('leaves a mark of what is there at all', () => {
    expect(layoutOf(huge, 758).segments[3]!.width).toBeGreaterThan(0.5);
  });

  it('draws no bar for nothing', () => {
    expect(layoutOf(huge, 758).segments).toHaveLength(4);
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
    const { texts, segments } = layoutOf(cfpb, 238);
    const name = texts.find(({ text }) => text === 'Complained')!;
    expect([name.x, segments[0]!.x]).toEqual([0, 0]);
    expect(name.y).toBeLessThan(segments[0]!.y);
  });

  it('sets names beside the bars in a wide one', () => {
    const { texts, segments } = layoutOf(cfpb, 758);
    const name = texts.find(({ text }) => text === 'Complained')!;
    expect(name.kind).toBe('end');
    expect(name.x).toBeLessThan(segments[0]!.x);
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
      expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|undefined/);
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
    expect(JSON.stringify(layoutOf(edge, 400))).not.toMatch(/NaN|Infinity|undefined/);
  });
});
