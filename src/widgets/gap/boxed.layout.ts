import { above, block, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import { horizontal } from '../../chart/geometry.js';
import { REST_HEIGHT, fitsInto } from '../../chart/rows.js';
import { allSteps, chainBlock, stepsPart } from './chains.layout.js';
import { dimensionsPart } from './dimensions.layout.js';
import { GRID, headingBlock, type GapInput, type Part, type PartName } from './parts.layout.js';
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
  const isWhole = !roomy.rest && fitsInto(roomy, left - chain(input).height);
  const dimensions = isWhole ? roomy : beside(chain(input, 0).height);
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

/** The dimensions alone where both parts are asked for: the chain is among what has no room. */
function withoutChain(input: GapInput, sort: string, room: number): Part {
  const whole = dimensionsPart(input, sort, room - REST_HEIGHT);
  const dimensions = whole.rest ? dimensionsPart(input, sort, room) : whole;
  return { ...dimensions, rest: dimensions.rest + input.words.steps.length };
}

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
): readonly [() => Part, ...(() => Part)[]] {
  if (parts.length > 1) {
    return [
      () => bothParts(input, sort, room, chainBlock),
      () => bothParts(input, sort, room, allSteps),
      () => withoutChain(input, sort, room),
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
  const [first, ...others] = choicesOf(input, parts, sort, room);
  const { box } = input;
  const tile = (): Part => ({ ...gapTile(input, parts, sort), rest: 0 });
  if (box.tile) return tile();
  const part = first();
  if (!hasGivenWay(box, 'rows') || fitsInto(part, room)) return part;
  for (const choice of others) {
    const made = choice();
    if (fitsInto(made, room)) return made;
  }
  return tile();
}
