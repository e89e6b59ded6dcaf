import { above, block, drawingOf, overlay, textAt, type Block } from '../blocks.js';
import { hasGivenWay, partsOf, type Box, type Drawing, type Mark } from '../drawing.js';
import { flowBlock, type FlowEntry } from '../flow.js';
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
  /** What the signs mean, above the plot. */
  readonly legend?: readonly FlowEntry[] | undefined;
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

/** Narrower plots have numbers beside their points, and wider ones where too few labels find a place. */
const NUMBERED_BELOW = 380;
const LABELLED_FROM = 640;
const FEWEST_LABELS = 0.8;
/** The rows of names that a box must have room for, so that numbers say more than labels. */
const FEWEST_NAMES = 5;
const NAME_ROOM = 2 * LINE;

/** Before a text of the legend. */
const LEAD = 16;

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

/** The height that a plot takes, with a list of names below it or without. */
function planOf(box: Box, numbered: boolean): Plan {
  const { width, height } = box;
  const shape = numbered ? NARROW_SHAPE : SHAPE;
  const usual = Math.round(clamp(width * shape, partsOf(box).plot, MOST));
  if (height === undefined) return { numbered, height: usual };
  const least = hasGivenWay(box, 'rows') ? BARE : LEAST;
  const room = numbered ? Math.min(usual, height - FEWEST_NAMES * NAME_ROOM) : height;
  return { numbered, height: Math.max(least, room) };
}

/** Whether a box has room for a plot with numbers and a list of names that is worth it. */
const hasListRoom = ({ height = Infinity }: Box): boolean =>
  height >= LEAST + FEWEST_NAMES * NAME_ROOM;

/** What the signs mean; none where it has given way or there is nothing to say. */
function legendOf({ legend = [] }: Scatter, box: Box, measurer: TextMeasurer): Block {
  if (!legend.length || hasGivenWay(box, 'legend')) return block(0, 0);
  const list = flowBlock(legend, box.width, measurer, { lead: LEAD });
  return { ...list, height: list.height + SPACE.s };
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

/** The plot with labels, or with numbers where these say more. */
function planned(
  scatter: Scatter,
  box: Box,
  measurer: TextMeasurer,
): { readonly plan: Plan; readonly made: Plotted } {
  const { groups = [], points } = scatter;
  const attempt = (numbered: boolean) => {
    const plan = planOf(box, numbered);
    return { plan, made: plotted(scatter, plan, box, measurer) };
  };
  const mayNumber = groups.length > 0 && box.width < LABELLED_FROM && hasListRoom(box);
  if (mayNumber && box.width < NUMBERED_BELOW) return attempt(true);
  const labelled = attempt(false);
  const placed = labelled.made.labels.filter((place) => place !== undefined).length;
  return mayNumber && placed < points.length * FEWEST_LABELS ? attempt(true) : labelled;
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
  const legend = legendOf(scatter, box, measurer);
  const left = box.height === undefined ? undefined : box.height - legend.height;
  const room = { ...box, height: left };
  const { plan, made } = planned(scatter, room, measurer);
  const names = namesBelow(scatter, plan, room, measurer);
  const { block: plot, plane, labels, radius } = made;
  const top = plot.height + SPACE.m;
  const targets = scatter.points.map((point, index): Target => {
    const listed = names.places.get(index);
    const name = listed ? { ...listed, y: listed.y + top } : labels[index]?.rect;
    return targetOf(point, radius, plane, name);
  });
  const below = names.height > 0 ? [block(0, SPACE.m), names] : [];
  const all = above(legend, { ...plot, targets }, ...below);
  return { ...all, width: box.width, rest: names.rest };
}

/** The drawing of a plot in its box. */
export function scatterDrawing(made: ScatterBlock, box: Box): ScatterDrawing {
  const drawing = drawingOf(made, box);
  return { ...drawing, rest: made.rest, targets: nearestTargets(drawing.targets) };
}
