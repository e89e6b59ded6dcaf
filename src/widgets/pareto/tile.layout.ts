import { block, paint, type Block } from '../../chart/blocks.js';
import { clamp, rect, vertical } from '../../chart/geometry.js';
import { tileBlock } from '../../chart/tile.js';
import { THRESHOLD, barLook, scalesOf, type ParetoInput } from './marks.layout.js';

/** How thick the strip is, how far the threshold stands out, and the space between two causes. */
const THICKEST = 18;
const OUT = 3;
const SPACE = 1;
/** The height that a large figure leaves it. */
const LEAST = 16;
/** A piece narrower than this has no space behind it. */
const NARROW = 3;

/** The total as one bar, made of the causes from the left. */
const strip =
  ({ figures, box }: ParetoInput) =>
  (width: number, height: number): Block => {
    const { causes, total, threshold } = figures;
    const { line: x } = scalesOf(figures, box, [0, width]);
    const thickness = clamp(height - 2 * OUT, 1, THICKEST);
    const y = height / 2;
    const pieces = causes.flatMap(({ amount, cumulative, vital }) => {
      if (!amount || cumulative === null) return [];
      const end = x(cumulative);
      const start = x(cumulative - (amount / total) * 100);
      const space = end - start < NARROW ? 0 : SPACE;
      return paint(barLook(vital), rect(start, y - thickness / 2, end - start - space, thickness));
    });
    const half = thickness / 2 + OUT;
    return block(width, height, {
      marks: [...pieces, ...paint(THRESHOLD, vertical(x(threshold), y - half, y + half))],
    });
  };

/** How much the vital few have, how many they are, and the total as a bar of all causes. */
export function paretoTile(input: ParetoInput): Block {
  const { figures, words, box, measurer } = input;
  const { width, height = 0 } = box;
  const tile = tileBlock(words.tile, strip(input), box, measurer, LEAST);
  const { key } = figures.causes[Math.max(0, figures.vital - 1)]!;
  const area = { x: 0, y: 0, width, height: Math.min(tile.height, height) };
  return { ...tile, targets: [{ key, ...area }] };
}
