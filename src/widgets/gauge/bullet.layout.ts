import { textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type TextMark } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { BAR, barMarks } from './bar.layout.js';
import {
  CAPTION_LINE,
  CAPTION_WEIGHT,
  captionTexts,
  captionsOf,
  isReadable,
  keySize,
  levelBlock,
  originOf,
  targetValueOf,
  type GaugeInput,
} from './parts.layout.js';

const KEY_SIZE = 24;
/** Of the width, what the key figure takes at most. */
const LARGEST_SHARE = 0.4;
/** From this width on the figure and the captions stand beside the bar. */
const BESIDE = 440;
/** What the target's name takes above the bar, and the ends of the scale below it. */
const NAME = 18;
const ENDS = 14;

/** The ends of the scale and zero, below the bar. */
function endTexts({ figures, words, measurer }: GaugeInput, x: Scale, below: number): TextMark[] {
  const { scale } = figures;
  const [left, right] = [x(scale.lower), x(scale.upper)];
  const texts: TextMark[] = [];
  const [first, last] = words.ends.map((end) => textWidth(end, measurer) + 12);
  if (first! + last! <= right - left) {
    texts.push(...textAt(words.ends[0], left, below, { tone: 'muted' }));
    texts.push(...textAt(words.ends[1], right, below, { tone: 'muted', anchor: 'end' }));
  }
  if (x(0) > left + first! && x(0) < right - last!) {
    texts.push(...textAt(words.zero, x(0), below, { tone: 'muted', anchor: 'middle' }));
  }
  return texts;
}

/** The target's name, above the bar; none where it would reach out of the box. */
function targetText({ figures, words, measurer }: GaugeInput, x: Scale, y: number): TextMark[] {
  const [left, right] = [x(figures.scale.lower), x(figures.scale.upper)];
  const targetValue = targetValueOf(figures);
  const half = textWidth(words.goal, measurer) / 2;
  if (targetValue === null || 2 * half > right) return [];
  const middle = clamp(x(targetValue), left + half, right - half);
  return textAt(words.goal, middle, y, { anchor: 'middle' });
}

/**
 * A bar between its figure and its captions; in a narrow box under them.
 *
 * @returns undefined where a box with a height has no room for the figure
 */
export function bulletBlock(input: GaugeInput): Block | undefined {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  if (!isReadable(input, width * LARGEST_SHARE)) return undefined;
  const beside = width >= BESIDE;
  const hasName = !hasGivenWay(box, 'target-label');
  const hasEnds = !hasGivenWay(box, 'axis-titles');
  const size = keySize(words.value, width * LARGEST_SHARE, KEY_SIZE, measurer);
  const figureWidth = measurer(words.value, size, WEIGHT.key) + 16;
  const captionRoom = beside ? width * 0.3 : width - figureWidth;
  // The target's name stands over the bar where that is as wide.
  const withTarget = !hasName || (!beside && textWidth(words.goal, measurer) > width);
  const captions = captionsOf(input, captionRoom, withTarget);
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
    ? Math.max(hasName ? NAME + 4 : 6, captionHeight / 2 - 3)
    : Math.max(34, captions.length * CAPTION_LINE + 8) + (hasName ? NAME : 0);
  const narrowY = captionHeight > 0 ? 12 : 22;
  const captionY = beside ? top + 15 - captionHeight / 2 : narrowY;
  const { scale, value } = figures;
  const x = linear([scale.lower, scale.upper], [left, right]);
  const foot = top + BAR + (hasEnds ? ENDS : 0) + 6;
  const height = Math.max(foot, captionY + captionHeight + 6);
  return levelBlock(width, height, x(value ?? originOf(figures)), {
    marks: barMarks(figures, x, top),
    texts: [
      ...textAt(words.value, 0, beside ? top + 18 : 24, { emphasis: 'key', size }),
      ...captionTexts(captions, beside ? right + 20 : figureWidth, captionY),
      ...(hasEnds ? endTexts(input, x, top + BAR + ENDS + 2) : []),
      ...(hasName ? targetText(input, x, top - 8) : []),
    ],
  });
}
