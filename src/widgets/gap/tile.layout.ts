import { block, paint, type Block } from '../../chart/blocks.js';
import { horizontal } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { GRID, tickTexts } from '../../chart/ticks.js';
import { tileBlock } from '../../chart/tile.js';
import { DOT, dumbbell, type Dumbbell } from './dimension.layout.js';
import type { Finding } from './evidence.model.js';
import { tickInput, type GapInput, type PartName } from './parts.layout.js';
import { dimensionsByWeight, stepsByWeight } from './weight.model.js';

/** From this height on the ends of the scale stand below the gap. */
const WITH_ENDS = 30;

/** The gap that a tile shows. */
interface TileGap extends Dumbbell {
  readonly key: string;
  readonly group: 'dimension' | 'chain';
  readonly name: string;
  readonly figure: string;
  readonly finding: Finding | null;
}

/**
 * The weightiest dimension; without dimensions to show, the service gap, or the widest of the chain where
 * that is not known.
 */
function tileGap({ figures, words }: GapInput, parts: readonly PartName[], sort: string): TileGap {
  const { performanceOnly, chain } = figures;
  if (parts.includes('dimensions')) {
    const index = dimensionsByWeight(figures, sort)[0]!;
    const { label, figure, tone } = words.rows[index]!;
    const dimension = figures.dimensions[index]!;
    return { ...dimension, group: 'dimension', name: label, figure, tone, performanceOnly };
  }
  const step = words.steps[stepsByWeight(chain!)[0]!]!;
  return {
    key: step.gap,
    group: 'chain',
    name: step.name,
    figure: step.figure,
    finding: step.finding,
    tone: step.tone,
    expectation: step.from,
    perception: step.to,
    gap: step.value,
    performanceOnly: false,
  };
}

/** A gap on the answer scale, whose ends have their values where there is room for them. */
function gapPicture(input: GapInput, gap: TileGap) {
  const { min, max } = input.figures.scale;
  return (width: number, height: number): Block => {
    const x = linear([min, max], [DOT + 1, width - DOT - 1]);
    const hasEnds = height >= WITH_ENDS;
    const y = hasEnds ? DOT + 1 : height / 2;
    return block(width, height, {
      marks: [...paint(GRID, horizontal(x(min), y, x(max))), ...dumbbell(gap, x, y)],
      texts: hasEnds ? tickTexts([min, max], x, y + DOT + 15, { ...tickInput(input), width }) : [],
    });
  };
}

/** The widest gap: its figure, its name with the verdict on it, and the gap itself on the answer scale. */
export function gapTile(input: GapInput, parts: readonly PartName[], sort: string): Block {
  const { words, box, measurer } = input;
  const { width, height = 0 } = box;
  const gap = tileGap(input, parts, sort);
  const { key, group, name, figure, tone, finding } = gap;
  const tile = tileBlock(
    {
      figure,
      words: [
        { text: words.verdict(name, finding), tone },
        { text: name, tone },
      ],
    },
    gapPicture(input, gap),
    box,
    measurer,
  );
  return {
    ...tile,
    targets: [{ key, group, x: 0, y: 0, width, height: Math.min(tile.height, height) }],
  };
}
