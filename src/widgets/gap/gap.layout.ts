import { above, block, drawingOf, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { horizontal } from '../../chart/geometry.js';
import { LINE, textLines, type TextMeasurer } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { GRID } from './chain.layout.js';
import { dimensionsBlock } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { narrowChain } from './narrow.layout.js';
import { wideChain } from './wide.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

type Part = 'dimensions' | 'chain';

/** From this width on the chain goes across, in a narrower box down. */
const WIDE = 620;

/** Whether a view shows a part: where it asks for it and the document has it. */
export const shows = (figures: GapFigures, view: string, part: Part): boolean =>
  part === 'chain'
    ? view !== 'dimensions' && figures.chain !== null
    : view !== 'chain' && figures.dimensions.length > 0;

/**
 * Places the parts that a view asks for, one below the other.
 *
 * @param form the view and the sort, with a space between
 */
export function gapLayout(
  figures: GapFigures,
  words: GapWords,
  box: Box,
  measurer: TextMeasurer,
  form: string,
): Drawing {
  const [view = '', sort = ''] = form.split(' ');
  const { width } = box;
  const note = (text: string): Block => {
    const lines = textLines(text, width, measurer, 4);
    return block(width, lines.length * LINE + 6, {
      texts: textAt(lines, 0, BASELINE, { tone: 'muted' }),
    });
  };
  const heading = (text: string): Block =>
    block(width, 22, { texts: textAt(text, 0, 11, { emphasis: 'strong', size: TYPE.strong }) });
  const separator = block(width, 30, { marks: paint(GRID, horizontal(0, 14, width)) });
  const content: Readonly<Record<Part, () => Block>> = {
    dimensions: () => {
      const rows = dimensionsBlock(figures, words, box, measurer, sort);
      return figures.performanceOnly ? above(note(words.say.noExpectation), rows) : rows;
    },
    chain: () => (width < WIDE ? narrowChain : wideChain)(figures, words, box, measurer),
  };

  const shown = (['dimensions', 'chain'] as const).filter((part) => shows(figures, view, part));
  if (!shown.length) return drawingOf(note(words.none), box);
  const blocks = shown.flatMap((part, index) => [
    ...(index ? [separator] : []),
    ...(shown.length > 1 ? [heading(words.say.parts[part])] : []),
    content[part](),
  ]);
  return drawingOf(above(...blocks), box);
}
