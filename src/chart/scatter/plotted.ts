import { block, overlay, textAt, type Block } from '../blocks.js';
import { hasGivenWay, type Box } from '../drawing.js';
import type { TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';
import type { LabelPlace } from './candidates.js';
import { placeLabels, type LabelWish } from './labels.js';
import { framed, type Plane } from './plane.js';
import { crossMarks, crossesOf, leaderMarks, pointMarks, type ScatterPoint } from './points.js';
import { CAPTION_LINE, captionsFit, crosshairLines, quadrantsBlock } from './quadrants.js';
import type { Scatter } from './spec.js';

const RADIUS = 5;
const SMALL_RADIUS = 4;
const TINY_RADIUS = 2.5;
/** Below this height a plot has no names of its quarters, and smaller points; below the other only its points. */
const SMALL_BELOW = 170;
const TINY_BELOW = 84;

/** The plot with its points, and where their labels stand. */
export interface Plotted {
  readonly block: Block;
  readonly plane: Plane;
  readonly labels: readonly (LabelPlace | undefined)[];
  readonly radius: number;
}

const labelTexts = (
  places: readonly (LabelPlace | undefined)[],
  points: readonly ScatterPoint[],
): Block => {
  const texts = places.flatMap((place, index) => {
    if (!place) return [];
    const { rect, lines, anchor } = place;
    const { tone, strong } = points[index]!;
    const x = rect.x + rect.width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const emphasis = strong ? 'strong' : undefined;
    return textAt(lines, x, rect.y + 11.5, { anchor, tone, emphasis });
  });
  const leaders = places.flatMap((place) => place?.leader ?? []);
  return block(0, 0, { texts, marks: leaderMarks(leaders) });
};

/** The points from the lightest to the weightiest, which lie on top. */
const byWeight = (points: readonly ScatterPoint[]): ScatterPoint[] =>
  [...points].sort((a, b) => a.weight - b.weight);

/**
 * The plot in a height with its axes.
 *
 * @param numbered whether points have their numbers beside them in place of their labels
 */
export function plotted(
  scatter: Scatter,
  { numbered, height }: { readonly numbered: boolean; readonly height: number },
  box: Box,
  measurer: TextMeasurer,
): Plotted {
  const { points, quadrants, ground } = scatter;
  const { width } = box;
  const tiny = height < TINY_BELOW;
  const small = height < SMALL_BELOW;
  const radius = tiny ? TINY_RADIUS : small ? SMALL_RADIUS : RADIUS;
  const named = !small && quadrants !== undefined && captionsFit(quadrants, width - 40, measurer);
  const edge = radius + (tiny ? SPACE.xxs : SPACE.s);
  const down = named ? CAPTION_LINE : edge;
  const titles = !tiny && !hasGivenWay(box, 'axis-titles');
  const options = { width, height, titles, values: !tiny, inset: [edge, down] } as const;
  const frame = framed(scatter.x, scatter.y, options, measurer);
  const { plane, axes } = frame;
  const centerOf = ({ x, y }: ScatterPoint) => ({ x: plane.x(x), y: plane.y(y) });
  const wishes = points.map((point): LabelWish => {
    const { label, number = '', strong, weight } = point;
    const text = tiny ? '' : numbered ? number : label;
    return { center: centerOf(point), radius, label: text, weight, strong };
  });
  const { plot } = plane;
  const within = named ? { ...plot, y: plot.y + down, height: plot.height - 2 * down } : plot;
  const crosshair = quadrants ? crosshairLines(quadrants, plane) : [];
  const lines = [...crosshair, ...(scatter.lines?.(plane) ?? [])];
  const crossed = points.filter(({ crossed: isCrossed }) => isCrossed && !tiny);
  const strokes = crossesOf(crossed, plane);
  const labels = placeLabels(wishes, { within, taken: [], strokes, lines }, measurer);
  const marks = [
    ...(ground?.(plane) ?? []),
    ...crossMarks(strokes),
    ...byWeight(points).flatMap((point) => pointMarks(centerOf(point), radius, point)),
  ];
  const content = overlay(
    axes,
    quadrants ? quadrantsBlock(quadrants, plane, named, measurer) : [],
    block(width, frame.height, { marks }),
    labelTexts(labels, points),
  );
  return { block: content, plane, labels, radius };
}
