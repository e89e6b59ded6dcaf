import { least, max, min, sum } from 'd3-array';
import { above, overlay } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { REST_HEIGHT, fitsInto, rowsThatFit } from '../../chart/rows.js';
import { linear } from '../../chart/scale.js';
import { INTERVAL, columnsOf, type Columns } from './columns.layout.js';
import {
  dimensionBlock,
  plannedRow,
  rowHeight,
  type Frame,
  type PlannedRow,
} from './dimension.layout.js';
import { drawnOrder } from './gap.model.js';
import type { GapInput, Part } from './parts.layout.js';
import { aboveRows, scaleBlock, totalBlock } from './scaffold.layout.js';
import { dimensionsByWeight } from './weight.model.js';

/** The most that a row gets beyond what it needs, where there is height to fill. */
const MOST_AIR = 20;
const MOST_STACKED_AIR = 10;

/** The fewest rows beside which the total stays where others are left out. */
const ROWS_BESIDE_TOTAL = 3;

function frameOf(input: GapInput, columns: Columns): Frame {
  const { scale, dimensions } = input.figures;
  const ends = dimensions.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  const gapDomain = [min([0, ...ends])!, max([0, ...ends])!] as const;
  const gapRange = [columns.intervalX + 4, columns.intervalX + INTERVAL - 4] as const;
  return {
    ...input,
    columns,
    x: linear([scale.min, scale.max], columns.plot),
    gapX: linear(gapDomain, gapRange),
  };
}

const heightOf = (rows: readonly PlannedRow[]): number => sum(rows, ({ height }) => height);

/** How the rows stand: their order, and how many rows of other parts are left out. */
interface Listing {
  readonly sort: string;
  readonly others: number;
}

/** The weightiest rows that a height has room for, in the order to draw them; at least one. */
function weightiestRows(frame: Frame, { sort, others }: Listing, room: number): PlannedRow[] {
  const { figures } = frame;
  const byWeight = dimensionsByWeight(figures, sort);
  const weights = new Map(byWeight.map((index, place) => [index, -place]));
  // No more can fit, however many there are: the names of all others need not be measured.
  const most = Math.ceil(Math.max(0, room) / rowHeight(frame, 1)) + 1;
  const candidates = new Set(byWeight.slice(0, most));
  const rows = drawnOrder(figures, sort)
    .filter((index) => candidates.has(index))
    .map((index) => plannedRow(frame, index));
  const weighed = rows.map(({ index, height }) => ({ height, weight: weights.get(index)! }));
  return rowsThatFit(weighed, room, others > 0).map((place) => rows[place]!);
}

/** The rows with air between them, as far as a height has it. */
function aired(rows: readonly PlannedRow[], room: number, { columns }: Frame): PlannedRow[] {
  const most = columns.stacked ? MOST_STACKED_AIR : MOST_AIR;
  const air = clamp(Math.floor((room - heightOf(rows)) / rows.length), 0, most);
  return rows.map((row) => ({ ...row, height: row.height + air }));
}

/** What stands around the rows, with air where a room has it, and the rows themselves. */
function partOf(
  frame: Frame,
  { sort, others }: Listing,
  rows: readonly PlannedRow[],
  { hasTotal, room }: { readonly hasTotal: boolean; readonly room?: number },
): Part {
  const rest = frame.figures.dimensions.length - rows.length + others;
  const free = room === undefined ? 0 : room - (rest ? REST_HEIGHT : 0);
  const blocks = above(aired(rows, free, frame).map((row) => dimensionBlock(frame, row)));
  const all = above(
    aboveRows(frame, sort),
    overlay(scaleBlock(frame, blocks.height), blocks),
    ...(hasTotal ? [totalBlock(frame)] : []),
  );
  return { ...all, rest };
}

const allRows = (frame: Frame, sort: string): PlannedRow[] =>
  drawnOrder(frame.figures, sort).map((index) => plannedRow(frame, index));

/** The dimensions in a height, with one way to share out the width. */
function partIn(height: number, frame: Frame, listing: Listing): Part {
  const { figures, words, box } = frame;
  const around = aboveRows(frame, listing.sort).height + scaleBlock(frame, 0).height;
  const hasTotal = words.total !== '';
  const withoutTotal = height - around;
  const room = withoutTotal - (hasTotal ? totalBlock(frame).height : 0);
  const isWhole = !hasGivenWay(box, 'rows');
  const rows = isWhole ? allRows(frame, listing.sort) : weightiestRows(frame, listing, room);
  const fewest = Math.min(figures.dimensions.length, ROWS_BESIDE_TOTAL);
  if (!hasTotal || rows.length >= fewest) return partOf(frame, listing, rows, { hasTotal, room });
  const more = weightiestRows(frame, listing, withoutTotal);
  return partOf(frame, listing, more, { hasTotal: false, room: withoutTotal });
}

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as they need
 * @param others how many rows of other parts are left out
 */
export function dimensionsPart(input: GapInput, sort: string, room?: number, others = 0): Part {
  const listing = { sort, others };
  const frames = columnsOf(input).map((columns) => frameOf(input, columns));
  if (room === undefined) {
    const [frame] = frames;
    const hasTotal = input.words.total !== '';
    return partOf(frame!, listing, allRows(frame!, sort), { hasTotal });
  }
  const parts = frames.map((frame) => partIn(room, frame, listing));
  const fitting = parts.filter((part) => fitsInto(part, room));
  return least(fitting, ({ rest }) => rest) ?? least(parts, ({ height }) => height)!;
}
