import { above, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import { REST_HEIGHT, rowsThatFit } from '../../chart/rows.js';
import { chainLegend } from './chain.layout.js';
import { DIVIDER, LEAST_ROW, narrowChain, stepRows } from './narrow.layout.js';
import type { Part } from '../../chart/list.js';
import type { GapInput } from './parts.layout.js';
import { hasRoomAcross } from './waterfall.layout.js';
import { stepsByWeight } from './weight.model.js';
import { wideChain } from './wide.layout.js';

/** From this width on the chain goes across, in a narrower box or with longer figures down. */
const WIDE = 620;

/**
 * The chain, across or down.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as it needs
 */
export function chainBlock(input: GapInput, room?: number): Block {
  const legend = hasGivenWay(input.box, 'legend') ? [] : chainLegend(input);
  const { height } = above(...legend);
  const isWide = input.box.width >= WIDE && hasRoomAcross(input);
  const chain = isWide ? wideChain : narrowChain;
  return above(...legend, chain(input, room === undefined ? room : room - height));
}

/** All gaps of the chain without the stations' levels, in a height as for {@link chainBlock}. */
export const allSteps = (input: GapInput, room = 0): Block =>
  stepRows(input, [...input.words.steps.keys()], room);

/** The weightiest gaps of the chain that a height has room for; at least one. */
export function stepsPart(input: GapInput, room: number): Part {
  const byWeight = stepsByWeight(input.figures.chain!);
  const rows = byWeight.map((_, step) => ({ height: LEAST_ROW, weight: -byWeight.indexOf(step) }));
  const kept = rowsThatFit(rows, room - DIVIDER);
  const rest = rows.length - kept.length;
  return { ...stepRows(input, kept, room - (rest ? REST_HEIGHT : 0)), rest };
}
