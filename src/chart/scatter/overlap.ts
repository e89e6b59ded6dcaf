import type { Point, Rect } from '../geometry.js';

/** A straight line from one point to another. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a rectangle lies wholly within another. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The rectangle with so much more room on each side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The square about a centre. */
export const squareAbout = ({ x, y }: Point, radius: number): Rect =>
  grown({ x, y, width: 0, height: 0 }, radius);

/** The rectangle moved into another one, as far as it has room there. */
export const movedInto = (moved: Rect, { x, y, width, height }: Rect): Rect => ({
  ...moved,
  x: Math.max(x, Math.min(moved.x, x + width - moved.width)),
  y: Math.max(y, Math.min(moved.y, y + height - moved.height)),
});

/** The point of a rectangle that is nearest to another point. */
export const nearestIn = ({ x, y, width, height }: Rect, point: Point): Point => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
});

/**
 * Whether any of a segment lies inside a rectangle, by clipping it to one side after the other (Liang
 * and Barsky 1984, A new concept and method for line clipping).
 */
export function crosses({ from, to }: Segment, { x, y, width, height }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const;
  for (const [speed, room] of sides) {
    if (speed === 0 && room <= 0) return false;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  return enter < leave;
}

/** On which side of a segment's line a point lies: the sign of the area that the three span. */
const sideOf = ({ from, to }: Segment, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** Whether two segments cross. */
export const meet = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) !== sideOf(a, b.to) && sideOf(b, a.from) !== sideOf(b, a.to);
