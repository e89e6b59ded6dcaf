import { describe, expect, it } from 'vitest';
import {
  above,
  beside,
  block,
  drawingOf,
  overlay,
  paint,
  shift,
  textAt,
  type Block,
} from '../../src/chart/blocks.js';
import type { Look } from '../../src/chart/drawing.js';
import { flowBlock } from '../../src/chart/flow.js';
import { circle, horizontal, rect } from '../../src/chart/geometry.js';
import { fixedMeasurer } from '../support/measurer.js';

const MARK: Look = { layer: 'mark', style: 'bar' };

/** A block with something of everything in it. */
const full = (width: number, height: number, key = 'a'): Block =>
  block(width, height, {
    marks: paint(MARK, rect(1, 2, 3, 4), circle(5, 6, 7), horizontal(0, 8, 9)),
    texts: textAt('word', 1, 2),
    targets: [
      {
        key,
        x: 0,
        y: 0,
        width,
        height,
        anchor: 4,
        series: [null, { x: 1, y: 1, width: 2, height: 2 }],
      },
    ],
  });

const placesOf = ({ texts }: Block) => texts.map(({ x, y }) => [x, y]);

describe('shift', () => {
  const moved = shift(full(10, 20), 100, 1000);

  it('moves every shape, keeping its look', () => {
    expect(moved.marks).toEqual([
      { ...MARK, shape: 'rect', x: 101, y: 1002, width: 3, height: 4 },
      { ...MARK, shape: 'circle', center: { x: 105, y: 1006 }, radius: 7 },
      {
        ...MARK,
        shape: 'line',
        points: [
          { x: 100, y: 1008 },
          { x: 109, y: 1008 },
        ],
      },
    ]);
  });

  it('moves texts, and targets with their anchor and their series', () => {
    expect(placesOf(moved)).toEqual([[101, 1002]]);
    expect(moved.targets).toMatchObject([
      { x: 100, y: 1000, anchor: 104, series: [null, { x: 101, y: 1001 }] },
    ]);
  });

  it('takes the space before it along', () => {
    expect([moved.width, moved.height]).toEqual([110, 1020]);
  });

  it('leaves the block as it is', () => {
    const before = full(10, 20);
    shift(before, 1, 1);
    expect(before).toEqual(full(10, 20));
  });
});

describe('a target with a name and intervals', () => {
  it('takes both along, and rounds them with its own place', () => {
    const place = { x: 0.333, y: 1, width: 2, height: 2 };
    const made = block(9, 9, { targets: [{ key: 'a', ...place, reach: place, name: place }] });
    const [moved] = shift(made, 10, 20).targets;
    expect(moved).toMatchObject({ reach: { x: 10.333, y: 21 }, name: { x: 10.333, y: 21 } });
    const { targets } = drawingOf(made, { width: 9 });
    expect(targets).toMatchObject([{ reach: { x: 0.33 }, name: { x: 0.33, width: 2 } }]);
  });
});

describe('above', () => {
  it('stacks blocks, as wide as the widest', () => {
    const stack = above(full(10, 20), block(0, 5), full(30, 40));
    expect([stack.width, stack.height]).toEqual([30, 65]);
    expect(placesOf(stack)).toEqual([
      [1, 2],
      [1, 27],
    ]);
  });

  it('is nothing for none', () => {
    expect(above()).toEqual(block(0, 0));
  });
});

describe('beside', () => {
  it('sets blocks side by side, as tall as the tallest', () => {
    const row = beside(full(10, 20), block(5, 0), full(30, 40));
    expect([row.width, row.height]).toEqual([45, 40]);
    expect(placesOf(row)).toEqual([
      [1, 2],
      [16, 2],
    ]);
  });
});

describe('overlay', () => {
  it('keeps all where it is, in the order given', () => {
    const both = overlay(full(10, 40, 'a'), full(30, 20, 'b'));
    expect([both.width, both.height]).toEqual([30, 40]);
    expect(both.targets.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('textAt', () => {
  it('sets lines one below the other, and none for an empty one', () => {
    expect(textAt(['one', '', 'three'], 5, 10, { tone: 'muted' })).toEqual([
      { text: 'one', x: 5, y: 10, tone: 'muted' },
      { text: 'three', x: 5, y: 40, tone: 'muted' },
    ]);
  });
});

describe('drawingOf', () => {
  it('has the width of its box, a whole height and short coordinates', () => {
    const drawing = drawingOf(shift(full(10, 20), 1 / 3, 1 / 3), { width: 50, mirrored: true });
    expect(drawing).toMatchObject({ width: 50, height: 21, mirrored: true });
    expect(drawing.texts).toMatchObject([{ x: 1.33, y: 2.33 }]);
    expect(drawing.targets).toMatchObject([{ x: 0.33, series: [null, { y: 1.33 }] }]);
  });
});

describe('flowBlock', () => {
  const swatch = paint(MARK, rect(0, -5, 10, 10));
  // By the fixed measurer a letter is 6.6 px wide.
  const entries = ['aaaa', 'bbbb', 'cccc'].map((text) => ({ text, swatch }));

  it('sets entries side by side, each after its swatch', () => {
    const { texts, marks, height } = flowBlock(entries, 500, fixedMeasurer, { lead: 20 });
    expect(height).toBe(15);
    expect(texts.map(({ y }) => y)).toEqual([12, 12, 12]);
    expect(texts[1]!.x).toBeCloseTo(20 + 4 * 6.6 + 16 + 20, 9);
    expect(marks).toMatchObject([{ x: 0, y: 3 }, {}, { y: 3 }]);
  });

  it('goes on in the next line where there is no room', () => {
    const { texts, height } = flowBlock(entries, 120, fixedMeasurer, { lead: 20, step: 18 });
    expect(texts.map(({ y }) => y)).toEqual([12, 12, 30]);
    expect(height).toBe(36);
  });

  it('separates entries of one line alone', () => {
    const plain = entries.map(({ text }) => ({ text }));
    const { texts } = flowBlock(plain, 80, fixedMeasurer, { separator: '|' });
    expect(texts.map(({ text }) => text)).toEqual(['aaaa', '|', 'bbbb', 'cccc']);
  });
});
