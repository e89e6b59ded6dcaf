import { block, drawingOf, type Block } from './blocks.js';
import { hasGivenWay, type Box, type Drawing } from './drawing.js';
import { LEAST_ROW, type List } from './list-rows.js';
import { listPart } from './list.js';
import { fitsInto } from './rows.js';

/**
 * A picture that is a list alone: as high as it needs, or in a height its weightiest rows; in a box for no
 * more, and where too few rows have room, a tile.
 *
 * @param fewest the rows of a longer list that say more than a tile does
 */
export function listDrawing(list: List, box: Box, tile: () => Block, fewest = 1): Drawing {
  const { width, height } = box;
  if (box.tile) return drawingOf(tile(), box);
  if (height === undefined) return drawingOf(listPart(list), box);
  const isWhole = !hasGivenWay(box, 'rows');
  // What can't fit before rows are left out is not laid out, which would take long for thousands.
  const least = list.rows.length * LEAST_ROW + (list.totalHeight ?? 0);
  if (isWhole && least > height) {
    return drawingOf(block(width, height + LEAST_ROW), box);
  }
  const part = listPart(list, height);
  const isPoor = part.rest > 0 && list.rows.length - part.rest < fewest;
  if (!isWhole && (isPoor || !fitsInto(part, height))) return drawingOf(tile(), box);
  return { ...drawingOf(part, box), rest: part.rest };
}
