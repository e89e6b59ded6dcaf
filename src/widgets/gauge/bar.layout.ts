import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { horizontal, rect, vertical, type Geometry } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
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

/** The height of a bar. */
export const BAR = 22;
/** The height of the bands. They lie under the bar, whose colour then needs no contrast with them. */
const BANDS = 4;
const LEVEL = 10;
/** From the middle of the level to the ends of the strokes of an interval and of a target. */
const WHISKER = 4;
const TICK = 14;

/**
 * A bar with bands, level, interval and target.
 *
 * @param x places a value of the scale
 * @param top of the bar; a target's tick begins above it and ends below it
 * @param height of the bar, to which its parts are in proportion
 */
export function barMarks(
  figures: GaugeFigures,
  x: Scale,
  top: number,
  height: number = BAR,
): Mark[] {
  const { scale, value, interval, target, bands } = figures;
  const part = height / BAR;
  const bandHeight = BANDS * part;
  const middle = top + (height - bandHeight) / 2;
  const bar = (from: number, to: number, y: number, thickness: number) =>
    rect(x(from), y, x(to) - x(from), thickness);
  const tick = (position: number, reach: number) =>
    vertical(x(position), middle - reach * part, middle + reach * part);
  const marks: Mark[] = [];
  const add = (look: Look, ...shapes: Geometry[]) => marks.push(...paint(look, ...shapes));
  add(TRACK, bar(scale.lower, scale.upper, top, height));
  for (const { from, to, tone } of bands) {
    add({ ...BAND, tone: tone ?? undefined }, bar(from, to, top + height - bandHeight, bandHeight));
  }
  if (value !== null) {
    const thickness = LEVEL * part;
    add(levelLook(figures), bar(originOf(figures), value, middle - thickness / 2, thickness));
  }
  if (interval) {
    const { lower, upper } = interval;
    const line = horizontal(x(lower), middle, x(upper));
    add(INTERVAL, line, tick(lower, WHISKER), tick(upper, WHISKER));
  }
  const targetValue = targetValueOf(figures);
  if (target && typeof target === 'object') {
    add(TARGET_BAND, bar(target.min, target.max, top + height + 2, 3));
  } else if (targetValue !== null) add(TARGET, tick(targetValue, TICK));
  return marks;
}
