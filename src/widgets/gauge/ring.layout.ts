import { textAt, type Block } from '../../chart/blocks.js';
import { clamp } from '../../chart/geometry.js';
import { RING, dialMarks, keySize, turnOf, type Dial } from './dial.layout.js';
import {
  CAPTION_LINE,
  captionTexts,
  captionsOf,
  levelBlock,
  type GaugeInput,
} from './parts.layout.js';

/** A small ring with its captions beside it, or under it in a narrow box. */
export function ringBlock({ figures, words, box, measurer }: GaugeInput): Block {
  const { width } = box;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  const dial: Dial = { center, radius, thickness: 9, sweep: RING, turn: turnOf(box) };
  const size = keySize(words.value, (radius - 22) * 1.75, 26, measurer);
  const left = 2 * radius + 32;
  const captions = captionsOf(words, beside ? width - left : width, measurer, true);
  const captionHeight = (captions.length - 1) * CAPTION_LINE;
  const captionY = beside ? center.y - captionHeight / 2 + 4 : left + 4;
  return levelBlock(width, beside ? left - 16 : captionY + captionHeight + 8, center.x, {
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
