import { paint } from '../../chart/blocks.js';
import type { Box, LayoutInput, Look, Mark } from '../../chart/drawing.js';
import { clamp, rect, segment, vertical } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import type { AttainmentFigures } from './attainment.model.js';
import type { AttainmentWords } from './attainment.words.js';

export type AttainmentInput = LayoutInput<AttainmentFigures, AttainmentWords>;

export const BAR: Look = { layer: 'mark', style: 'bar' };
const TRACK: Look = { layer: 'band', part: 'band', style: 'track' };
/** The bar of what those who are judged can't influence. */
const OUTSIDE: Look = { layer: 'mark', style: 'outside' };
export const TARGET: Look = { layer: 'overlay', part: 'target', style: 'goal' };
export const ELAPSED: Look = { layer: 'overlay', part: 'target', style: 'elapsed' };
const TEAR: Look = { layer: 'overlay', style: 'tear' };

/** The heights of a bar, of the track behind it, and of the ticks. */
const HEIGHTS = { bar: 8, track: 16, goal: 20, elapsed: 14 };

/** Attainments beyond this are drawn as far as this, with their end torn off. */
const LARGEST = 200;
/** From the end of such a bar to the middle of the line that tears it. */
const TEAR_FROM_END = 6;
/** Beyond the target, so that its tick stands out from the end of a plot. */
const BEYOND = 106;

/** What a bullet shows, in percent. */
export interface Bullet {
  readonly attainment: number | null;
  /** The time elapsed where it counts; null for none. */
  readonly elapsed: number | null;
  readonly controllable: boolean;
}

/** How far attainments reach, from 0 or the lowest below it, past the target. */
function reachOf(attainments: readonly (number | null)[]): Reach {
  let [low, high] = [0, BEYOND];
  for (const attainment of attainments) {
    low = Math.min(low, Math.max(attainment ?? 0, -LARGEST));
    high = Math.max(high, Math.min(attainment ?? 0, LARGEST));
  }
  return [low, high];
}

/** The attainments of all rows and of the total. */
const attainmentsOf = ({ rows, total }: AttainmentFigures): (number | null)[] => [
  ...rows.map(({ attainment }) => attainment),
  total.before,
  total.value,
];

/** How far the attainments of a document reach. */
export const attainmentSpans = (figures: AttainmentFigures): Spans => ({
  attainment: reachOf(attainmentsOf(figures)),
});

/** The scale of attainments in a box. */
export const scaleDomain = (
  figures: AttainmentFigures,
  box: Pick<Box, 'spans'> = {},
  attainments = attainmentsOf(figures),
): Reach => spanned(box, 'attainment', reachOf(attainments));

/** A bar with the target that it is to reach, about a line. */
export function bulletMarks(bullet: Bullet, x: Scale, y: number, room: number): Mark[] {
  const { attainment, elapsed, controllable } = bullet;
  const scale = Math.min(1, room / HEIGHTS.goal);
  const tall = (height: number) => height * scale;
  const tick = (look: Look, at: number, height: number) =>
    paint(look, vertical(x(at), y - tall(height) / 2, y + tall(height) / 2));
  const bar = (look: Look, to: number, height: number) => {
    const [left, right] = [x(Math.min(0, to)), x(Math.max(0, to))];
    return paint(look, rect(left, y - tall(height) / 2, right - left, tall(height)));
  };
  const drawn = attainment === null ? null : clamp(attainment, -LARGEST, LARGEST);
  const end = x(drawn ?? 0);
  const half = tall(HEIGHTS.bar);
  // Within the bar, on whichever side of 0 it ends.
  const torn = end + (drawn !== null && drawn < 0 ? TEAR_FROM_END : -TEAR_FROM_END);
  return [
    ...bar(TRACK, 100, HEIGHTS.track),
    ...(drawn === null ? [] : bar(controllable ? BAR : OUTSIDE, drawn, HEIGHTS.bar)),
    ...(drawn === attainment ? [] : paint(TEAR, segment(torn - 2, y + half, torn + 2, y - half))),
    ...tick(TARGET, 100, HEIGHTS.goal),
    ...(elapsed === null ? [] : tick(ELAPSED, elapsed, HEIGHTS.elapsed)),
  ];
}
