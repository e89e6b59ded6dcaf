import { block, drawingOf, type Block } from './blocks.js';
import { hasGivenWay, type Box, type Drawing } from './drawing.js';
import { LEAST_ROW, type List } from './list-rows.js';
import { listPart } from './list.js';
import { fitsInto } from './rows.js';

/**
 * A picture that is a list alone: as high as it needs, or in a height its weightiest rows; in a box for no
 * more, and where not even one row has room, a tile.
 */
export function listDrawing(list: List, box: Box, tile: () => Block): Drawing {
  const { width, height } = box;
  if (box.tile) return drawingOf(tile(), box);
  if (height === undefined) return drawingOf(listPart(list), box);
  const isWhole = !hasGivenWay(box, 'rows');
  // What can't fit before rows are left out is not laid out, which would take long for thousands.
  if (isWhole && list.rows.length * LEAST_ROW > height) {
    return drawingOf(block(width, height + LEAST_ROW), box);
  }
  const part = listPart(list, height);
  if (!isWhole && !fitsInto(part, height)) return drawingOf(tile(), box);
  return { ...drawingOf(part, box), rest: part.rest };
}
