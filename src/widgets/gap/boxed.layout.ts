import { above, block, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import { horizontal } from '../../chart/geometry.js';
import { REST_HEIGHT, fitsInto } from '../../chart/rows.js';
import { allSteps, chainBlock, stepsPart } from './chains.layout.js';
import { LEAST_ROW } from '../../chart/list-rows.js';
import type { Part } from '../../chart/list.js';
import { dimensionsPart } from './dimensions.layout.js';
import { headingBlock, type GapInput, type PartName } from './parts.layout.js';
import { GRID } from '../../chart/ticks.js';
import { gapTile } from './tile.layout.js';

/** The height of the line between both parts, with the room about it. */
const SEPARATOR = 14;

/** Both parts, one below the other; the chain takes what the rows of the dimensions leave. */
function bothParts(
  input: GapInput,
  sort: string,
  room: number,
  chain: (input: GapInput, room?: number) => Block,
): Part {
  const { words, box } = input;
  const { width } = box;
  const line = paint(GRID, horizontal(0, SEPARATOR / 2, width));
  const separator = block(width, SEPARATOR, { marks: line });
  const [first, second] = (['dimensions', 'chain'] as const).map((part) =>
    hasGivenWay(box, 'axis-titles') ? block(width, 0) : headingBlock(words.parts[part], input),
  );
  const left = room - first!.height - separator.height - second!.height;
  const beside = (height: number): Part => dimensionsPart(input, sort, left - height);
  const roomy = beside(chain(input).height);
  const least = chain(input, 0).height;
  // The chain shrinks before a row is left out, and before rows get air that it needs.
  const dimensions = !roomy.rest && roomy.height <= left - least ? roomy : beside(least);
  const restHeight = dimensions.rest ? REST_HEIGHT : 0;
  return {
    ...above(
      first!,
      dimensions,
      separator,
      second!,
      chain(input, left - dimensions.height - restHeight),
    ),
    rest: dimensions.rest,
  };
}

/** The same box for what keeps all its rows or gives way as a whole. */
const withAllRows = (input: GapInput): GapInput => {
  const { box } = input;
  const without = new Set([...(box.without ?? [])].filter((part) => part !== 'rows'));
  return { ...input, box: { ...box, without } };
};

/** Whether there are more dimensions than rows of any kind can fit. */
const areTooMany = ({ figures }: GapInput, parts: readonly PartName[], room: number): boolean =>
  parts.includes('dimensions') && figures.dimensions.length * LEAST_ROW > room;

/**
 * What may be drawn in a height, the first that keeps to it being the one. Levels of stations give way
 * before any gap does, since each is between two gaps. Of both parts the rows of the dimensions give way
 * first, then the chain as a whole: some of its terms would no longer add up.
 */
function choicesOf(
  input: GapInput,
  parts: readonly PartName[],
  sort: string,
  room: number,
): (() => Part)[] {
  if (parts.length > 1) {
    const whole = () => bothParts(withAllRows(input), sort, room, chainBlock);
    return [
      ...(areTooMany(input, parts, room) ? [] : [whole]),
      () => bothParts(input, sort, room, allSteps),
      // The dimensions alone: the whole chain is among what has no room.
      () => dimensionsPart(input, sort, room, input.words.steps.length),
    ];
  }
  if (parts[0] === 'dimensions') return [() => dimensionsPart(input, sort, room)];
  return [() => ({ ...chainBlock(input, room), rest: 0 }), () => stepsPart(input, room)];
}

/** The parts in a box with a height; at last the widest gap alone. */
export function boxedPart(
  input: GapInput,
  parts: readonly PartName[],
  sort: string,
  room: number,
): Part {
  const { box } = input;
  const tile = (): Part => ({ ...gapTile(input, parts, sort), rest: 0 });
  if (box.tile) return tile();
  if (!hasGivenWay(box, 'rows')) {
    // What can't fit before rows are left out is not laid out, which would take long for thousands.
    return areTooMany(input, parts, room)
      ? { ...block(box.width, room + LEAST_ROW), rest: 0 }
      : choicesOf(input, parts, sort, room)[0]!();
  }
  for (const choice of choicesOf(input, parts, sort, room)) {
    const part = choice();
    if (fitsInto(part, room)) return part;
  }
  return tile();
}
