/* The names that other rooms still import from here. */
export {
  targetAt,
  type Box,
  type Drawing as Layout,
  type Target,
  type TextMark,
} from './drawing.js';
export { clamp, px, type Point, type Rect } from './geometry.js';
import type { Rect } from './geometry.js';
import { px } from './geometry.js';

/** A rectangle, its sides rounded. */
export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});
