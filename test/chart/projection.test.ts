import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/chart/geometry.js';
import { projectionOf, type Quad } from '../../src/chart/projection.js';

const picture = { x: 0, y: 0, width: 300, height: 200 };

const pointsOf = [
  { x: 0, y: 0 },
  { x: 300, y: 200 },
  { x: 150, y: 100 },
  { x: 17, y: 183 },
];

/** The corners of the picture as a function sees them. */
const seenBy = (see: (point: Point) => Point): Quad => [
  see({ x: 0, y: 0 }),
  see({ x: 300, y: 0 }),
  see({ x: 300, y: 200 }),
  see({ x: 0, y: 200 }),
];

/**
 * The transform functions of CSS Transforms Level 1 (scale, rotate, skewX, about the origin) and Level 2
 * (perspective before rotateY), each as its specification writes the coordinates that it makes.
 */
const ways: Readonly<Record<string, (point: Point) => Point>> = {
  'scale(0.5, 2) and a move': ({ x, y }) => ({ x: x * 0.5 + 40, y: y * 2 - 7 }),
  'rotate(30deg)': ({ x, y }) => ({
    x: (Math.sqrt(3) / 2) * x - y / 2,
    y: x / 2 + (Math.sqrt(3) / 2) * y,
  }),
  'skewX(45deg)': ({ x, y }) => ({ x: x + y, y }),
  'scaleX(-1)': ({ x, y }) => ({ x: -x, y }),
  'perspective(600px) rotateY(30deg)': ({ x, y }) => {
    const w = 1 + x / 2 / 600;
    return { x: ((Math.sqrt(3) / 2) * x) / w, y: y / w };
  },
};

describe('projectionOf', () => {
  it.each(Object.entries(ways))('finds the points under %s, and back', (_, see) => {
    const projection = projectionOf(picture, seenBy(see))!;
    for (const point of pointsOf) {
      const seen = projection.to(point);
      expect(seen.x).toBeCloseTo(see(point).x, 6);
      expect(seen.y).toBeCloseTo(see(point).y, 6);
      const back = projection.back(see(point));
      expect(back.x).toBeCloseTo(point.x, 6);
      expect(back.y).toBeCloseTo(point.y, 6);
    }
  });

  it('takes a rectangle that does not begin at the origin', () => {
    const inner = { x: 10, y: 20, width: 100, height: 50 };
    const projection = projectionOf(inner, [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 25 },
      { x: 0, y: 25 },
    ])!;
    expect(projection.to({ x: 0, y: 0 })).toEqual({ x: -5, y: -10 });
    expect(projection.back({ x: 50, y: 25 })).toEqual({ x: 110, y: 70 });
  });

  it('is undefined where nothing can be seen', () => {
    expect(
      projectionOf(
        picture,
        seenBy(() => ({ x: 5, y: 5 })),
      ),
    ).toBeUndefined();
    expect(
      projectionOf(
        picture,
        seenBy(({ x }) => ({ x, y: 5 })),
      ),
    ).toBeUndefined();
  });
});
