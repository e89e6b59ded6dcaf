import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { above, block, paint, shift, textAt, type Block } from './blocks.js';
import { hasGivenWay, type TextLook, type Tone } from './drawing.js';
import { flowBlock, type FlowEntry } from './flow.js';
import { horizontal } from './geometry.js';
import { GAP, type Columns } from './list-columns.js';
import type { List } from './list-rows.js';
import { LINE, ellipsis } from './text.js';
import { GRID } from './ticks.js';

/** The height of the columns' names beside a legend, and in a line of their own. */
const HEAD_BESIDE = 4;
const HEAD = 22;
const HEAD_BASELINE = 8;

/** The names of the columns that are there, `height` above the rows. */
function namesBlock({ box, columns }: List, { lefts }: Columns, height: number): Block {
  const texts = columns.flatMap(({ name, width, anchor = 'end' }, place) => {
    const left = lefts[place] ?? null;
    if (left === null) return [];
    const x = left + { start: 0, middle: width / 2, end: width }[anchor];
    return textAt(name, x, height - HEAD_BASELINE, { tone: 'muted', anchor });
  });
  return block(box.width, height, { texts });
}

/**
 * What stands above the rows: what the marks mean, and the names of the columns, as far as they have not
 * given way.
 */
export function headBlock(list: List, columns: Columns, legend: readonly FlowEntry[]): Block {
  const { box, measurer, inset } = list;
  const { wideLegend, plot } = columns;
  const hasLegend = !hasGivenWay(box, 'legend') && legend.length > 0;
  const [left, right] = wideLegend ? [0, box.width] : [plot[0] - inset, plot[1] + inset + GAP / 2];
  const flow = flowBlock(legend, right - left, measurer, { lead: 18 });
  const entries = hasLegend
    ? [{ ...shift(flow, left, 0), height: Math.max(LINE, flow.height) + 1 }]
    : [];
  if (hasGivenWay(box, 'axis-titles')) return above(entries);
  const isBeside = hasLegend && !wideLegend;
  return above(entries, namesBlock(list, columns, isBeside ? HEAD_BESIDE : HEAD));
}

/** The height of a total, its line and its baseline. */
const TOTAL = 30;
const TOTAL_LINE = 4;
const TOTAL_BASELINE = 22;

/** What the rows come to, under a line: a name, and a figure in the first column. */
export function totalBlock(
  { box, columns, measurer }: List,
  { stacked, nameWidth, lefts }: Columns,
  { name, figure, tone }: { readonly name: string; readonly figure: string; readonly tone?: Tone },
): Block {
  const left = lefts[0] ?? null;
  const end: TextLook = { emphasis: 'strong', tone, anchor: 'end' };
  const shown = ellipsis(name, nameWidth, TYPE.mark, measurer, WEIGHT.strong);
  const anchor = stacked ? 'start' : 'end';
  return block(box.width, TOTAL, {
    marks: paint(GRID, horizontal(0, TOTAL_LINE, box.width)),
    texts: [
      ...textAt(shown, stacked ? 0 : nameWidth, TOTAL_BASELINE, { emphasis: 'strong', anchor }),
      ...(left === null ? [] : textAt(figure, left + columns[0].width, TOTAL_BASELINE, end)),
    ],
  });
}
