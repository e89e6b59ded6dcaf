import { above, block, textAt, type Block } from '../blocks.js';
import type { TextLook, Tone } from '../drawing.js';
import type { Rect } from '../geometry.js';
import { rowsThatFit } from '../rows.js';
import { LINE, textLines, textWidth, type TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';

/** A name in a list below the plot. */
export interface ListedName {
  /** What the list says of it, and the plot beside its point. */
  readonly number: string;
  readonly name: string;
  readonly tone?: Tone | undefined;
  readonly strong?: boolean | undefined;
  /** The heavier, the longer it stays where not all have room. */
  readonly weight: number;
  /** The point that it names; undefined for what has none. */
  readonly index: number | undefined;
}

/** Names under one heading. */
export interface NameGroup {
  readonly heading: string;
  readonly names: readonly ListedName[];
}

/** A list of names, and where each point's name stands in it. */
export interface NameList extends Block {
  readonly rest: number;
  readonly places: ReadonlyMap<number, Rect>;
}

const HEADING: TextLook = { tone: 'muted' };
const BASELINE = 12;
/** From one name to the next, from one group to the next, and from a number to its name. */
const ROW_GAP = SPACE.xxs;
const GROUP_GAP = SPACE.s;
const NUMBER_GAP = SPACE.s;

/** A row of the list before it is known whether it stays. */
interface Row {
  readonly block: Block;
  readonly height: number;
  readonly weight: number;
  readonly index?: number | undefined;
}

const nameRow = (
  { number, name, tone, strong, weight, index }: ListedName,
  width: number,
  lead: number,
  measurer: TextMeasurer,
): Row => {
  const lines = textLines(name, width - lead, measurer);
  const height = lines.length * LINE + ROW_GAP;
  const look: TextLook = { tone, emphasis: strong ? 'strong' : undefined };
  const texts = [
    ...textAt(number, lead - NUMBER_GAP, BASELINE, { ...look, anchor: 'end' }),
    ...textAt(lines, lead, BASELINE),
  ];
  return { block: block(width, height, { texts }), height, weight, index };
};

/** The heading of a group above the first of its names that stay. */
const headed = (lines: readonly string[], width: number, isFirst: boolean): Block => {
  const top = isFirst ? 0 : GROUP_GAP;
  return block(width, top + lines.length * LINE + ROW_GAP, {
    texts: textAt(lines, 0, top + BASELINE, HEADING),
  });
};

/**
 * Names by their numbers, in groups one below the other; where a height has no room for all, the weightiest
 * of them.
 *
 * @param height undefined for as much as they need
 */
export function nameList(
  groups: readonly NameGroup[],
  width: number,
  height: number | undefined,
  measurer: TextMeasurer,
): NameList {
  const filled = groups.filter(({ names }) => names.length > 0);
  const numbers = filled.flatMap(({ names }) => names.map(({ number }) => number));
  const lead = Math.ceil(textWidth(numbers, measurer)) + NUMBER_GAP;
  const rows = filled.map(({ names }) => names.map((name) => nameRow(name, width, lead, measurer)));
  const headings = filled.map(({ heading }) => textLines(heading, width, measurer));
  const taken = headings.flat().length * LINE + headings.length * (ROW_GAP + GROUP_GAP);
  const all = rows.flat();
  const kept = new Set(
    rowsThatFit(all, height === undefined ? undefined : height - taken).map((i) => all[i]!),
  );
  const places = new Map<number, Rect>();
  const blocks: Block[] = [];
  let y = 0;
  const add = (piece: Block) => {
    blocks.push(piece);
    y += piece.height;
  };
  rows.forEach((group, order) => {
    const staying = group.filter((row) => kept.has(row));
    if (!staying.length) return;
    add(headed(headings[order]!, width, !blocks.length));
    for (const row of staying) {
      if (row.index !== undefined) places.set(row.index, { x: 0, y, width, height: row.height });
      add(row.block);
    }
  });
  return { ...above(blocks), rest: all.length - kept.size, places };
}
