import { describe, expect, it } from 'vitest';
import { thin } from '../../src/chart/thin.js';
import { targetAt } from '../../src/chart/targets.js';
import { circle, clamp, polar, px, type Geometry, type Point } from '../../src/chart/geometry.js';
import { pathOf } from '../../src/chart/path.js';
import { continuous, linear, niceTicks, roundTicks } from '../../src/chart/scale.js';

const ORIGIN = { x: 0, y: 0 };

describe('px', () => {
  it.each([
    [1.23456, 1.23],
    [NaN, 0],
    [Infinity, 0],
    [1e308, 17_000_000],
    [-1e308, -17_000_000],
  ])('writes %d as %d', (value, written) => {
    expect(px(value)).toBe(written);
  });
});

describe('clamp', () => {
  it.each([
    [5, 5],
    [-1, 0],
    [11, 10],
  ])('holds %d within 0 and 10', (value, held) => {
    expect(clamp(value, 0, 10)).toBe(held);
  });
});

describe('targetAt', () => {
  const targets = [
    { key: 'a', x: 0, y: 0, width: 10, height: 10 },
    { key: 'b', x: 5, y: 5, width: 10, height: 10 },
  ];

  it.each([
    ['the one under a point', { x: 1, y: 1 }, 0],
    ['the last of two', { x: 7, y: 7 }, 1],
    ['one by its edge', { x: 15, y: 15 }, 1],
    ['none', { x: 16, y: 1 }, -1],
  ])('finds %s', (_, point, index) => {
    expect(targetAt(targets, point)).toBe(index);
  });
});

describe('linear', () => {
  const scale = linear([0, 50], [100, 200]);

  it.each([
    [0, 100],
    [25, 150],
    [50, 200],
    [-10, 100],
    [60, 200],
    [-Infinity, 100],
    [Infinity, 200],
  ])('maps %d to %d', (value, at) => {
    expect(scale(value)).toBe(at);
  });

  it('runs backwards', () => {
    expect(linear([0, 10], [100, 0])(3)).toBe(70);
  });

  it('maps a domain without extent to the middle', () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50);
  });

  it('knows the largest numbers', () => {
    expect(linear([-1.7e308, 1.7e308], [0, 100])(0)).toBe(50);
  });

  it.each([NaN, Infinity, -Infinity])('gives a finite place to %d', (value) => {
    expect(Number.isFinite(scale(value))).toBe(true);
  });
});

describe('continuous', () => {
  it('does not round', () => {
    expect(continuous([0, 3], [0, 1])(1)).toBeCloseTo(1 / 3, 12);
  });

  it.each([
    ['a domain without extent', continuous([1e21, 1e21], [-1, 1]), 1e21, 0],
    ['no number', continuous([0, 1], [-1, 1]), NaN, -1],
  ])('is finite for %s', (_, scale, value, result) => {
    expect(scale(value)).toBe(result);
  });
});

/** Domains without extent, too long to subtract, and in steps too small to count in. */
const EXTREMES = [
  [5, 5],
  [-1.7e308, 1.7e308],
  [0, Number.MIN_VALUE],
  [0, 5e-308],
  [-1e-310, 7e-310],
  [1e15, 1e15 + 0.25],
] as const;

/** What is wrong with ticks; `''` where nothing is. */
function faultIn(ticks: readonly number[]): string {
  if (ticks.length === 0 || ticks.length > 11) return `${ticks.length} ticks`;
  const bad = ticks.find((tick, index) => !Number.isFinite(tick) || tick < ticks[index - 1]!);
  return bad === undefined ? '' : `${bad} in ${ticks.join()}`;
}

describe('niceTicks', () => {
  it.each([
    [0, 100, 4, [0, 20, 40, 60, 80, 100]],
    [72, 98, 4, [70, 75, 80, 85, 90, 95, 100]],
    [0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-3, 3, 4, [-4, -2, 0, 2, 4]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
  ])('are round and hold %d to %d', (low, high, count, ticks) => {
    expect(niceTicks(low, high, count)).toEqual(ticks);
  });

  it.each(EXTREMES)('are finite, ascending and few for %d to %d', (low, high) => {
    expect(faultIn(niceTicks(low, high, 4))).toBe('');
  });
});

describe('roundTicks', () => {
  it.each([
    [1, 7, 7, [1, 2, 3, 4, 5, 6, 7]],
    [5.2, 6.6, 3, [5.5, 6, 6.5]],
    [-1.7e308, 1.7e308, 3, [-1.7e308, 1.7e308]],
  ])('lie between %d and %d', (low, high, count, ticks) => {
    expect(roundTicks([low, high], count)).toEqual(ticks);
  });

  it.each(EXTREMES)('are finite, ascending and few for %d to %d', (low, high) => {
    expect(faultIn(roundTicks([low, high], 4))).toBe('');
  });
});

describe('polar', () => {
  it.each([
    [0, 0, -10],
    [Math.PI / 2, 10, 0],
    [Math.PI, 0, 10],
    [-Math.PI / 2, -10, 0],
  ])('goes clockwise from the top: %d', (angle, x, y) => {
    const point = polar(ORIGIN, angle, 10);
    expect(point.x).toBeCloseTo(x, 10);
    expect(point.y).toBeCloseTo(y, 10);
  });
});

describe('an arc', () => {
  const arc = (start: number, end: number): string =>
    pathOf([{ shape: 'arc', center: ORIGIN, radius: 10, start, end }]);

  it('goes the long way for more than half a circle', () => {
    expect(arc(0, 4)).toMatch(/^M0,-10A10,10,0,1,1,/);
  });

  it('goes the short way for less', () => {
    expect(arc(0, 3)).toMatch(/^M0,-10A10,10,0,0,1,/);
  });
});

describe('a sector', () => {
  const sector = (inner: number, outer: number, start: number, end: number): string =>
    pathOf([{ shape: 'sector', center: ORIGIN, inner, outer, start, end }]);

  it('is a closed piece of a ring', () => {
    // A quarter from the top to the right, outside at 10, inside at 5.
    expect(sector(5, 10, 0, Math.PI / 2)).toBe('M0,-10A10,10,0,0,1,10,0L5,0A5,5,0,0,0,0,-5Z');
  });

  it.each([
    ['no angle', 1, 1],
    ['a negative angle', 2, 1],
    ['no number', 0, NaN],
  ])('is nothing for %s', (_, from, to) => {
    expect(sector(5, 10, from, to)).toBe('');
  });

  it('does not end where it began when it is a whole ring', () => {
    // Each circle is two arcs, since one can't end where it began.
    const ring = sector(50, 100, 0, 2 * Math.PI);
    const ends = [...ring.matchAll(/[MLA]([^A-Za-z]*)/g)].map(([, numbers = '']) =>
      numbers.split(',').slice(-2).join(),
    );
    expect(ends).toEqual(['0,-100', '0,100', '0,-100', '0,-50', '0,50', '0,-50']);
  });
});

describe('a line', () => {
  const line = (points: readonly (Point | null)[]): string => pathOf([{ shape: 'line', points }]);

  it('joins points', () => {
    expect(
      line([
        { x: 0, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBe('M0,1L2,3');
  });

  it('has a gap for null', () => {
    expect(line([{ x: 0, y: 1 }, null, { x: 2, y: 3 }, { x: 4, y: 5 }])).toBe('M0,1ZM2,3L4,5');
  });

  it('is empty for nothing', () => {
    expect(line([null, null])).toBe('');
  });
});

describe('circles', () => {
  it('are one path of two half circles each', () => {
    expect(pathOf([circle(5, 5, 2)])).toBe('M3,5A2,2,0,1,0,7,5A2,2,0,1,0,3,5');
    expect(pathOf([circle(5, 5, 2), circle(9, 9, 2)]).match(/A/g)).toHaveLength(4);
  });

  it('are empty for none', () => {
    expect(pathOf([])).toBe('');
  });
});

describe('thin', () => {
  /** So many figures over 100 pixels, those given by index in place of others. */
  const line = (length: number, others: Readonly<Record<number, number>> = {}) => {
    const xs = Array.from({ length }, (_, i) => (i / length) * 100);
    const figures = xs.map((_, i) => others[i] ?? (i * 7919) % 101);
    return { figures, kept: thin(xs, figures, 100) };
  };
  const gaps = ({ figures, kept }: ReturnType<typeof line>) =>
    kept.filter((i) => Number.isNaN(figures[i]));

  it('leaves what the pixels can show', () => {
    expect(line(400).kept).toEqual(Array.from({ length: 400 }, (_, i) => i));
  });

  it('keeps at most four points of a column', () => {
    expect(line(100_000).kept.length).toBeLessThanOrEqual(400);
  });

  it('keeps the extremes', () => {
    const { kept } = line(10_000, { 5555: 999, 7777: -999 });
    expect(kept).toContain(5555);
    expect(kept).toContain(7777);
  });

  it('keeps both ends', () => {
    const { kept } = line(10_000);
    expect([kept[0], kept.at(-1)]).toEqual([0, 9999]);
  });

  it('keeps the order, and each point once', () => {
    const { kept } = line(10_000);
    expect([...new Set(kept)].sort((a, b) => a - b)).toEqual(kept);
  });

  it('keeps a gap, once', () => {
    const missing = Array.from({ length: 100 }, (_, i) => [5000 + i, NaN] as const);
    expect(gaps(line(10_000, Object.fromEntries(missing)))).toEqual([5000]);
  });

  it('keeps a gap of one point within a column', () => {
    expect(gaps(line(10_000, { 5050: NaN }))).toEqual([5050]);
  });

  it('keeps no more of a line that is full of gaps', () => {
    const missing = Array.from({ length: 50_000 }, (_, i) => [2 * i, NaN] as const);
    const { kept } = line(100_000, Object.fromEntries(missing));
    expect(kept.length).toBeLessThanOrEqual(8 * 100);
  });
});

describe('symbols', () => {
  const at = (symbol: number, radius: number, x = 10, y = 20): Geometry => ({
    shape: 'symbol',
    symbol,
    center: { x, y },
    radius,
  });

  it('have another shape for each of four series, then begin again', () => {
    const shapes = [0, 1, 2, 3].map((symbol) => pathOf([at(symbol, 3)]));
    expect(new Set(shapes).size).toBe(4);
    expect(pathOf([at(4, 3)])).toBe(shapes[0]);
  });

  it('stand about their points', () => {
    expect(pathOf([at(2, 10)])).toBe('M10,7L23,20L10,33L-3,20Z');
  });

  it('are one path for any number of points', () => {
    expect(pathOf([at(1, 1), at(1, 1, 0, 0)]).match(/M/g)).toHaveLength(2);
  });
});
