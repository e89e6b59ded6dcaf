import { block, overlay, paint } from '../../chart/blocks.js';
import {
  hasGivenWay,
  type Box,
  type Drawing,
  type Mark,
  type TextLook,
} from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { circle, horizontal, rect, vertical } from '../../chart/geometry.js';
import { textColumn, type Columns, type ListColumn } from '../../chart/list-columns.js';
import { listDrawing } from '../../chart/list-box.js';
import { headBlock } from '../../chart/list-head.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import type { TextMeasurer } from '../../chart/text.js';
import { GRID, scaleBlock } from '../../chart/ticks.js';
import {
  BAR,
  DOT,
  LINE,
  RADIUS,
  THRESHOLD,
  barLook,
  barMarks,
  lineMarks,
  scalesOf,
  type ParetoInput,
} from './marks.layout.js';
import type { ParetoFigures } from './pareto.model.js';
import type { ParetoWords } from './pareto.words.js';
import { paretoTile } from './tile.layout.js';

/** Room for a dot at the end of the scale. */
const INSET = 3;
/** Fewer causes of more show no curve. */
const FEWEST_ROWS = 3;
/** Of the width, what the plot takes at least. */
const PLOT_SHARE = 0.34;
/** The shortest plots beside which cumulative shares and changes stand. */
const BESIDE_SUMS = 160;
const BESIDE_CHANGES = 220;

/** What marks mean, as far as there are any. */
function legendOf({ figures, words }: ParetoInput): FlowEntry[] {
  const entry = (text: string, swatch: readonly Mark[]): FlowEntry => ({
    text,
    swatch,
    tone: 'muted',
  });
  const bar = (vital: boolean) => paint(barLook(vital), rect(0, -5, 12, 10));
  const has = (vital: boolean) => figures.causes.some((cause) => (cause.vital ?? false) === vital);
  return [
    ...(has(true) ? [entry(words.vital, bar(true))] : []),
    ...(has(false) ? [entry(words.trivial, bar(false))] : []),
    entry(words.columns.cumulative, [
      ...paint(LINE, horizontal(0, 0, 12)),
      ...paint(DOT, circle(6, 0, RADIUS)),
    ]),
    entry(words.threshold, paint(THRESHOLD, vertical(6, -6, 6))),
  ];
}

const STRONG: TextLook = { emphasis: 'strong' };
const MUTED: TextLook = { tone: 'muted' };

function columnsOf({
  figures,
  words,
  measurer,
}: ParetoInput): readonly [ListColumn, ...ListColumn[]] {
  const { causes, columns } = words;
  const column = (field: 'amount' | 'share' | 'cumulative' | 'change') =>
    textColumn(
      columns[field],
      causes.map((cause, index) => ({
        text: cause[field],
        ...(field === 'amount' && figures.causes[index]!.amount !== null ? STRONG : MUTED),
      })),
      measurer,
    );
  const hasChanges = causes.some(({ change }) => change);
  return [
    column('amount'),
    ...(hasChanges ? [{ ...column('change'), besidePlot: BESIDE_CHANGES }] : []),
    column('share'),
    // Where the line has its room, it says as much.
    { ...column('cumulative'), besidePlot: BESIDE_SUMS },
  ];
}

function pictureOf(input: ParetoInput, list: List, columns: Columns): ListPicture {
  const { figures, words, box, measurer } = input;
  const { causes, threshold } = figures;
  const { stacked, plot } = columns;
  const scales = scalesOf(figures, box, plot);
  const { bars, line } = scales;
  const values = { width: box.width, measurer, write: words.percent };
  const hasValues = !hasGivenWay(box, 'axis-titles');
  /** The lines of the scale behind rows of a height, or behind a row's own plot. */
  const lines = (top: number, bottom: number): Mark[] => [
    ...paint(GRID, vertical(line(0), top, bottom), vertical(line(100), top, bottom)),
    ...paint(THRESHOLD, vertical(line(threshold), top, bottom)),
  ];
  return {
    row(index, place) {
      const { y } = place;
      const reach = Math.min(BAR, place.height) / 2;
      return {
        marks: [
          ...(stacked ? lines(y - reach, y + reach) : []),
          ...(stacked ? paint(GRID, horizontal(plot[0], y, plot[1])) : []),
          ...barMarks(causes[index]!, scales, place),
          ...lineMarks(causes[index]!, scales, place, stacked),
        ],
      };
    },
    anchor(index) {
      const { amount } = causes[index]!;
      return amount === null ? undefined : bars(amount);
    },
    head: headBlock(list, columns, legendOf(input)),
    behind: (height) =>
      overlay(
        block(0, height, { marks: stacked ? [] : lines(0, height) }),
        scaleBlock([0, threshold, 100], line, height, { ...values, lines: undefined, hasValues }),
      ),
  };
}

/**
 * The causes, a row each: a bar on a scale that ends at the total, and the cumulative line on the same
 * scale in percent, which goes down from row to row.
 */
export function paretoLayout(
  figures: ParetoFigures,
  words: ParetoWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  const list: List = {
    box,
    measurer,
    inset: INSET,
    tightPlot: box.width * PLOT_SHARE,
    rows: figures.causes.map(({ key }, index) => ({ key, name: words.causes[index]!.label })),
    byWeight: figures.causes.map((_, index) => index),
    columns: columnsOf(input),
    picture: (columns) => pictureOf(input, list, columns),
  };
  return listDrawing(list, box, () => paretoTile(input), FEWEST_ROWS);
}
