import type { Point, Rect } from './geometry.js';

/** The corners of a flat thing as it is seen: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** From the points of a plane to where they are seen, and back. */
export interface Projection {
  to(point: Point): Point;
  back(point: Point): Point;
}

/** A projective transform, row by row. */
type Matrix = readonly [
  ...[number, number, number],
  ...[number, number, number],
  ...[number, number, number],
];

function apply([a, b, c, d, e, f, g, h, i]: Matrix, { x, y }: Point): Point {
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** The inverse, but for a factor that projecting cancels out. */
const adjugate = ([a, b, c, d, e, f, g, h, i]: Matrix): Matrix => [
  ...([e * i - f * h, c * h - b * i, b * f - c * e] as const),
  ...([f * g - d * i, a * i - c * g, c * d - a * f] as const),
  ...([d * h - e * g, b * g - a * h, a * e - b * d] as const),
];

/** The unit square onto a quadrilateral: P. S. Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), 2.2.3. */
function squareToQuad([p0, p1, p2, p3]: Quad): Matrix | undefined {
  const [dx1, dx2, dx3] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, dy3] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const area = dx1 * dy2 - dx2 * dy1;
  if (area === 0) return undefined;
  const g = (dx3 * dy2 - dx2 * dy3) / area;
  const h = (dx1 * dy3 - dx3 * dy1) / area;
  return [
    ...([p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x] as const),
    ...([p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y] as const),
    ...([g, h, 1] as const),
  ];
}

/**
 * How a picture is seen that has been scaled, turned, skewed or tilted.
 *
 * @param rect a rectangle of the picture
 * @param quad where its corners are seen
 * @returns undefined where nothing can be seen of it, as its corners are in one line
 */
export function projectionOf(rect: Rect, quad: Quad): Projection | undefined {
  const matrix = squareToQuad(quad);
  if (!matrix) return undefined;
  const inverse = adjugate(matrix);
  return {
    to: ({ x, y }) =>
      apply(matrix, { x: (x - rect.x) / rect.width, y: (y - rect.y) / rect.height }),
    back: (point) => {
      const { x, y } = apply(inverse, point);
      return { x: rect.x + x * rect.width, y: rect.y + y * rect.height };
    },
  };
}
