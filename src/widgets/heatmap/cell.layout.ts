import { max, range } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { LayoutInput, Look, Mark } from '../../chart/drawing.js';
import { areaWithin, rect, segment, type Geometry } from '../../chart/geometry.js';
import type { Target } from '../../chart/targets.js';
import { textWidth } from '../../chart/text.js';
import { SPACE, STROKE, WEIGHT } from '../../tokens/tokens.js';
import type { CellFigure } from './cells.model.js';
import type { CellWords } from './cells.words.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { HeatmapWords } from './heatmap.words.js';

export type HeatmapInput = LayoutInput<HeatmapFigures, HeatmapWords>;

const PLAIN: Look = { layer: 'ground', style: 'plain' };
const HATCHED: Look = { layer: 'ground', style: 'hatched' };
const HATCH: Look = { layer: 'grid', style: 'hatch' };
/** Tells the bad side from the good one without colour: the figure is underlined. */
const EDGE: Look = { layer: 'line', style: 'edge' };
const SIGN: Look = { layer: 'overlay', style: 'sign' };

/** Between two cells. */
export const GUTTER = 2;
/** The least height of a cell with its gutter. */
export const LEAST_CELL = 20;
/** From the sides of a cell to its text. */
const PAD = 5;
const SIGN_SIZE = 7;
const SIGN_ROOM = SIGN_SIZE + SPACE.xs;
const HATCH_STEP = 7;

/** A cell with its words, and its place in the document. */
export interface PlacedCell {
  readonly figure: CellFigure;
  readonly words: CellWords;
}

/** What the texts of cells below each other take. */
export interface CellRoom {
  /** Values, which all end on one line, and the signs before them. */
  readonly text: number;
  readonly sign: number;
  /** What stands in place of a value, in the middle. */
  readonly other: number;
}

export function cellRoom(cells: readonly PlacedCell[], { measurer }: HeatmapInput): CellRoom {
  const widest = (some: readonly PlacedCell[]): number =>
    max(some, ({ words }) => textWidth(words.text, measurer, WEIGHT.strong)) ?? 0;
  const hasValue = ({ figure }: PlacedCell) => figure.value !== null;
  return {
    text: widest(cells.filter(hasValue)),
    other: widest(cells.filter((cell) => !hasValue(cell))),
    sign: cells.some(({ words }) => words.sign) ? SIGN_ROOM : 0,
  };
}

/** The least width of a cell with its gutter. */
export const leastWidth = ({ text, sign, other }: CellRoom): number =>
  Math.ceil(Math.max(text + sign, other) + 2 * PAD + GUTTER);

/** A triangle that points to the side of the reference on which the value lies. */
function triangle(x: number, y: number, side: 'up' | 'down'): Geometry {
  const half = SIGN_SIZE / 2;
  const [tip, base] = side === 'up' ? [y - half, y + half - 1] : [y + half - 1, y - half];
  return areaWithin([x, base], [x + SIGN_SIZE, base], [x + half, tip]);
}

/** Lines from the lower left to the upper right, within a rectangle. */
function hatch(width: number, height: number): Geometry[] {
  return range(HATCH_STEP, width + height, HATCH_STEP).map((offset) =>
    segment(
      Math.max(0, offset - height),
      Math.min(height, offset),
      Math.min(width, offset),
      Math.max(0, offset - width),
    ),
  );
}

/**
 * The ground of a cell: its tint and, on the bad side, a line at its foot. A missing one has none.
 *
 * @param underline the length of that line
 */
export function groundMarks(
  { value, undefined: isUndefined, withheld, tint }: CellFigure,
  width: number,
  height: number,
  underline = width,
): Mark[] {
  const place = rect(0, 0, width, height);
  if (withheld) return [...paint(HATCHED, place), ...paint(HATCH, hatch(width, height))];
  if (value === null && !isUndefined) return [];
  const ground = paint(tint ? { ...PLAIN, style: tint } : PLAIN, place);
  if (!tint?.endsWith('worse')) return ground;
  const left = (width - underline) / 2;
  return [...ground, ...paint(EDGE, rect(left, height - STROKE.mid, underline, STROKE.mid))];
}

const targetOf = ({ row, column }: CellFigure, width: number, height: number): Target => ({
  key: row,
  group: column,
  x: 0,
  y: 0,
  width,
  height,
});

/** A cell with its gutter at the right and at the foot. */
export function cellBlock(
  { figure, words }: PlacedCell,
  room: CellRoom,
  fullWidth: number,
  fullHeight: number,
): Block {
  const [width, height] = [fullWidth - GUTTER, fullHeight - GUTTER];
  const left = (width - room.text - room.sign) / 2;
  const middle = height / 2;
  const { emphasis, tone } = words;
  const place =
    figure.value === null
      ? ({ x: width / 2, anchor: 'middle' } as const)
      : ({ x: left + room.sign + room.text, anchor: 'end' } as const);
  return block(fullWidth, fullHeight, {
    marks: [
      ...groundMarks(figure, width, height, Math.min(width, room.text + room.sign)),
      ...(words.sign ? paint(SIGN, triangle(left, middle, words.sign)) : []),
    ],
    texts: textAt(words.text, place.x, middle + 4, { anchor: place.anchor, emphasis, tone }),
    targets: [targetOf(figure, width, height)],
  });
}
