import { block, drawingOf, type Block } from './blocks.js';
import { hasGivenWay, type Drawing } from './drawing.js';
import { LEAST_ROW, type List } from './list-rows.js';
import { listPart } from './list.js';
import { fitsInto } from './rows.js';

/** Fewer rows of a longer list say less than a tile. */
const FEWEST = 3;

/**
 * The drawing of a widget that is a list: all rows where its box has no height, else the weightiest that
 * have room, and a tile where there is room for few.
 */
export function listDrawing(list: List, tile: () => Block): Drawing {
  const { box, rows } = list;
  const { width, height } = box;
  if (height === undefined) return drawingOf(listPart(list), box);
  if (box.tile) return drawingOf(tile(), box);
  const isCut = hasGivenWay(box, 'rows');
  if (!isCut && rows.length * LEAST_ROW > height) {
    // What can't fit before rows are left out is not laid out, which would take long for thousands.
    return drawingOf(block(width, height + LEAST_ROW), box);
  }
  const part = listPart(list, height);
  const isPoor = part.rest > 0 && rows.length - part.rest < FEWEST;
  if (isCut && (isPoor || !fitsInto(part, height))) return drawingOf(tile(), box);
  return { ...drawingOf(part, box), rest: part.rest };
}
