import { block, textAt, type Block } from '../../chart/blocks.js';
import type { LayoutInput } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { LINE, ellipsis, textLines } from '../../chart/text.js';
import type { TickInput } from '../../chart/ticks.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The parts of the picture, from the top down. */
export const PARTS = ['dimensions', 'chain'] as const;

export type PartName = (typeof PARTS)[number];

export type GapInput = LayoutInput<GapFigures, GapWords>;

/** The heading of a part, where both are drawn. */
export const headingBlock = (text: string, { box: { width }, measurer }: GapInput): Block =>
  block(width, 22, {
    texts: textAt(ellipsis(text, width, TYPE.strong, measurer, WEIGHT.strong), 0, 11, {
      emphasis: 'strong',
      size: TYPE.strong,
    }),
  });

/** A sentence in as many lines as it needs, at most four. */
export function noteBlock(text: string, { box: { width }, measurer }: GapInput): Block {
  const lines = textLines(text, width, measurer, 4);
  return block(width, lines.length * LINE + 6, {
    texts: textAt(lines, 0, BASELINE, { tone: 'muted' }),
  });
}

/** What the values of the answer scale are written by. */
export const tickInput = ({ words, box: { width }, measurer }: GapInput): TickInput => ({
  width,
  measurer,
  write: words.tick,
});
