/* What a gauge and a KPI, which both draw a level, keep in cards with a height. */
import { expect } from 'vitest';
import type { Box, Drawing } from '../../src/chart/drawing.js';
import { there } from '../statistics/support.js';
import { misfitsOf } from './rooms.js';
import { UNSPEAKABLE, stringsIn } from './texts.js';

/** From this width on, in pixels, a verdict has room in every picture. */
const VERDICT_FROM = 164;

export const textsOf = ({ texts }: Drawing): string => texts.map(({ text }) => text).join('');

export const dense = (text: string): string => text.replaceAll(/\s/g, '');

/** Holds a picture to its box, and to the figure and the verdict that it never gives up. */
export function expectLevelIn(
  drawing: Drawing,
  box: Box,
  { verdict }: { readonly verdict: unknown },
  words: { readonly value: string; readonly verdict: { readonly text: string } },
): void {
  const height = there(box.height);
  expect(misfitsOf(drawing, { width: box.width, height })).toEqual([]);
  expect(textsOf(drawing)).toContain(words.value);
  if (verdict && box.width >= VERDICT_FROM) {
    expect(dense(textsOf(drawing))).toContain(dense(words.verdict.text));
  }
  expect(stringsIn(drawing).filter((one) => UNSPEAKABLE.test(one))).toEqual([]);
}
