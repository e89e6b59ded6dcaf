import { max, sum } from 'd3-array';
import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Box, type Tone } from '../../chart/drawing.js';
import { clamp, rect } from '../../chart/geometry.js';
import { REST_HEIGHT, rowsThatFit } from '../../chart/rows.js';
import { continuous } from '../../chart/scale.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { answerLook } from './strip.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import { groupOf } from './items.model.js';
import type { Detail, GaugeWords } from './gauge.words.js';
import { OPENING, openingMarks } from './opening.layout.js';
import { TRACK, isBare, type GaugeInput } from './parts.layout.js';

interface Row extends Detail {
  readonly key: string;
  /** What tells it from another row of the same key. */
  readonly group?: string;
  /** Whether it has items of its own that can be opened. */
  readonly opens: boolean;
  readonly indent: number;
  /** Of the bar, 0 to 1 of its track: the share of an answer, a score's place on the scale; null draws none. */
  readonly length: number | null;
  readonly tone: Tone;
  /** The heavier, the longer a row stays where there is no room for all. */
  readonly weight: number;
}

/** An indicator tree, each item under its own; or the answers, the best on top. */
function listOf({ items, answers, scale }: GaugeFigures, words: GaugeWords): Row[] {
  const position = continuous([scale.lower, scale.upper], [0, 1]);
  return [
    ...items.map(({ key, path, opens, depth, score, share }, index) => ({
      ...words.items[index]!,
      key,
      group: groupOf({ path }),
      opens,
      indent: depth * 14,
      length: score === null ? null : position(score),
      tone: 'accent' as const,
      weight: share ?? 0,
    })),
    ...answers
      .map(({ key, share, tone }, index) => ({
        ...words.answers[index]!,
        key,
        opens: false,
        indent: 0,
        length: share === null ? null : share / 100,
        tone,
        weight: share ?? 0,
      }))
      .reverse(),
  ];
}

/** The least width of a bar, and of a name beside it. */
const LEAST_BAR = 20;
const LEAST_NAME = 40;
/** From a name to its bar, and from the bar to its figure. */
const GAP = 10;
/** The height of a row in a box with a height: the least, and what is added to the usual one at most. */
const LEAST_ROW = 18;
const AIR = 6;
/** Below the last row. */
const FOOT = 4;

const openingOf = ({ opens }: Row): number => (opens ? OPENING : 0);

/** Where the parts of rows stand across. */
interface Columns {
  readonly nameWidth: number;
  readonly bar: number;
  readonly barWidth: number;
  /** The end of the figures. */
  readonly figure: number;
  readonly hasAside: boolean;
  /** Whether bar and figure stand below the name, where a long figure leaves a name no room. */
  readonly isBelow: boolean;
}

function columnsOf(rows: readonly Row[], { box: { width }, measurer }: GaugeInput): Columns {
  const widthOf = (texts: readonly string[], weight?: number) => textWidth(texts, measurer, weight);
  const figureWidth = widthOf(
    rows.map(({ figure }) => figure),
    WEIGHT.strong,
  );
  const asideWidth = widthOf(rows.map(({ aside }) => aside));
  const longest = max(rows, (row) => widthOf([row.label]) + row.indent + openingOf(row)) ?? 0;
  const besideBar = width - figureWidth - LEAST_BAR - 2 * GAP;
  const isBelow = besideBar < Math.min(longest, LEAST_NAME);
  const nameWidth = isBelow ? width : Math.min(longest, width * 0.42, besideBar);
  const bar = isBelow ? 0 : nameWidth + GAP;
  const room = width - bar - figureWidth - GAP;
  // In a narrow box the tooltip has what stands aside.
  const hasAside = room - asideWidth - 12 >= LEAST_BAR;
  const barWidth = Math.max(0, hasAside ? room - asideWidth - 12 : room);
  const figure = bar + barWidth + GAP + figureWidth;
  return { nameWidth, bar, barWidth, figure, hasAside, isBelow };
}

/** A row with its name in lines. */
interface NamedRow extends Row {
  readonly name: readonly string[];
  /** The height of its lines after the first. */
  readonly more: number;
}

function rowBlock(
  { key, group, opens, name, more, indent, length, figure, aside, tone }: NamedRow,
  columns: Columns,
  { box: { width }, measurer }: GaugeInput,
  lineHeight: number,
): Block {
  const height = lineHeight + more;
  const middle = height / 2 + 4;
  const baseline = columns.isBelow ? middle + more / 2 : middle;
  const bar = (share: number) => rect(columns.bar, baseline - 10, share * columns.barWidth, 12);
  const asideText = columns.hasAside ? aside : '';
  const named = indent + textWidth(name.slice(-1), measurer);
  const lastLine = middle - more / 2 + (name.length - 1) * LINE - 4;
  return block(width, height, {
    marks: [
      ...paint(TRACK, bar(1)),
      ...(length === null ? [] : paint(answerLook(tone), bar(length))),
      ...(opens ? openingMarks(named, lastLine) : []),
    ],
    texts: [
      ...textAt(name, indent, middle - more / 2),
      ...textAt(figure, columns.figure, baseline, { emphasis: 'strong', anchor: 'end' }),
      ...textAt(asideText, width, baseline, { tone: 'muted', anchor: 'end' }),
    ],
    targets: [{ key, group, x: -4, y: 0, width: width + 8, height }],
  });
}

/** The height of a row of one line: in a box with a height as much as all have room for. */
function lineHeightOf(rows: readonly NamedRow[], box: Box, hasButton: boolean): number {
  const usual = partsOf(box).row;
  if (box.height === undefined) return usual;
  const taken = FOOT + (hasButton ? REST_HEIGHT : 0);
  const room = box.height - taken - sum(rows, ({ more }) => more);
  return clamp(Math.floor(room / rows.length), LEAST_ROW, usual + AIR);
}

/** Rows, and how many of them are not drawn. */
export interface Rows {
  readonly block: Block;
  readonly rest: number;
}

const countOf = ({ figures }: GaugeInput): number => figures.items.length + figures.answers.length;

/** Whether there are more rows than any height of theirs fits into a room. */
export const areTooMany = (input: GaugeInput, room: number): boolean =>
  countOf(input) * LEAST_ROW > room;

/** The rows that may be drawn at the most: the words of all others need not be measured. */
function candidatesFor({ figures, words, box }: GaugeInput): Row[] {
  const list = listOf(figures, words);
  const lowest = list.map(({ weight }) => ({ height: LEAST_ROW, weight }));
  return rowsThatFit(lowest, isBare(box) ? box.height : undefined).map((index) => list[index]!);
}

/**
 * Rows of bars over the width of the box, with names on the left and figures on the right. Once all else
 * has given way to the height of the box, the weightiest that it has room for.
 */
export function rowsBlock(input: GaugeInput): Rows {
  const { box, measurer } = input;
  const { width, height = Infinity } = box;
  // Rows that can't fit before some are left out are not laid out, which would take long for thousands.
  if (!isBare(box) && areTooMany(input, height)) {
    return { block: block(width, height + LEAST_ROW), rest: 0 };
  }
  const list = candidatesFor(input);
  const columns = columnsOf(list, input);
  const rows = list.map((row): NamedRow => {
    const name = textLines(
      row.label,
      columns.nameWidth - row.indent - openingOf(row) + 1,
      measurer,
    );
    const lines = columns.isBelow ? name.length + 1 : name.length;
    return { ...row, name, more: (lines - 1) * LINE };
  });
  const hasButton = rows.length < countOf(input);
  const lineHeight = lineHeightOf(rows, box, hasButton);
  const sizes = rows.map(({ more, weight }) => ({ height: lineHeight + more, weight }));
  const kept = rowsThatFit(sizes, isBare(box) ? height - FOOT : undefined, hasButton);
  const blocks = kept.map((index) => rowBlock(rows[index]!, columns, input, lineHeight));
  return { block: above(blocks, block(width, FOOT)), rest: countOf(input) - kept.length };
}
