import type { Block } from '../../chart/blocks.js';
import type { Box } from '../../chart/drawing.js';
import { scatterBlock, type Scatter, type ScatterBlock } from '../../chart/scatter/scatter.js';
import type { TextMeasurer } from '../../chart/text.js';
import { tileBlock } from '../../chart/tile.js';
import type { KanoWords } from './kano.words.js';

/** What a large figure leaves the picture. */
const LEAST_PICTURE = 40;

/** How many features are of the commonest category, and all of them without names. */
export function kanoTile(
  scatter: Scatter,
  { tile }: KanoWords,
  box: Box,
  measurer: TextMeasurer,
): ScatterBlock {
  const picture = (width: number, height: number): Block =>
    scatterBlock(scatter, { ...box, width, height }, measurer);
  const words = tile.words.map((text) => ({ text, tone: 'muted' as const }));
  const made = tileBlock({ figure: tile.figure, words }, picture, box, measurer, LEAST_PICTURE);
  return { ...made, rest: 0 };
}
