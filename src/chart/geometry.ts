export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * The geometry of a mark as data, in pixels of the picture, y downward. Angles are radians
 * clockwise from the top; an arc or a sector goes from `start` to `end`, `end` being the larger.
 */
export type Geometry =
  | ({ readonly shape: 'rect' } & Rect)
  /** Straight through the points; a null is a gap. */
  | { readonly shape: 'line'; readonly points: readonly (Point | null)[] }
  /** The area within a polygon, closed by itself. */
  | { readonly shape: 'area'; readonly points: readonly Point[] }
  /** A line along a circle. */
  | {
      readonly shape: 'arc';
      readonly center: Point;
      readonly radius: number;
      readonly start: number;
      readonly end: number;
    }
  /** A piece of a ring. */
  | {
      readonly shape: 'sector';
      readonly center: Point;
      readonly inner: number;
      readonly outer: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly shape: 'circle'; readonly center: Point; readonly radius: number }
  /** One of four signs that tell series apart without colour; `symbol` counts on past the last. */
  | {
      readonly shape: 'symbol';
      readonly center: Point;
      readonly radius: number;
      readonly symbol: number;
    };

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** The longest that a browser lays out, in pixels: Firefox ends at 17,895,697, others later. */
const FARTHEST = 1.7e7;

/** A coordinate as SVG should have it: finite, and where a browser can draw it. */
export const px = (value: number): number =>
  Number.isFinite(value) ? Math.round(clamp(value, -FARTHEST, FARTHEST) * 100) / 100 : 0;

/** A rectangle with coordinates as SVG should have them. */
export const roundRect = ({ x, y, width, height }: Rect): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

/** The point at an angle about a centre. */
export const polar = ({ x, y }: Point, angle: number, radius: number): Point => ({
  x: x + Math.sin(angle) * radius,
  y: y - Math.cos(angle) * radius,
});

export const rect = (x: number, y: number, width: number, height: number): Geometry => ({
  shape: 'rect',
  x,
  y,
  width,
  height,
});

type Coordinates = readonly [x: number, y: number];

const pointsOf = (coordinates: readonly Coordinates[]): Point[] =>
  coordinates.map(([x, y]) => ({ x, y }));

/** A line straight from point to point. */
export const lineThrough = (...coordinates: readonly Coordinates[]): Geometry => ({
  shape: 'line',
  points: pointsOf(coordinates),
});

/** The area of a polygon. */
export const areaWithin = (...coordinates: readonly Coordinates[]): Geometry => ({
  shape: 'area',
  points: pointsOf(coordinates),
});

/** A straight line between two points. */
export const segment = (x1: number, y1: number, x2: number, y2: number): Geometry =>
  lineThrough([x1, y1], [x2, y2]);

/** A level line. */
export const horizontal = (x1: number, y: number, x2: number): Geometry => segment(x1, y, x2, y);

/** An upright line. */
export const vertical = (x: number, y1: number, y2: number): Geometry => segment(x, y1, x, y2);

export const circle = (x: number, y: number, radius: number): Geometry => ({
  shape: 'circle',
  center: { x, y },
  radius,
});

const movePoint = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** The same geometry elsewhere; whatever else the object says is kept. */
export function translate<G extends Geometry>(geometry: G, dx: number, dy: number): G {
  if ('center' in geometry) return { ...geometry, center: movePoint(geometry.center, dx, dy) };
  if ('points' in geometry) {
    return {
      ...geometry,
      points: geometry.points.map((point) => point && movePoint(point, dx, dy)),
    };
  }
  return { ...geometry, x: geometry.x + dx, y: geometry.y + dy };
}
