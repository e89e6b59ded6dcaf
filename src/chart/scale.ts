import { clamp, px } from './box.js';

/*
 * A straight scale and its round ticks. d3-scale and d3-array would bring colour, interpolation
 * and statistics along (10 kB gzipped) for what is two small formulas here.
 */

/** Maps a domain onto pixels, held within the range. */
export type Scale = (value: number) => number;

/** A straight scale; a domain without extent maps to the middle of the range. */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): Scale {
  // Halved before subtracting, so that even the largest numbers have a finite extent.
  const half = d1 / 2 - d0 / 2;
  return (value) =>
    px(half ? r0 + clamp((value / 2 - d0 / 2) / half, 0, 1) * (r1 - r0) : (r0 + r1) / 2);
}

/**
 * The distance of about `count` round ticks: 1, 2 or 5 times a power of ten, whichever is nearest
 * to the exact distance by ratio.
 */
function tickStep(low: number, high: number, count: number): number {
  const exact = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(exact));
  // Nearest by ratio: 7.07 lies between 5 and 10, 3.16 between 2 and 5.
  const square = (exact / power) ** 2;
  return power * (square > 50 ? 10 : square > 10 ? 5 : square > 2 ? 2 : 1);
}

/** Round numbers that hold a domain, about `count` of them; the domain's ends where it has none. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const step = tickStep(low, high, count);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  if (!(step > 0 && step < Infinity && Number.isFinite(to - from))) return [low, high];
  // Twelve digits are more than anybody draws, and leave out what multiplying adds.
  return Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * step).toPrecision(12)),
  );
}

/** The round numbers within a domain, about `count` of them. */
export const roundTicks = ([low, high]: readonly [number, number], count: number): number[] =>
  niceTicks(low, high, count).filter((tick) => tick >= low && tick <= high);
