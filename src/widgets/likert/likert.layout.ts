import { max, min } from 'd3-array';
import { block, overlay, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing, type LayoutInput } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { rect } from '../../chart/geometry.js';
import { listDrawing } from '../../chart/list-box.js';
import { textColumn, type ListColumn } from '../../chart/list-columns.js';
import { headBlock } from '../../chart/list-head.js';
import {
  INTERVAL_SCALE,
  intervalColumn,
  intervalReach,
  type IntervalColumn,
} from '../../chart/list-intervals.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { linear, type Scale } from '../../chart/scale.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import type { TextMeasurer } from '../../chart/text.js';
import { tileBlock } from '../../chart/tile.js';
import { answerBar, endOf, looksOf, startOf } from './bar.layout.js';
import type { LikertFigures, QuestionFigure } from './likert.model.js';
import type { LikertWords } from './likert.words.js';

type LikertInput = LayoutInput<LikertFigures, LikertWords>;

/** The height of a row and that of a bar below a name, so that shares have room in it. */
const ROW = 26;
const PLOT = 24;
/** The height of a bar in a tile. */
const TILE_BAR = 24;

/** The options in the order of the bars. */
function legendOf({ figures, words }: LikertInput): FlowEntry[] {
  const looks = looksOf(figures.sides);
  return words.options.map((text, index) => ({
    text,
    swatch: paint(looks[index]!, rect(0, -5, 12, 10)),
    tone: 'muted',
  }));
}

/** The nets with their intervals, the numbers of answers, and of those that are missing. */
function columnsOf(
  { words, measurer }: LikertInput,
  intervals: readonly IntervalColumn[],
): readonly [ListColumn, ...ListColumn[]] {
  const { questions, columns } = words;
  const nets = questions.map(({ net, tone }) => ({ text: net, tone, emphasis: 'strong' }) as const);
  const muted = (texts: readonly string[]) =>
    texts.map((text) => ({ text, tone: 'muted' }) as const);
  const missing = questions.map((question) => question.missing);
  return [
    textColumn(columns.net, nets, measurer),
    ...intervals,
    textColumn(words.sampleHead, muted(questions.map(({ n }) => n)), measurer),
    ...(missing.some(Boolean) ? [textColumn(columns.missing, muted(missing), measurer)] : []),
  ];
}

/** How far bars reach to both sides, in percent. */
const shareReach = (questions: readonly QuestionFigure[]): Reach => [
  min(questions, startOf) ?? 0,
  max(questions, endOf) ?? 0,
];

/** How far the bars reach, and the intervals of the nets. */
export const likertSpans = ({ questions }: LikertFigures): Spans => ({
  share: shareReach(questions),
  [INTERVAL_SCALE]: intervalReach(questions),
});

/** The scale that holds all bars. */
const scaleOf = (
  questions: readonly QuestionFigure[],
  box: Box,
  range: readonly [left: number, right: number],
): Scale => linear(spanned(box, 'share', shareReach(questions)), range);

/** The places of the questions, the lowest net first, those without one last. */
function byWeight(questions: readonly QuestionFigure[]): number[] {
  const net = (index: number) => questions[index]!.net ?? Infinity;
  // `|| 0`: two that are missing differ by NaN.
  return questions.map((_, index) => index).sort((a, b) => net(a) - net(b) || 0);
}

function likertList(input: LikertInput): List {
  const { figures, words, box, measurer } = input;
  const { questions, sides } = figures;
  const looks = looksOf(sides);
  const intervals = intervalColumn({
    name: words.intervalName,
    estimates: questions.map(({ net: value, interval }, index) => {
      return { value, interval, tone: words.questions[index]!.tone };
    }),
    box,
    measurer,
    write: words.tick,
  });
  const list: List = {
    box,
    measurer,
    inset: 0,
    rowHeight: ROW,
    plotHeight: PLOT,
    rows: questions.map(({ key }, index) => ({ key, name: words.questions[index]!.label })),
    byWeight: byWeight(questions),
    columns: columnsOf(input, intervals),
    picture(columns): ListPicture {
      const { plot, lefts } = columns;
      const x = scaleOf(questions, box, plot);
      const hasValues = !hasGivenWay(box, 'axis-titles') && intervals.length > 0;
      return {
        row: (index, place) =>
          answerBar(
            questions[index]!,
            words.questions[index]!.shares,
            { looks, x, measurer },
            place,
          ),
        head: headBlock(list, columns, legendOf(input)),
        behind: (height) =>
          overlay(
            block(0, height),
            intervals.flatMap((column) => {
              const left = lefts[list.columns.indexOf(column)] ?? null;
              return left === null ? [] : column.behind(left, height, hasValues);
            }),
          ),
      };
    },
  };
  return list;
}

/** The question with the lowest net: its net, its name, and its bar. */
function likertTile(input: LikertInput): Block {
  const { figures, words, box, measurer } = input;
  const { questions, sides } = figures;
  const index = byWeight(questions)[0]!;
  const question = questions[index]!;
  const { tile, shares, tone } = words.questions[index]!;
  const picture = (width: number, height: number): Block => {
    const x = scaleOf([question], box, [0, width]);
    const bar = { looks: looksOf(sides), x, measurer };
    const place = { y: Math.min(height, TILE_BAR) / 2, height: Math.min(height, TILE_BAR) };
    return block(width, height, answerBar(question, shares, bar, place));
  };
  const texts = {
    figure: tile.figure,
    words: tile.words.map((text) => ({ text, tone })),
  };
  const made = tileBlock(texts, picture, box, measurer, TILE_BAR);
  const { width, height = 0 } = box;
  const place = { x: 0, y: 0, width, height: Math.min(made.height, height) };
  return { ...made, targets: [{ key: question.key, ...place }] };
}

/**
 * Places answers on one scale: a row each question, with the bar of its answers about the middle of the
 * neutral ones, its net and what that rests on.
 */
export function likertLayout(
  figures: LikertFigures,
  words: LikertWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  return listDrawing(likertList(input), box, () => likertTile(input));
}
