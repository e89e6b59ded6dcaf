import { max, sum } from 'd3-array';
import { above, beside, block, type Block } from '../../chart/blocks.js';
import { partsOf } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { REST_HEIGHT, rowsThatFit } from '../../chart/rows.js';
import { textWidth } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import {
  LEAST_CELL,
  cellBlock,
  cellRoom,
  leastWidth,
  type CellRoom,
  type HeatmapInput,
  type PlacedCell,
} from './cell.layout.js';
import { weightOf } from './findings.model.js';
import {
  columnHeads,
  headFits,
  leastHead,
  rowHead,
  rowHeadHeight,
  type Head,
} from './heads.layout.js';
import { legendBlock } from './legend.layout.js';

/** A part of the picture, with how many rows have no room in it. */
export interface Part extends Block {
  readonly rest: number;
  /** How many cells stand side by side; undefined in a list. */
  readonly across?: number;
}

/** The matrix as it lies: segments as rows, or turned, with metrics as rows. */
export interface Lie {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** The cells, row by row. */
  readonly cells: readonly (readonly PlacedCell[])[];
}

/** The matrix with segments as rows, and the same turned. */
export function liesOf({ figures, words }: HeatmapInput): readonly [Lie, Lie] {
  const cells = figures.cells.map((row, index) =>
    row.map((figure, place) => ({ figure, words: words.cells[index]![place]! })),
  );
  const segments = words.rows.map((label) => ({ label, notes: [] }));
  const turned = words.columns.map((_, place) => cells.map((row) => row[place]!));
  return [
    { rows: segments, columns: words.columns, cells },
    { rows: words.columns, columns: segments, cells: turned },
  ];
}

const GAP = SPACE.s;
/** The widest cell: wider ones would say no more. */
const WIDEST = 160;
/** The names of rows, as a share of the width and in pixels. */
const NAME_SHARE = 0.36;
const LONGEST_NAME = 280;
const SHORTEST_NAME = 64;
/** The height of a cell beyond what a row of other lists has, and the most in a box with a height. */
const CELL_AIR = 4;
const HIGHEST_CELL = 44;

/** How a grid shares out its width. */
interface Plan extends Lie {
  readonly names: number;
  /** The widths of the columns, and what the texts in them take. */
  readonly widths: readonly number[];
  readonly rooms: readonly CellRoom[];
}

/** The widths of columns, all the same where each has what it needs. */
function widthsOf(needs: readonly number[], room: number): number[] {
  const equal = Math.floor(Math.min(WIDEST, room / needs.length));
  if (needs.every((need) => need <= equal)) return needs.map(() => equal);
  const more = Math.floor((room - sum(needs)) / needs.length);
  return needs.map((need) => need + more);
}

/** How a grid shares the width out; undefined where it has no room. */
export function planOf(lie: Lie, input: HeatmapInput): Plan | undefined {
  const { box, measurer } = input;
  const { rows, columns, cells } = lie;
  const rooms = columns.map((_, place) =>
    cellRoom(
      cells.map((row) => row[place]!),
      input,
    ),
  );
  const needs = columns.map((head, place) =>
    Math.ceil(Math.max(LEAST_CELL, leastWidth(rooms[place]!), leastHead(head, input) + SPACE.xs)),
  );
  const wanted = textWidth(
    rows.flatMap(({ label, notes }) => [label, ...notes]),
    measurer,
  );
  const leastName = max(rows, (head) => leastHead(head, input)) ?? 0;
  const left = box.width - GAP - sum(needs);
  if (left < Math.min(wanted, Math.max(SHORTEST_NAME, leastName))) return undefined;
  const most = Math.max(leastName, clamp(box.width * NAME_SHARE, SHORTEST_NAME, LONGEST_NAME));
  const names = Math.min(wanted, left, most);
  const widths = widthsOf(needs, box.width - names - GAP);
  const fits =
    columns.every((head, place) => headFits(head, widths[place]! - SPACE.xs, input)) &&
    rows.every((head) => headFits(head, names, input));
  return fits ? { ...lie, names, widths, rooms } : undefined;
}

/** The weight of a row: that of its heaviest cell. */
const rowWeight = (cells: readonly PlacedCell[]): number =>
  max(cells, ({ figure }) => weightOf(figure)) ?? 0;

/** The rows that a height has room for, by their least heights. */
function keptRows({ rows, cells, names }: Plan, room: number, input: HeatmapInput): number[] {
  const weights = cells.map(rowWeight);
  const heaviest = rows.map((_, index) => index).sort((a, b) => weights[b]! - weights[a]! || a - b);
  // No more can fit, however many there are: the names of all others need not be measured.
  const most = Math.ceil(Math.max(0, room) / LEAST_CELL) + 1;
  const candidates = heaviest.slice(0, most).sort((a, b) => a - b);
  const weighed = candidates.map((index) => ({
    height: Math.max(LEAST_CELL, rowHeadHeight(rows[index]!, names, input)),
    weight: weights[index]!,
  }));
  const isCut = candidates.length < rows.length;
  return rowsThatFit(weighed, room, isCut).map((place) => candidates[place]!);
}

/** The height of the cells: the usual one, or in a box with a height what there is for each. */
function cellHeight(input: HeatmapInput, heads: number, count: number, room?: number): number {
  const usual = partsOf(input.box).row + CELL_AIR;
  if (room === undefined) return usual;
  return clamp(Math.floor((room - heads) / count), LEAST_CELL, HIGHEST_CELL);
}

/**
 * The matrix as a grid.
 *
 * @param room the height to fill and, where rows may be left out, to keep to; undefined for as much as
 *   it needs
 * @param mayCut whether rows may be left out
 */
export function gridPart(plan: Plan, input: HeatmapInput, room?: number, mayCut = false): Part {
  const { rows, columns, cells, names, widths, rooms } = plan;
  const legend = legendBlock(input);
  const heads = beside(block(names + GAP, 0), columnHeads(columns, widths, input));
  const left = room === undefined ? undefined : room - legend.height - heads.height;
  const kept =
    mayCut && left !== undefined ? keptRows(plan, left, input) : rows.map((_, index) => index);
  const rest = rows.length - kept.length;
  const free = left === undefined ? undefined : left - (rest ? REST_HEIGHT : 0);
  const least = kept.map((index) => rowHeadHeight(rows[index]!, names, input));
  const extra = sum(least, (height) => Math.max(0, height - LEAST_CELL));
  const usual = cellHeight(input, extra, kept.length, free);
  const lines = kept.map((index, place) => {
    const height = Math.max(usual, least[place]!);
    return beside(
      rowHead(rows[index]!, names, height, input),
      block(GAP, 0),
      cells[index]!.map((one, column) => cellBlock(one, rooms[column]!, widths[column]!, height)),
    );
  });
  return {
    ...above(legend, heads, lines),
    rest,
    across: columns.length,
  };
}
