import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box, type Drawing, type GivingWay } from '../../../src/chart/drawing.js';
import { REST_HEIGHT } from '../../../src/chart/rows.js';
import { targetsOf } from '../../../src/chart/targets.js';
import { fitted } from '../../../src/element/fit.js';
import { languageOf } from '../../../src/i18n/index.js';
import { funnelLayout } from '../../../src/widgets/funnel/funnel.layout.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../../src/widgets/funnel/funnel.words.js';
import { funnelMessages } from '../../../src/widgets/funnel/messages/index.js';
import * as examples from '../../../stories/funnel/funnel.examples.js';
import { numbersIn } from '../../statistics/support.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { faultsOf, outsideOf } from '../../support/texts.js';
import * as documents from './documents.js';

const real = (name: string): FunnelDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'),
  ) as FunnelDocument;
const cfpb = real('cfpb-funnel');
const ocv = real('ocv-request-funnel');

const { empty: _empty, withheld: _withheld, invalid: _invalid, ...drawable } = examples;
const DOCUMENTS: Readonly<Record<string, FunnelDocument>> = {
  cfpb,
  ocv,
  ...drawable,
  'all fields': documents.everything,
  'long names': documents.long,
  'many of all': documents.many,
};

const ALL: ReadonlySet<GivingWay> = new Set(GIVING_WAY);
const layOut = (document: FunnelDocument, lang = 'en') => {
  const figures = funnelModel(document);
  const words = funnelWords(figures, languageOf(lang, undefined, funnelMessages));
  return (box: Box) => funnelLayout(figures, words, box, fixedMeasurer);
};

type Size = readonly [width: number, height: number];

const inBox = (document: FunnelDocument, [width, height]: Size, tile = false, lang = 'en') =>
  fitted({ room: height, freed: {} }, { width, tile }, layOut(document, lang));

const tile = (document: FunnelDocument, size: Size, lang = 'en') =>
  inBox(document, size, true, lang);

/** The list, with rows left out where all is too high. */
const list = (document: FunnelDocument, [width, height]: Size) =>
  layOut(document)({ width, height, without: ALL });

const textsOf = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);
const keysOf = ({ targets }: Drawing): string[] => targets.map(({ key }) => key);

/** The rows of bars that are of one piece. */
const barsOf = (drawing: Drawing) => shapesOf(marksOf(drawing, 'whole'), 'rect');

/** What is wrong with a picture in a room. */
function wrongIn(drawing: Drawing, [width, height]: Size): string[] {
  const { texts, rest = 0 } = drawing;
  const taken = drawing.height + (rest && REST_HEIGHT);
  const sizes = texts.map(({ size = 12 }) => size);
  return [
    ...(taken > height ? [`${taken} high`] : []),
    ...faultsOf(texts, width, drawing.height),
    ...outsideOf(drawing),
    ...(Math.min(12, ...sizes) < 12 ? ['small text'] : []),
    ...(texts.length ? [] : ['no text']),
    ...(numbersIn(drawing).every(Number.isFinite) ? [] : ['not finite']),
  ].map((fault) => `${width} x ${height}: ${fault}`);
}

/** The rooms of pictures in cards of 186 x 106, 240 x 160, 300 x 200, 400 x 300 and 640 x 320. */
const CARDS: readonly Size[] = [
  [166, 68],
  [212, 118],
  [272, 150],
  [358, 235],
  [598, 250],
];
const ROOMS: readonly Size[] = [
  ...CARDS,
  ...[140, 300, 480, 1200].flatMap((width) =>
    [50, 90, 160, 400].map((height): Size => [width, height]),
  ),
];

const cases = Object.keys(DOCUMENTS).flatMap((name) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name, lang, document: DOCUMENTS[name]! })),
);

describe.each(cases)('$name in $lang', ({ document, lang }) => {
  it('keeps to every box, and draws each stage or counts it', () => {
    for (const size of ROOMS) {
      const drawing = inBox(document, size, false, lang);
      expect(wrongIn(drawing, size)).toEqual([]);
      const { targets, rest = 0 } = drawing;
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.length + rest).toBe(document.stages.length);
    }
  });

  it('keeps to every box as a tile', () => {
    expect(ROOMS.flatMap((size) => wrongIn(tile(document, size, lang), size))).toEqual([]);
  });
});

describe('a funnel in a high box', () => {
  it('grows with it', () => {
    const [low, high] = [260, 330].map((height) => barsOf(inBox(ocv, [600, height]))[0]!.height);
    expect(low).toBeGreaterThan(28);
    expect(high).toBeGreaterThan(low!);
  });

  it('has bars of no more than 1.75 times their usual height', () => {
    expect(barsOf(inBox(ocv, [600, 2000]))[0]!.height).toBe(48);
  });

  it('has the height of its content where the page gives none', () => {
    const free = layOut(ocv)({ width: 600 });
    expect(inBox(ocv, [600, free.height])).toMatchObject({ texts: free.texts, marks: free.marks });
  });
});

describe('what gives way', () => {
  const free = layOut(cfpb)({ width: 600 }).height;
  const legend = (drawing: Drawing) => textsOf(drawing).filter((text) => text.startsWith('Web '));
  const steps = (drawing: Drawing) => textsOf(drawing).filter((text) => text.endsWith(' continue'));

  it('is the legend first', () => {
    const drawing = inBox(cfpb, [600, free - 10]);
    expect([legend(drawing).length, steps(drawing).length]).toEqual([0, 4]);
  });

  it('is not a legend at the right, which takes no height', () => {
    expect(legend(layOut(cfpb)({ width: 1240, height: 300, without: ALL }))).toHaveLength(1);
  });

  it('is a legend at the right that is higher than the rows', () => {
    expect(legend(layOut(cfpb)({ width: 1240, height: 76, without: ALL }))).toEqual([]);
  });

  it('is then what stands between the bars', () => {
    const drawing = inBox(cfpb, [600, 180]);
    expect([steps(drawing), drawing.rest]).toEqual([[], 0]);
    expect(textsOf(drawing)).toContain('\u2212513');
  });
});

describe('the list', () => {
  it('has a row in one line with a bar below it in a narrow box', () => {
    const drawing = list(ocv, [272, 150]);
    const name = drawing.texts.find(({ text }) => text === 'Requested')!;
    const count = drawing.texts.find(({ text }) => text === '161')!;
    const [bar] = barsOf(drawing);
    expect([name.x, bar!.x]).toEqual([0, 0]);
    expect(count.y).toBe(name.y);
    expect(bar!.y).toBeGreaterThan(name.y);
  });

  it('has its bars beside the names in a wide one', () => {
    const drawing = list(ocv, [600, 150]);
    const name = drawing.texts.find(({ text }) => text === 'Requested')!;
    const [bar] = barsOf(drawing);
    expect(bar!.x).toBeGreaterThan(name.x);
    expect(bar!.y).toBeLessThan(name.y);
    expect(bar!.y + bar!.height).toBeGreaterThan(name.y);
  });

  it('fills the height up to the usual height of a bar', () => {
    const heights = [75, 120, 400].map((height) => barsOf(list(ocv, [600, height]))[0]!.height);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(28);
    expect(list(ocv, [600, 120]).height).toBeGreaterThan(112);
  });

  it('gives up figures before it cuts names', () => {
    const named = (width: number) => textsOf(list(cfpb, [width, 235]));
    expect(named(358)).toEqual(expect.arrayContaining(['\u2212513', '2,187', '78.6%']));
    expect(named(272)).toEqual(
      expect.arrayContaining(['Closed, response timely', '2,187', '78.6%']),
    );
    expect(named(272)).not.toContain('\u2212513');
    expect(named(210)).toEqual(expect.arrayContaining(['Closed, response timely', '78.6%']));
    expect(named(210)).not.toContain('2,187');
  });

  it('says in place of a share why there is none', () => {
    const texts = textsOf(list(examples.missing, [170, 200]));
    expect(texts).toContain('n/a');
    expect(texts).not.toContain('412');
  });

  it('breaks names that have no room beside the figures, and cuts them before rows have to go', () => {
    const { longLabels } = examples;
    const label = 'Received a reasoned answer in writing';
    const [high, low] = [200, 80].map((height) =>
      textsOf(list(longLabels, [240, height])).join(' '),
    );
    expect(high).toContain(label);
    expect(low).not.toContain(label);
    expect(list(longLabels, [240, 80]).rest).toBe(0);
  });

  it('sets names beside short bars before it leaves a row out', () => {
    const drawing = list(cfpb, [292, 80]);
    expect([drawing.rest, drawing.texts[0]!.anchor]).toEqual([0, 'end']);
    expect(list(cfpb, [292, 120]).texts[0]!.anchor).toBe('start');
  });

  it('paints the biggest drop beside the bar that is left', () => {
    const drawing = list(ocv, [600, 100]);
    const [first, , third] = barsOf(drawing);
    const [loss] = shapesOf(marksOf(drawing, 'loss'), 'rect');
    expect(loss!.y).toBe(third!.y);
    expect(loss!.x).toBeCloseTo(third!.x + third!.width, 1);
    expect(loss!.x + loss!.width).toBeCloseTo(first!.x + first!.width, 1);
  });

  it('ticks the period before no further than to the text of the next row', () => {
    const drawing = list(examples.previous, [272, 150]);
    const [tick] = marksOf(drawing, 'previous').map(pointsOf);
    const [bar] = barsOf(drawing);
    expect(tick![0]!.y).toBeCloseTo(bar!.y - 0.3 * bar!.height, 5);
  });
});

describe('rows that have no room', () => {
  const stage = (key: string, count: number) => ({ key, count });
  /** The biggest drop is before `e`; on `c` more are lost than on `b`, on `f` than on `g`. */
  const steep: FunnelDocument = {
    type: 'funnel',
    stages: [
      stage('a', 1000),
      stage('b', 990),
      stage('c', 900),
      stage('d', 890),
      stage('e', 400),
      stage('f', 300),
      stage('g', 280),
      stage('h', 275),
    ],
  };
  /** With room for so many rows of 15 px, and for the button that opens the rest. */
  const rows = (count: number, document = steep) => list(document, [600, count * 15 + REST_HEIGHT]);

  it.each([
    [1, 'h'],
    [2, 'a h'],
    [3, 'a e h'],
    [4, 'a d e h'],
    [5, 'a d e f h'],
    [6, 'a c d e f h'],
  ])('are not the last, the first, and the biggest drop: of %i', (count, keys) => {
    const drawing = rows(count);
    expect(keysOf(drawing).join(' ')).toBe(keys);
    expect(drawing.rest).toBe(8 - count);
  });

  it('are those after the last that is counted', () => {
    const cut: FunnelDocument = {
      type: 'funnel',
      stages: [...steep.stages, { key: 'i', count: null }],
    };
    expect(keysOf(rows(2, cut))).toEqual(['a', 'h']);
  });

  it('are not the base', () => {
    expect(keysOf(rows(5, { ...steep, base: 'b' })).join(' ')).toBe('a b d e h');
  });

  it('take what was lost on the way to the next one with them', () => {
    const texts = textsOf(rows(5));
    // From d to e, and from e to f; not from c to d, nor from g to h.
    expect(texts.filter((text) => text.startsWith('\u2212'))).toEqual(['\u2212490', '\u2212100']);
  });

  it('are connected to nothing', () => {
    expect(marksOf(rows(5), 'connector')).toHaveLength(2);
  });
});

describe('the tile', () => {
  it('has the share of the base, the name of the last stage, and the bars of the two', () => {
    const drawing = tile(cfpb, [166, 68]);
    expect(textsOf(drawing)).toEqual(['78.6%', 'Answer not disputed']);
    expect(keysOf(drawing)).toEqual(['not-disputed', 'complained']);
    const [base, last] = barsOf(tile(ocv, [166, 68]));
    expect(last!.width / base!.width).toBeCloseTo(86 / 161, 3);
  });

  it('answers for the last stage wherever its figure and its bar stand', () => {
    const drawing = tile(cfpb, [166, 68]);
    const [base, last] = [
      ...new Set(marksOf(drawing, 'ghost').map((mark) => pointsOf(mark)[0]!.y)),
    ];
    const keyUnder = (y: number) => {
      const targets = targetsOf(drawing);
      return targets.at(targets.under({ x: 20, y }))?.key;
    };
    expect([10, base! + 1, last! + 1].map(keyUnder)).toEqual([
      'not-disputed',
      'complained',
      'not-disputed',
    ]);
  });

  it('names the two where there is room', () => {
    expect(textsOf(tile(cfpb, [212, 118]))).toEqual(
      expect.arrayContaining(['Complained', '100.0%', 'Answer not disputed', '78.6%']),
    );
  });

  it('cuts no name', () => {
    const words = textsOf(tile(examples.longLabels, [212, 118]));
    expect(words[0]).toBe('49.2%');
    expect(words.filter((text) => text.endsWith('\u2026'))).toEqual([]);
  });

  it('breaks names where there is room', () => {
    const words = textsOf(tile(examples.longLabels, [210, 195])).join(' ');
    expect(words).toContain('Received a reasoned answer in writing');
  });

  it('says the change in its tone', () => {
    const { texts } = tile(documents.everything, [400, 60]);
    expect(texts[1]).toMatchObject({ text: expect.stringContaining('\u25b2') as string });
    expect(texts[1]!.tone).toBe('positive');
  });

  it('has the share of the base, though that is not the first stage', () => {
    const drawing = tile(documents.everything, [166, 68]);
    expect(drawing.texts[0]!.text).toBe('46.7%');
    expect(keysOf(drawing)).toEqual(['satisfied', 'complained']);
  });

  it('says that a stage is an estimate', () => {
    expect(textsOf(tile(examples.estimated, [166, 68]))).toEqual(['51.0%', '210 (estimated)']);
  });

  it('has the count where there is no share of the base', () => {
    const late: FunnelDocument = {
      type: 'funnel',
      base: 'resolved',
      stages: [
        { key: 'complained', count: 80 },
        { key: 'resolved', count: 60 },
      ],
    };
    const drawing = tile(late, [166, 68]);
    expect(textsOf(drawing)).toEqual(['60', 'Resolved']);
    expect(keysOf(drawing)).toEqual(['resolved', 'complained']);
  });

  it('has one bar where one stage is counted', () => {
    const alone: FunnelDocument = {
      type: 'funnel',
      stages: [
        { key: 'complained', count: 80 },
        { key: 'resolved', count: null },
      ],
    };
    expect(keysOf(tile(alone, [166, 68]))).toEqual(['complained']);
  });
});
