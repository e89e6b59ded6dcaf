import { above, block, drawingOf, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import { horizontal } from '../../chart/geometry.js';
import { ellipsis, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { chainLegend } from './chain.layout.js';
import { dimensionsBlock } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { narrowChain } from './narrow.layout.js';
import { GRID, noteBlock } from './parts.layout.js';
import { wideChain } from './wide.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

/** The parts of the picture, from the top down. */
const PARTS = ['dimensions', 'chain'] as const;

/** From this width on the chain goes across, in a narrower box down. */
const WIDE = 620;

/** What the element's attributes ask for. They may hold any word. */
export interface GapOptions {
  /** A {@link View}; any other word is `both`. */
  readonly view: string;
  /** A `Sort`; any other word is `given`. */
  readonly sort: string;
}

/** Whether a view shows a part: where it asks for it and the document has it. */
export const shows = (figures: GapFigures, view: string, part: (typeof PARTS)[number]): boolean =>
  part === 'chain'
    ? view !== 'dimensions' && figures.chain !== null
    : view !== 'chain' && figures.dimensions.length > 0;

/** Places the parts that a view asks for, one below the other. */
export function gapLayout(
  figures: GapFigures,
  words: GapWords,
  box: Box,
  measurer: TextMeasurer,
  { view, sort }: GapOptions,
): Drawing {
  const { width } = box;
  const input = { figures, words, box, measurer };
  const parts = PARTS.filter((part) => shows(figures, view, part));
  if (!parts.length) return drawingOf(noteBlock(words.nothing, input), box);
  const separator = block(width, 30, { marks: paint(GRID, horizontal(0, 14, width)) });
  const heading = (text: string): Block =>
    block(width, 22, {
      texts: textAt(ellipsis(text, width, TYPE.strong, measurer, WEIGHT.strong), 0, 11, {
        emphasis: 'strong',
        size: TYPE.strong,
      }),
    });
  const chainBlock = width < WIDE ? narrowChain : wideChain;
  const blocks = parts.flatMap((part, index) => [
    ...(index ? [separator] : []),
    ...(parts.length > 1 ? [heading(words.parts[part])] : []),
    ...(part === 'chain'
      ? [...chainLegend(input), chainBlock(input)]
      : [dimensionsBlock(input, sort)]),
  ]);
  return drawingOf(above(...blocks), box);
}
