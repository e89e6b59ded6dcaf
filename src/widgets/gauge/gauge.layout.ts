import { least } from 'd3-array';
import { drawingOf, shift } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import { REST_HEIGHT } from '../../chart/rows.js';
import type { TextMeasurer } from '../../chart/text.js';
import { arrangementsOf, type Variant } from './arrangements.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { isBare, withLimitedChanges, type GaugeInput } from './parts.layout.js';
import type { Rows } from './rows.layout.js';
import { gaugeTile } from './tile.layout.js';

/** What the element's attributes ask for. They may hold any word. */
export interface GaugeOptions {
  /** A {@link Variant}; any other word is an arc. */
  readonly variant: string;
}

const heightOf = ({ block, rest }: Rows): number => block.height + (rest ? REST_HEIGHT : 0);

/** A dial in the middle of the height that it may fill; a bar stays at its top. */
function centred({ block, rest }: Rows, { height = 0 }: Box, form: Variant): Rows {
  const spare = form === 'bullet' || rest ? 0 : Math.floor((height - block.height) / 2);
  return { block: shift(block, 0, Math.max(0, spare)), rest };
}

const tile = (input: GaugeInput): Rows => ({ block: gaugeTile(input), rest: 0 });

/**
 * The first way to place a gauge that keeps to the height of its box. Where there is none, the lowest, as
 * long as anything can give way; then a tile.
 */
function placedIn(input: GaugeInput, form: Variant): Rows {
  const { box } = input;
  const { height = Infinity } = box;
  if (box.tile) return tile(input);
  const tried: Rows[] = [];
  for (const arrange of arrangementsOf(input, form)) {
    const placed = arrange(input);
    if (placed && heightOf(placed) <= height) return centred(placed, box, form);
    if (placed) tried.push(placed);
  }
  const lowest = isBare(box) ? undefined : least(tried, heightOf);
  return lowest ?? tile(input);
}

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one. In a box with a height a dial grows and shrinks with it.
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
  { variant }: GaugeOptions,
): Drawing {
  const form: Variant = variant === 'ring' || variant === 'bullet' ? variant : 'arc';
  const input = withLimitedChanges({ figures, words, box, measurer });
  const { block, rest } = placedIn(input, form);
  const drawing = drawingOf(block, box);
  return rest ? { ...drawing, rest } : drawing;
}
