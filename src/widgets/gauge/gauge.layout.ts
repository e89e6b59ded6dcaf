import { above, block, drawingOf, overlay, shift, type Block } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import type { TextMeasurer } from '../../chart/text.js';
import { arcForm } from './arc.layout.js';
import { bulletForm } from './bullet.layout.js';
import { rowsBlock, stripBlock } from './details.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { ringForm } from './ring.layout.js';

export type Variant = 'arc' | 'ring' | 'bullet';

/** From this width on answers and items stand beside an arc, which then has a column of its own. */
const WIDE = 560;
const DIAL = 300;
const GUTTER = 32;
const LONGEST_ROWS = 640;

const FORMS = { arc: arcForm, ring: ringForm, bullet: bulletForm };

/** An arc with rows of its items or answers beside it, the shorter of both in the middle. */
function arcBesideRows(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const arc = arcForm(figures, words, { ...box, width: DIAL }, measurer);
  const room = Math.min(box.width - DIAL - GUTTER, LONGEST_ROWS);
  const rows = rowsBlock(figures, words, room, box, measurer);
  return overlay(shift(rows, DIAL + GUTTER, Math.max(8, (arc.height - rows.height) / 2)), arc);
}

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one.
 *
 * @param variant a {@link Variant}; any other word is an arc
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
  variant: string,
): Drawing {
  const form = variant === 'ring' || variant === 'bullet' ? variant : 'arc';
  const hasItems = figures.items.length > 0;
  const detailed = hasItems || (form === 'arc' && figures.answers.length > 0);
  if (form === 'arc' && detailed && box.width >= WIDE) {
    return drawingOf(arcBesideRows(figures, words, box, measurer), box);
  }
  const level = FORMS[form](figures, words, box, measurer);
  if (!detailed) return drawingOf(level, box);
  const details = hasItems
    ? rowsBlock(figures, words, box.width, box, measurer)
    : stripBlock(figures, words, box, measurer);
  return drawingOf(above(level, block(box.width, 10), details), box);
}
