import type { TextMeasurer } from '../chart/text.js';

const contexts = new WeakMap<Document, CanvasRenderingContext2D | null>();

/**
 * A canvas that is on no page, for measuring texts and reading colours. It belongs to a document, whose
 * fonts it has. null where a page's privacy settings deny it.
 */
export function canvasOf(document: Document): CanvasRenderingContext2D | null {
  let context = contexts.get(document);
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    contexts.set(document, context);
  }
  return context;
}

/**
 * A text measurer by canvas: no element is touched, so it causes no layout. Widths are remembered.
 *
 * @param font list of families
 * @param spacing pixels added to each letter and to each space
 */
export function canvasMeasurer(
  document: Document,
  font: string,
  [letter, word]: readonly [number, number],
): TextMeasurer {
  const context = canvasOf(document);
  const widths = new Map<string, number>();
  return (text, size, weight = 400) => {
    // Digits are set tabular: each is as wide as 0.
    const uniform = text.replace(/\d/g, '0');
    const key = `${size} ${weight} ${uniform}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} ${size}px ${font}`;
      // Without a canvas an em for each character is on the safe side.
      width = context?.measureText(uniform).width ?? text.length * size;
      // A canvas knows no language and may take these arrows from a narrower font than the page.
      if (/[▲▼]/.test(text)) width += size / 3;
      width += text.length * letter + (text.split(' ').length - 1) * word;
      widths.set(key, width);
    }
    return width;
  };
}
