import { describe, expect, it } from 'vitest';
import { clamp, px, targetAt } from '../../src/chart/box.js';
import { downsample } from '../../src/chart/downsample.js';
import { arcTo, circles, markers, polar, polyline, sector } from '../../src/chart/path.js';
import { linear, niceTicks } from '../../src/chart/scale.js';

const ORIGIN = { x: 0, y: 0 };

describe('px', () => {
  it.each([
    [1.23456, 1.23],
    [NaN, 0],
    [Infinity, 0],
    [1e308, 100_000],
    [-1e308, -100_000],
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

  it.each([
    [5, 5],
    [-1.7e308, 1.7e308],
    [0, Number.MIN_VALUE],
    [1e15, 1e15 + 0.25],
  ])('are finite, ascending and few for %d to %d', (low, high) => {
    const ticks = niceTicks(low, high, 4);
    expect(ticks.every((tick) => Number.isFinite(tick))).toBe(true);
    expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    expect(ticks.length).toBeLessThan(12);
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

describe('arcTo', () => {
  it('goes the long way for more than half a circle', () => {
    expect(arcTo(ORIGIN, 10, 0, 4)).toMatch(/^A10,10,0,1,1,/);
  });

  it('goes the short way for less', () => {
    expect(arcTo(ORIGIN, 10, 0, 3)).toMatch(/^A10,10,0,0,1,/);
  });

  it('goes back for an earlier angle', () => {
    expect(arcTo(ORIGIN, 10, 3, 0)).toMatch(/^A10,10,0,0,0,/);
  });
});

describe('sector', () => {
  it('is a closed piece of a ring', () => {
    // A quarter from the top to the right, outside at 10, inside at 5.
    expect(sector(ORIGIN, 5, 10, 0, Math.PI / 2)).toBe(
      'M0,-10A10,10,0,0,1,10,0L5,0A5,5,0,0,0,0,-5Z',
    );
  });

  it.each([
    ['no angle', 1, 1],
    ['a negative angle', 2, 1],
    ['no number', 0, NaN],
  ])('is nothing for %s', (_, from, to) => {
    expect(sector(ORIGIN, 5, 10, from, to)).toBe('');
  });

  it('does not end where it began when it is a whole ring', () => {
    const [, start, end] =
      /^M([^A]+)A[^L]*,1,([^L]+)L/.exec(sector(ORIGIN, 50, 100, 0, 2 * Math.PI)) ?? [];
    expect(start).toBeDefined();
    expect(end).not.toBe(start);
  });
});

describe('polyline', () => {
  it('joins points', () => {
    expect(
      polyline([
        { x: 0, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBe('M0,1L2,3');
  });

  it('has a gap for null', () => {
    expect(polyline([{ x: 0, y: 1 }, null, { x: 2, y: 3 }, { x: 4, y: 5 }])).toBe('M0,1M2,3L4,5');
  });

  it('is empty for nothing', () => {
    expect(polyline([null, null])).toBe('');
  });
});

describe('circles', () => {
  it('is one path of two half circles each', () => {
    expect(circles([{ x: 5, y: 5 }], 2)).toBe('M3,5a2,2,0,1,0,4,0a2,2,0,1,0,-4,0');
  });

  it('is empty for none', () => {
    expect(circles([], 2)).toBe('');
  });
});

describe('downsample', () => {
  /** So many figures over 100 pixels, those given by index in place of others. */
  const line = (length: number, others: Readonly<Record<number, number>> = {}) => {
    const xs = Array.from({ length }, (_, i) => (i / length) * 100);
    const figures = xs.map((_, i) => others[i] ?? (i * 7919) % 101);
    return { figures, kept: downsample(xs, figures, 100) };
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

describe('markers', () => {
  const at = [{ x: 10, y: 20 }];

  it('have another shape for each of four series, then begin again', () => {
    const shapes = [0, 1, 2, 3].map((series) => markers(series, at, 3));
    expect(new Set(shapes).size).toBe(4);
    expect(markers(4, at, 3)).toBe(shapes[0]);
  });

  it('stand about their points', () => {
    expect(markers(2, at, 10)).toBe('M10,7L23,20L10,33L-3,20z');
  });

  it('are one path for any number of points', () => {
    expect(markers(1, [...at, { x: 0, y: 0 }], 1).match(/M/g)).toHaveLength(2);
    expect(markers(1, [], 1)).toBe('');
  });
});
