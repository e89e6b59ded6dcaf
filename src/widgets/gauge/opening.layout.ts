import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';

const OPENS: Look = { layer: 'overlay', part: 'legend', style: 'opens' };
/** Half the height of an arrow head, and from the end of a name to its tip. In pixels. */
const HALF = 3.5;
const TIP = 9;

/** What an arrow head takes after a name. */
export const OPENING = 12;

/**
 * The arrow head that says that an item can be opened.
 *
 * @param x the end of its name
 * @param y the middle of its line
 */
export const openingMarks = (x: number, y: number): Mark[] =>
  paint(OPENS, {
    shape: 'line',
    points: [
      { x: x + TIP - HALF, y: y - HALF },
      { x: x + TIP, y },
      { x: x + TIP - HALF, y: y + HALF },
    ],
  });
