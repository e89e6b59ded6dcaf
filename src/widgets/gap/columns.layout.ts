import { clamp } from '../../chart/geometry.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GapInput } from './parts.layout.js';

export const GAP = 14;
/** The room of the intervals. */
export const INTERVAL = 92;
/** The radius of a dot. */
export const DOT = 5;
/** The shortest scale that stands beside names, alone and with intervals at its right. */
const SHORTEST_PLOT = 150;
const SHORTEST_BESIDE_INTERVALS = 200;

/** Where everything of a row stands, from left to right, in pixels. */
export interface Columns {
  /** Whether the name and the figure of a row stand above its plot. */
  readonly stacked: boolean;
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

/** Shares a width out. Where room is short, first the intervals go, then names stand above plots. */
export function columnsOf({ figures, words, box: { width }, measurer }: GapInput): Columns {
  const { rows, columns, figureName, total } = words;
  const widthOf = (texts: readonly string[], weight?: number) => textWidth(texts, measurer, weight);
  const figureTexts = [...rows.map(({ figure }) => figure), total];
  const figureWidth = Math.max(widthOf(figureTexts, WEIGHT.strong), widthOf([figureName]));
  const importances = rows.map(({ importance }) => importance);
  const importanceWidth = importances.some(Boolean)
    ? widthOf([...importances, columns.importance]) + GAP
    : 0;
  const namesWidth = Math.max(
    widthOf(rows.map(({ label }) => label)),
    widthOf([total && columns['weighted-gap']], WEIGHT.strong),
  );
  const labelWidth = Math.min(namesWidth, clamp(width * 0.32, 96, 270));
  const room = width - labelWidth - figureWidth - importanceWidth - 2 * GAP;
  const hasIntervals =
    room >= SHORTEST_BESIDE_INTERVALS + INTERVAL + GAP &&
    figures.dimensions.some(({ interval }) => interval !== null);
  const intervalWidth = hasIntervals ? INTERVAL + GAP : 0;
  const plotWidth = room - intervalWidth;
  if (plotWidth < SHORTEST_PLOT) {
    return {
      stacked: true,
      labelWidth: width - figureWidth - importanceWidth - GAP,
      plot: [DOT + 2, width - DOT - 2],
      figureX: width,
      importanceX: importanceWidth && width - figureWidth - GAP,
      intervalX: 0,
    };
  }
  const figureX = width - importanceWidth - intervalWidth;
  return {
    stacked: false,
    labelWidth,
    plot: [labelWidth + GAP + 2, labelWidth + GAP + plotWidth - 8],
    figureX,
    importanceX: importanceWidth && width,
    intervalX: intervalWidth && figureX + GAP,
  };
}
