import { paint } from '../../chart/blocks.js';
import type { Box, Look, Mark } from '../../chart/drawing.js';
import { clamp, polar, type Geometry, type Point } from '../../chart/geometry.js';
import { continuous, type Scale } from '../../chart/scale.js';
import type { TextMeasurer } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import { BAND, INTERVAL, TARGET, TARGET_BAND, TRACK, levelLook, targetOf } from './parts.layout.js';

/** Half the angle of an arc: 240 degrees in all. */
export const ARC = (120 * Math.PI) / 180;
/** Half the angle of a ring. */
export const RING = Math.PI;
/** What a band leaves free at either end, in radians. */
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

/** A piece of a line from the centre outward. */
const spoke = (center: Point, angle: number, from: number, to: number): Geometry => ({
  shape: 'line',
  points: [polar(center, angle, from), polar(center, angle, to)],
});

/** The scale with all that lies on it; an arc has its bands outside, a ring has none. */
export function dialMarks(figures: GaugeFigures, dial: Dial): Mark[] {
  const { value, interval, target, bands } = figures;
  const { center, radius, thickness, sweep, turn } = dial;
  const banded = sweep === ARC;
  const angle = angleScale(figures, dial);
  const inner = radius - thickness;
  const sector = (look: Look, from: number, low: number, high: number, to: number) =>
    paint(look, sectorOf(center, low, high, from, to));
  const marks = sector(TRACK, -sweep, inner, radius, sweep);
  for (const { from, to, tone } of banded ? bands : []) {
    const [start, end] = [angle(from) + BAND_GAP * turn, angle(to) - BAND_GAP * turn];
    marks.push(...sector({ ...BAND, tone }, start, radius + 3, radius + 7, end));
  }
  if (value !== null) {
    marks.push(...sector(levelLook(figures), -sweep * turn, inner, radius, angle(value)));
  }
  if (interval) {
    const [low, high] = [angle(interval.lower), angle(interval.upper)];
    const [start, end] = [Math.min(low, high), Math.max(low, high)];
    const whisker = (at: number) => spoke(center, at, inner - 9, inner - 3);
    const arc = { shape: 'arc', center, radius: inner - 6, start, end } as const;
    marks.push(...paint(INTERVAL, arc, whisker(low), whisker(high)));
  }
  const goal = targetOf(figures);
  if (target && typeof target === 'object') {
    const [from, to] = [angle(target.min), angle(target.max)];
    marks.push(...sector(TARGET_BAND, from, radius + 9, radius + 12, to));
  } else if (goal !== null) {
    const tick = spoke(center, angle(goal), inner - 2, radius + (banded ? 11 : 5));
    marks.push(...paint(TARGET, tick));
  }
  return marks;
}

/** The font size of the key figure: as large as its room lets it be. */
export const keySize = (
  text: string,
  room: number,
  largest: number,
  measurer: TextMeasurer,
): number =>
  Math.round(clamp((largest * room) / (measurer(text, largest, WEIGHT.key) || 1), 15, largest));
