import { block, textAt, type Block } from '../../chart/blocks.js';
import type { Look, LayoutInput } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { LINE, textLines } from '../../chart/text.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

export type GapInput = LayoutInput<GapFigures, GapWords>;

export const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };

/** A sentence in as many lines as it needs, at most four. */
export function noteBlock(text: string, { box: { width }, measurer }: GapInput): Block {
  const lines = textLines(text, width, measurer, 4);
  return block(width, lines.length * LINE + 6, {
    texts: textAt(lines, 0, BASELINE, { tone: 'muted' }),
  });
}
