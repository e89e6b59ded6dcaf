import { block, overlay, shift } from '../../chart/blocks.js';
import { headBlock } from '../../chart/list-head.js';
import type { Columns, ListColumn } from '../../chart/list-columns.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { listPart, type Part } from '../../chart/list.js';
import { columnsOf } from './columns.layout.js';
import type { ScorecardInput } from './parts.layout.js';
import { SIGN_GAP, signsBeside, type SignsBeside } from './signs.layout.js';
import { sparkMarks } from './spark.layout.js';

/** The height of a row; by density, and the least in a box with a height. */
const ROW = 32;
const COMPACT_ROW = 26;
export const LEAST_ROW = 24;
/** The least height of a spark line below its name, and what stays free above and below it. */
const SPARK = 24;
const LEAST_SPARK = 18;
const AIR = 5;
/** No spark line is higher: more would only exaggerate. */
const HIGHEST = 32;
/** A shorter one shows nothing. */
const SHORTEST = 28;
/** Room that rings take beyond the ends of a line. */
const INSET = 6;
/** Of a spark line and the signs beside it, what the signs may take with their words. */
const SIGNS_SHARE = 0.6;

const NO_SIGNS: SignsBeside = { width: 0, content: () => block(0, 0) };

/** The spark lines, with the signs at their right where these have no columns. */
function pictureOf(
  input: ScorecardInput,
  list: List,
  columns: Columns,
  signs: readonly ListColumn[],
): ListPicture {
  const { figures } = input;
  const [left, right] = columns.plot;
  const hasColumns = signs.some((column) => columns.lefts[list.columns.indexOf(column)] != null);
  const beside = hasColumns ? NO_SIGNS : signsBeside(input, (right - left) * SIGNS_SHARE);
  const end = right - beside.width;
  return {
    row(index, { y, height }) {
      const sparkHeight = Math.min(height - 2 * AIR, HIGHEST);
      const plot = { x: left, y: y - sparkHeight / 2, width: end - left, height: sparkHeight };
      const isLongEnough = plot.width >= SHORTEST;
      const marks = isLongEnough ? sparkMarks(figures.rows[index]!, plot) : [];
      const spark = block(0, 0, { marks });
      return overlay(spark, shift(beside.content(index), end + SIGN_GAP, y));
    },
    anchor: () => (left + end) / 2,
    head: headBlock(list, columns, []),
    behind: () => block(0, 0),
  };
}

/** The indicators as a list to read. */
function indicatorList(input: ScorecardInput): List {
  const { figures, words, box, measurer } = input;
  const { signs, all: columns } = columnsOf(input);
  const { concerns } = figures;
  const isBoxed = box.height !== undefined;
  const list: List = {
    box,
    measurer,
    inset: INSET,
    namesAt: 'start',
    rowHeight: isBoxed ? LEAST_ROW : box.compact ? COMPACT_ROW : ROW,
    plotHeight: isBoxed ? LEAST_SPARK : SPARK,
    rows: figures.rows.map(({ key, concern }, index) => ({
      key,
      name: words.rows[index]!.label,
      heading: words.headings[index]!,
      strong: concern !== null,
    })),
    strongNames: concerns.map((index) => words.rows[index]!.label),
    // Those that need a look weigh most, then all in their order.
    byWeight: [...new Set([...concerns, ...figures.rows.keys()])],
    columns,
    picture: (shared) => pictureOf(input, list, shared, signs),
  };
  return list;
}

/**
 * The indicators: a row each with its name, its spark line, its newest value and its signs. In a narrow
 * box the name and the value stand above the spark line, the signs beside it.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as they need
 */
export const indicatorsPart = (input: ScorecardInput, room?: number): Part =>
  listPart(indicatorList(input), room);
