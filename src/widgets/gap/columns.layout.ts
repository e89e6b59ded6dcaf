import { clamp } from '../../chart/box.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import type { Sheet } from './sheet.layout.js';

export type Span = readonly [from: number, to: number];

/** Where everything of a row stands, from left to right. */
export interface Columns {
  /** The label's room; above the plot where it is stacked. */
  readonly label: number;
  readonly stacked: boolean;
  readonly plot: Span;
  /** The right edges of figures; 0 where there are none. */
  readonly figure: number;
  readonly importance: number;
  /** The left ends of the bars and of the intervals; 0 where they are left out. */
  readonly bar: number;
  readonly interval: number;
}

export const GAP = 14;
export const BAR = 40;
export const INTERVAL = 92;
/** Less than this is no plot. */
const LEAST_PLOT = 150;
export const DOT = 5;

/** Shares a width out, and leaves out what it is too short for. */
export function columnsOf(
  figures: GapFigures,
  { rows, say, head, total }: GapWords,
  sheet: Sheet,
): Columns {
  const { width } = sheet;
  const widest = (texts: readonly string[], weight = 400) =>
    Math.max(0, ...texts.map((text) => sheet.wide(text, weight)));
  const figure = Math.max(widest([...rows.map((row) => row.figure), total], 600), widest([head]));
  const numbers = rows.map(({ importance }) => importance);
  const weights = numbers.some(Boolean) ? widest([...numbers, say.importance]) + GAP : 0;
  const names = Math.max(
    widest(rows.map((row) => row.label)),
    total ? widest([say.weightedTotal], 600) : 0,
  );
  const label = Math.min(names, clamp(width * 0.32, 96, 270));
  const drawn = figures.dimensions.some((row) => row.interval) ? INTERVAL + GAP : 0;
  const bars = weights && BAR + 8;
  const rest = width - label - figure - weights - 2 * GAP;
  // What goes first where room is short: the bars, then the intervals, then the label goes above.
  const side = [drawn + bars, drawn].find((one) => rest - one >= 200) ?? 0;
  const room = rest - side;
  const stacked = room < LEAST_PLOT;
  const edge = stacked ? width : label + room + 2 * GAP + figure;
  return {
    label: stacked ? width - figure - weights - GAP : label,
    stacked,
    plot: stacked ? [DOT + 2, width - DOT - 2] : [label + GAP + 2, label + GAP + room - 8],
    figure: edge,
    importance: weights && (stacked ? width - figure - GAP : width),
    bar: side > drawn ? width - weights + GAP - 8 - BAR : 0,
    interval: side ? drawn && edge + GAP : 0,
  };
}
