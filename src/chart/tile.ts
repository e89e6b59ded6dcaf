import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Box, Tone } from './drawing.js';
import { clamp, type Rect } from './geometry.js';
import { LINE, textWidth, wrap, type TextMeasurer } from './text.js';

/** What is said beside a key figure. */
interface TileWord {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** Whether it is worth two lines before a shorter one is taken. */
  readonly preferred?: boolean | undefined;
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
/** The least height of a picture below the texts, and the least width of one beside them. */
const LEAST_PICTURE = 10;
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
 * The first word that has room, in one line or, if it is worth that, in two; where none has, the first in
 * two. A word is never cut.
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
    for (const { text, tone, preferred } of words) {
      const own = preferred ? Math.min(2, mostLines) : most;
      const lines = wrap(text, room, TYPE.mark, measurer, own, WEIGHT.strong);
      if (!lines.some((line) => line.endsWith('\u2026'))) return { lines, tone };
    }
  }
  return { lines: [] };
}

/** Lines that the longest figure with its unit takes at the least size; a figure is never cut. */
const MOST_FIGURE_LINES = 3;

/** The least height of a figure in its lines. */
const leastHeight = (figure: readonly string[]): number => figure.length * SMALLEST * FIGURE_LINE;

/**
 * The figure and its word, as large as a height lets them be.
 *
 * @param figure in lines that have room at the size of marks
 */
function textsBlock(
  figure: readonly string[],
  { lines, tone }: SetWord,
  room: number,
  height: number,
  measurer: TextMeasurer,
): Block {
  const lineHeight = (height - lines.length * LINE) / (figure.length || 1);
  const wanted = clamp(Math.floor(lineHeight / FIGURE_LINE), SMALLEST, LARGEST);
  const share = Math.min(1, room / (textWidth(figure, measurer, WEIGHT.key, wanted) || 1));
  const size = Math.max(TYPE.mark, Math.floor(wanted * share));
  const step = Math.ceil(size * FIGURE_LINE);
  const figureHeight = step * figure.length;
  return block(room, figureHeight + lines.length * LINE, {
    texts: [
      ...textAt(figure, 0, Math.round(size * 0.9), { emphasis: 'key', size }, step),
      ...textAt(lines, 0, figureHeight + WORD_BASELINE, { tone, emphasis: 'strong' }),
    ],
  });
}

/** The texts of a tile, and where its picture stands; undefined where there is no room for one. */
export interface TileParts {
  readonly texts: Block;
  readonly place: Rect | undefined;
}

/**
 * The parts of a tile: its key figure, a word below it, and the room that is left for the smallest true
 * picture, below them or, in a long low box, beside them. The word stays longer than the picture.
 *
 * @param least the height of a picture that a large figure makes room for
 */
export function tileParts(
  { figure, words }: TileTexts,
  { width, height = 0 }: Box,
  measurer: TextMeasurer,
  least: number = LEAST_PICTURE,
): TileParts {
  const lines = wrap(figure, width, TYPE.mark, measurer, MOST_FIGURE_LINES, WEIGHT.key);
  const mostLines = Math.floor((height - leastHeight(lines)) / LINE);
  const figureWidth = textWidth(figure, measurer, WEIGHT.key);
  const most = width - 2 * GAP - LEAST_LENGTH;
  if (width >= BESIDE * height && figureWidth <= most) {
    const word = wordIn(words, most, mostLines, measurer);
    if (word.lines.length || !words.length) {
      const wordWidth = textWidth(word.lines, measurer, WEIGHT.strong);
      const room = clamp(Math.ceil(Math.max(wordWidth, figureWidth)), width * TEXT_SHARE, most);
      const texts = textsBlock(lines, word, room, height, measurer);
      return { texts, place: { x: room + 2 * GAP, y: 0, width: width - room - 2 * GAP, height } };
    }
  }
  const word = wordIn(words, width, mostLines, measurer);
  const legible = leastHeight(lines) + word.lines.length * LINE + GAP;
  const hasPicture = height >= legible + LEAST_PICTURE;
  const below = hasPicture ? GAP + Math.max(LEAST_PICTURE, least) : 0;
  const texts = textsBlock(lines, word, width, height - below, measurer);
  if (!hasPicture) return { texts, place: undefined };
  const y = texts.height + GAP;
  return { texts, place: { x: 0, y, width, height: height - y } };
}

/**
 * A tile with its picture.
 *
 * @param picture makes the picture for a room; its block is at most as large
 * @param least the height of a picture that a large figure makes room for
 */
export function tileBlock(
  given: TileTexts,
  picture: (width: number, height: number) => Block,
  box: Box,
  measurer: TextMeasurer,
  least?: number,
): Block {
  const { texts, place } = tileParts(given, box, measurer, least);
  if (!place) return texts;
  return overlay(texts, shift(picture(place.width, place.height), place.x, place.y));
}
