import type { Box } from './drawing.js';
import type { TextMeasurer } from './text.js';

/** What a layout is made from, for the functions that lay out its parts. */
export interface LayoutInput<Figures, Words> {
  readonly figures: Figures;
  readonly words: Words;
  readonly box: Box;
  readonly measurer: TextMeasurer;
}
