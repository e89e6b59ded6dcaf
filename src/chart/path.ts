import { pathRound, type Path } from 'd3-path';
import { line } from 'd3-shape';
import { polar, type Geometry, type Point, type Rect } from './geometry.js';

/** Decimals of coordinates: finer than any screen shows. */
const DECIMALS = 2;

/** Angles are counted from the top here and from the right in d3-path. */
const TOP = Math.PI / 2;

/**
 * The corners of a square, a diamond and a triangle, in radii. d3-shape's own symbols are drawn
 * about the origin alone, and one path has to hold many of them.
 */
const SYMBOLS: readonly (readonly (readonly [x: number, y: number])[])[] = [
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

const lineText = line<Point | null>()
  .defined((point) => point !== null)
  .x((point) => point!.x)
  .y((point) => point!.y)
  .digits(DECIMALS);

function drawArea(points: readonly Point[], path: Path): void {
  points.forEach(({ x, y }, index) => (index ? path.lineTo(x, y) : path.moveTo(x, y)));
  if (points.length) path.closePath();
}

/** By its corners: what is rounded are then its edges and not its sizes, and neighbours still meet. */
function drawRect({ x, y, width, height }: Rect, path: Path): void {
  const [right, bottom] = [x + width, y + height];
  const corners = [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
  drawArea(corners, path);
}

function drawCircle({ x, y }: Point, radius: number, path: Path): void {
  path.moveTo(x - radius, y);
  path.arc(x, y, radius, Math.PI, -Math.PI, true);
}

function drawSymbol(symbol: number, center: Point, radius: number, path: Path): void {
  const corners = SYMBOLS[(symbol % (SYMBOLS.length + 1)) - 1];
  if (!corners) return drawCircle(center, radius, path);
  drawArea(
    corners.map(([x, y]) => ({ x: center.x + x * radius, y: center.y + y * radius })),
    path,
  );
}

function drawShape(geometry: Exclude<Geometry, { shape: 'line' }>, path: Path): void {
  switch (geometry.shape) {
    case 'rect':
      return drawRect(geometry, path);
    case 'area':
      return drawArea(geometry.points, path);
    case 'circle':
      return drawCircle(geometry.center, geometry.radius, path);
    case 'symbol':
      return drawSymbol(geometry.symbol, geometry.center, geometry.radius, path);
    case 'arc': {
      const { center, radius, start, end } = geometry;
      const first = polar(center, start, radius);
      path.moveTo(first.x, first.y);
      return path.arc(center.x, center.y, radius, start - TOP, end - TOP);
    }
    case 'sector': {
      const { center, inner, outer, start, end } = geometry;
      if (!(end > start)) return;
      const first = polar(center, start, outer);
      path.moveTo(first.x, first.y);
      path.arc(center.x, center.y, outer, start - TOP, end - TOP);
      path.arc(center.x, center.y, inner, end - TOP, start - TOP, true);
      return path.closePath();
    }
  }
}

function textOf(geometry: Geometry): string {
  if (geometry.shape === 'line') return lineText(geometry.points) ?? '';
  const path = pathRound(DECIMALS);
  drawShape(geometry, path);
  return path.toString();
}

/** The SVG path data of shapes, one after the other. */
export const pathOf = (shapes: readonly Geometry[]): string => shapes.map(textOf).join('');
