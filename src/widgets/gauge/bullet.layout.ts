import { paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, Mark, TextMark } from '../../chart/drawing.js';
import { clamp, horizontal, rect, vertical, type Geometry } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { keySize } from './dial.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import {
  BAND,
  CAPTION_LINE,
  CAPTION_WEIGHT,
  INTERVAL,
  TARGET,
  TARGET_BAND,
  TRACK,
  captionTexts,
  captionsOf,
  levelBlock,
  levelLook,
  originOf,
  targetValueOf,
  type GaugeInput,
} from './parts.layout.js';

const KEY_SIZE = 24;
/** Of the width, what the key figure takes at most. */
const LARGEST_SHARE = 0.4;
const BAR = 22;
/** The height of the bands. They lie under the bar, whose colour then needs no contrast with them. */
const BANDS = 4;
/** From this width on the figure and the captions stand beside the bar. */
const BESIDE = 440;

/** The scale from `top` on, with bands, level, interval and target. */
function barMarks(figures: GaugeFigures, x: Scale, top: number): Mark[] {
  const { scale, value, interval, target, bands } = figures;
  const middle = top + (BAR - BANDS) / 2;
  const bar = (from: number, to: number, y: number, height: number) =>
    rect(x(from), y, x(to) - x(from), height);
  const tick = (position: number, reach: number) =>
    vertical(x(position), middle - reach, middle + reach);
  const marks: Mark[] = [];
  const add = (look: Look, ...shapes: Geometry[]) => marks.push(...paint(look, ...shapes));
  add(TRACK, bar(scale.lower, scale.upper, top, BAR));
  for (const { from, to, tone } of bands) {
    add({ ...BAND, tone: tone ?? undefined }, bar(from, to, top + BAR - BANDS, BANDS));
  }
  if (value !== null) add(levelLook(figures), bar(originOf(figures), value, middle - 5, 10));
  if (interval) {
    const { lower, upper } = interval;
    const line = horizontal(x(lower), middle, x(upper));
    add(INTERVAL, line, tick(lower, 4), tick(upper, 4));
  }
  const targetValue = targetValueOf(figures);
  if (target && typeof target === 'object') {
    add(TARGET_BAND, bar(target.min, target.max, top + 24, 3));
  } else if (targetValue !== null) add(TARGET, tick(targetValue, 14));
  return marks;
}

/** The texts of the scale: its ends and zero below it, and the target's name above. */
function scaleTexts({ figures, words, measurer }: GaugeInput, x: Scale, top: number): TextMark[] {
  const { scale } = figures;
  const [left, right] = [x(scale.lower), x(scale.upper)];
  const below = top + 38;
  const texts: TextMark[] = [];
  const [first, last] = words.ends.map((end) => textWidth(end, measurer) + 12);
  if (first! + last! <= right - left) {
    texts.push(...textAt(words.ends[0], left, below, { tone: 'muted' }));
    texts.push(...textAt(words.ends[1], right, below, { tone: 'muted', anchor: 'end' }));
  }
  if (x(0) > left + first! && x(0) < right - last!) {
    texts.push(...textAt(words.zero, x(0), below, { tone: 'muted', anchor: 'middle' }));
  }
  const targetValue = targetValueOf(figures);
  const goalWidth = textWidth(words.goal, measurer);
  if (targetValue !== null && goalWidth <= right - left) {
    const half = goalWidth / 2;
    const middle = clamp(x(targetValue), left + half, right - half);
    texts.push(...textAt(words.goal, middle, top - 8, { anchor: 'middle' }));
  }
  return texts;
}

/** A bar between its figure and its captions; in a narrow box under them. */
export function bulletBlock(input: GaugeInput): Block {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const beside = width >= BESIDE;
  const size = keySize(words.value, width * LARGEST_SHARE, KEY_SIZE, measurer);
  const figureWidth = measurer(words.value, size, WEIGHT.key) + 16;
  const captionRoom = beside ? width * 0.3 : width - figureWidth;
  // The target's name stands over the bar where that is as wide.
  const withTarget = !beside && textWidth(words.goal, measurer) > width;
  const captions = captionsOf(words, captionRoom, measurer, withTarget);
  const captionWidth = textWidth(
    captions.map(({ text }) => text),
    measurer,
    CAPTION_WEIGHT,
  );
  const [left, right] = beside ? [figureWidth, width - captionWidth - 20] : [0, width];
  /** From the first caption's baseline to the last one's. */
  const captionHeight = Math.max(0, captions.length - 1) * CAPTION_LINE;
  // Beside the bar the captions stand in the middle of its height.
  const top = beside
    ? Math.max(22, captionHeight / 2 - 3)
    : Math.max(34, captions.length * CAPTION_LINE + 8) + 18;
  const narrowY = captionHeight > 0 ? 12 : 22;
  const captionY = beside ? top + 15 - captionHeight / 2 : narrowY;
  const { scale, value } = figures;
  const x = linear([scale.lower, scale.upper], [left, right]);
  const height = Math.max(top + 42, captionY + captionHeight + 6);
  return levelBlock(width, height, x(value ?? originOf(figures)), {
    marks: barMarks(figures, x, top),
    texts: [
      ...textAt(words.value, 0, beside ? top + 18 : 24, { emphasis: 'key', size }),
      ...captionTexts(captions, beside ? right + 20 : figureWidth, captionY),
      ...scaleTexts(input, x, top),
    ],
  });
}
