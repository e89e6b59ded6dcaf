import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Box, TextLook, Tone } from './drawing.js';
import { clamp, type Rect } from './geometry.js';
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

/** The texts of a tile, and where its picture stands; undefined where there is no room for one. */
export interface TileParts {
  readonly texts: Block;
  readonly room: Rect | undefined;
}

/**
 * The parts of a tile: its key figure with a word below it, and the room that is left for the smallest
 * true picture, below them or, in a long low box, beside them.
 *
 * @param least the height of a picture that the figure makes room for, as long as it stays legible
 */
export function tileParts(
  { figure, words }: TileTexts,
  { width, height = 0 }: Box,
  measurer: TextMeasurer,
  least = LEAST_PICTURE,
): TileParts {
  const isLong = width >= BESIDE * height;
  const room = isLong ? Math.floor(width * 0.45) : width;
  // A line for the word and the least of a picture, if both must stand below the figure.
  const below = (words.length ? WORD_LINE : 0) + (isLong ? 0 : GAP + least);
  const wanted = clamp(Math.floor((height - below) / 1.1), SMALLEST, LARGEST);
  const size = Math.max(
    TYPE.mark,
    Math.floor(wanted * Math.min(1, room / (measurer(figure, wanted, WEIGHT.key) || 1))),
  );
  const figureHeight = Math.ceil(size * 1.1);
  const look: TextLook = { emphasis: 'key', size };
  const word = words.find(({ text }) => textWidth(text, measurer, WEIGHT.strong) <= room);
  const spoken = word ?? words.at(-1);
  const text = spoken ? ellipsis(spoken.text, room, TYPE.mark, measurer, WEIGHT.strong) : '';
  const textsHeight = figureHeight + (text ? WORD_LINE : 0);
  const texts = block(room, textsHeight, {
    texts: [
      ...textAt(figure, 0, Math.round(size * 0.9), look),
      ...textAt(text, 0, figureHeight + WORD_BASELINE, { tone: spoken?.tone, emphasis: 'strong' }),
    ],
  });
  const [x, y] = isLong ? [room + 2 * GAP, 0] : [0, textsHeight + GAP];
  const place = { x, y, width: width - x, height: height - y };
  return { texts, room: place.height < LEAST_PICTURE ? undefined : place };
}

/**
 * A tile with its picture.
 *
 * @param picture makes the picture for a room; its block is at most as large
 */
export function tileBlock(
  given: TileTexts,
  picture: (width: number, height: number) => Block,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const { texts, room } = tileParts(given, box, measurer);
  return room ? overlay(texts, shift(picture(room.width, room.height), room.x, room.y)) : texts;
}
