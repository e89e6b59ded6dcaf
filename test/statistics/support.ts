import { expect } from 'vitest';

/** A small seeded generator (mulberry32), so that a failing property can be seen again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An interval that agrees with the published one to so many decimals. */
export const ends = (lower: number, upper: number, decimals = 12): unknown => ({
  lower: expect.closeTo(lower, decimals),
  upper: expect.closeTo(upper, decimals),
});

/** Something a test knows to be there; a null fails the test. */
export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected a value, found none');
  return value;
}

/** Every number anywhere in a result, to look for NaN and infinities. */
export function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  return typeof result === 'object' && result !== null
    ? Object.values(result).flatMap((value) => numbersIn(value))
    : [];
}
