import { clamp, type Point, type Rect } from '../chart/geometry.js';

/**
 * Where a tooltip has its top left corner. It touches what it is about: above, or below where there is
 * room only there; and it is always inside the view, also for what is scrolled out of it.
 *
 * @param anchor what it is about
 * @param tip as large as the tooltip
 * @param view what can be seen
 */
export function placeTip(anchor: Rect, tip: Pick<Rect, 'width' | 'height'>, view: Rect): Point {
  const above = anchor.y - tip.height;
  const below = anchor.y + anchor.height;
  const rightmost = Math.max(view.x, view.x + view.width - tip.width);
  const lowest = Math.max(view.y, view.y + view.height - tip.height);
  // Where there is room on neither side, it would stand out of the view by less.
  const isAbove = above >= view.y || (below > lowest && view.y - above <= below - lowest);
  return {
    x: clamp(anchor.x + (anchor.width - tip.width) / 2, view.x, rightmost),
    y: clamp(isAbove ? above : below, view.y, lowest),
  };
}
