import { max, sum } from 'd3-array';
import { hasGivenWay, partsOf, type Box, type TextLook } from '../../chart/drawing.js';
import { LINE, textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { Bars } from './ground.layout.js';
import { LONGEST_BAR, SHORTEST_LABEL } from './plan.layout.js';
import type { StageWords } from './stages.words.js';

/** The least length of the longest bar beside its name, and where rows would have to go otherwise. */
const LONG_BAR = 200;
const SHORT_BAR = 56;
/** Before each figure. */
const COLUMN_GAP = 10;

/** A figure of a row: `only` is the share, or in its place the count, which says why there is none. */
type Column = 'drop' | 'count' | 'share' | 'only';

/** Which figures a row has, the most first. */
const SETS: readonly (readonly Column[])[] = [
  ['drop', 'count', 'share'],
  ['count', 'share'],
  ['only'],
];

/** A figure of a row. */
export interface Figure extends TextLook {
  readonly text: string;
}

/** A row's figure in a column. The biggest drop has weight. */
export function figureOf(column: Column, { drop, count, share }: StageWords): Figure {
  const strong = { emphasis: 'strong', size: TYPE.strong } as const;
  switch (column) {
    case 'drop': {
      const { text = '', tone } = drop ?? {};
      return { text, tone, emphasis: tone === 'negative' ? 'strong' : undefined };
    }
    case 'count':
      return { text: count, ...strong };
    case 'share':
      return { text: share, tone: 'muted' };
    case 'only':
      return { text: share || count, ...strong };
  }
}

/** How the rows of a list stand. */
export interface Columns extends Omit<Bars, 'barHeight'> {
  /** Whether names and figures stand beside the bars; else above them. */
  readonly beside: boolean;
  /** The room of a name; with 0 there are no names. */
  readonly nameRoom: number;
  /** In how many lines a name may be set. */
  readonly nameLines: number;
  /** The figures, each with where it ends. */
  readonly figures: readonly { readonly column: Column; readonly x: number }[];
  /** The width of rows, figures included. */
  readonly width: number;
  /** The height of the bar and of the space after it at least, and that of the bar at most. */
  readonly leastBar: number;
  readonly leastGap: number;
  readonly mostBar: number;
}

/** A set of figures that stand side by side. */
interface FigureSet {
  /** With the space before each. */
  readonly width: number;
  endingAt(x: number): Columns['figures'];
}

/** What the rows need in width. */
interface Widths {
  /** That of the widest name in one line. */
  readonly name: number;
  /** The sets of figures, that with the most first. */
  readonly sets: readonly FigureSet[];
}

const widthOf = ({ text, emphasis, size }: Figure, measurer: TextMeasurer): number =>
  textWidth(text, measurer, emphasis && WEIGHT[emphasis], size);

function widthsOf(rows: readonly StageWords[], measurer: TextMeasurer): Widths {
  const sets = SETS.map((columns): FigureSet => {
    const shown = columns.flatMap((column) => {
      const widest = max(rows, (row) => widthOf(figureOf(column, row), measurer));
      return widest ? [{ column, room: widest + COLUMN_GAP }] : [];
    });
    return {
      width: sum(shown, ({ room }) => room),
      endingAt: (x) =>
        shown.map(({ column }, index) => ({
          column,
          x: x - sum(shown.slice(index + 1), ({ room }) => room),
        })),
    };
  });
  const names = rows.map(({ title }) => title);
  return { name: Math.ceil(textWidth(names, measurer)), sets };
}

/** Names and figures beside the bars; undefined where the bars would be shorter than `shortest`. */
function columnsBeside({ name, sets }: Widths, box: Box, shortest: number): Columns | undefined {
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
    figures: set.endingAt(width),
    width,
    leastBar: 10,
    leastGap: LINE - 10,
    mostBar: partsOf(box).bar,
  };
}

/** Names and figures above the bars: as many figures as leave the names whole. */
function columnsAbove({ name, sets }: Widths, box: Box): Columns {
  const width = Math.min(box.width, LONGEST_BAR);
  const leaving = (room: number) => (set: FigureSet) => width - set.width >= room;
  const set =
    sets.find(leaving(name)) ?? sets.slice(1).find(leaving(SHORTEST_LABEL)) ?? sets.at(-1)!;
  return {
    beside: false,
    barX: 0,
    barWidth: width,
    nameRoom: width - set.width,
    nameLines: hasGivenWay(box, 'rows') ? 1 : 2,
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
  figures: [],
  width,
  leastBar: 3,
  leastGap: 2,
  mostBar: 10,
});

/**
 * The ways in which some rows may stand, the most readable first: names and counts beside long bars or
 * else above them, beside short bars before rows have to go. In a tile names are whole, or bars are alone.
 */
export function columnsOf(
  rows: readonly StageWords[],
  box: Box,
  measurer: TextMeasurer,
): Columns[] {
  const widths = widthsOf(rows, measurer);
  const full = { ...widths, sets: widths.sets.slice(0, -1) };
  const named = [
    columnsBeside(full, box, LONG_BAR) ?? columnsAbove(widths, box),
    hasGivenWay(box, 'rows') ? columnsBeside(widths, box, SHORT_BAR) : undefined,
  ].filter((columns) => columns !== undefined);
  if (!box.tile) return named;
  const whole = named.filter(({ nameRoom }) => nameRoom >= widths.name);
  return [...whole, bareColumns(box)];
}
