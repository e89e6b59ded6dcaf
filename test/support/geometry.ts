import type { Drawing, Mark, PathMark } from '../../src/chart/drawing.js';
import { polar, type Geometry, type Point } from '../../src/chart/geometry.js';

/** A point of path data; H has no y of its own, V no x. */
type Partly = Partial<Point>;

/** The absolute points of path data: what M, L, H, V and A lead to. */
function pointsIn(d: string): Partly[] {
  return [...d.matchAll(/([MLHVA])([^A-Za-z]*)/g)].map(([, letter, parameters = '']) => {
    const numbers = parameters.split(',').map(Number);
    if (letter === 'H') return { x: numbers[0]! };
    if (letter === 'V') return { y: numbers[0]! };
    return { x: numbers.at(-2)!, y: numbers.at(-1)! };
  });
}

/** Where each shape of path data begins. */
export const startsIn = (d: string): Point[] =>
  [...d.matchAll(/M([^A-Za-z]*)/g)].map(([, start = '']) => {
    const [x = NaN, y = NaN] = start.split(',').map(Number);
    return { x, y };
  });

/** Points on the outline of a shape, among them the outermost. */
export function pointsOf(mark: Geometry | PathMark): Partly[] {
  switch (mark.shape) {
    case 'path':
      return pointsIn(mark.d);
    case 'rect': {
      const { x, y, width, height } = mark;
      return [
        { x, y },
        { x: x + width, y: y + height },
      ];
    }
    case 'line':
    case 'area':
      return mark.points.flatMap((point) => point ?? []);
    case 'circle':
    case 'symbol': {
      const { center, radius } = mark;
      return [0, 1, 2, 3].map((quarter) => polar(center, (quarter * Math.PI) / 2, radius));
    }
    case 'arc':
    case 'sector': {
      const { center, start, end } = mark;
      const radius = mark.shape === 'arc' ? mark.radius : mark.outer;
      return [0, 0.25, 0.5, 0.75, 1].map((share) =>
        polar(center, start + (end - start) * share, radius),
      );
    }
  }
}

/** The marks of a style. */
export const marksOf = ({ marks }: Pick<Drawing, 'marks'>, style: string): (Mark | PathMark)[] =>
  marks.filter((mark) => mark.style === style);

/** The marks of a drawing with a shape. */
export const shapesOf = <S extends Mark['shape']>(
  marks: Drawing['marks'],
  shape: S,
): Extract<Mark, { shape: S }>[] =>
  marks.filter((mark): mark is Extract<Mark, { shape: S }> => mark.shape === shape);
