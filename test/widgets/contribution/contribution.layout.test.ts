import { describe, expect, it } from 'vitest';
import * as examples from '../../../stories/contribution/contribution.examples.js';
import type { Drawing } from '../../../src/chart/drawing.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';
import { partsOf, shown } from './documents.js';

const { invalid: _invalid, empty: _empty, ...good } = examples;
const CASES: readonly (readonly [name: string, document: object])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('contribution')).map(
    (name) => [name, demo(name) as object] as const,
  ),
];
const EACH = CASES.flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

const bars = (drawing: Drawing, style: string) => shapesOf(marksOf(drawing, style), 'rect');
const connectors = (drawing: Drawing) => marksOf(drawing, 'connector').map(pointsOf);

describe('a contribution', () => {
  const drawing = shown({ base: 60, items: partsOf(20, -30, 10) })({ width: 800 });

  it('tells additions, deductions and sums by their form', () => {
    expect(['up', 'down', 'sum'].map((style) => bars(drawing, style).length)).toEqual([2, 1, 2]);
    const texts = drawing.texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['60', '+20', '−30', '+10']));
  });

  it('has bars as long as what they show, on one scale from 0', () => {
    const [base, total] = bars(drawing, 'sum');
    // Each bar is a pixel longer at both ends.
    const scale = (base!.width - 2) / 60;
    const value = ({ width }: { readonly width: number }) => Math.round((width - 2) / scale);
    expect([value(base!), value(total!)]).toEqual([60, 60]);
    expect(bars(drawing, 'up').map(value)).toEqual([20, 10]);
    expect(bars(drawing, 'down').map(value)).toEqual([30]);
    const zero = pointsOf(there(marksOf(drawing, 'axis')[0]))[0]!.x;
    expect(zero).toBeCloseTo(base!.x + 1, 1);
  });

  it('carries each level on to the next bar', () => {
    const ends = connectors(drawing).map(([start, end]) => [start!.x, start!.y, end!.x, end!.y]);
    // Up to a row's end and on from there: four ways from five bars, in two pieces each.
    expect(ends).toHaveLength(8);
    for (let way = 0; way < 4; way++) {
      const [from, to] = [ends[2 * way]!, ends[2 * way + 1]!];
      expect([from[2], from[3]]).toEqual([expect.closeTo(to[0]!, 1), expect.closeTo(to[1]!, 1)]);
    }
  });

  it('leaves a gap where a part is missing, and its level goes by', () => {
    const gapped = shown({ items: partsOf(20, null, -5) })({ width: 800 });
    expect(bars(gapped, 'up')).toHaveLength(1);
    expect(bars(gapped, 'down')).toHaveLength(1);
    expect(connectors(gapped)).toHaveLength(5);
    const texts = gapped.texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['b', 'n/a', 'Total (incomplete)']));
    expect(gapped.targets.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'total']);
  });

  it('has its line of 0 inside where a level is below it', () => {
    const below = shown(examples.belowZero)({ width: 800 });
    const zero = pointsOf(there(marksOf(below, 'axis')[0]))[0]!.x;
    const [total] = bars(below, 'sum');
    expect(total!.x).toBeLessThan(zero - 10);
    expect(total!.x + total!.width).toBeCloseTo(zero + 1, 1);
  });
});

describe('its words and marks', () => {
  it.each(EACH)('stand apart at every width: $name', ({ document, lang }) => {
    const layOut = shown(document, lang);
    for (const width of lang === 'en' ? WIDTHS : [240, 480, 800]) {
      const drawing = layOut({ width });
      const { texts, height } = drawing;
      expect([width, faultsOf(texts, width, height), outsideOf(drawing)]).toEqual([width, [], []]);
    }
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('have forty long names, none cut, in %s', (lang) => {
    const keys = examples.longLabels.items.map(({ key }) => key);
    for (const width of [320, 480, 800, 1280]) {
      const { texts, targets } = shown(examples.longLabels, lang)({ width });
      expect(texts.filter(({ text }) => text.endsWith('…'))).toEqual([]);
      expect(targets.map(({ key }) => key)).toEqual(['base', ...keys, 'total']);
    }
  });
});

describe('in a box with a height', () => {
  it.each(EACH)('it fits into any room: $name', ({ document, lang }) => {
    const layOut = shown(document, lang);
    const rooms = lang === 'en' ? ROOMS : CARD_ROOMS;
    const misfits = [...rooms.map(bare), ...TILE_ROOMS.map(asTile)].flatMap((box) =>
      misfitsOf(layOut(box), { width: box.width, height: there(box.height) }),
    );
    expect(misfits).toEqual([]);
  });

  it('base, total and the largest parts stay', () => {
    const drawing = shown(examples.everything)(bare({ width: 358, height: 130 }));
    const keys = drawing.targets.map(({ key }) => key);
    expect(keys).toEqual(['base', 'attitude', 'technique', 'complaints', 'total']);
    expect(there(drawing.rest)).toBe(5);
  });

  it('a tile has the total, what changes it most and the waterfall', () => {
    const tile = shown(examples.elements)(asTile({ width: 298, height: 60 }));
    const texts = tile.texts.map(({ text }) => text);
    expect(texts[0]).toBe('31.5');
    expect(texts.slice(1).join(' ')).toBe('Largest deduction: Complaints −8.6');
    expect(['up', 'down', 'sum'].map((style) => bars(tile, style).length)).toEqual([6, 2, 1]);
    expect(tile.targets.map(({ key }) => key)).toEqual(['total']);
  });

  it('a tile says that the total is incomplete', () => {
    const tile = shown(examples.everything)(asTile({ width: 164, height: 66 }));
    expect(tile.texts.map(({ text }) => text)).toEqual(['66.0', 'Total (incomplete)']);
  });
});
