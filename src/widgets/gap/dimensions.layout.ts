import { max, min } from 'd3-array';
import { above, block, overlay, paint, shift, textAt, type Block } from '../../chart/blocks.js';
import type { Look, TextMark } from '../../chart/drawing.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect, vertical } from '../../chart/geometry.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, textWidth } from '../../chart/text.js';
import { DOT, GAP, INTERVAL, columnsOf } from './columns.layout.js';
import {
  EXPECTED,
  PERCEIVED,
  ZONE,
  dimensionBlock,
  hasZone,
  type Frame,
} from './dimension.layout.js';
import { drawnOrder, sortKey } from './gap.model.js';
import { GRID, noteBlock, type GapInput } from './parts.layout.js';

const AXIS: Look = { layer: 'grid', part: 'axis', style: 'axis' };

/** What the marks of rows mean, and what they are sorted by. */
function legendBlock({ figures, words, box, measurer, columns }: Frame, sort: string): Block {
  const { dimensions, performanceOnly } = figures;
  const { stacked, plot } = columns;
  const { expectation, perception, gap, 'weighted-gap': weightedGap } = words.columns;
  const entries: FlowEntry[] = [];
  const add = (text: string, swatch?: FlowEntry['swatch']) =>
    entries.push({ text, swatch, tone: 'muted' });
  const dot = (look: Look, radius: number) => paint(look, circle(6, 0, radius));
  // A single kind of dot needs no legend: the column's head names it.
  if (!performanceOnly) {
    add(expectation, dot(EXPECTED, DOT));
    add(perception, dot({ ...PERCEIVED, style: 'filled' }, DOT - 1));
  }
  if (dimensions.some(({ finding }) => finding === 'unclear')) {
    add(words.unclear, dot({ ...PERCEIVED, tone: 'muted' }, DOT - 1));
  }
  if (dimensions.some(hasZone)) add(words.tolerance, paint(ZONE, rect(0, -5, 14, 10)));
  const key = sortKey(figures, sort);
  if (key) add(`\u2193 ${key === 'gap' ? gap : weightedGap}`);
  const [left, right] = stacked ? [0, box.width] : [plot[0] - DOT, plot[1] + GAP];
  const list = flowBlock(entries, right - left, measurer, { lead: 18 });
  return { ...shift(list, left, 0), height: Math.max(LINE, list.height) + 1 };
}

/** The names of the columns. */
function headBlock({ words, box, columns }: Frame): Block {
  const { stacked, figureX, importanceX, intervalX } = columns;
  const height = stacked ? 22 : 4;
  const y = height - 8;
  const importanceName = importanceX ? words.columns.importance : '';
  const intervalName = intervalX ? words.intervalName : '';
  const intervalMiddle = intervalX + INTERVAL / 2;
  return block(box.width, height, {
    texts: [
      ...textAt(words.figureName, figureX, y, { tone: 'muted', anchor: 'end' }),
      ...textAt(importanceName, importanceX, y, { tone: 'muted', anchor: 'end' }),
      ...textAt(intervalName, intervalMiddle, y, { tone: 'muted', anchor: 'middle' }),
    ],
  });
}

/** The value of a tick about its place, kept inside the box. */
function tickText(value: number, x: number, { words, box, measurer }: Frame): TextMark[] {
  const text = words.tick(value);
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
  const tickWidth = textWidth([words.tick(scale.min), words.tick(scale.max)], measurer) + 28;
  const count = clamp((right - left) / tickWidth, 2, most);
  const ticks = roundTicks([scale.min, scale.max], count);
  const lines = columns.stacked ? [] : ticks.map((value) => vertical(x(value), 0, height));
  const zeros = columns.intervalX ? [gapX(0)] : [];
  const marks = [
    ...paint(GRID, lines),
    ...paint(
      AXIS,
      zeros.map((zero) => vertical(zero, 0, height)),
    ),
  ];
  const texts = [
    ...ticks.flatMap((value) => tickText(value, x(value), frame)),
    ...zeros.flatMap((zero) => tickText(0, zero, frame)),
  ];
  return above(block(0, height, { marks }), block(0, 22, { texts }));
}

/** The weighted gap of all dimensions, under a line. */
const totalBlock = ({ words, box, columns: { stacked, labelWidth, figureX } }: Frame): Block =>
  block(box.width, 30, {
    marks: paint(GRID, horizontal(0, 4, box.width)),
    texts: [
      ...textAt(words.columns['weighted-gap'], stacked ? 0 : labelWidth, 22, {
        emphasis: 'strong',
        anchor: stacked ? 'start' : 'end',
      }),
      ...textAt(words.total, figureX, 22, { emphasis: 'strong', anchor: 'end' }),
    ],
  });

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 */
export function dimensionsBlock(input: GapInput, sort: string): Block {
  const { figures, words } = input;
  const { scale, dimensions, performanceOnly } = figures;
  const columns = columnsOf(input);
  const ends = dimensions.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  const gapDomain = [min([0, ...ends])!, max([0, ...ends])!] as const;
  const gapRange = [columns.intervalX + 4, columns.intervalX + INTERVAL - 4] as const;
  const frame: Frame = {
    ...input,
    columns,
    x: linear([scale.min, scale.max], columns.plot),
    gapX: linear(gapDomain, gapRange),
  };
  const rows = above(drawnOrder(figures, sort).map((index) => dimensionBlock(frame, index)));
  return above(
    ...(performanceOnly ? [noteBlock(words.noExpectation, input)] : []),
    legendBlock(frame, sort),
    headBlock(frame),
    overlay(scaleBlock(frame, rows.height), rows),
    ...(words.total ? [totalBlock(frame)] : []),
  );
}
