import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Box, Tone } from './drawing.js';
import { clamp } from './geometry.js';
import { LINE, textWidth, wrap, type TextMeasurer } from './text.js';

/** What is said beside a key figure. */
interface TileWord {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

/** What a tile says: a key figure, and a word on it. */
export interface TileTexts {
  /** With its unit and sign. */
  readonly figure: string;
  /** The verdict or the change; the first of several that has room. None of them where it has no words. */
  readonly words: readonly TileWord[];
}

/** The font sizes of a tile's key figure, in pixels. */
const LARGEST = 34;
const SMALLEST = 14;
/** The line of a figure, as a part of its font size. */
const FIGURE_LINE = 1.1;
/** From one part of a tile to the next. */
const GAP = 6;
/** The least height of a picture below the texts, also as a share of all; the least width of one beside them. */
const LEAST_PICTURE = 10;
const PICTURE_SHARE = 0.25;
const LEAST_LENGTH = 40;
/** From this shape on the picture stands beside the figure. */
const BESIDE = 3;
/** Of the width, what texts with a picture beside them take, where they need no more. */
const TEXT_SHARE = 0.45;

const WORD_BASELINE = 12;

/** A word in its lines. */
interface SetWord extends Omit<TileWord, 'text'> {
  readonly lines: readonly string[];
}

/**
 * The first word that has room, in one line; where none has, the first in two. A word is never cut.
 *
 * @param mostLines that have room one below the other
 */
function wordIn(
  words: readonly TileWord[],
  room: number,
  mostLines: number,
  measurer: TextMeasurer,
): SetWord {
  for (let most = 1; most <= Math.min(2, mostLines); most++) {
    for (const { text, tone } of words) {
      const lines = wrap(text, room, TYPE.mark, measurer, most, WEIGHT.strong);
      if (!lines.some((line) => line.endsWith('\u2026'))) return { lines, tone };
    }
  }
  return { lines: [] };
}

/** The figure and its word, as large as a height lets them be. */
function textsBlock(
  figure: string,
  { lines, tone }: SetWord,
  room: number,
  height: number,
  measurer: TextMeasurer,
): Block {
  const wanted = clamp(Math.floor((height - lines.length * LINE) / FIGURE_LINE), SMALLEST, LARGEST);
  const share = Math.min(1, room / (measurer(figure, wanted, WEIGHT.key) || 1));
  const size = Math.max(TYPE.mark, Math.floor(wanted * share));
  const figureHeight = Math.ceil(size * FIGURE_LINE);
  return block(room, figureHeight + lines.length * LINE, {
    texts: [
      ...textAt(figure, 0, Math.round(size * 0.9), { emphasis: 'key', size }),
      ...textAt(lines, 0, figureHeight + WORD_BASELINE, { tone, emphasis: 'strong' }),
    ],
  });
}

/**
 * A tile: its key figure, a word below it, and the smallest true picture in the room that is left, below
 * them or, in a long low box, beside them. The word stays longer than the picture.
 *
 * @param picture makes the picture for a room; its block is at most as large
 */
export function tileBlock(
  { figure, words }: TileTexts,
  picture: (width: number, height: number) => Block,
  { width, height = 0 }: Box,
  measurer: TextMeasurer,
): Block {
  const mostLines = Math.floor((height - SMALLEST * FIGURE_LINE) / LINE);
  if (width >= BESIDE * height) {
    const most = width - 2 * GAP - LEAST_LENGTH;
    const word = wordIn(words, most, mostLines, measurer);
    if (word.lines.length || !words.length) {
      const wordWidth = textWidth(word.lines, measurer, WEIGHT.strong);
      const figureWidth = textWidth(figure, measurer, WEIGHT.key);
      const room = clamp(Math.ceil(Math.max(wordWidth, figureWidth)), width * TEXT_SHARE, most);
      const texts = textsBlock(figure, word, room, height, measurer);
      return overlay(texts, shift(picture(width - room - 2 * GAP, height), room + 2 * GAP, 0));
    }
  }
  const word = wordIn(words, width, mostLines, measurer);
  const hasPicture =
    height >= SMALLEST * FIGURE_LINE + word.lines.length * LINE + GAP + LEAST_PICTURE;
  // A word of two lines leaves the picture its least, so that the figure stays large.
  const share = word.lines.length > 1 ? 0 : Math.floor(height * PICTURE_SHARE);
  const below = GAP + Math.max(LEAST_PICTURE, share);
  const texts = textsBlock(figure, word, width, hasPicture ? height - below : height, measurer);
  if (!hasPicture) return texts;
  const top = texts.height + GAP;
  return overlay(texts, shift(picture(width, height - top), 0, top));
}
