import { least, sum } from 'd3-array';
import { above, overlay, type Block } from './blocks.js';
import { hasGivenWay } from './drawing.js';
import { clamp } from './geometry.js';
import { columnsOf } from './list-columns.js';
import {
  plannedRow,
  rowBlock,
  rowHeight,
  type Frame,
  type List,
  type PlannedRow,
} from './list-rows.js';
import { REST_HEIGHT, fitsInto, rowsThatFit } from './rows.js';

/** The most that a row gets beyond what it needs, where there is height to fill. */
const MOST_AIR = 20;
const MOST_STACKED_AIR = 10;

/** The fewest rows beside which a total stays where others are left out. */
const ROWS_BESIDE_TOTAL = 3;

/** A part of a picture of which some rows may have found no room. */
export interface Part extends Block {
  /** How many rows found no room. */
  readonly rest: number;
}

/** The weightiest rows that a height has room for, in the order to draw them; at least one. */
function weightiestRows(frame: Frame, others: number, room: number): PlannedRow[] {
  const { rows, byWeight } = frame.list;
  const weights = new Map(byWeight.map((index, place) => [index, -place]));
  // No more can fit, however many there are: the names of all others need not be measured.
  const most = Math.ceil(Math.max(0, room) / rowHeight(frame, 1)) + 1;
  const candidates = new Set(byWeight.slice(0, most));
  const planned = rows.flatMap((_, index) =>
    candidates.has(index) ? plannedRow(frame, index) : [],
  );
  const weighed = planned.map(({ index, height }) => ({ height, weight: weights.get(index)! }));
  return rowsThatFit(weighed, room, others > 0).map((place) => planned[place]!);
}

const heightOf = (rows: readonly PlannedRow[]): number => sum(rows, ({ height }) => height);

/** The rows with air between them, as far as a height has it. */
function aired(rows: readonly PlannedRow[], room: number, { columns }: Frame): PlannedRow[] {
  const most = columns.stacked ? MOST_STACKED_AIR : MOST_AIR;
  const air = clamp(Math.floor((room - heightOf(rows)) / rows.length), 0, most);
  return rows.map((row) => ({ ...row, height: row.height + air }));
}

interface PartOptions {
  readonly others: number;
  readonly hasTotal: boolean;
  /** For the rows and the button of the rest; undefined for as much as they need. */
  readonly room?: number;
}

/** What stands around the rows, with air where a room has it, and the rows themselves. */
function partOf(
  frame: Frame,
  rows: readonly PlannedRow[],
  { others, hasTotal, room }: PartOptions,
): Part {
  const { list, picture } = frame;
  const rest = list.rows.length - rows.length + others;
  const free = room === undefined ? 0 : room - (rest ? REST_HEIGHT : 0);
  const blocks = above(aired(rows, free, frame).map((row) => rowBlock(frame, row)));
  const total = hasTotal && picture.total ? [picture.total] : [];
  return { ...above(picture.head, overlay(picture.behind(blocks.height), blocks), total), rest };
}

const allRows = (frame: Frame): PlannedRow[] =>
  frame.list.rows.map((_, index) => plannedRow(frame, index));

/** The list in a height, with one way to share out the width. */
function partIn(height: number, frame: Frame, others: number): Part {
  const { list, picture } = frame;
  const withoutTotal = height - picture.head.height - picture.behind(0).height;
  const room = withoutTotal - (picture.total?.height ?? 0);
  const isWhole = !hasGivenWay(list.box, 'rows');
  const rows = isWhole ? allRows(frame) : weightiestRows(frame, others, room);
  const fewest = Math.min(list.rows.length, ROWS_BESIDE_TOTAL);
  if (!picture.total || rows.length >= fewest) {
    return partOf(frame, rows, { others, hasTotal: true, room });
  }
  const more = weightiestRows(frame, others, withoutTotal);
  return partOf(frame, more, { others, hasTotal: false, room: withoutTotal });
}

/**
 * Lays a list out.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as it needs
 * @param others how many rows of other parts are left out
 */
export function listPart(list: List, room?: number, others = 0): Part {
  const frames = columnsOf(list).map((columns) => ({
    list,
    columns,
    picture: list.picture(columns),
  }));
  if (room === undefined) {
    const frame = frames[0]!;
    return partOf(frame, allRows(frame), { others, hasTotal: true });
  }
  const parts = frames.map((frame) => partIn(room, frame, others));
  const fitting = parts.filter((part) => fitsInto(part, room));
  return least(fitting, ({ rest }) => rest) ?? least(parts, ({ height }) => height)!;
}
