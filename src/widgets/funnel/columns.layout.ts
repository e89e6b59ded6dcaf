import { range } from 'd3-array';
import { hasGivenWay, partsOf, type Box } from '../../chart/drawing.js';
import { LINE, textLines, type TextMeasurer } from '../../chart/text.js';
import {
  COLUMN_GAP,
  needsOf,
  type FigureSet,
  type Needs,
  type PlacedFigure,
} from './figures.layout.js';
import type { Bars } from './ground.layout.js';
import { LONGEST_BAR, SHORTEST_LABEL } from './plan.layout.js';
import type { StageWords } from './stages.words.js';

/** The least height of a row, and of one in a tile, where bars may be alone. */
const LEAST_ROW = LINE;
const LEAST_BARE_ROW = 5;

export const leastRowIn = ({ tile }: Box): number => (tile ? LEAST_BARE_ROW : LEAST_ROW);

/** The least length of the longest bar beside its name, and where rows would have to go otherwise. */
const LONG_BAR = 200;
const SHORT_BAR = 56;
/** Of a name above its bar. */
const MOST_LINES = 4;

/** How the rows of a list stand. */
export interface Columns extends Omit<Bars, 'barHeight'> {
  /** Whether names and figures stand beside the bars; else above them. */
  readonly beside: boolean;
  /** The room of a name; with 0 there are no names. */
  readonly nameRoom: number;
  /** In how many lines a name may be set. */
  readonly nameLines: number;
  /** Whether no name is cut. */
  readonly whole: boolean;
  readonly figures: readonly PlacedFigure[];
  /** The width of rows, figures included. */
  readonly width: number;
  /** The height of the bar and of the space after it at least, and that of the bar at most. */
  readonly leastBar: number;
  readonly leastGap: number;
  readonly mostBar: number;
}

/** Names and figures beside the bars; undefined where the bars would be shorter than `shortest`. */
function columnsBeside({ name, sets }: Needs, box: Box, shortest: number): Columns | undefined {
  const barX = name + COLUMN_GAP;
  const room = box.width - barX;
  const set = sets.find((each) => room - each.width >= shortest);
  if (!set) return undefined;
  const barWidth = Math.min(room - set.width, LONGEST_BAR);
  const width = barX + barWidth + set.width;
  return {
    beside: true,
    barX,
    barWidth,
    nameRoom: name,
    nameLines: 1,
    whole: true,
    figures: set.endingAt(width),
    width,
    leastBar: 10,
    leastGap: LINE - 10,
    mostBar: partsOf(box).bar,
  };
}

/**
 * The figures of rows that leave room for their names: in as few lines as leave all whole, and then as many
 * figures as leave that room. Undefined where some name must be cut.
 */
function figuresAbove(
  { names, sets }: Needs,
  width: number,
  measurer: TextMeasurer,
  mostLines: number,
): FigureSet | undefined {
  for (let lines = 1; lines <= mostLines; lines++) {
    const isWhole = (name: string, room: number) =>
      textLines(name, room, measurer, lines + 1).length <= lines;
    const found = sets.find((set) => {
      const room = width - set.width;
      return (
        room >= (lines === 1 ? 0 : SHORTEST_LABEL) && names.every((name) => isWhole(name, room))
      );
    });
    if (found) return found;
  }
  return undefined;
}

/** Names and figures above the bars, names in up to `nameLines` lines. */
function columnsAbove(needs: Needs, box: Box, measurer: TextMeasurer, nameLines: number): Columns {
  const width = Math.min(box.width, LONGEST_BAR);
  const found = figuresAbove(needs, width, measurer, nameLines);
  const set = found ?? needs.sets.at(-1)!;
  return {
    beside: false,
    barX: 0,
    barWidth: width,
    nameRoom: width - set.width,
    nameLines,
    whole: found !== undefined,
    figures: set.endingAt(width),
    width,
    leastBar: 4,
    leastGap: 3,
    mostBar: partsOf(box).slim,
  };
}

/** Bars alone. */
const bareColumns = ({ width }: Box): Columns => ({
  beside: true,
  barX: 0,
  barWidth: width,
  nameRoom: 0,
  nameLines: 0,
  whole: true,
  figures: [],
  width,
  leastBar: 3,
  leastGap: 2,
  mostBar: 10,
});

/**
 * The ways in which some rows may stand, the most readable first: names and counts beside long bars or
 * else above them; before rows have to go, beside short bars or else in fewer lines above them. In a tile
 * names are whole, or bars are alone.
 */
export function columnsOf(
  rows: readonly StageWords[],
  box: Box,
  measurer: TextMeasurer,
): Columns[] {
  const needs = needsOf(rows, measurer);
  const full = { ...needs, sets: needs.sets.slice(0, -1) };
  const readable =
    columnsBeside(full, box, LONG_BAR) ?? columnsAbove(needs, box, measurer, MOST_LINES);
  if (!hasGivenWay(box, 'rows')) return [readable];
  const dense = columnsBeside(needs, box, SHORT_BAR);
  const low = dense
    ? [dense]
    : range(MOST_LINES - 1, 0, -1).map((lines) => columnsAbove(needs, box, measurer, lines));
  if (!box.tile) return [readable, ...low];
  return [...[readable, ...low].filter(({ whole }) => whole), bareColumns(box)];
}
