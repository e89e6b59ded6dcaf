import { block, paint, type Block } from '../../chart/blocks.js';
import { linear } from '../../chart/scale.js';
import { tileBlock } from '../../chart/tile.js';
import { stepShape } from '../../chart/waterfall.js';
import { TOTAL } from './contribution.schema.js';
import { domainOf, type ContributionInput, type TotalRow } from './rows.layout.js';

/** Of the room of a step, what its bar takes; how thin and how thick it may be. */
const BAR_SHARE = 0.7;
const THINNEST = 1;
const THICKEST = 24;
/** The height that a large figure leaves the picture. */
const LEAST = 20;

/** The waterfall without words, from left to right. */
const barePicture =
  (input: ContributionInput, rows: readonly TotalRow[]) =>
  (width: number, height: number): Block => {
    const y = linear(domainOf(input), [height - 1, 1]);
    const step = width / rows.length;
    const thickness = Math.max(THINNEST, Math.min(THICKEST, step * BAR_SHARE));
    return block(width, height, {
      marks: rows.flatMap(({ from, to, style }, index) =>
        to === null
          ? []
          : paint(
              { layer: 'mark', style },
              stepShape(
                { from: y(from), to: y(to), middle: step * (index + 0.5), thickness },
                'up',
              ),
            ),
      ),
    });
  };

/** The total, what changes it most, and the waterfall without words. */
export function contributionTile(input: ContributionInput, rows: readonly TotalRow[]): Block {
  const { words, box, measurer } = input;
  const tile = tileBlock(words.tile, barePicture(input, rows), box, measurer, LEAST);
  const { width, height = 0 } = box;
  const area = { x: 0, y: 0, width, height: Math.min(tile.height, height) };
  return { ...tile, targets: [{ key: TOTAL, ...area }] };
}
