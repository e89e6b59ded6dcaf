import type { Box } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

export const GAP = 14;
/** The room of the intervals. */
export const INTERVAL = 92;
/** The radius of a dot. */
export const DOT = 5;
/** The shortest scale that stands beside names. */
const SHORTEST_PLOT = 150;

/** Where everything of a row stands, from left to right, in pixels. */
export interface Columns {
  /** Whether the name and the figure of a row stand above its plot. */
  readonly stacked: boolean;
  /** The room of a name; its right end where it is not stacked. */
  readonly label: number;
  /** Both ends of the answer scale. */
  readonly plot: readonly [left: number, right: number];
  /** The right edge of the figures, and that of the importances; 0 where there are none. */
  readonly figure: number;
  readonly importance: number;
  /** The left end of the intervals; 0 where they are left out. */
  readonly interval: number;
}

/** Shares a width out, and leaves out what it is too short for. */
export function columnsOf(
  { dimensions }: GapFigures,
  { rows, columns, head, total }: GapWords,
  { width }: Box,
  measurer: TextMeasurer,
): Columns {
  const widthOf = (text: string | readonly string[], weight?: number) =>
    textWidth(text, measurer, weight);
  const figure = Math.max(
    widthOf([...rows.map((row) => row.figure), total], WEIGHT.strong),
    widthOf(head),
  );
  const importances = rows.map(({ importance }) => importance);
  const importance = importances.some(Boolean)
    ? widthOf([...importances, columns['importance']!]) + GAP
    : 0;
  const names = Math.max(
    widthOf(rows.map((row) => row.label)),
    widthOf(total && columns['weighted-gap']!, WEIGHT.strong),
  );
  const label = Math.min(names, clamp(width * 0.32, 96, 270));
  // What goes first where room is short: the intervals, then the label goes above.
  const rest = width - label - figure - importance - 2 * GAP;
  const hasIntervals =
    rest >= 200 + INTERVAL + GAP && dimensions.some(({ interval }) => interval !== null);
  const side = hasIntervals ? INTERVAL + GAP : 0;
  const room = rest - side;
  if (room < SHORTEST_PLOT) {
    return {
      stacked: true,
      label: width - figure - importance - GAP,
      plot: [DOT + 2, width - DOT - 2],
      figure: width,
      importance: importance && width - figure - GAP,
      interval: 0,
    };
  }
  const edge = width - importance - side;
  return {
    stacked: false,
    label,
    plot: [label + GAP + 2, label + GAP + room - 8],
    figure: edge,
    importance: importance && width,
    interval: side && edge + GAP,
  };
}
