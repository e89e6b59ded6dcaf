import type { AnyDrawing, TextMark } from '../../src/chart/drawing.js';
import { TYPE } from '../../src/tokens/tokens.js';
import { pointsOf } from './geometry.js';
import { fixedMeasurer } from './measurer.js';

interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room of a text, by the fixed measurer: letters reach 0.75 em up and 0.15 em down. */
export function extentOf({ x, y, text, anchor = 'start', size = TYPE.mark }: TextMark): Extent {
  const width = fixedMeasurer(text, size);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { text, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.15 * size };
}

/** Pixels of rounding that are no overlap. */
const SLACK = 0.5;

const isApart = (a: Extent, b: Extent): boolean =>
  a.right <= b.left + SLACK ||
  b.right <= a.left + SLACK ||
  a.bottom <= b.top + SLACK ||
  b.bottom <= a.top + SLACK;

/** The texts of a picture that reach out of its box, or lie over one another. */
export function faultsOf(texts: readonly TextMark[], width: number, height: number): string[] {
  const extents = texts.filter(({ text }) => text !== '').map(extentOf);
  const outside = extents.filter(
    ({ left, right, top, bottom }) =>
      left < -SLACK || right > width + SLACK || top < -SLACK || bottom > height + SLACK,
  );
  const pairs = extents.flatMap((a, index) =>
    extents
      .slice(index + 1)
      .flatMap((b) => (isApart(a, b) ? [] : [`"${a.text}" over "${b.text}"`])),
  );
  const where = ({ text, left, right, top, bottom }: Extent) =>
    `"${text}" at ${[left, right, top, bottom].map(Math.round).join(' ')} of ${width} x ${height}`;
  return [...outside.map(where), ...pairs];
}

/** The marks that reach out of their picture, by more than half a line's width. */
export const outsideOf = ({ marks, width, height }: AnyDrawing): string[] =>
  marks.flatMap((mark) => {
    const beyond = pointsOf(mark).filter(
      ({ x, y }) => x < -2 || x > width + 2 || y < -2 || y > height + 2,
    );
    return beyond.map(({ x, y }) => `${mark.style} at ${x},${y} of ${width} x ${height}`);
  });

/** Every string anywhere in a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Traces of missing values that no text may contain. */
export const UNSPEAKABLE = /NaN|undefined|Infinity|\[object/;

/** The widths at which every layout is tried. */
export const WIDTHS = [200, 240, 280, 320, 380, 440, 480, 559, 560, 640, 800, 1000, 1280, 1300];
