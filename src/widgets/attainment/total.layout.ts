import { above, block, overlay, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type TextLook } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { GAP, type Columns } from '../../chart/list-columns.js';
import { totalBlock } from '../../chart/list-head.js';
import type { List } from '../../chart/list-rows.js';
import type { Scale } from '../../chart/scale.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { bulletMarks, type AttainmentInput } from './bullet.layout.js';
import { AFTER, GROUPS, TOTAL } from './total.model.js';

/** The most lines of what a gate or a penalty depends on, and the space below each. */
const MOST_LINES = 4;
const SPACE = 4;
/** The height of one that depends on what a line says. */
export const LEAST_ADJUSTMENT = LINE + SPACE;
/** Where the bar of the total stands, beside its figure. */
const BAR_MIDDLE = 18;
const BAR_ROOM = 16;

/** A place for the cursor that is as large as a block. */
const withTarget = (made: Block, group: string, key: string, width: number): Block => ({
  ...made,
  width,
  targets: [{ key, group, x: 0, y: 0, width, height: made.height }],
});

/** What a line of a total says. */
interface TotalLine {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  /** In percent; null without a bar. */
  readonly value: number | null;
}

/** A total under a line, with its bar where names stand beside plots. */
function totalRow(
  list: List,
  columns: Columns,
  { key, name, figure, value }: TotalLine,
  x: Scale,
): Block {
  const total = totalBlock(list, columns, { name, figure });
  const bullet = { attainment: value, elapsed: null, controllable: true };
  const marks =
    columns.stacked || value === null ? [] : bulletMarks(bullet, x, BAR_MIDDLE, BAR_ROOM);
  const row = overlay(total, block(list.box.width, total.height, { marks }));
  return withTarget(row, GROUPS.total, key, list.box.width);
}

/** Gates and penalties, a line each: what it depends on, and what it takes away. */
function adjustmentRow(
  { figures, words, box, measurer }: AttainmentInput,
  list: List,
  { lefts }: Columns,
  index: number,
): Block {
  const { condition, effect } = words.adjustments[index]!;
  const { key } = figures.total.adjustments[index]!;
  // Without a column of figures, as these are wider than the box, effects end at its edge.
  const left = lefts[0] ?? box.width;
  const right = lefts[0] == null ? box.width : left + list.columns[0].width;
  const effectWidth = textWidth(effect.text, measurer, WEIGHT.strong);
  const room = Math.min(left, right - effectWidth) - GAP;
  const lines = textLines(condition, room, measurer, MOST_LINES);
  const emphasis = effect.tone === 'negative' ? 'strong' : undefined;
  const look: TextLook = { tone: effect.tone, anchor: 'end', emphasis };
  const texts = [
    ...textAt(lines, 0, BASELINE, { tone: 'muted' }),
    ...textAt(effect.text, right, BASELINE, look),
  ];
  const row = block(box.width, lines.length * LINE + SPACE, { texts });
  return withTarget(row, GROUPS.adjustment, key, box.width);
}

/**
 * The total, under it a line for each gate and penalty, and what they leave of it; in a box where rows give
 * way, only the latter.
 *
 * @param x the scale of the rows
 */
export function totalsBlock(input: AttainmentInput, list: List, columns: Columns, x: Scale): Block {
  const { figures, words, box } = input;
  const { before, value } = figures.total;
  const first = { key: TOTAL, name: words.totalName };
  if (hasGivenWay(box, 'rows')) {
    return totalRow(list, columns, { ...first, figure: words.total, value }, x);
  }
  const last = { key: AFTER, name: words.afterName, figure: words.after, value };
  return above(
    totalRow(list, columns, { ...first, figure: words.before, value: before }, x),
    words.adjustments.map((_, index) => adjustmentRow(input, list, columns, index)),
    words.after ? totalRow(list, columns, last, x) : [],
  );
}
