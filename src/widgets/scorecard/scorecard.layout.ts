import { block, drawingOf } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../../chart/drawing.js';
import { fitsInto } from '../../chart/rows.js';
import type { TextMeasurer } from '../../chart/text.js';
import { LEAST_ROW, indicatorsPart } from './rows.layout.js';
import type { ScorecardFigures } from './scorecard.model.js';
import type { ScorecardWords } from './scorecard.words.js';
import { scorecardTile } from './tile.layout.js';

/**
 * Places a scorecard: an indicator a row, as many as the box has room for, those first that need a look;
 * at last how many these are.
 */
export function scorecardLayout(
  figures: ScorecardFigures,
  words: ScorecardWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  const { height } = box;
  if (height === undefined) return drawingOf(indicatorsPart(input), box);
  if (box.tile) return drawingOf(scorecardTile(input), box);
  const mayLeaveOut = hasGivenWay(box, 'rows');
  // What can't fit before rows are left out is not laid out, which would take long for thousands.
  if (!mayLeaveOut && figures.rows.length * LEAST_ROW > height) {
    return drawingOf(block(box.width, height + LEAST_ROW), box);
  }
  const part = indicatorsPart(input, height);
  if (mayLeaveOut && !fitsInto(part, height)) return drawingOf(scorecardTile(input), box);
  return { ...drawingOf(part, box), rest: part.rest };
}
