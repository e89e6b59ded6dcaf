import { hasGivenWay } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GapInput } from './parts.layout.js';

export const GAP = 14;
/** How wide the intervals are drawn. */
export const INTERVAL = 92;
/** The radius of a dot. */
export const DOT = 5;
/** The shortest scale that stands beside names, alone and with intervals at its right. */
const SHORTEST_PLOT = 150;
const SHORTEST_BESIDE_INTERVALS = 200;

/** The least room of a name that importances leave it, and that a plot beside it does in a box with a height. */
const SHORTEST_NAME = 72;
const SHORTEST_NAME_BESIDE_PLOT = 96;
/** The shortest scale in a box with a height, and from it to what stands beside it. */
const SHORTEST_TIGHT_PLOT = 64;
const TIGHT_GAP = 8;

/** Where everything of a row stands, from left to right, in pixels. */
export interface Columns {
  /** Whether the name and the figure of a row stand above its plot. */
  readonly stacked: boolean;
  /** Whether a legend has the whole width, since the plot is too short for it. */
  readonly wideLegend: boolean;
  /** The most lines of a name. */
  readonly nameLines: number;
  /** The room of a name; its right end where it is not stacked. */
  readonly labelWidth: number;
  /** Both ends of the answer scale. */
  readonly plot: readonly [left: number, right: number];
  /** The right edge of the figures, and that of the importances; 0 where there are none. */
  readonly figureX: number;
  readonly importanceX: number;
  /** The left end of the intervals; 0 where they are left out. */
  readonly intervalX: number;
}

/** The rooms that the texts of the rows need. Without their names, importances would say nothing. */
function roomsOf({ words, box, measurer }: GapInput) {
  const { rows, columns, figureName, intervalName, total } = words;
  const widthOf = (texts: readonly string[], weight?: number) => textWidth(texts, measurer, weight);
  const figures = [...rows.map(({ figure }) => figure), total];
  const importances = rows.map(({ importance }) => importance);
  return {
    figures: Math.max(widthOf(figures, WEIGHT.strong), widthOf([figureName])),
    importances:
      importances.some(Boolean) && !hasGivenWay(box, 'axis-titles')
        ? widthOf([...importances, columns.importance])
        : 0,
    intervals: Math.max(INTERVAL, widthOf([intervalName])),
    names: Math.max(
      widthOf(rows.map(({ label }) => label)),
      widthOf([total && columns['weighted-gap']], WEIGHT.strong),
    ),
  };
}

type Rooms = ReturnType<typeof roomsOf>;

/** The columns of a wide box, with the intervals where they have room; undefined for a narrow one. */
function wideColumns({ figures, box }: GapInput, rooms: Rooms): Columns | undefined {
  const { width } = box;
  const importanceWidth = rooms.importances && rooms.importances + GAP;
  const labelWidth = Math.min(rooms.names, clamp(width * 0.32, 96, 270));
  const room = width - labelWidth - rooms.figures - importanceWidth - 2 * GAP;
  const hasIntervals =
    !hasGivenWay(box, 'axis-titles') &&
    room >= SHORTEST_BESIDE_INTERVALS + rooms.intervals + GAP &&
    figures.dimensions.some(({ interval }) => interval !== null);
  const intervalWidth = hasIntervals ? rooms.intervals + GAP : 0;
  const plotWidth = room - intervalWidth;
  if (plotWidth < SHORTEST_PLOT) return undefined;
  const figureX = width - importanceWidth - intervalWidth;
  return {
    stacked: false,
    wideLegend: false,
    nameLines: 4,
    labelWidth,
    plot: [labelWidth + GAP + 2, labelWidth + GAP + plotWidth - 8],
    figureX,
    importanceX: importanceWidth && width,
    intervalX: intervalWidth && figureX + GAP + (rooms.intervals - INTERVAL) / 2,
  };
}

/** Names and figures above the plots. */
function stackedColumns({ box: { width } }: GapInput, rooms: Rooms, nameLines: number): Columns {
  const wanted = Math.min(rooms.names, SHORTEST_NAME);
  const labelWidth = width - rooms.figures - GAP;
  const importanceWidth = rooms.importances && rooms.importances + GAP;
  const hasImportances = importanceWidth > 0 && labelWidth - importanceWidth >= wanted;
  return {
    stacked: true,
    wideLegend: true,
    nameLines,
    labelWidth: hasImportances ? labelWidth - importanceWidth : labelWidth,
    plot: [DOT + 2, width - DOT - 2],
    figureX: width,
    importanceX: hasImportances ? labelWidth : 0,
    intervalX: 0,
  };
}

/** Names beside plots that are as short as they may be; undefined where there is no room for both. */
function tightColumns({ box: { width } }: GapInput, rooms: Rooms): Columns | undefined {
  const wanted = Math.min(rooms.names, SHORTEST_NAME_BESIDE_PLOT);
  const left = width - rooms.figures - 2 * (TIGHT_GAP + DOT) - SHORTEST_TIGHT_PLOT;
  const importanceWidth = rooms.importances && rooms.importances + TIGHT_GAP;
  const hasImportances = importanceWidth > 0 && left - importanceWidth >= wanted;
  const labelWidth = Math.min(rooms.names, hasImportances ? left - importanceWidth : left);
  if (labelWidth < wanted) return undefined;
  const figureX = hasImportances ? width - importanceWidth : width;
  return {
    stacked: false,
    wideLegend: true,
    nameLines: 2,
    labelWidth,
    plot: [labelWidth + TIGHT_GAP + DOT, figureX - rooms.figures - TIGHT_GAP - DOT],
    figureX,
    importanceX: hasImportances ? width : 0,
    intervalX: 0,
  };
}

/**
 * The ways to share a width out, the one that says most first. Where room is short, first the intervals
 * go, then names stand above plots, then the importances go. Where the height is given as well, rows may
 * be lower than they would be: with short plots beside the names, and with names in at most two lines.
 */
export function columnsOf(input: GapInput): readonly [Columns, ...Columns[]] {
  const rooms = roomsOf(input);
  const roomy = wideColumns(input, rooms) ?? stackedColumns(input, rooms, 6);
  if (input.box.height === undefined) return [roomy];
  const tight = tightColumns(input, rooms);
  return [roomy, ...(tight ? [tight] : []), stackedColumns(input, rooms, 2)];
}
