import type { Box } from '../../chart/box.js';
import { wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { chainLayout } from './chain.layout.js';
import { dimensionsLayout } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { LINE, Sheet, across, type GapLayout } from './sheet.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

/** Whether a view shows a part: where it asks for it and the document has it. */
export const shows = (figures: GapFigures, view: string, part: 'dimensions' | 'chain'): boolean =>
  (view === part || (view !== 'dimensions' && view !== 'chain')) &&
  (part === 'chain' ? figures.chain !== null : figures.dimensions.length > 0);

function heading(sheet: Sheet, text: string): void {
  if (sheet.y) {
    sheet.path('grid', across(0, sheet.y + 14, sheet.width));
    sheet.y += 30;
  }
  sheet.text(text, 0, sheet.y + 11, 'strong', TYPE.strong);
  sheet.y += 22;
}

/**
 * Places the parts that a view asks for, one below the other.
 *
 * @param form the view and the sort, with a space between
 */
export function gapLayout(
  figures: GapFigures,
  words: GapWords,
  { width }: Box,
  measure: Measure,
  form: string,
): GapLayout {
  const [view = '', sort = ''] = form.split(' ');
  const [dimensions, chain] = [shows(figures, view, 'dimensions'), shows(figures, view, 'chain')];
  const { parts, absent } = words.say;
  const sheet = new Sheet(width, measure);
  if (dimensions) {
    if (chain) heading(sheet, parts.dimensions);
    dimensionsLayout(figures, words, sheet, sort);
  }
  if (chain) {
    if (dimensions) heading(sheet, parts.chain);
    chainLayout(figures, words, sheet);
  }
  if (!dimensions && !chain) {
    const told = wrap(absent[view === 'chain' ? view : 'dimensions'], width, TYPE.mark, measure, 3);
    sheet.text(told, 0, 12);
    sheet.y = told.length * LINE + 6;
  }
  return sheet;
}
