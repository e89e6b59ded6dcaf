import { above, block, drawingOf, overlay, textAt, type Block } from '../blocks.js';
import { hasGivenWay, partsOf, type Box, type Drawing, type Mark } from '../drawing.js';
import { clamp } from '../geometry.js';
import type { Target, Targets } from '../targets.js';
import { LINE, type TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';
import type { LabelPlace } from './candidates.js';
import { placeLabels, type LabelWish } from './labels.js';
import { nameList, type NameGroup, type NameList } from './names.js';
import { framed, type Plane, type ValueAxis } from './plane.js';
import {
  crossMarks,
  leaderMarks,
  nearestTargets,
  pointMarks,
  targetOf,
  type ScatterPoint,
} from './points.js';
import {
  CAPTION_LINE,
  captionsFit,
  crosshairLines,
  quadrantsBlock,
  type Quadrants,
} from './quadrants.js';

/** What a plot with two value axes shows. */
export interface Scatter {
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  /** In the order that the keyboard goes through them. */
  readonly points: readonly ScatterPoint[];
  readonly quadrants?: Quadrants | undefined;
  /** What lies behind the points, such as the limits of a funnel plot. */
  readonly ground?: ((plane: Plane) => readonly Mark[]) | undefined;
  /**
   * All names by number, for a plot too narrow for labels beside the points; and what has no point, such as
   * figures that are withheld, for every plot.
   */
  readonly groups?: readonly NameGroup[] | undefined;
  readonly aside?: readonly NameGroup[] | undefined;
}

/** A drawing whose data are points; the nearest one to a pointer answers. */
export type ScatterDrawing = Drawing<Targets>;

/** Narrower plots have numbers beside their points. */
const NUMBERED_BELOW = 420;
/** The rows of names that a box must have room for, so that numbers say more than labels. */
const FEWEST_NAMES = 5;

const RADIUS = 5;
const TINY_RADIUS = 2.5;
/** Below this height a plot has only its points. */
const TINY_BELOW = 84;
/** The height of a plot by its width, its least and, where nothing bounds it, its most. */
const SHAPE = 0.62;
const NARROW_SHAPE = 0.85;
const LEAST = 150;
const BARE = 60;
const MOST = 460;

/** How a box is used: whether the points have numbers, and the height of the plot with its axes. */
interface Plan {
  readonly numbered: boolean;
  readonly height: number;
}

function planOf({ groups }: Scatter, box: Box): Plan {
  const { width, height } = box;
  const narrow = width < NUMBERED_BELOW && (groups?.length ?? 0) > 0;
  const usual = Math.round(clamp(width * (narrow ? NARROW_SHAPE : SHAPE), partsOf(box).plot, MOST));
  if (height === undefined) return { numbered: narrow, height: usual };
  const least = hasGivenWay(box, 'rows') ? BARE : LEAST;
  const list = FEWEST_NAMES * LINE * 2;
  const numbered = narrow && height >= LEAST + list;
  return { numbered, height: Math.max(least, numbered ? Math.min(usual, height - list) : height) };
}

/** The names below a plot; none where there is nothing to name there. */
function namesBelow(
  { groups = [], aside = [] }: Scatter,
  { numbered, height }: Plan,
  box: Box,
  measurer: TextMeasurer,
): NameList {
  const listed = [...(numbered ? groups : []), ...aside];
  const room = box.height === undefined ? undefined : box.height - height - SPACE.m;
  return nameList(listed, box.width, room, measurer);
}

/** The plot with its points, and where their labels stand. */
interface Plotted {
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

function plotted(
  scatter: Scatter,
  { numbered, height }: Plan,
  box: Box,
  measurer: TextMeasurer,
): Plotted {
  const { points, quadrants, ground } = scatter;
  const { width } = box;
  const tiny = height < TINY_BELOW;
  const radius = tiny ? TINY_RADIUS : RADIUS;
  const named = !tiny && quadrants !== undefined && captionsFit(quadrants, width - 40, measurer);
  const edge = radius + SPACE.xs;
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
  const lines = quadrants ? crosshairLines(quadrants, plane) : [];
  const labels = placeLabels(wishes, { within, taken: [], lines }, measurer);
  const marks = [
    ...(ground?.(plane) ?? []),
    ...crossMarks(
      points.filter(({ crossed }) => crossed && !tiny),
      plane,
    ),
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

/** A plot as a block, with how many names found no room below it. */
export interface ScatterBlock extends Block {
  readonly rest: number;
}

/**
 * A plot with two value axes: points with their labels, as many as find a place where nothing overlaps, the
 * weightiest first. A narrow plot has numbers beside its points and their names in a list below. A box
 * with a height is filled.
 */
export function scatterBlock(scatter: Scatter, box: Box, measurer: TextMeasurer): ScatterBlock {
  const plan = planOf(scatter, box);
  const names = namesBelow(scatter, plan, box, measurer);
  const { block: plot, plane, labels, radius } = plotted(scatter, plan, box, measurer);
  const top = plot.height + SPACE.m;
  const targets = scatter.points.map((point, index): Target => {
    const listed = names.places.get(index);
    const name = listed ? { ...listed, y: listed.y + top } : labels[index]?.rect;
    return targetOf(point, radius, plane, name);
  });
  const below = names.height > 0 ? [block(0, SPACE.m), names] : [];
  return { ...above({ ...plot, targets }, ...below), width: box.width, rest: names.rest };
}

/** The drawing of a plot in its box. */
export function scatterDrawing(made: ScatterBlock, box: Box): ScatterDrawing {
  const drawing = drawingOf(made, box);
  return { ...drawing, rest: made.rest, targets: nearestTargets(drawing.targets) };
}
