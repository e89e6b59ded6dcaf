import { max, sum } from 'd3-array';
import { above, block, overlay, shift, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type LayoutInput } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { clamp } from '../../chart/geometry.js';
import { REST_HEIGHT, rowsThatFit } from '../../chart/rows.js';
import { LINE, textLines, type TextMeasurer } from '../../chart/text.js';
import { barOf } from './bar.layout.js';
import { columnsOf, leastRowIn, type Columns } from './columns.layout.js';
import { figureOf } from './figures.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import {
  connectorMarks,
  ghostMarks,
  lossMarks,
  scaleOf,
  type Bars,
  type Ground,
} from './ground.layout.js';
import type { StageWords } from './stages.words.js';

type Input = LayoutInput<FunnelFigures, FunnelWords>;

/** The part of the height that is left which bars take; the rest goes between them. */
const OF_BARS = 0.6;
/** From a name to its bar below it. */
const BELOW_NAME = 2;

/** Rows, and how many of them found no room. */
interface List extends Block {
  readonly rest: number;
}

/** A stage of the list. */
interface Row {
  readonly index: number;
  readonly words: StageWords;
  readonly names: readonly string[];
  /** The height above the bar. */
  readonly head: number;
}

/** What is lost between two stages can be told only where both are shown. */
const wordsOf = ({ words }: Input, indices: readonly number[]): StageWords[] =>
  indices.map((index, at) => {
    const stage = words.stages[index]!;
    return indices[at - 1] === index - 1 ? stage : { ...stage, drop: null };
  });

function rowOf(
  index: number,
  words: StageWords,
  { beside, nameRoom, nameLines }: Columns,
  measurer: TextMeasurer,
): Row {
  const names = nameRoom ? textLines(words.title, nameRoom, measurer, nameLines) : [];
  return { index, words, names, head: beside ? 0 : names.length * LINE + BELOW_NAME };
}

/**
 * How long each stage stays where rows must go: the outcome longest, then the first, then the two of the
 * biggest drop, and the base; of the others, those on which most are lost.
 */
function weightsOf({ stages, outcome, biggest, base }: FunnelFigures): number[] {
  const lost = stages.map(({ dropped }) => Math.max(0, dropped ?? 0));
  const most = max(lost) || 1;
  const before = typeof biggest === 'number' ? biggest - 1 : undefined;
  const order = [base, before, biggest, 0, outcome?.stage];
  return lost.map((count, index) => order.lastIndexOf(index) + 1 + count / most / 2);
}

/** The stages that may stay at the most: the words of all others need not be measured. */
function candidatesAmong({ figures, box }: Input, indices: readonly number[]): readonly number[] {
  if (!hasGivenWay(box, 'rows')) return indices;
  const weights = weightsOf(figures);
  const lowest = indices.map((index) => ({ height: leastRowIn(box), weight: weights[index]! }));
  return rowsThatFit(lowest, box.height).map((at) => indices[at]!);
}

/** The name and the figures of a row, from the top of their line. */
const lineBlock = ({ words, names }: Row, { beside, nameRoom, figures }: Columns): Block =>
  block(0, 0, {
    texts: [
      ...textAt(names, beside ? nameRoom : 0, BASELINE, { anchor: beside ? 'end' : 'start' }),
      ...figures.flatMap(({ column, x }) => {
        const { text, ...look } = figureOf(column, words);
        return textAt(text, x, BASELINE, { ...look, anchor: 'end' });
      }),
    ],
  });

/**
 * A row: its name, its figures and its bar.
 *
 * @param gap from the bar to the next row, or half before and half after it
 * @param isNext whether the stage before is the row before
 */
function rowBlock(ground: Ground, row: Row, columns: Columns, gap: number, isNext: boolean): Block {
  const { figures, plan, scale } = ground;
  const { beside, width } = columns;
  const { head, index } = row;
  const stage = figures.stages[index]!;
  const height = head + plan.barHeight + gap;
  const barTop = beside ? gap / 2 : head;
  const below = height - barTop - plan.barHeight;
  const { marks, places } = barOf(stage, scale, plan.barHeight);
  const loss = isNext ? lossMarks(ground, index) : [];
  const bar = [...ghostMarks(ground, stage), ...loss, ...marks];
  const connector = isNext ? connectorMarks(ground, index, -below, beside ? barTop : 0) : [];
  const target = {
    key: stage.key,
    x: -4,
    y: 0,
    width: width + 8,
    height,
    anchor: scale(stage.count ?? 0),
    series: places
      .slice(0, stage.parts.length)
      .map((place) => place && { ...place, y: place.y + barTop }),
  };
  return {
    ...overlay(
      block(width, 0, { marks: connector, targets: [target] }),
      shift(block(0, 0, { marks: bar }), 0, barTop),
      shift(lineBlock(row, columns), 0, beside ? (height - LINE) / 2 : 0),
    ),
    height,
  };
}

/** The rows of one way to stand, with their least heights. */
interface Candidate {
  readonly columns: Columns;
  readonly rows: readonly Row[];
  readonly heights: readonly number[];
}

/** The most readable way to stand in which all rows fit; else the lowest. */
function candidateFor(input: Input, indices: readonly number[], room: number): Candidate {
  const { box, measurer } = input;
  const words = wordsOf(input, indices);
  const candidates = columnsOf(words, box, measurer).map((columns) => {
    const rows = indices.map((index, at) => rowOf(index, words[at]!, columns, measurer));
    const least = columns.leastBar + columns.leastGap;
    return { columns, rows, heights: rows.map(({ head }) => head + least) };
  });
  return candidates.find(({ heights }) => sum(heights) <= room) ?? candidates.at(-1)!;
}

/**
 * The rows that stay, with the words that can be said of them.
 *
 * @param hasButton whether other stages are left out already
 */
function keptOf(input: Input, { rows, heights }: Candidate, hasButton: boolean): Row[] {
  const { figures, box } = input;
  const weights = weightsOf(figures);
  const weighted = rows.map(({ index }, at) => ({ height: heights[at]!, weight: weights[index]! }));
  const room = hasGivenWay(box, 'rows') ? box.height : undefined;
  const kept = rowsThatFit(weighted, room, hasButton).map((at) => rows[at]!);
  const words = wordsOf(
    input,
    kept.map(({ index }) => index),
  );
  return kept.map((row, at) => ({ ...row, words: words[at]! }));
}

/**
 * A funnel without words between its bars, for little height: a row for each stage, its name and figures
 * in one line, beside a bar or above a slim one. It grows to the height of its box. Where rows have given
 * way to the height, those that stay are the weightiest.
 *
 * @param indices of the stages
 */
export function listBlock(input: Input, indices: readonly number[]): List {
  const { figures, box } = input;
  const possible = candidatesAmong(input, indices);
  const hasButton = possible.length < indices.length;
  const height = (box.height ?? Infinity) - (hasButton ? REST_HEIGHT : 0);
  const candidate = candidateFor(input, possible, height);
  const { columns } = candidate;
  const rows = keptOf(input, candidate, hasButton);
  const rest = indices.length - rows.length;
  const { leastBar, leastGap, mostBar } = columns;
  const least = sum(rows, ({ head }) => head + leastBar + leastGap);
  const room = (box.height ?? 0) - (rest && REST_HEIGHT);
  const most = (mostBar - leastBar) / OF_BARS;
  const more = Math.floor(clamp((room - least) / rows.length, 0, most));
  const moreBar = Math.floor(more * OF_BARS);
  const plan: Bars = { ...columns, barHeight: leastBar + moreBar };
  const gap = leastGap + more - moreBar;
  const ground: Ground = { figures, plan, scale: scaleOf(figures, box, plan) };
  const blocks = rows.map((row, at) =>
    rowBlock(ground, row, columns, gap, rows[at - 1]?.index === row.index - 1),
  );
  return { ...above(blocks), rest };
}
