import { px, type Point } from './box.js';

/*
 * The few paths that the widgets need, written out: d3-shape would bring its corner and curve
 * arithmetic along (4.7 kB gzipped for one arc).
 */

/** A point at an angle, in radians clockwise from the top. */
export const polar = ({ x, y }: Point, angle: number, radius: number): Point => ({
  x: px(x + Math.sin(angle) * radius),
  y: px(y - Math.cos(angle) * radius),
});

/** A circle's arc from one angle to a later one, without its first point. */
export function arcTo(center: Point, radius: number, from: number, to: number): string {
  const { x, y } = polar(center, to, radius);
  const far = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `A${px(radius)},${px(radius)},0,${far},${to > from ? 1 : 0},${x},${y}`;
}

/**
 * A ring's sector about a point. An arc can't end where it began, so a whole ring stops a hair
 * short of it.
 */
export function sector(
  center: Point,
  inner: number,
  outer: number,
  from: number,
  to: number,
): string {
  const end = Math.min(to, from + 2 * Math.PI - 1e-3);
  if (!(end > from)) return '';
  const [a, b] = [polar(center, from, outer), polar(center, end, inner)];
  return `M${a.x},${a.y}${arcTo(center, outer, from, end)}L${b.x},${b.y}${arcTo(center, inner, end, from)}Z`;
}

/** A line through points; a null is a gap. A point between two gaps draws nothing by itself. */
export function polyline(points: readonly (Point | null)[]): string {
  let open = false;
  return points
    .map((point) => {
      const step = point ? `${open ? 'L' : 'M'}${point.x},${point.y}` : '';
      open = point !== null;
      return step;
    })
    .join('');
}

/** Circles as one path, however many. */
export function circles(points: readonly Point[], radius: number): string {
  const half = (way: number) => `a${radius},${radius},0,1,0,${radius * way},0`;
  return points.map(({ x, y }) => `M${px(x - radius)},${y}${half(2)}${half(-2)}`).join('');
}

/** The corners of a square, a diamond and a triangle, in half their width. */
const CORNERS: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  [
    [0, -1.2],
    [1.2, 0.9],
    [-1.2, 0.9],
  ],
];

/** Marks of the points of one series, in a shape of its own, so that colour need not tell it apart. */
export function markers(series: number, points: readonly Point[], radius: number): string {
  const corners = CORNERS[(series % (CORNERS.length + 1)) - 1];
  if (!corners) return circles(points, radius);
  const corner = ({ x, y }: Point) =>
    corners.map(([dx, dy]) => `${px(x + dx * radius)},${px(y + dy * radius)}`).join('L');
  return points.map((point) => `M${corner(point)}z`).join('');
}

export const across = (x: number, y: number, to: number): string => `M${px(x)},${px(y)}H${px(to)}`;
export const down = (x: number, y: number, to: number): string => `M${px(x)},${px(y)}V${px(to)}`;
export const block = (x: number, y: number, width: number, height: number): string =>
  `${across(x, y, x + width)}v${px(height)}H${px(x)}z`;
