import { block, textAt, type Block } from '../../chart/blocks.js';
import type { Content, Look, TextLook, TextMark, Tone, LayoutInput } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { wrap, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

export type GaugeInput = LayoutInput<GaugeFigures, GaugeWords>;

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

/** From one caption to the next, in pixels. */
export const CAPTION_LINE = 17;

export interface Caption extends TextLook {
  readonly text: string;
  readonly tone: Tone;
}

/** The width of captions, all measured as if strong. */
export const CAPTION_WEIGHT = WEIGHT.strong;

/**
 * The lines of words that go with a key figure: its changes, and how it stands to the target.
 *
 * @param withTarget whether the target itself is written nowhere else
 */
export function captionsOf(
  { changes, verdict, target }: GaugeWords,
  width: number,
  measurer: TextMeasurer,
  withTarget: boolean,
): Caption[] {
  const captions: Caption[] = [
    ...changes.map((change, index): Caption =>
      index ? change : { ...change, emphasis: 'strong' },
    ),
    withTarget ? target : verdict,
  ];
  return captions.flatMap((caption) => {
    const lines = wrap(caption.text, width, TYPE.mark, measurer, 2, CAPTION_WEIGHT);
    // A number must not be cut. The summary has the whole caption.
    return lines.some((line) => /\d[.,]?\u2026$/.test(line))
      ? []
      : lines.map((text) => ({ ...caption, text }));
  });
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
