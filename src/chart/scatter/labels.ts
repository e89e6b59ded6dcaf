import type { Point, Rect } from '../geometry.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { textWidth, wordWidth, wrap, type TextMeasurer } from '../text.js';
import { placesApart, placesBeside, type LabelPlace, type LabelShape } from './candidates.js';
import { crosses, grown, isWithin, meet, overlaps, squareAbout, type Segment } from './overlap.js';

/** A point that wants its label beside it. */
export interface LabelWish {
  readonly center: Point;
  readonly radius: number;
  /** `''` for none. */
  readonly label: string;
  /** The heavier, the sooner it chooses its place. */
  readonly weight: number;
  readonly strong?: boolean | undefined;
}

/** What labels must not lie over. */
export interface LabelRoom {
  /** What they stay within. */
  readonly within: Rect;
  /** What other texts take. */
  readonly taken: readonly Rect[];
  /** Lines that no label lies over. */
  readonly strokes: readonly Segment[];
  /** Lines that labels keep off where they can. */
  readonly lines: readonly Segment[];
}

/** The widest line of a label, and from which width on it may stand in two lines. */
const WIDEST = 190;
const BROKEN_FROM = 76;
/** Of a label's width, what each of two lines has: they are seldom of one length. */
const HALF = 0.6;
const MOST_HALF = 0.8;
/** Between two labels, and between a label and a point that is not its own. */
const APART = 2;
/** Of more labels no plot has room for, and to look for it would take long. */
const MOST_LABELS = 160;

/** A label in one line, and in two where it is long. */
function shapesOf({ label, strong }: LabelWish, measurer: TextMeasurer): LabelShape[] {
  const weight = strong ? WEIGHT.strong : WEIGHT.text;
  const shaped = (lines: readonly string[]): LabelShape => ({
    lines,
    width: Math.ceil(textWidth(lines, measurer, weight)),
  });
  const width = textWidth(label, measurer, weight);
  const broken = (room: number) => shaped(wrap(label, room, TYPE.mark, measurer, 2, weight));
  if (width > WIDEST) return [broken(WIDEST)];
  const whole = shaped([label]);
  const half = Math.max(width * HALF, wordWidth(label, measurer, weight));
  if (width < BROKEN_FROM || half > width * MOST_HALF) return [whole];
  const halved = broken(half);
  return halved.lines.at(-1)!.endsWith('\u2026') ? [whole] : [whole, halved];
}

/** What has found its place so far. */
interface Taken {
  readonly points: readonly Rect[];
  readonly labels: Rect[];
  /** With what else is drawn as a line. */
  readonly leaders: Segment[];
}

function isFree({ rect, leader }: LabelPlace, own: Rect, taken: Taken, within: Rect): boolean {
  if (!isWithin(rect, within)) return false;
  const room = grown(rect, APART);
  if (taken.labels.some((label) => overlaps(room, label))) return false;
  if (taken.points.some((point) => overlaps(point === own ? rect : room, point))) return false;
  if (taken.leaders.some((other) => crosses(other, room))) return false;
  if (!leader) return true;
  return (
    !taken.points.some((point) => point !== own && crosses(leader, point)) &&
    !taken.labels.some((label) => crosses(leader, label)) &&
    !taken.leaders.some((other) => meet(leader, other))
  );
}

/**
 * Places labels beside their points, the weightiest first: each takes the best place that is still free,
 * right beside its point in one line or two, or else apart from it at the end of a leader. No label lies
 * over a point, another label or what is `taken`, nor outside; one that finds no place has none. The
 * same wishes always have the same places.
 *
 * That greedy choice by rank is as good as a reader needs where labels that are left out are still reached otherwise;
 * Christensen, Marks and Shieber (1995), An empirical study of algorithms for point-feature label placement, compare it with others.
 *
 * @returns places in the order of the wishes; undefined for a label without one
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { within, taken: others, strokes, lines }: LabelRoom,
  measurer: TextMeasurer,
): (LabelPlace | undefined)[] {
  const points = wishes.map(({ center, radius }) => squareAbout(center, radius));
  const taken: Taken = { points, labels: [...others], leaders: [...strokes] };
  const placed: (LabelPlace | undefined)[] = wishes.map(() => undefined);
  const order = wishes
    .map((_, index) => index)
    .filter((index) => wishes[index]!.label)
    .sort((a, b) => wishes[b]!.weight - wishes[a]!.weight || a - b)
    .slice(0, MOST_LABELS);
  for (const index of order) {
    const { center, radius } = wishes[index]!;
    const own = points[index]!;
    const shapes = shapesOf(wishes[index]!, measurer);
    const free = (place: LabelPlace) => isFree(place, own, taken, within);
    const isClear = ({ rect }: LabelPlace) => !lines.some((line) => crosses(line, rect));
    const best = (places: readonly LabelPlace[]): LabelPlace | undefined =>
      places.find((place) => isClear(place) && free(place)) ?? places.find(free);
    const place =
      best(shapes.flatMap((shape) => placesBeside(center, radius, shape))) ??
      best(shapes.flatMap((shape) => placesApart(center, radius, shape)));
    if (!place) continue;
    placed[index] = place;
    taken.labels.push(place.rect);
    if (place.leader) taken.leaders.push(place.leader);
  }
  return placed;
}
