import { nice, ticks } from 'd3-array';
import { clamp, px } from './box.js';

/*
 * d3-array gives the ticks; the straight line between two ranges is one line of arithmetic, for
 * which d3-scale would bring colour, interpolation and formats along (about 9 kB gzipped).
 */

/** Maps a domain onto pixels, held within the range. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A straight scale; a domain without extent maps to the middle of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  // Halved before subtracting, so that even the largest numbers have a finite extent.
  const half = d1 / 2 - d0 / 2;
  const scale = (value: number) =>
    half === 0 || Number.isNaN(value)
      ? px((r0 + r1) / 2)
      : px(r0 + clamp((value / 2 - d0 / 2) / half, 0, 1) * (r1 - r0));
  return Object.assign(scale, { domain, range });
}

/** A domain widened to round numbers. */
export const niceDomain = (low: number, high: number, count: number): [number, number] =>
  low === high ? [low, high] : nice(low, high, count);

/** Round numbers within a domain, about `count` of them. */
export const roundTicks = ([low, high]: readonly [number, number], count: number): number[] =>
  Number.isFinite(high - low) ? ticks(low, high, Math.max(1, count)) : [low, high];
