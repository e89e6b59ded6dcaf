import type { Box, Layout } from '../../chart/box.js';
import { across } from '../../chart/path.js';
import { LINE, Sheet } from '../../chart/sheet.js';
import type { Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { dimensionsLayout } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { narrowForm } from './narrow.layout.js';
import { wideForm } from './wide.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

/** From this width on the chain goes across, in a narrower box down. */
const WIDE = 620;

/** Whether a view shows a part: where it asks for it and the document has it. */
export const shows = (figures: GapFigures, view: string, part: 'dimensions' | 'chain'): boolean =>
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
  measure: Measure,
  form: string,
): Layout {
  const [view = '', sort = ''] = form.split(' ');
  const { parts, noExpectation } = words.say;
  const { width } = box;
  const sheet = new Sheet(box, measure);
  const note = (text: string) => {
    const lines = sheet.wrap(text, width, 4);
    sheet.text(lines, 0, sheet.y + 12, 'muted');
    sheet.y += lines.length * LINE + 6;
  };
  const shown = (['dimensions', 'chain'] as const).filter((part) => shows(figures, view, part));
  for (const part of shown) {
    if (sheet.y) {
      sheet.mark('grid', across(0, sheet.y + 14, width), 'grid');
      sheet.y += 30;
    }
    if (shown.length > 1) {
      sheet.text(parts[part], 0, sheet.y + 11, 'strong', TYPE.strong);
      sheet.y += 22;
    }
    if (part === 'dimensions') {
      if (figures.performanceOnly) note(noExpectation);
      dimensionsLayout(figures, words, sheet, sort);
    } else (width < WIDE ? narrowForm : wideForm)(figures, words, sheet);
  }
  if (!shown.length) note(words.none);
  return sheet;
}
