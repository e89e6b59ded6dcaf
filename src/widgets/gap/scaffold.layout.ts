import { above, block, paint, shift, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Look } from '../../chart/drawing.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect, vertical } from '../../chart/geometry.js';
import { roundTicks } from '../../chart/scale.js';
import { LINE, ellipsis, textWidth } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { DOT, GAP, INTERVAL } from './columns.layout.js';
import { EXPECTED, PERCEIVED, ZONE, hasZone, type Frame } from './dimension.layout.js';
import { sortKey } from './gap.model.js';
import { GRID, noteBlock, tickTexts } from './parts.layout.js';

const AXIS: Look = { layer: 'grid', part: 'axis', style: 'axis' };

/** The height of the values below the rows. */
const TICKS = 22;
const TICK_BASELINE = 16;

/** What the marks of rows mean, and what they are sorted by. */
function legendBlock({ figures, words, box, measurer, columns }: Frame, sort: string): Block {
  const { dimensions, performanceOnly } = figures;
  const { wideLegend, plot } = columns;
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
  const [left, right] = wideLegend ? [0, box.width] : [plot[0] - DOT, plot[1] + GAP];
  const list = flowBlock(entries, right - left, measurer, { lead: 18 });
  return { ...shift(list, left, 0), height: Math.max(LINE, list.height) + 1 };
}

/** The names of the columns: beside the legend, or in a line of their own. */
function headBlock({ words, box, columns }: Frame, besideLegend: boolean): Block {
  const { figureX, importanceX, intervalX } = columns;
  const height = besideLegend ? 4 : 22;
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

/** What stands above the rows, as far as it has not given way. */
export function aboveRows(frame: Frame, sort: string): Block {
  const { figures, words, box, columns } = frame;
  const hasLegend = !hasGivenWay(box, 'legend');
  return above(
    ...(hasLegend && figures.performanceOnly ? [noteBlock(words.noExpectation, frame)] : []),
    ...(hasLegend ? [legendBlock(frame, sort)] : []),
    ...(hasGivenWay(box, 'axis-titles')
      ? []
      : [headBlock(frame, hasLegend && !columns.wideLegend)]),
  );
}

/** The lines of both scales behind rows of a height, and their values below. */
export function scaleBlock(frame: Frame, height: number): Block {
  const { figures, words, box, measurer, columns, x, gapX } = frame;
  const { scale } = figures;
  const [left, right] = columns.plot;
  // Few lines; a rating scale's own steps are whole.
  const most = clamp(scale.max - scale.min, 2, 7);
  const tickWidth = textWidth([words.tick(scale.min), words.tick(scale.max)], measurer) + 28;
  const count = clamp((right - left) / tickWidth, 2, most);
  const ticks = roundTicks([scale.min, scale.max], count);
  const lines = columns.stacked ? [] : ticks.map((value) => vertical(x(value), 0, height));
  const zeros = columns.intervalX ? [0] : [];
  const marks = [
    ...paint(GRID, lines),
    ...paint(AXIS, ...zeros.map((zero) => vertical(gapX(zero), 0, height))),
  ];
  if (hasGivenWay(box, 'axis-titles')) return block(0, height, { marks });
  const texts = [
    ...tickTexts(ticks, x, TICK_BASELINE, frame),
    ...tickTexts(zeros, gapX, TICK_BASELINE, frame),
  ];
  return above(block(0, height, { marks }), block(0, TICKS, { texts }));
}

/** The weighted gap of all dimensions, under a line. */
export function totalBlock({ words, box, measurer, columns }: Frame): Block {
  const { stacked, labelWidth, figureX } = columns;
  const name = words.columns['weighted-gap'];
  return block(box.width, 30, {
    marks: paint(GRID, horizontal(0, 4, box.width)),
    texts: [
      ...textAt(
        ellipsis(name, labelWidth, TYPE.mark, measurer, WEIGHT.strong),
        stacked ? 0 : labelWidth,
        22,
        {
          emphasis: 'strong',
          anchor: stacked ? 'start' : 'end',
        },
      ),
      ...textAt(words.total, figureX, 22, { emphasis: 'strong', anchor: 'end' }),
    ],
  });
}
