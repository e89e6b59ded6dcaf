import { sum } from 'd3-array';
import { WEIGHT } from '../tokens/tokens.js';
import { textAt } from './blocks.js';
import { hasGivenWay, type Box, type Content, type TextLook } from './drawing.js';
import { clamp } from './geometry.js';
import { textWidth, type TextMeasurer } from './text.js';

/** From one column to the next. */
export const GAP = 14;
const TIGHT_GAP = 8;
/** The room of names beside plots, as a share of the width and in pixels. */
const NAME_SHARE = 0.32;
const NAMES = [96, 270] as const;
/** The shortest plot that stands beside names, and in a box with a height. */
const SHORTEST_PLOT = 150;
const SHORTEST_TIGHT_PLOT = 64;
/** The least room of a name beside columns that may go, and that beside a plot in a box with a height. */
const SHORTEST_NAME = 72;
const SHORTEST_NAME_BESIDE_PLOT = 96;

/** A column at the right of the plots. The first of a list stays wherever a box can hold it. */
export interface ListColumn {
  /** Its name, above it. */
  readonly name: string;
  /** In pixels; its name has room in it. */
  readonly width: number;
  /** What stands in a row; `x` counts from the column's left end, `y` from the line of its words' middle. */
  cell(index: number): Partial<Content>;
  /** Where its name stands. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /**
   * For one that only wide boxes have, such as the intervals of the plot's figures: the shortest plot that
   * it stands beside.
   */
  readonly besidePlot?: number;
}

/** A cell's text and its look. */
export interface CellText extends TextLook {
  readonly text: string;
}

/** From the middle of a line to the baseline of its text. */
export const TO_BASELINE = 4;

/** A column of texts, which end at its right. */
export function textColumn(
  name: string,
  cells: readonly CellText[],
  measurer: TextMeasurer,
  others: readonly string[] = [],
): ListColumn {
  const weight = cells.some(({ emphasis }) => emphasis) ? WEIGHT.strong : WEIGHT.text;
  const texts = cells.map(({ text }) => text);
  const width = Math.max(
    textWidth([...texts, ...others], measurer, weight),
    textWidth(name, measurer),
  );
  return {
    name,
    width,
    cell: (index) => {
      const { text, ...look } = cells[index]!;
      return { texts: textAt(text, width, TO_BASELINE, { ...look, anchor: 'end' }) };
    },
  };
}

/** Where everything of a row stands, from left to right, in pixels. */
export interface Columns {
  /** Whether the name and the figures of a row stand above its plot. */
  readonly stacked: boolean;
  /** Whether a legend has the whole width, since the plot is too short for it. */
  readonly wideLegend: boolean;
  /** The most lines of a name. */
  readonly nameLines: number;
  /** The room of a name; its right end where it is not stacked. */
  readonly nameWidth: number;
  /** Both ends of the scale. */
  readonly plot: readonly [left: number, right: number];
  /** The left end of each column; null for one that is left out. */
  readonly lefts: readonly (number | null)[];
}

/** What the width is shared out for. */
export interface ListParts {
  readonly box: Box;
  readonly measurer: TextMeasurer;
  readonly rows: readonly { readonly name: string }[];
  /** Further names at the strong weight, such as that of a total. */
  readonly strongNames?: readonly string[];
  readonly columns: readonly [ListColumn, ...ListColumn[]];
  /** Room that marks take beyond both ends of the scale, in pixels. */
  readonly inset: number;
  /** The shortest plot beside names in a box with a height, where its marks need more than others do. */
  readonly tightPlot?: number | undefined;
}

const nameRoom = ({ rows, strongNames = [], measurer }: ListParts): number =>
  Math.max(
    textWidth(
      rows.map(({ name }) => name),
      measurer,
    ),
    textWidth(strongNames, measurer, WEIGHT.strong),
  );

/** Whether columns that may go are there at all: without their names they would say nothing. */
const hasOthers = ({ box }: ListParts): boolean => !hasGivenWay(box, 'axis-titles');

/** The left ends of some columns that end at the right of the box; null for the others. */
function leftsOf(
  { columns, box }: ListParts,
  kept: readonly ListColumn[],
  gap: number,
): (number | null)[] {
  let right = box.width;
  const lefts = columns.map(() => null as number | null);
  for (let index = columns.length - 1; index >= 0; index--) {
    const column = columns[index]!;
    if (!kept.includes(column)) continue;
    lefts[index] = right - column.width;
    right -= column.width + gap;
  }
  return lefts;
}

/** The room of some columns, each with the space before it. */
const roomOf = (columns: readonly ListColumn[], gap: number): number =>
  sum(columns, ({ width }) => width + gap);

/**
 * The columns that stay where the others leave names some room, the first ones first. Of all, only what is
 * wider than the whole box goes.
 */
function columnsBeside(parts: ListParts, room: number, gap: number): ListColumn[] {
  const [first, ...others] = parts.columns;
  const kept = first.width <= parts.box.width ? [first] : [];
  for (const column of hasOthers(parts) ? others : []) {
    const isForWideBoxes = column.besidePlot !== undefined;
    if (!isForWideBoxes && roomOf([...kept, column], gap) <= room) kept.push(column);
  }
  return kept;
}

/** The columns of a wide box; undefined for a narrow one. */
function wideColumns(parts: ListParts, names: number): Columns | undefined {
  const { box, columns, inset } = parts;
  const nameWidth = Math.min(names, clamp(box.width * NAME_SHARE, ...NAMES));
  const start = nameWidth + GAP;
  const plotBeside = (kept: readonly ListColumn[]) => box.width - start - roomOf(kept, GAP);
  const others = hasOthers(parts) ? columns.slice(1) : [];
  let kept = columns.filter((column, index) =>
    index ? others.includes(column) && column.besidePlot === undefined : true,
  );
  for (const column of others) {
    const { besidePlot = Infinity } = column;
    const more = columns.filter((one) => one === column || kept.includes(one));
    if (plotBeside(more) >= besidePlot) kept = more;
  }
  const plotWidth = plotBeside(kept);
  if (plotWidth < SHORTEST_PLOT) return undefined;
  return {
    stacked: false,
    wideLegend: false,
    nameLines: 4,
    nameWidth,
    plot: [start + inset, start + plotWidth - inset],
    lefts: leftsOf(parts, kept, GAP),
  };
}

/** Names and figures above the plots. */
function stackedColumns(parts: ListParts, names: number, nameLines: number): Columns {
  const { width } = parts.box;
  const kept = columnsBeside(parts, width - Math.min(names, SHORTEST_NAME), GAP);
  return {
    stacked: true,
    wideLegend: true,
    nameLines,
    nameWidth: width - roomOf(kept, GAP),
    plot: [parts.inset, width - parts.inset],
    lefts: leftsOf(parts, kept, GAP),
  };
}

/** Names beside plots that are as short as they may be; undefined where there is no room for both. */
function tightColumns(parts: ListParts, names: number): Columns | undefined {
  const { box, inset, tightPlot = SHORTEST_TIGHT_PLOT } = parts;
  const wanted = Math.min(names, SHORTEST_NAME_BESIDE_PLOT);
  const left = box.width - TIGHT_GAP - 2 * inset - tightPlot;
  const kept = columnsBeside(parts, left - wanted, TIGHT_GAP);
  const taken = roomOf(kept, TIGHT_GAP);
  if (left - taken < wanted) return undefined;
  const nameWidth = Math.min(names, left - taken);
  return {
    stacked: false,
    wideLegend: true,
    nameLines: 2,
    nameWidth,
    plot: [nameWidth + TIGHT_GAP + inset, box.width - taken - inset],
    lefts: leftsOf(parts, kept, TIGHT_GAP),
  };
}

/**
 * The ways to share a width out, the one that says most first. Where room is short, first the columns go
 * that only wide boxes have, then names stand above plots, then all columns but the first go. Where the
 * height is given as well, rows may be lower than they would be: with short plots beside the names, and
 * with names in at most two lines.
 */
export function columnsOf(parts: ListParts): readonly [Columns, ...Columns[]] {
  const names = nameRoom(parts);
  const roomy = wideColumns(parts, names) ?? stackedColumns(parts, names, 6);
  if (parts.box.height === undefined) return [roomy];
  const tight = tightColumns(parts, names);
  return [roomy, ...(tight ? [tight] : []), stackedColumns(parts, names, 2)];
}
