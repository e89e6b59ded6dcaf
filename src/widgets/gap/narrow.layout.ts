import { above, block, paint, type Block } from '../../chart/blocks.js';
import { partsOf } from '../../chart/drawing.js';
import { clamp, horizontal } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { rowBlock, type Frame, type Row } from './chain-row.layout.js';
import { domainOf } from './chain.layout.js';
import { COMMUNICATION, PROMISED, SERVICE } from './chain.model.js';
import { GRID } from '../../chart/ticks.js';
import type { GapInput } from './parts.layout.js';

/** The height of a dividing line with the room about it. */
export const DIVIDER = 8;

/** In a box with a height, the least height of a row, and the most as a multiple of the usual one. */
export const LEAST_ROW = 17;
const MOST_ROWS = 1.4;

/** The shortest plot beside names that have their owners with them. */
const SHORTEST_PLOT = 200;

/** The shortest plot beside gaps' full names. */
const SHORTEST_BESIDE_LONG_NAMES = 120;

/** The shortest plot at all, and the room of a name that is not cut for its sake. */
const SHORTEST_MARKS = 24;
const SHORTEST_NAME = 72;

/** From a name to the plot, and from the plot to a figure. */
const GAP = 18;

/** From the bottom of a row of the usual height to the middle of its mark, and to the baseline of its words. */
const MIDDLE = 12;
const BASELINE = 8;

/** Shares out the width of the box for the rows. */
function columnsOf(input: GapInput, rows: readonly Row[]) {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const strongWidth = (texts: readonly string[]) => textWidth(texts, measurer, WEIGHT.strong);
  const stops = rows.flatMap((row) => ('stop' in row ? words.stops[row.stop]! : []));
  const steps = rows.flatMap((row) => ('step' in row ? words.steps[row.step]! : []));
  const all = [...stops, ...steps];
  const longNames = all.map(({ name }) => name);
  const ownedNames = stops.map(({ name, owner }) => `${name} ${owner}`);
  const figureWidth = strongWidth(all.map(({ figure }) => figure)) + GAP;
  const hasOwners = width - strongWidth(ownedNames) - figureWidth > SHORTEST_PLOT;
  const isTight = width - strongWidth(longNames) - figureWidth < SHORTEST_BESIDE_LONG_NAMES;
  const names = isTight
    ? [...stops.map(({ name }) => name), ...steps.map(({ shortName }) => shortName)]
    : longNames;
  const wanted = strongWidth(hasOwners ? [...names, ...ownedNames] : names);
  const besideMarks = width - figureWidth - SHORTEST_MARKS - GAP;
  const hasMarks = besideMarks >= Math.min(wanted, SHORTEST_NAME);
  const nameWidth = hasMarks ? Math.min(wanted, besideMarks) : width - figureWidth + GAP / 2;
  const x = linear(domainOf(figures, box), [nameWidth + GAP, width - figureWidth]);
  return { ...input, width, x, nameWidth, hasMarks, hasOwners, isTight };
}

/** Groups of rows with lines between them, as high as a height lets them be. */
function groupsBlock(
  input: GapInput,
  groups: readonly (readonly Row[])[],
  room: number | undefined,
): Block {
  const { box } = input;
  const { width } = box;
  const { station } = partsOf(box);
  const rows = groups.flat();
  const highest = Math.round(MOST_ROWS * station);
  const share = ((room ?? 0) - DIVIDER * (groups.length - 1)) / rows.length;
  const height = room === undefined ? station : clamp(Math.floor(share), LEAST_ROW, highest);
  // What is higher than usual has its words in the middle.
  const bottom = height - Math.max(0, Math.floor((height - station) / 2));
  const places = { height, y: bottom - MIDDLE, baseline: bottom - BASELINE };
  const frame: Frame = { ...columnsOf(input, rows), ...places };
  const divider = block(width, DIVIDER, { marks: paint(GRID, horizontal(0, DIVIDER / 2, width)) });
  return above(
    groups.flatMap((group, index) => [
      ...(index ? [divider] : []),
      ...group.map((row) => rowBlock(frame, row)),
    ]),
  );
}

const TERMS = [...Array(SERVICE).keys()];

/**
 * The chain from top to bottom, then its total, then the promise as a branch of its own. It has no
 * scale, since each level has its figure.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as it needs
 */
export function narrowChain(input: GapInput, room?: number): Block {
  const chain = [{ stop: 0 }, ...TERMS.flatMap((step) => [{ step }, { stop: step + 1 }])];
  const promise = [{ stop: PROMISED }, { step: COMMUNICATION }];
  const groups = [chain, [{ step: SERVICE }], ...(input.words.stops[PROMISED] ? [promise] : [])];
  const rows = groupsBlock(input, groups, room);
  return room === undefined ? above(rows, block(input.box.width, DIVIDER)) : rows;
}

/**
 * Gaps of the chain alone, without the stations' levels.
 *
 * @param steps indices of the gaps, in their order
 * @param room as for {@link narrowChain}
 */
export function stepRows(input: GapInput, steps: readonly number[], room: number): Block {
  const groups = [
    steps.filter((step) => step < SERVICE),
    steps.filter((step) => step >= SERVICE),
  ].filter(({ length }) => length);
  const rows = groups.map((group) => group.map((step): Row => ({ step })));
  return groupsBlock(input, rows, room);
}
