import { max, min } from 'd3-array';
import { above, block, overlay, paint, shift, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Look, TextMark } from '../../chart/drawing.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect, vertical } from '../../chart/geometry.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, textWidth, type TextMeasurer } from '../../chart/text.js';
import { GRID } from './chain.layout.js';
import { DOT, GAP, INTERVAL, columnsOf } from './columns.layout.js';
import {
  EXPECTED,
  PERCEIVED,
  ZONE,
  dimensionBlock,
  tolerates,
  type Frame,
} from './dimension.layout.js';
import { drawnOrder, sortKey, type GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

const AXIS: Look = { layer: 'grid', part: 'axis', style: 'axis' };

/** What the marks of rows mean, and by what they are sorted. */
function legendBlock({ figures, words, box, measurer, columns }: Frame, sort: string): Block {
  const { dimensions, performanceOnly } = figures;
  const { say, columns: names } = words;
  const { stacked, plot } = columns;
  const by = sortKey(figures, sort);
  const dot = (look: Look, radius: number) => paint(look, circle(6, 0, radius));
  const entries: FlowEntry[] = [];
  // A single kind of dot needs no legend: the column's head names it.
  if (!performanceOnly) {
    entries.push(
      { text: names['expectation']!, swatch: dot(EXPECTED, DOT) },
      { text: names['perception']!, swatch: dot({ ...PERCEIVED, style: 'filled' }, DOT - 1) },
    );
  }
  if (dimensions.some(({ finding }) => finding === 'unclear')) {
    entries.push({ text: say.unclear, swatch: dot({ ...PERCEIVED, tone: 'muted' }, DOT - 1) });
  }
  if (dimensions.some(tolerates)) {
    entries.push({ text: say.tolerance, swatch: paint(ZONE, rect(0, -5, 14, 10)) });
  }
  // An arrow and the column: worst first.
  if (by) entries.push({ text: `\u2193 ${names[by === 'gap' ? by : 'weighted-gap']!}` });
  const [left, right] = stacked ? [0, box.width] : [plot[0] - DOT, plot[1] + GAP];
  const muted = entries.map((entry): FlowEntry => ({ ...entry, tone: 'muted' }));
  const list = flowBlock(muted, right - left, measurer, { lead: 18 });
  return { ...shift(list, left, 0), height: Math.max(LINE, list.height) + 1 };
}

/** The names of the columns. */
function headBlock({ words, box, columns }: Frame): Block {
  const { stacked, figure, importance, interval } = columns;
  const height = stacked ? 22 : 4;
  const y = height - 8;
  const texts = textAt(words.head, figure, y, { tone: 'muted', anchor: 'end' });
  if (importance) {
    const name = words.columns['importance']!;
    texts.push(...textAt(name, importance, y, { tone: 'muted', anchor: 'end' }));
  }
  if (interval) {
    const middle = interval + INTERVAL / 2;
    texts.push(...textAt(words.interval, middle, y, { tone: 'muted', anchor: 'middle' }));
  }
  return block(box.width, height, { texts });
}

/** The value of a tick about its place, kept inside the box. */
function tickText(text: string, x: number, { box, measurer }: Frame): TextMark[] {
  const half = textWidth(text, measurer) / 2;
  return textAt(text, clamp(x, half, box.width - half), 16, { tone: 'muted', anchor: 'middle' });
}

/** The lines of both scales behind rows of a height, and their values below. */
function scaleBlock(frame: Frame, height: number): Block {
  const { figures, words, measurer, columns, x, gapX } = frame;
  const { scale } = figures;
  const [left, right] = columns.plot;
  // Few lines; a rating scale's own steps are whole.
  const most = clamp(scale.max - scale.min, 2, 7);
  const each = textWidth([words.tick(scale.min), words.tick(scale.max)], measurer) + 28;
  const ticks = roundTicks([scale.min, scale.max], clamp((right - left) / each, 2, most));
  const lines = columns.stacked ? [] : ticks.map((value) => vertical(x(value), 0, height));
  const zero = columns.interval ? [gapX(0)] : [];
  const values = block(0, 22, {
    texts: [
      ...ticks.flatMap((value) => tickText(words.tick(value), x(value), frame)),
      ...zero.flatMap((place) => tickText(words.tick(0), place, frame)),
    ],
  });
  const marks = [
    ...paint(GRID, ...lines),
    ...zero.flatMap((place) => paint(AXIS, vertical(place, 0, height))),
  ];
  return above(block(0, height, { marks }), values);
}

/** The weighted gap of all dimensions, under a line. */
const totalBlock = ({ words, box, columns }: Frame): Block =>
  block(box.width, 30, {
    marks: paint(GRID, horizontal(0, 4, box.width)),
    texts: [
      ...textAt(words.columns['weighted-gap']!, columns.stacked ? 0 : columns.label, 22, {
        emphasis: 'strong',
        anchor: columns.stacked ? 'start' : 'end',
      }),
      ...textAt(words.total, columns.figure, 22, { emphasis: 'strong', anchor: 'end' }),
    ],
  });

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 */
export function dimensionsBlock(
  figures: GapFigures,
  words: GapWords,
  box: Box,
  measurer: TextMeasurer,
  sort: string,
): Block {
  const columns = columnsOf(figures, words, box, measurer);
  const { scale, dimensions } = figures;
  const ends = dimensions.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  const start = columns.interval;
  const frame: Frame = {
    figures,
    words,
    box,
    measurer,
    columns,
    x: linear([scale.min, scale.max], columns.plot),
    gapX: linear([min([0, ...ends])!, max([0, ...ends])!], [start + 4, start + INTERVAL - 4]),
  };
  const rows = above(...drawnOrder(figures, sort).map((index) => dimensionBlock(frame, index)));
  return above(
    legendBlock(frame, sort),
    headBlock(frame),
    overlay(scaleBlock(frame, rows.height), rows),
    ...(words.total ? [totalBlock(frame)] : []),
  );
}
