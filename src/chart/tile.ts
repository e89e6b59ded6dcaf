import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Box, TextLook, Tone } from './drawing.js';
import { clamp } from './geometry.js';
import { ellipsis, textWidth, type TextMeasurer } from './text.js';

/** What a tile says: a key figure, and a word on it. */
export interface TileTexts {
  /** With its unit and sign. */
  readonly figure: string;
  /** The verdict or the change; the first of several that has room. `''` for none. */
  readonly words: readonly { readonly text: string; readonly tone?: Tone | undefined }[];
}

/** The font sizes of a tile's key figure, in pixels. */
const LARGEST = 34;
const SMALLEST = 14;
/** From one part of a tile to the next. */
const GAP = 6;
/** The least room of a picture. */
const LEAST_PICTURE = 10;
/** From this shape on the picture stands beside the figure. */
const BESIDE = 3;

/** The line of the word, from its top to its baseline and to its foot. */
const WORD_BASELINE = 12;
const WORD_LINE = 15;

/**
 * A tile: its key figure, a word below it or beside it, and the smallest true picture in the room that is
 * left, below them or, in a long low box, beside them.
 *
 * @param picture makes the picture for a room; its block is at most as large
 */
export function tileBlock(
  { figure, words }: TileTexts,
  picture: (width: number, height: number) => Block,
  { width, height = 0 }: Box,
  measurer: TextMeasurer,
): Block {
  const isLong = width >= BESIDE * height;
  const room = isLong ? Math.floor(width * 0.45) : width;
  // A line for the word and the least of a picture, if both must stand below the figure.
  const below = (words.length ? WORD_LINE : 0) + (isLong ? 0 : GAP + LEAST_PICTURE);
  const wanted = clamp(Math.floor((height - below) / 1.1), SMALLEST, LARGEST);
  const size = Math.max(
    TYPE.mark,
    Math.floor(wanted * Math.min(1, room / (measurer(figure, wanted, WEIGHT.key) || 1))),
  );
  const figureHeight = Math.ceil(size * 1.1);
  const look: TextLook = { emphasis: 'key', size };
  const word = words.find(({ text }) => textWidth(text, measurer, WEIGHT.strong) <= room);
  const spoken = word ?? words[0];
  const text = spoken ? ellipsis(spoken.text, room, TYPE.mark, measurer, WEIGHT.strong) : '';
  const textsHeight = figureHeight + (text ? WORD_LINE : 0);
  const texts = block(room, textsHeight, {
    texts: [
      ...textAt(figure, 0, Math.round(size * 0.9), look),
      ...textAt(text, 0, figureHeight + WORD_BASELINE, { tone: spoken?.tone, emphasis: 'strong' }),
    ],
  });
  if (isLong) {
    const left = room + 2 * GAP;
    return overlay(texts, shift(picture(width - left, height), left, 0));
  }
  const rest = height - textsHeight - GAP;
  if (rest < LEAST_PICTURE) return texts;
  return overlay(texts, shift(picture(width, rest), 0, textsHeight + GAP));
}
