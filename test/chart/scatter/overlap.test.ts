import { describe, expect, it } from 'vitest';
import {
  crosses,
  isWithin,
  meet,
  movedInto,
  nearestIn,
  overlaps,
} from '../../../src/chart/scatter/overlap.js';

const box = { x: 10, y: 10, width: 20, height: 10 };

const line = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

describe('overlaps of rectangles and lines', () => {
  it('tells rectangles that share an area from those that touch or lie apart', () => {
    expect(overlaps(box, { x: 29, y: 19, width: 5, height: 5 })).toBe(true);
    expect(overlaps(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false);
    expect(overlaps(box, { x: 10, y: 25, width: 5, height: 5 })).toBe(false);
  });

  it('tells what lies within, edges included', () => {
    expect(isWithin(box, box)).toBe(true);
    expect(isWithin({ ...box, width: 21 }, box)).toBe(false);
    expect(isWithin({ ...box, y: 9 }, box)).toBe(false);
  });

  it('moves a rectangle into another one, to the edge that it reached over', () => {
    const small = { width: 4, height: 4 };
    expect(movedInto({ ...small, x: 15, y: 12 }, box)).toEqual({ ...small, x: 15, y: 12 });
    expect(movedInto({ ...small, x: 28, y: 8 }, box)).toEqual({ ...small, x: 26, y: 10 });
    expect(movedInto({ ...small, x: 8, y: 18 }, box)).toEqual({ ...small, x: 10, y: 16 });
    expect(movedInto({ ...small, x: 15, y: 18, height: 12 }, box).y).toBe(10);
  });

  it.each([
    [line(0, 15, 40, 15), true],
    [line(0, 0, 40, 40), true],
    [line(12, 12, 14, 14), true],
    [line(0, 5, 40, 5), false],
    [line(0, 10, 40, 10), false],
    [line(0, 15, 5, 15), false],
    [line(20, 0, 20, 9), false],
    [line(0, 30, 40, 21), false],
  ])('tells whether a line passes through a rectangle', (given, expected) => {
    expect(crosses(given, box)).toBe(expected);
    expect(crosses({ from: given.to, to: given.from }, box)).toBe(expected);
  });

  it('tells lines that cross from those that do not', () => {
    expect(meet(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
    expect(meet(line(0, 0, 10, 10), line(0, 10, 3, 7))).toBe(false);
    expect(meet(line(0, 0, 10, 0), line(0, 5, 10, 5))).toBe(false);
  });

  it('finds the nearest point of a rectangle', () => {
    expect(nearestIn(box, { x: 0, y: 15 })).toEqual({ x: 10, y: 15 });
    expect(nearestIn(box, { x: 40, y: 40 })).toEqual({ x: 30, y: 20 });
    expect(nearestIn(box, { x: 12, y: 12 })).toEqual({ x: 12, y: 12 });
  });
});
