import { textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, partsOf, type TextLook, type TextMark } from '../../chart/drawing.js';
import { clamp, polar } from '../../chart/geometry.js';
import { LINE, textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { ARC, angleScale, dialMarks, fittedDial, turnOf, type Dial } from './dial.layout.js';
import type { GaugeWords } from './gauge.words.js';
import {
  CAPTION_LINE,
  CAPTION_WEIGHT,
  captionTexts,
  captionsOf,
  isBare,
  isReadable,
  keySize,
  levelBlock,
  targetValueOf,
  type Caption,
  type GaugeInput,
} from './parts.layout.js';

/**
 * The radius of an arc in a box with a height: the least, the least as long as anything else can give way,
 * and the largest. In pixels.
 */
const LEAST = 48;
const ENOUGH = 64;
const LARGEST = 168;
/** The space at either side of an arc, and that between its level and what stands inside. */
const EDGE = 20;
const INSIDE = 10;
/** Between both ends of the scale in one line. */
const END_SPACE = 4;
/** The font size of the key figure in a large arc, as a part of the radius. */
const KEY_SHARE = 0.39;
/** From the baseline of a text to the top of its line, as a part of its font size. */
const ASCENT = 1.07;
/** What a larger figure needs below its baseline, as a part of its font size. */
const DESCENT = 0.35;

/** The middle of a text that stands over or under a place, as far as the box lets it. */
function middleOf(text: string, x: number, { box, measurer }: GaugeInput): number {
  const half = textWidth(text, measurer) / 2;
  return clamp(x, half, box.width - half);
}

/** The ends of the scale below the ends of an arc; the second a line lower where both are too long. */
function endTexts(input: GaugeInput, { center, radius, thickness, turn }: Dial, y: number) {
  const { words, measurer } = input;
  const reach = Math.sin(ARC) * (radius - thickness / 2) * turn;
  const [low, high] = words.ends;
  const [lowX, highX] = [
    middleOf(low, center.x - reach, input),
    middleOf(high, center.x + reach, input),
  ];
  const needed = (textWidth(low, measurer) + textWidth(high, measurer)) / 2 + END_SPACE;
  const highY = Math.abs(highX - lowX) < needed ? y + LINE : y;
  const look: TextLook = { tone: 'muted', anchor: 'middle' };
  return [...textAt(low, lowX, y, look), ...textAt(high, highX, highY, look)];
}

/**
 * Zero at the beginning of a level that doesn't begin at an end of the scale; none where the key
 * figure and the captions leave no room above, below or beside them.
 *
 * @param inside the texts in the middle of the dial
 */
function zeroText(
  { zero }: GaugeWords,
  angle: number,
  { center, radius, thickness }: Dial,
  inside: readonly TextMark[],
  measurer: TextMeasurer,
): TextMark[] {
  const { x, y } = polar(center, angle, radius - thickness - 17);
  const beside = Math.abs(x - center.x) - textWidth(zero, measurer) / 2;
  const half = TYPE.mark / 2;
  const isFree = inside.every(
    ({ text, y: baseline, size = TYPE.mark }) =>
      textWidth(text, measurer, WEIGHT.key, size) / 2 <= beside ||
      y + half <= baseline - size * ASCENT ||
      y - half >= baseline + size * DESCENT,
  );
  return isFree ? textAt(zero, x, y + 4, { tone: 'muted', anchor: 'middle' }) : [];
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

/**
 * The captions, inside a dial as long as they fit between its sides. The first that does not fit stands
 * under it, with all that follow.
 *
 * @param y the baseline of the first inside, in pixels
 * @param under the baseline of the first under the dial
 */
function placedCaptions(
  captions: readonly Caption[],
  { center, radius, thickness }: Dial,
  y: number,
  under: number,
  measurer: TextMeasurer,
): TextMark[] {
  const inner = radius - thickness - INSIDE;
  let next = y;
  return captions.flatMap((caption) => {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (next - center.y) ** 2));
    if (textWidth(caption.text, measurer, CAPTION_WEIGHT) > chord) next = Math.max(next, under);
    const placed = captionTexts([caption], center.x, next, 'middle');
    next += CAPTION_LINE;
    return placed;
  });
}

/** An arc of a radius; undefined where its box has a height and the arc can't hold the figure. */
function arcOf(input: GaugeInput, radius: number): Block | undefined {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const thickness = Math.max(12, radius * 0.15);
  const room = (radius - thickness - INSIDE) * 1.7;
  if (!isReadable(input, room)) return undefined;
  const turn = turnOf(box);
  const hasName = !hasGivenWay(box, 'target-label');
  const hasEnds = !hasGivenWay(box, 'axis-titles');
  const targetValue = targetValueOf(figures);
  const angle = angleScale(figures, { sweep: ARC, turn });
  const targetAngle = targetValue === null || !hasName ? null : angle(targetValue);
  const isOver =
    targetAngle !== null && Math.abs(Math.sin(targetAngle)) * (radius + 15) < radius / 2;
  // A target's name over the dial needs a line of its own.
  const above = isOver ? 32 : hasName ? 20 : 11;
  const center = { x: width / 2, y: radius + above };
  const dial: Dial = { center, radius, thickness, sweep: ARC, turn };
  const size = keySize(words.value, room, Math.max(TYPE.key, radius * KEY_SHARE), measurer);
  const targetName = targetAngle === null ? [] : targetText(input, targetAngle, isOver, dial);
  const below = center.y + radius / 2;
  const ends = hasEnds ? endTexts(input, dial, below + 16) : [];
  const foot = ends.at(-1)?.y ?? below + 2;
  const captionRoom = box.height === undefined ? Math.min(width, radius * 2.2) : width;
  const captions = placedCaptions(
    captionsOf(input, captionRoom, !targetName.length),
    dial,
    center.y + size * 0.2 + CAPTION_LINE + 7 + Math.max(0, size - TYPE.key) * DESCENT,
    foot + (hasEnds ? 18 : 14),
    measurer,
  );
  const key = textAt(words.value, center.x, center.y + size * 0.2, {
    emphasis: 'key',
    anchor: 'middle',
    size,
  });
  const inside = [...key, ...captions];
  const bottom = Math.max(foot, captions.at(-1)?.y ?? 0);
  return levelBlock(width, bottom + 6, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...inside,
      ...targetName,
      ...ends,
      ...(hasEnds ? zeroText(words, angle(0), dial, inside, measurer) : []),
    ],
  });
}

/**
 * An arc over the width of the box: the key figure inside, the captions inside or under it.
 *
 * @returns undefined where no arc in a box with a height can hold the figure
 */
export function arcBlock(input: GaugeInput): Block | undefined {
  const { box } = input;
  const most = box.height === undefined ? partsOf(box).dial : LARGEST;
  const largest = clamp(box.width / 2 - EDGE, LEAST, most);
  const least = isBare(box) ? LEAST : Math.min(ENOUGH, largest);
  return fittedDial(box, [least, largest], (radius) => arcOf(input, radius));
}
