import { block, textAt, type Block } from '../../chart/blocks.js';
import {
  hasGivenWay,
  type Box,
  type Content,
  type LayoutInput,
  type Look,
  type TextLook,
  type TextMark,
  type Tone,
} from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { wrap, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

export type GaugeInput = LayoutInput<GaugeFigures, GaugeWords>;

/** Whether all has given way that can, but for the form itself, its changes and the rows of a list. */
export const isBare = (box: Box): boolean => hasGivenWay(box, 'rows');

export const TRACK: Look = { layer: 'ground', part: 'axis', style: 'track' };
export const BAND: Look = { layer: 'band', part: 'band', style: 'band' };
export const INTERVAL: Look = { layer: 'overlay', style: 'interval' };
export const TARGET: Look = { layer: 'overlay', part: 'target', style: 'target' };
export const TARGET_BAND: Look = { layer: 'overlay', part: 'target', style: 'target-band' };

/** The look of the level, in the tone of its band. */
export const levelLook = ({ band }: GaugeFigures): Look => ({
  layer: 'mark',
  style: 'value',
  tone: band?.tone ?? 'accent',
});

/** The value that a target is drawn at, the middle of a range; null without one on the scale. */
export function targetValueOf({ target, scale: { lower, upper } }: GaugeFigures): number | null {
  if (target === null) return null;
  const [from, to] =
    typeof target === 'number'
      ? [target, target]
      : [Math.max(target.min, lower), Math.min(target.max, upper)];
  const value = (from + to) / 2;
  return from <= to && value >= lower && value <= upper ? value : null;
}

/** Where a level begins: at zero where the scale holds it, so that its length stands for the value. */
export const originOf = ({ scale: { lower, upper } }: GaugeFigures): number =>
  clamp(0, lower, upper);

/** The block of a dial or a bar, all of which answers to the pointer. */
export const levelBlock = (
  width: number,
  height: number,
  anchor: number,
  content: Omit<Content, 'targets'>,
): Block =>
  block(width, height, {
    ...content,
    targets: [{ key: 'value', x: 0, y: 0, width, height, anchor }],
  });

/**
 * Whether a room is wide enough for the key figure at the size of a title. In a box without a height it
 * must be.
 */
export const isReadable = ({ words, box, measurer }: GaugeInput, room: number): boolean =>
  box.height === undefined || measurer(words.value, TYPE.title, WEIGHT.key) <= room;

/** The least font size of a key figure, in pixels. */
const LEAST_KEY = 10;

/** The font size of the key figure, in pixels: as large as its room allows. */
export const keySize = (
  text: string,
  room: number,
  largest: number,
  measurer: TextMeasurer,
): number =>
  Math.round(
    clamp((largest * room) / (measurer(text, largest, WEIGHT.key) || 1), LEAST_KEY, largest),
  );

/** From one caption to the next, in pixels. */
export const CAPTION_LINE = 17;

export interface Caption extends TextLook {
  readonly text: string;
  readonly tone: Tone;
}

/** The width of captions, all measured as if strong. */
export const CAPTION_WEIGHT = WEIGHT.strong;

/** In how many lines a caption is set: the more in a box with a height, the less is cut. */
const CAPTION_LINES = 2;
const BOXED_CAPTION_LINES = 4;

/**
 * The lines of words that go with a key figure: its changes, and how it stands to the target.
 *
 * @param width of the lines, in pixels
 * @param withTarget whether the target itself is written nowhere else
 */
export function captionsOf(
  { words: { changes, verdict, target }, box, measurer }: GaugeInput,
  width: number,
  withTarget: boolean,
): Caption[] {
  const captions: Caption[] = [
    ...changes.map((change, index): Caption =>
      index ? change : { ...change, emphasis: 'strong' },
    ),
    withTarget ? target : verdict,
  ];
  const most = box.height === undefined ? CAPTION_LINES : BOXED_CAPTION_LINES;
  return captions.flatMap((caption) => {
    const lines = wrap(caption.text, width, TYPE.mark, measurer, most, CAPTION_WEIGHT);
    // A number must not be cut. The summary has the whole caption.
    return lines.some((line) => /\d[.,]?\u2026$/.test(line))
      ? []
      : lines.map((text) => ({ ...caption, text }));
  });
}

/**
 * The same with no more changes than are too high for the box: with those it is known not to fit, and
 * thousands take long to measure.
 */
export function withLimitedChanges(input: GaugeInput): GaugeInput {
  const { box, words } = input;
  const most = Math.ceil((box.height ?? Infinity) / CAPTION_LINE) + 1;
  return { ...input, words: { ...words, changes: words.changes.slice(0, most) } };
}

/**
 * A level with all its changes, or once all else has given way with as many of them as the height of the
 * box has room for; its verdict, or without one the first of its changes, stays.
 *
 * @param blockOf makes the level; undefined where the box has no room for its form
 */
export function withFewerChanges(
  input: GaugeInput,
  blockOf: (input: GaugeInput) => Block | undefined,
): Block | undefined {
  const { box, words } = input;
  const { height = Infinity } = box;
  const least = words.target.text ? 0 : 1;
  let made = blockOf(input);
  let { length } = words.changes;
  while (made && made.height > height && length > least && isBare(box)) {
    length -= 1;
    made = blockOf({ ...input, words: { ...words, changes: words.changes.slice(0, length) } });
  }
  return made;
}

/** Captions one below the other, the first on the baseline `y`. */
export const captionTexts = (
  captions: readonly Caption[],
  x: number,
  y: number,
  anchor: TextLook['anchor'] = 'start',
): TextMark[] =>
  captions.flatMap(({ text, ...look }, index) =>
    textAt(text, x, y + index * CAPTION_LINE, { ...look, anchor }),
  );
