import { max } from 'd3-array';
import type { Box, Content, Drawing, Look, Mark, TextLook, TextMark } from './drawing.js';
import { px, roundRect, translate, type Geometry, type Rect } from './geometry.js';
import type { Target } from './targets.js';
import { LINE } from './text.js';

/**
 * A piece of a drawing, and the way to put pieces together. A block is a plain value: a width, a
 * height, and content whose coordinates count from the block's own top left corner. Nothing is ever
 * changed; every function here returns a new block, so a layout makes each part by itself, without
 * knowing where it will stand, and says at the end how the parts lie:
 *
 * ```ts
 * const TRACK: Look = { layer: 'ground', part: 'axis', style: 'track' };
 * const name = block(80, 24, { texts: textAt('On time', 0, 16) });
 * const bar = block(200, 24, { marks: paint(TRACK, rect(0, 6, 200, 12)) });
 * const row = beside(name, block(8, 0), bar); // an empty block is a space
 * return drawingOf(above(row, block(0, 12), legend), box);
 * ```
 *
 * What lies over what is said by a mark's `layer`, never by the order of calls.
 */
export interface Block extends Content {
  readonly width: number;
  readonly height: number;
}

/** A block of a size; without content it is a space. */
export const block = (width: number, height: number, content: Partial<Content> = {}): Block => ({
  width,
  height,
  marks: [],
  texts: [],
  targets: [],
  ...content,
});

const moveRect = <R extends Rect>(place: R, dx: number, dy: number): R => ({
  ...place,
  x: place.x + dx,
  y: place.y + dy,
});

const moveTarget = (place: Target, dx: number, dy: number): Target => ({
  ...moveRect(place, dx, dy),
  anchor: place.anchor === undefined ? undefined : place.anchor + dx,
  series: place.series?.map((rect) => rect && moveRect(rect, dx, dy)),
  reach: place.reach && moveRect(place.reach, dx, dy),
  name: place.name && moveRect(place.name, dx, dy),
});

/** The block further right and further down, with as much space before it. */
export const shift = (
  { width, height, marks, texts, targets }: Block,
  dx: number,
  dy: number,
): Block => ({
  width: width + dx,
  height: height + dy,
  marks: marks.map((mark) => translate(mark, dx, dy)),
  texts: texts.map((text) => ({ ...text, x: text.x + dx, y: text.y + dy })),
  targets: targets.map((place) => moveTarget(place, dx, dy)),
});

/** One, or a list of any length: spread into arguments, a very long one would exhaust the stack. */
export type Listed<T> = T | readonly T[];

/** Blocks over the same place. */
export function overlay(...listed: readonly Listed<Block>[]): Block {
  const blocks: readonly Block[] = listed.flat();
  return {
    width: max(blocks, ({ width }) => width) ?? 0,
    height: max(blocks, ({ height }) => height) ?? 0,
    marks: blocks.flatMap(({ marks }) => marks),
    texts: blocks.flatMap(({ texts }) => texts),
    targets: blocks.flatMap(({ targets }) => targets),
  };
}

/** Blocks one below the other, from the top down. */
export function above(...blocks: readonly Listed<Block>[]): Block {
  let y = 0;
  return overlay(
    blocks.flat().map((piece: Block) => {
      const placed = shift(piece, 0, y);
      y += piece.height;
      return placed;
    }),
  );
}

/** Blocks side by side, from the left to the right. */
export function beside(...blocks: readonly Listed<Block>[]): Block {
  let x = 0;
  return overlay(
    blocks.flat().map((piece: Block) => {
      const placed = shift(piece, x, 0);
      x += piece.width;
      return placed;
    }),
  );
}

/** Shapes of one look as marks. */
export const paint = (look: Look, ...shapes: readonly Listed<Geometry>[]): Mark[] =>
  shapes.flat().map((shape: Geometry) => ({ ...shape, ...look }));

/** A text, or lines of it one below the other, the first on the baseline `y`; an empty one is none. */
export const textAt = (
  text: string | readonly string[],
  x: number,
  y: number,
  look: TextLook = {},
  step: number = LINE,
): TextMark[] =>
  [text]
    .flat()
    .flatMap((line, index) => (line ? { ...look, text: line, x, y: y + index * step } : []));

/** The drawing of a block in its box, its height whole and its coordinates no longer than needed. */
export const drawingOf = ({ height, marks, texts, targets }: Block, box: Box): Drawing => ({
  ...box,
  height: Math.ceil(height),
  marks,
  texts: texts.map((text) => ({ ...text, x: px(text.x), y: px(text.y) })),
  targets: targets.map((place) => ({
    ...place,
    ...roundRect(place),
    series: place.series?.map((rect) => rect && roundRect(rect)),
    reach: place.reach && roundRect(place.reach),
    name: place.name && roundRect(place.name),
  })),
});
