import { range } from 'd3-array';
import { polar, type Point, type Rect } from '../geometry.js';
import { LINE } from '../text.js';
import { nearestIn, type Segment } from './overlap.js';

/** A label in its lines. */
export interface LabelShape {
  readonly lines: readonly string[];
  /** Of the widest line, in pixels. */
  readonly width: number;
}

/** A place that a label may take. */
export interface LabelPlace extends LabelShape {
  readonly rect: Rect;
  /** Which side of the rectangle the lines start from. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the point to a label that does not stand right beside it. */
  readonly leader: Segment | null;
}

/** From the edge of a point to a label beside it, and to one at the end of a leader. */
const GAP = 3;
const REACHES = [12, 22, 36, 54];
/** The ways that a leader may go: many, as what is in the way of one leaves another free. */
const WAYS = 16;

/** What a label's centre is beside its point, in half the sizes of both: right, left, above, below, corners. */
const SIDES: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const anchorOf = (side: number): LabelPlace['anchor'] =>
  side > 0 ? 'start' : side < 0 ? 'end' : 'middle';

/** The rectangle on a side of a point: it touches the point there, or has its middle above or below it. */
const rectAt = (
  { x, y }: Point,
  { width, lines }: LabelShape,
  [across, down]: readonly [number, number],
): Rect => {
  const height = lines.length * LINE;
  return {
    x: x + ((across - 1) / 2) * width,
    y: y + ((down - 1) / 2) * height,
    width,
    height,
  };
};

/** The places right beside a point, the best first. */
export const placesBeside = ({ x, y }: Point, radius: number, shape: LabelShape): LabelPlace[] =>
  SIDES.map(([across, down]): LabelPlace => {
    // At a corner the label comes nearer, as only its own corner does.
    const reach = (radius + GAP) * (across && down ? 0.7 : 1);
    const touched = { x: x + across * reach, y: y + down * reach };
    return {
      ...shape,
      rect: rectAt(touched, shape, [across, down]),
      anchor: anchorOf(across),
      leader: null,
    };
  });

/** Below this part of a leader's length across, its label stands above or below its end. */
const UPRIGHT = 0.4;

/** The places at the ends of leaders, the nearest first. */
export const placesApart = (center: Point, radius: number, shape: LabelShape): LabelPlace[] =>
  REACHES.flatMap((reach) =>
    range(WAYS).map((way): LabelPlace => {
      const angle = ((way + 0.5) / WAYS) * 2 * Math.PI;
      const end = polar(center, angle, radius + reach);
      const [across, down] = [Math.sin(angle), -Math.cos(angle)];
      const side = Math.abs(across) < UPRIGHT ? 0 : Math.sign(across);
      const rect = rectAt(end, shape, [side, side ? 0 : Math.sign(down)]);
      const from = polar(center, angle, radius);
      return {
        ...shape,
        rect,
        anchor: anchorOf(side),
        leader: { from, to: nearestIn(rect, from) },
      };
    }),
  );
