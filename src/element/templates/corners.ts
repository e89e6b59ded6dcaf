import { svg, type TemplateResult } from 'lit';
import type { AnyDrawing } from '../../chart/drawing.js';
import type { Point } from '../../chart/geometry.js';
import { projectionOf, type Projection } from '../../chart/projection.js';
import { boxOf } from '../page-box.js';

type Size = Pick<AnyDrawing, 'width' | 'height'>;

/**
 * Invisible squares of a pixel in the corners of a picture. Where they are is the only thing that all
 * browsers agree on under transforms and zoom: their `getScreenCTM` leaves out one or the other.
 */
export const corners = ({ width, height }: Size): TemplateResult => {
  const [right, foot] = [width - 1, height - 1];
  const places = [
    [0, 0],
    [right, 0],
    [right, foot],
    [0, foot],
  ];
  return svg`${places.map(([x, y]) => svg`<rect class="corner" x=${x} y=${y} width="1" height="1"/>`)}`;
};

function middleOf(element: Element): Point {
  const { x, y, width, height } = boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** How a picture with such corners is seen in the window; undefined while it can't be seen. */
export function seenAs(plot: Element, { width, height }: Size): Projection | undefined {
  const [topLeft, topRight, bottomRight, bottomLeft] = [...plot.querySelectorAll('.corner')].map(
    middleOf,
  );
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return undefined;
  const middles = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return projectionOf(middles, [topLeft, topRight, bottomRight, bottomLeft]);
}
