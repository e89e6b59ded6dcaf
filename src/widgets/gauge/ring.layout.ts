import { textAt, type Block } from '../../chart/blocks.js';
import { clamp } from '../../chart/geometry.js';
import { RING, dialMarks, fittedDial, turnOf, type Dial } from './dial.layout.js';
import {
  CAPTION_LINE,
  captionTexts,
  captionsOf,
  isBare,
  isReadable,
  keySize,
  levelBlock,
  type GaugeInput,
} from './parts.layout.js';

/**
 * The radius of a ring: the least, the least in a box with a height as long as anything else can give way,
 * the usual, and the largest in such a box. In pixels.
 */
const LEAST = 36;
const ENOUGH = 48;
const USUAL = 56;
const LARGEST = 96;
/** The thickness of the usual ring and the font size of its key figure; a larger ring has them in proportion. */
const THICKNESS = 9;
const KEY_SIZE = 26;
/** The space around a ring, for the tick of its target. */
const EDGE = 8;

const inProportion = (size: number, radius: number): number => size * Math.max(1, radius / USUAL);

function ringOf(input: GaugeInput, radius: number): Block | undefined {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const thickness = inProportion(THICKNESS, radius);
  const room = (radius - thickness - 13) * 1.75;
  if (!isReadable(input, room)) return undefined;
  const beside = width >= 2 * radius + 150;
  const left = 2 * radius + 32;
  const captions = captionsOf(input, beside ? width - left : width, true);
  /** From the first caption's baseline to the last one's. */
  const captionHeight = Math.max(0, captions.length - 1) * CAPTION_LINE;
  const center = {
    x: beside ? radius + EDGE : width / 2,
    y: Math.max(radius, beside ? captionHeight / 2 : 0) + EDGE,
  };
  const dial: Dial = { center, radius, thickness, sweep: RING, turn: turnOf(box) };
  const size = keySize(words.value, room, inProportion(KEY_SIZE, radius), measurer);
  const captionY = beside ? center.y - captionHeight / 2 + 4 : left + 4;
  const height = beside ? 2 * center.y : captionY + captionHeight + 8;
  return levelBlock(width, height, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.35, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...captionTexts(captions, beside ? left : center.x, captionY, beside ? 'start' : 'middle'),
    ],
  });
}

/**
 * A small ring with its captions beside it, or under it in a narrow box.
 *
 * @returns undefined where no ring in a box with a height can hold the figure
 */
export function ringBlock(input: GaugeInput): Block | undefined {
  const { box } = input;
  const largest = clamp(box.width / 2 - EDGE, LEAST, box.height === undefined ? USUAL : LARGEST);
  const least = isBare(box) ? LEAST : Math.min(ENOUGH, largest);
  return fittedDial(box, [least, largest], (radius) => ringOf(input, radius));
}
