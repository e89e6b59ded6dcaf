/* Colours of the page, as a canvas reads them. */
import { toHex } from '../tokens/colour.js';
import { canvasOf } from './measurer.js';

/**
 * Any CSS colour as `#rrggbb`; undefined for what is no colour, or wholly transparent.
 *
 * @param behind what shows through it, the lowest first
 */
export function hexOf(
  document: Document,
  text: string,
  behind: readonly string[] = [],
): string | undefined {
  const context = canvasOf(document);
  if (!context) return undefined;
  // A canvas keeps the colour that it has when it is given one that it can't read.
  context.fillStyle = '#010203';
  context.fillStyle = text;
  const hex: string = context.fillStyle;
  if (hex === '#010203') return undefined;
  if (hex.startsWith('#')) return hex;
  // In another colour space, or with alpha: read the pixel that it gives.
  context.clearRect(0, 0, 1, 1);
  for (const layer of [...behind, text]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha ? toHex(red, green, blue) : undefined;
}

/** The ground of a page that has none of its own, about as browsers have it. */
const CANVAS = { light: '#ffffff', dark: '#121212' } as const;

/** The nearest element that an element is shown in, also out of its shadow root. */
function shownIn(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    ('host' in root ? (root.host as Element) : null)
  );
}

/**
 * The colours that lie behind an element, the lowest first: that of the page, then those of its ancestors.
 * Pictures behind it are not among them.
 *
 * @param prefersDark whether the reader does
 */
export function coloursBehind(element: Element, prefersDark: boolean): string[] {
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const isDark = scheme.includes('dark') && (prefersDark || !scheme.includes('light'));
  const colours: string[] = [];
  for (let each = shownIn(element); each; each = shownIn(each)) {
    colours.unshift(getComputedStyle(each).backgroundColor);
  }
  return [CANVAS[isDark ? 'dark' : 'light'], ...colours];
}
