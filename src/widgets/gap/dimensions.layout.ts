import { least, max, min, sum } from 'd3-array';
import { above, block, overlay } from '../../chart/blocks.js';
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

/** The weightiest rows that a height has room for, in the order to draw them; at least one. */
function weightiestRows(frame: Frame, sort: string, room: number): PlannedRow[] {
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
  return rowsThatFit(weighed, room).map((place) => rows[place]!);
}

/** The rows with air between them, as far as a height has it. */
function aired(rows: readonly PlannedRow[], room: number, { columns }: Frame): PlannedRow[] {
  const most = columns.stacked ? MOST_STACKED_AIR : MOST_AIR;
  const air = clamp(Math.floor((room - heightOf(rows)) / rows.length), 0, most);
  return rows.map((row) => ({ ...row, height: row.height + air }));
}

/** What stands around the rows, and the rows that it leaves room for. */
function partOf(frame: Frame, sort: string, rows: readonly PlannedRow[], total: boolean): Part {
  const blocks = above(...rows.map((row) => dimensionBlock(frame, row)));
  const all = above(
    aboveRows(frame, sort),
    overlay(scaleBlock(frame, blocks.height), blocks),
    ...(total ? [totalBlock(frame)] : []),
  );
  return {
    ...all,
    rest: frame.figures.dimensions.length - rows.length,
  };
}

/** The dimensions in a height, with one way to share out the width. */
function partIn(room: number, frame: Frame, sort: string): Part {
  const { figures, words, box } = frame;
  const count = figures.dimensions.length;
  const left = room - aboveRows(frame, sort).height - scaleBlock(frame, 0).height;
  const hasTotal = words.total !== '';
  const beside = left - (hasTotal ? totalBlock(frame).height : 0);
  const shown = (rows: readonly PlannedRow[], own: number, total: boolean): Part => {
    const free = own - (rows.length < count ? REST_HEIGHT : 0);
    return partOf(frame, sort, aired(rows, free, frame), total);
  };
  if (!hasGivenWay(box, 'rows')) {
    const lowest = count * rowHeight(frame, 1);
    // So many that their least height is known without them: they are not drawn in any case.
    if (lowest > beside) return { ...block(box.width, room + lowest - beside), rest: 0 };
    const rows = drawnOrder(figures, sort).map((index) => plannedRow(frame, index));
    return shown(rows, beside, hasTotal);
  }
  const rows = weightiestRows(frame, sort, beside);
  if (!hasTotal || rows.length >= Math.min(count, ROWS_BESIDE_TOTAL))
    return shown(rows, beside, hasTotal);
  return shown(weightiestRows(frame, sort, left), left, false);
}

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as they need
 */
export function dimensionsPart(input: GapInput, sort: string, room?: number): Part {
  const { figures } = input;
  const frames = columnsOf(input).map((columns) => frameOf(input, columns));
  if (room === undefined) {
    const frame = frames[0]!;
    const rows = drawnOrder(figures, sort).map((index) => plannedRow(frame, index));
    return partOf(frame, sort, rows, input.words.total !== '');
  }
  const parts = frames.map((frame) => partIn(room, frame, sort));
  const fitting = parts.filter((part) => fitsInto(part, room));
  return least(fitting, ({ rest }) => rest) ?? least(parts, ({ height }) => height)!;
}
