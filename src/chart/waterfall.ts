import { horizontal, rect, vertical, type Geometry } from './geometry.js';

/*
 * The shapes of a waterfall: one quantity goes from level to level, each step is a block between two
 * levels, and lines carry a level on to the next step. Steps stand side by side with the values going
 * `up`, or in rows with the values going `across`.
 */

/** Which way the values of a waterfall go. */
export type Way = 'up' | 'across';

/** A step in pixels. */
export interface Step {
  /** The levels before and after it, along the values. */
  readonly from: number;
  readonly to: number;
  /** Its middle, and how thick its block is, across the values. */
  readonly middle: number;
  readonly thickness: number;
}

/** How far a block reaches over both of its levels, so that a step of nothing is still seen. */
const OVER = 1;

/** The block of a step, from one level to the other. */
export function stepShape({ from, to, middle, thickness }: Step, way: Way): Geometry {
  const start = Math.min(from, to) - OVER;
  const length = Math.abs(to - from) + 2 * OVER;
  const side = middle - thickness / 2;
  return way === 'up' ? rect(side, start, thickness, length) : rect(start, side, length, thickness);
}

/** A line that carries a level on from one place across the values to another. */
export const connectorShape = (level: number, start: number, end: number, way: Way): Geometry =>
  way === 'up' ? horizontal(start, level, end) : vertical(level, start, end);
