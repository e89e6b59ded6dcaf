import { textAt, type Block } from '../../chart/blocks.js';
import type { Box } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import type { TextMeasurer } from '../../chart/text.js';
import { RING, dialMarks, keySize, turnOf, type Dial } from './dial.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { CAPTION_LINE, captionTexts, captionsOf, levelBlock } from './parts.layout.js';

/** The level at small size: a whole ring with its captions beside it, or under it in a narrow box. */
export function ringForm(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const { width } = box;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  const dial: Dial = { center, radius, thickness: 9, sweep: RING, turn: turnOf(box) };
  const size = keySize(words.value, (radius - 22) * 1.75, 26, measurer);
  const left = 2 * radius + 32;
  const captions = captionsOf(words, beside ? width - left : width, measurer, true);
  const rest = (captions.length - 1) * CAPTION_LINE;
  const first = beside ? center.y - rest / 2 + 4 : left + 4;
  return levelBlock(width, beside ? left - 16 : first + rest + 8, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.35, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...captionTexts(captions, beside ? left : center.x, first, beside ? 'start' : 'middle'),
    ],
  });
}
