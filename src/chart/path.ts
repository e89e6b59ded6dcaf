import { px, type Point } from './box.js';

/*
 * The few paths that the widgets need, written out: d3-shape would bring its corner and curve
 * arithmetic along (4.7 kB gzipped for one arc).
 */

/** A point at an angle, in radians clockwise from the top, about the origin. */
export const polar = (angle: number, radius: number): Point => ({
  x: px(Math.sin(angle) * radius),
  y: px(-Math.cos(angle) * radius),
});

/** A circle's arc from one angle to a later one, without its first point. */
export function arcTo(radius: number, from: number, to: number): string {
  const { x, y } = polar(to, radius);
  const far = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `A${px(radius)},${px(radius)},0,${far},${to > from ? 1 : 0},${x},${y}`;
}

/**
 * A ring's sector about the origin. An arc can't end where it began, so a whole ring stops a hair
 * short of it.
 */
export function sector(inner: number, outer: number, from: number, to: number): string {
  const end = Math.min(to, from + 2 * Math.PI - 1e-3);
  if (!(end > from)) return '';
  const [a, b] = [polar(from, outer), polar(end, inner)];
  return `M${a.x},${a.y}${arcTo(outer, from, end)}L${b.x},${b.y}${arcTo(inner, end, from)}Z`;
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
export const circles = (points: readonly Point[], radius: number): string =>
  points
    .map(
      ({ x, y }) =>
        `M${px(x - radius)},${y}a${radius},${radius},0,1,0,${radius * 2},0a${radius},${radius},0,1,0,${-radius * 2},0`,
    )
    .join('');
