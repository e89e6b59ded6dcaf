import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { narrowForm } from './narrow.layout.js';
import type { Sheet } from './sheet.layout.js';
import { chainOf } from './steps.layout.js';
import { wideForm } from './wide.layout.js';

/** Under this width the chain goes down, not across. */
const WIDE = 620;

/**
 * The chain of stations: levels that step down, each gap a block between two of them, the whole as
 * a bracket at the end and the promise beside delivery. In a narrow box it is turned by 90 degrees.
 */
export function chainLayout(figures: GapFigures, words: GapWords, sheet: Sheet): void {
  const form = sheet.width < WIDE ? narrowForm : wideForm;
  form(chainOf(figures, words), sheet);
}
