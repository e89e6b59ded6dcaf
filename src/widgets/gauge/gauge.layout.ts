import { above, block, drawingOf, overlay, shift, type Block } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import type { TextMeasurer } from '../../chart/text.js';
import { arcBlock } from './arc.layout.js';
import { bulletBlock } from './bullet.layout.js';
import { ringBlock } from './dial.layout.js';
import { rowsBlock, stripBlock } from './details.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import type { GaugeInput } from './parts.layout.js';

export type Variant = 'arc' | 'ring' | 'bullet';

/** From this width on answers and items stand beside an arc. */
const WIDE = 560;
/** The width of an arc's column there. */
const DIAL = 300;
const GUTTER = 32;
const LONGEST_ROWS = 640;

/** What the element's attributes ask for. They may hold any word. */
export interface GaugeOptions {
  /** A {@link Variant}; any other word is an arc. */
  readonly variant: string;
}

const LEVEL_BLOCKS = { arc: arcBlock, ring: ringBlock, bullet: bulletBlock };

/** An arc with rows of its items or answers beside it, in the middle of its height. */
function arcBesideRows(input: GaugeInput): Block {
  const { box } = input;
  const arc = arcBlock({ ...input, box: { ...box, width: DIAL } });
  const width = Math.min(box.width - DIAL - GUTTER, LONGEST_ROWS);
  const rows = rowsBlock({ ...input, box: { ...box, width } });
  return overlay(shift(rows, DIAL + GUTTER, Math.max(8, (arc.height - rows.height) / 2)), arc);
}

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one.
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
  { variant }: GaugeOptions,
): Drawing {
  const input = { figures, words, box, measurer };
  const form: Variant = variant === 'ring' || variant === 'bullet' ? variant : 'arc';
  const hasItems = figures.items.length > 0;
  const hasDetails = hasItems || (form === 'arc' && figures.answers.length > 0);
  if (form === 'arc' && hasDetails && box.width >= WIDE) {
    return drawingOf(arcBesideRows(input), box);
  }
  const level = LEVEL_BLOCKS[form](input);
  if (!hasDetails) return drawingOf(level, box);
  const details = hasItems ? rowsBlock(input) : stripBlock(input);
  return drawingOf(above(level, block(box.width, 10), details), box);
}
