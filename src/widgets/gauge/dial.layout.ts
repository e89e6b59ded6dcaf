import { paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Look, Mark } from '../../chart/drawing.js';
import { clamp, polar, type Geometry, type Point } from '../../chart/geometry.js';
import { continuous, type Scale } from '../../chart/scale.js';
import type { TextMeasurer } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import {
  BAND,
  CAPTION_LINE,
  INTERVAL,
  TARGET,
  TARGET_BAND,
  TRACK,
  captionTexts,
  captionsOf,
  levelBlock,
  levelLook,
  originOf,
  targetValueOf,
  type GaugeInput,
} from './parts.layout.js';

/** Half the angle of an arc: 240 degrees in all. */
export const ARC = (120 * Math.PI) / 180;
/** Half the angle of a ring. */
const RING = Math.PI;
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

/** The least font size of a key figure, in pixels. */
const LEAST_KEY = 10;

/** The font size of the key figure, in pixels: as large as its room allows. */
export const keySize = (
  text: string,
  room: number,
  largest: number,
  measurer: TextMeasurer,
): number =>
  Math.round(
    clamp((largest * room) / (measurer(text, largest, WEIGHT.key) || 1), LEAST_KEY, largest),
  );

/** A small ring with its captions beside it, or under it in a narrow box. */
export function ringBlock({ figures, words, box, measurer }: GaugeInput): Block {
  const { width } = box;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const left = 2 * radius + 32;
  const captions = captionsOf(words, beside ? width - left : width, measurer, true);
  /** From the first caption's baseline to the last one's. */
  const captionHeight = Math.max(0, captions.length - 1) * CAPTION_LINE;
  const center = {
    x: beside ? radius + 8 : width / 2,
    y: Math.max(radius, beside ? captionHeight / 2 : 0) + 8,
  };
  const dial: Dial = { center, radius, thickness: 9, sweep: RING, turn: turnOf(box) };
  const size = keySize(words.value, (radius - 22) * 1.75, 26, measurer);
  const captionY = beside ? center.y - captionHeight / 2 + 4 : left + 4;
  const height = beside ? 2 * center.y : captionY + captionHeight + 8;
  return levelBlock(width, height, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.35, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...captionTexts(captions, beside ? left : center.x, captionY, beside ? 'start' : 'middle'),
    ],
  });
}
