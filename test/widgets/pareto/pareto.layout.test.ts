import { describe, expect, it } from 'vitest';
import * as examples from '../../../stories/pareto/pareto.examples.js';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { paretoWidget } from '../../../src/widgets/pareto/pareto.widget.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';
import { qcc } from './documents.js';

/** A document in a language, to be laid out in many boxes. */
function shown(document: unknown, lang = 'en') {
  const { schema, model, words: wordsOf, messages, layout } = paretoWidget;
  const figures = model(there(parse(schema, document).data));
  const words = wordsOf(figures, languageOf(lang, 'UTC', messages));
  return (box: Box): Drawing => layout(figures, words, box, fixedMeasurer, {});
}

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('pareto')).map((name) => [name, demo(name)] as const),
];
const EACH = CASES.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

const document = { type: 'pareto', ...qcc };
const bars = (drawing: Drawing) =>
  shapesOf(
    [...marksOf(drawing, 'vital'), ...marksOf(drawing, 'trivial')].filter(
      ({ shape }) => shape === 'rect',
    ),
    'rect',
  ).filter(({ height }) => height > 10);
const dots = (drawing: Drawing) =>
  shapesOf(marksOf(drawing, 'dot'), 'circle')
    .map(({ center }) => center)
    // The first is that of the legend.
    .slice(1);
const thresholdX = (drawing: Drawing) =>
  pointsOf(there(marksOf(drawing, 'threshold').at(-1)))[0]!.x;

describe('a Pareto chart', () => {
  const drawing = shown(document)({ width: 800 });

  it('has bars from 0 on the scale of the line, the vital few in another look', () => {
    const [first, ...others] = bars(drawing);
    const scale = first!.width / 94;
    const lengths = [80, 66, 33, 27].map((count) => expect.closeTo(count * scale, 1));
    expect(others.map(({ width }) => width)).toEqual(lengths);
    expect(new Set(bars(drawing).map(({ x }) => x)).size).toBe(1);
    const few = shapesOf(marksOf(drawing, 'vital'), 'rect').filter(({ height }) => height > 10);
    expect(few).toHaveLength(3);
    // 300 in all, where the line ends.
    const ends = dots(drawing).map(({ x }) => Math.round((x - first!.x) / scale));
    expect(ends).toEqual([94, 174, 240, 273, 300]);
  });

  it('has the threshold on the same scale', () => {
    const [first] = bars(drawing);
    const scale = first!.width / 94;
    expect((thresholdX(drawing) - first!.x) / scale).toBeCloseTo(240, 0);
    expect(drawing.texts.map(({ text }) => text)).toContain('80%');
  });

  it('has a line that goes from each cause to the next without a break', () => {
    const steps = shapesOf(marksOf(drawing, 'line'), 'line')
      .map(({ points }) => points.map((point) => there(point)))
      .filter((points) => points.length === 3);
    expect(steps).toHaveLength(5);
    steps.slice(1).forEach(([start], index) => {
      const end = steps[index]![2]!;
      expect([start!.x, start!.y]).toEqual([expect.closeTo(end.x, 1), expect.closeTo(end.y, 1)]);
    });
  });

  it('draws nothing of what is missing, and keeps its name', () => {
    const causes = [...qcc.causes, { key: 'unknown', count: null }];
    const gapped = shown({ type: 'pareto', causes })({ width: 800 });
    expect(bars(gapped)).toHaveLength(5);
    const texts = gapped.texts.map(({ text }) => text);
    expect(texts).toContain('unknown');
    expect(texts).toContain('n/a');
    expect(gapped.targets.map(({ key }) => key)).toContain('unknown');
  });

  it('shows changes by an arrow and a size where there is room', () => {
    const texts = shown(examples.everything)({ width: 800 }).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['▲ 23', '▼ 6', '0']));
  });
});

describe('its words and marks', () => {
  it.each(EACH)('stand apart at every width: $name', ({ document: given, lang }) => {
    const layOut = shown(given, lang);
    for (const width of lang === 'en' ? WIDTHS : [240, 480, 800]) {
      const drawing = layOut({ width });
      const { texts, height } = drawing;
      expect([width, faultsOf(texts, width, height), outsideOf(drawing)]).toEqual([width, [], []]);
    }
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('have forty long names, none cut, in %s', (lang) => {
    const { causes } = examples.longLabels;
    for (const width of [320, 480, 800, 1280]) {
      const { texts, targets } = shown(examples.longLabels, lang)({ width });
      expect(texts.filter(({ text }) => text.endsWith('…'))).toEqual([]);
      expect(targets.map(({ key }) => key)).toEqual(causes.map(({ key }) => key));
    }
  });
});

describe('in a box with a height', () => {
  it.each(EACH)('it fits into any room: $name', ({ document: given, lang }) => {
    const layOut = shown(given, lang);
    const rooms = lang === 'en' ? ROOMS : CARD_ROOMS;
    const misfits = [...rooms.map(bare), ...TILE_ROOMS.map(asTile)].flatMap((box) =>
      misfitsOf(layOut(box), { width: box.width, height: there(box.height) }),
    );
    expect(misfits).toEqual([]);
  });

  it('the largest causes stay, and the button says how many more there are', () => {
    const drawing = shown(demo('cfpb-issues-pareto.json'))(bare({ width: 598, height: 258 }));
    expect(drawing.targets.length + there(drawing.rest)).toBe(77);
    expect(drawing.targets[0]!.key).toBe('incorrect-information-on-credit-report');
  });

  it('it is a tile where only one or two of many would stay', () => {
    const drawing = shown(demo('cfpb-issues-pareto.json'))(bare({ width: 210, height: 90 }));
    expect(drawing.texts.map(({ text }) => text)).toEqual(['80.7%', '19 of 76 causes']);
    expect(drawing.rest).toBeUndefined();
  });

  it('a tile has all causes in one bar, as long as the total', () => {
    const tile = shown(document)(asTile({ width: 164, height: 66 }));
    const pieces = shapesOf([...marksOf(tile, 'vital'), ...marksOf(tile, 'trivial')], 'rect');
    expect(pieces).toHaveLength(5);
    const last = there(pieces.at(-1));
    expect(last.x + last.width).toBeCloseTo(163, 0);
    expect(tile.targets.map(({ key }) => key)).toEqual(['supplier']);
  });
});
