import { block, paint, type Block } from '../../chart/blocks.js';
import type { Look } from '../../chart/drawing.js';
import { clamp, rect } from '../../chart/geometry.js';
import { textWidth } from '../../chart/text.js';
import { tileBlock, type TileTexts } from '../../chart/tile.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { ScorecardInput } from './parts.layout.js';

const CONCERN: Look = { layer: 'mark', style: 'sign', tone: 'negative' };
const OTHER: Look = { layer: 'mark', style: 'other' };

/** The largest stroke of an indicator and the space after it, as a part of its width. */
const WIDEST = 10;
const SPACE = 0.4;
/** The height of a stroke that needs a look, and that of the others as a part of it. */
const HIGHEST = 22;
const LOW = 0.4;

/** A stroke for each indicator, a high one where it needs a look. */
function strokes({ figures: { rows } }: ScorecardInput, width: number, room: number): Block {
  const step = Math.min(width / rows.length, WIDEST * (1 + SPACE));
  const height = clamp(room, 0, HIGHEST);
  const marks = rows.flatMap(({ concern }, index) => {
    const size = concern ? height : height * LOW;
    const stroke = rect(index * step, height - size, step / (1 + SPACE), size);
    return paint(concern ? CONCERN : OTHER, stroke);
  });
  return block(width, height, { marks });
}

/**
 * The words up to the first that has room beside nothing: a shorter one would say less, to make room for
 * strokes that say no more than the figure.
 */
function wordsIn({ words, box, measurer }: ScorecardInput): TileTexts['words'] {
  const all = words.tile.words;
  const fitting = all.findIndex(
    ({ text }) => textWidth(text, measurer, WEIGHT.strong) <= box.width,
  );
  return fitting < 0 ? all : all.slice(0, fitting + 1);
}

/** How many indicators need a look, of all, with the first of them. */
export function scorecardTile(input: ScorecardInput): Block {
  const { figures, words, box, measurer } = input;
  const { width, height = 0 } = box;
  const tile = tileBlock(
    { figure: words.tile.figure, words: wordsIn(input) },
    (room, roomHeight) => strokes(input, room, roomHeight),
    box,
    measurer,
  );
  const { key } = figures.rows[figures.concerns[0] ?? 0]!;
  return { ...tile, targets: [{ key, x: 0, y: 0, width, height: Math.min(tile.height, height) }] };
}
