import { paint, type Block } from '../../chart/blocks.js';
import type { Box, Look, Mark } from '../../chart/drawing.js';
import { polar, type Geometry, type Point } from '../../chart/geometry.js';
import { continuous, type Scale } from '../../chart/scale.js';
import type { GaugeFigures } from './gauge.model.js';
import {
  BAND,
  INTERVAL,
  TARGET,
  TARGET_BAND,
  TRACK,
  levelLook,
  originOf,
  targetValueOf,
} from './parts.layout.js';

/** Half the angle of an arc: 240 degrees in all. */
export const ARC = (120 * Math.PI) / 180;
/** Half the angle of a ring. */
export const RING = Math.PI;
/** The space at either end of a band, in radians. */
const BAND_GAP = 0.008;

export interface Dial {
  readonly center: Point;
  readonly radius: number;
  readonly thickness: number;
  /** Half the angle that the scale covers. */
  readonly sweep: number;
  /** 1, or -1 in a mirrored drawing: a dial goes clockwise in every language. */
  readonly turn: number;
}

export const turnOf = ({ mirrored }: Box): number => (mirrored ? -1 : 1);

/** Values to angles from the top, clockwise where `turn` is 1. */
export const angleScale = (
  { scale: { lower, upper } }: GaugeFigures,
  { sweep, turn }: Pick<Dial, 'sweep' | 'turn'>,
): Scale => continuous([lower, upper], [-sweep * turn, sweep * turn]);

/** A piece of a ring between two angles in any order. */
const sectorOf = (
  center: Point,
  inner: number,
  outer: number,
  ...ends: readonly [number, number]
): Geometry => ({
  shape: 'sector',
  center,
  inner,
  outer,
  start: Math.min(...ends),
  end: Math.max(...ends),
});

/** A line from one radius to another. */
const spoke = (center: Point, angle: number, from: number, to: number): Geometry => ({
  shape: 'line',
  points: [polar(center, angle, from), polar(center, angle, to)],
});

/** The scale with the level, interval and target; an arc has its bands outside, a ring has none. */
export function dialMarks(figures: GaugeFigures, dial: Dial): Mark[] {
  const { value, interval, target, bands } = figures;
  const { center, radius, thickness, sweep, turn } = dial;
  const hasBands = sweep === ARC;
  const angle = angleScale(figures, dial);
  const inner = radius - thickness;
  const marks: Mark[] = [];
  const add = (look: Look, ...shapes: Geometry[]) => marks.push(...paint(look, ...shapes));
  add(TRACK, sectorOf(center, inner, radius, -sweep, sweep));
  for (const { from, to, tone } of hasBands ? bands : []) {
    const [start, end] = [angle(from) + BAND_GAP * turn, angle(to) - BAND_GAP * turn];
    add({ ...BAND, tone: tone ?? undefined }, sectorOf(center, radius + 3, radius + 7, start, end));
  }
  if (value !== null) {
    add(
      levelLook(figures),
      sectorOf(center, inner, radius, angle(originOf(figures)), angle(value)),
    );
  }
  if (interval) {
    const ends = [angle(interval.lower), angle(interval.upper)];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    const whisker = (position: number) => spoke(center, position, inner - 9, inner - 3);
    const arc = { shape: 'arc', center, radius: inner - 6, start, end } as const;
    add(INTERVAL, arc, ...ends.map(whisker));
  }
  const targetValue = targetValueOf(figures);
  if (target && typeof target === 'object') {
    const range = [angle(target.min), angle(target.max)] as const;
    const edge = radius + (hasBands ? 9 : 3);
    add(TARGET_BAND, sectorOf(center, edge, edge + 3, ...range));
  } else if (targetValue !== null) {
    const tick = spoke(center, angle(targetValue), inner - 2, radius + (hasBands ? 11 : 5));
    add(TARGET, tick);
  }
  return marks;
}

/**
 * The largest dial that keeps to the height of its box; the least one where none does.
 *
 * @param radii the least and the largest radius, in pixels
 * @param dialOf makes a dial of a radius, whose height grows by no more than two pixels with it;
 *   undefined where it can't hold its figure
 * @returns undefined where not even the largest dial can hold it
 */
export function fittedDial(
  { height = Infinity }: Box,
  [least, largest]: readonly [number, number],
  dialOf: (radius: number) => Block | undefined,
): Block | undefined {
  let smallest = least;
  while (smallest < largest && !dialOf(smallest)) smallest += 1;
  let radius = largest;
  let fitted = dialOf(radius);
  while (fitted && fitted.height > height && radius > smallest) {
    radius = Math.max(smallest, radius - Math.max(1, Math.floor((fitted.height - height) / 2)));
    fitted = dialOf(radius);
  }
  return fitted;
}
