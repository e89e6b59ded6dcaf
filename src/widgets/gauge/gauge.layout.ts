import type { Box, Layout } from '../../chart/box.js';
import { Sheet } from '../../chart/sheet.js';
import type { Measure } from '../../chart/text.js';
import { bulletForm } from './bullet.layout.js';
import { rowsOf, rowsPart, strip } from './details.layout.js';
import { arcForm, ringForm } from './dial.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

export type Variant = 'arc' | 'ring' | 'bullet';

/** From this width on answers and items stand beside an arc, which then has a column of its own. */
const WIDE = 560;
const DIAL = 300;
const MOST = 640;

const FORMS = { arc: arcForm, ring: ringForm, bullet: bulletForm };

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one.
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measure: Measure,
  variant: string,
): Layout {
  const { width } = box;
  const arc = variant !== 'ring' && variant !== 'bullet';
  const draw = FORMS[arc ? 'arc' : variant];
  const items = figures.items.length > 0;
  const detailed = items || (arc && figures.answers.length > 0);
  const beside = arc && detailed && width >= WIDE;
  const sheet = new Sheet(box, measure);
  const main = beside ? new Sheet({ ...box, width: DIAL }, measure) : sheet;
  const anchor = draw(figures, words, main);
  main.target('value', 0, 0, main.width, main.y, { anchor });
  if (beside) {
    const rows = rowsOf(figures, words);
    const [left, room] = [DIAL + 32, Math.min(width - DIAL - 32, MOST)];
    const tried = new Sheet(box, measure);
    rowsPart(rows, left, room, tried);
    sheet.y = Math.max(8, (main.y - tried.y) / 2);
    rowsPart(rows, left, room, sheet);
    sheet.take(main);
  } else if (detailed) {
    sheet.y += 10;
    if (items) rowsPart(rowsOf(figures, words), 0, width, sheet);
    else strip(figures, words, sheet);
  }
  return sheet;
}
