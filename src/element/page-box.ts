import type { Rect } from '../chart/geometry.js';
import { parentOf } from './ancestors.js';

/** How far the CSS `zoom` of an element and all around it enlarges it. */
export function zoomOf(element: Element): number {
  if ('currentCSSZoom' in element) return element.currentCSSZoom;
  let zoom = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    zoom *= Number(getComputedStyle(node).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}

/** The box around an element in pixels of the window, which are those of pointer events. */
export function boxOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  // Browsers from before zoom became a standard measure everything inside in zoomed pixels.
  const scale = 'currentCSSZoom' in element ? 1 : zoomOf(element);
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** The part of the window that a reader sees of a document, without a margin: less than the window where it is pinched. */
export function viewOf({ defaultView }: Document, margin: number): Rect {
  const { offsetLeft, offsetTop, width, height } = defaultView!.visualViewport!;
  return {
    x: offsetLeft + margin,
    y: offsetTop + margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
}
