import type { AnyDrawing, Mark } from '../../src/chart/drawing.js';
import { polar, type Geometry, type Point } from '../../src/chart/geometry.js';

/** Where each shape of path data begins. */
export const startsIn = (d: string): Point[] =>
  [...d.matchAll(/M([^A-Za-z]*)/g)].map(([, start = '']) => {
    const [x = NaN, y = NaN] = start.split(',').map(Number);
    return { x, y };
  });

/** Points on the outline of a shape, among them the outermost. */
export function pointsOf(mark: Geometry): Point[] {
  switch (mark.shape) {
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
export const marksOf = ({ marks }: Pick<AnyDrawing, 'marks'>, style: string): Mark[] =>
  marks.filter((mark) => mark.style === style);

/** The marks of a drawing with a shape. */
export const shapesOf = <S extends Mark['shape']>(
  marks: readonly Mark[],
  shape: S,
): Extract<Mark, { shape: S }>[] =>
  marks.filter((mark): mark is Extract<Mark, { shape: S }> => mark.shape === shape);
