import type { Block } from '../../chart/blocks.js';
import type { Box } from '../../chart/drawing.js';
import { scatterBlock, type Scatter, type ScatterBlock } from '../../chart/scatter/scatter.js';
import type { TextMeasurer } from '../../chart/text.js';
import { tileBlock } from '../../chart/tile.js';
import type { MatrixWords } from './matrix.words.js';

/** What a large figure leaves the picture. */
const LEAST_PICTURE = 40;

/** How many there are to improve, which first, and the matrix itself without names. */
export function matrixTile(
  scatter: Scatter,
  { tile }: MatrixWords,
  box: Box,
  measurer: TextMeasurer,
): ScatterBlock {
  const picture = (width: number, height: number): Block =>
    scatterBlock(scatter, { ...box, width, height }, measurer);
  const words = tile.words.map((text) => ({ text, tone: 'muted' as const }));
  const made = tileBlock({ figure: tile.figure, words }, picture, box, measurer, LEAST_PICTURE);
  return { ...made, rest: 0 };
}
