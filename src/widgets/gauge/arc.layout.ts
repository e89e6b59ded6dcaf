import { textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type TextMark } from '../../chart/drawing.js';
import { clamp, polar } from '../../chart/geometry.js';
import { textWidth } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { ARC, angleScale, dialMarks, keySize, turnOf, type Dial } from './dial.layout.js';
import type { GaugeWords } from './gauge.words.js';
import {
  CAPTION_LINE,
  CAPTION_WEIGHT,
  captionTexts,
  captionsOf,
  levelBlock,
  targetValueOf,
  type GaugeInput,
} from './parts.layout.js';

/** The middle of a text that stands over or under a place, as far as the box lets it. */
function middleOf(text: string, x: number, { box, measurer }: GaugeInput): number {
  const half = textWidth(text, measurer) / 2;
  return clamp(x, half, box.width - half);
}

/** The ends of the scale below the ends of an arc. */
function endTexts(input: GaugeInput, { center, radius, thickness, turn }: Dial, y: number) {
  const reach = Math.sin(ARC) * (radius - thickness / 2) * turn;
  return input.words.ends.flatMap((end, index) => {
    const x = center.x + (index ? reach : -reach);
    return textAt(end, middleOf(end, x, input), y, { tone: 'muted', anchor: 'middle' });
  });
}

/**
 * Zero at the beginning of a level that doesn't begin at an end of the scale; none where the key
 * figure leaves no room.
 *
 * @param size of the key figure, which stands about the centre
 */
function zeroText(
  { zero }: GaugeWords,
  angle: number,
  { center, radius, thickness }: Dial,
  size: number,
): TextMark[] {
  const reach = radius - thickness - 17;
  if (reach - TYPE.mark / 2 < size * 0.6) return [];
  const { x, y } = polar(center, angle, reach);
  return textAt(zero, x, y + 4, { tone: 'muted', anchor: 'middle' });
}

/**
 * The target's name at its tick, over the dial or beside it; none where there is no room.
 * @param angle of the target, in radians clockwise from the top
 * @param isOver whether it stands over the dial
 */
function targetText(
  input: GaugeInput,
  angle: number,
  isOver: boolean,
  { center, radius }: Dial,
): TextMark[] {
  const { words, box, measurer } = input;
  const text = words.goal;
  const { x, y } = polar(center, angle, radius + 15);
  const isRight = angle > 0;
  const room = isOver ? box.width : isRight ? box.width - x : x;
  if (textWidth(text, measurer) > room) return [];
  if (isOver) return textAt(text, middleOf(text, x, input), y - 2, { anchor: 'middle' });
  return textAt(text, x, y + 4, { anchor: isRight ? 'start' : 'end' });
}

/** An arc over the width of the box: the key figure inside, the captions inside or under it. */
export function arcBlock(input: GaugeInput): Block {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const radius = clamp(width / 2 - 20, 48, partsOf(box).dial);
  const turn = turnOf(box);
  const targetValue = targetValueOf(figures);
  const angle = angleScale(figures, { sweep: ARC, turn });
  const targetAngle = targetValue === null ? null : angle(targetValue);
  const isOver =
    targetAngle !== null && Math.abs(Math.sin(targetAngle)) * (radius + 15) < radius / 2;
  // A target's name over the dial needs a line of its own.
  const center = { x: width / 2, y: radius + (isOver ? 32 : 20) };
  const thickness = Math.max(12, radius * 0.15);
  const dial: Dial = { center, radius, thickness, sweep: ARC, turn };
  const inner = radius - thickness - 10;
  const size = keySize(words.value, inner * 1.7, TYPE.key, measurer);
  const targetName = targetAngle === null ? [] : targetText(input, targetAngle, isOver, dial);
  const foot = center.y + radius / 2 + 16;

  // Captions stand inside the dial as long as they fit between its sides. The first that does not
  // fit stands under it, with all that follow.
  let y = center.y + size * 0.2 + CAPTION_LINE + 7;
  let bottom = foot;
  const captionRoom = Math.min(width, radius * 2.2);
  const captions: TextMark[] = [];
  for (const caption of captionsOf(words, captionRoom, measurer, !targetName.length)) {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
    if (textWidth(caption.text, measurer, CAPTION_WEIGHT) > chord) y = Math.max(y, foot + 18);
    captions.push(...captionTexts([caption], center.x, y, 'middle'));
    bottom = Math.max(bottom, y);
    y += CAPTION_LINE;
  }
  return levelBlock(width, bottom + 6, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.2, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...targetName,
      ...endTexts(input, dial, foot),
      ...zeroText(words, angle(0), dial, size),
      ...captions,
    ],
  });
}
