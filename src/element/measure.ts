import type { TextMeasurer } from '../chart/text.js';

let made: CanvasRenderingContext2D | null | undefined;

/** The canvas that texts are measured on, and colours read; null where a page's settings deny it. */
export const canvas = (): CanvasRenderingContext2D | null =>
  (made ??= document.createElement('canvas').getContext('2d'));

/**
 * A measurer by canvas: no element is touched, so measuring costs no reflow. Widths are kept.
 *
 * @param font the list of families
 * @param spacing pixels that are added to each letter and to each space
 */
export function canvasMeasure(
  font: string,
  [letter, word]: readonly [number, number],
): TextMeasurer {
  const context = canvas();
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    // Figures are set tabular: all digits are as wide as a nought.
    const same = text.replace(/\d/g, '0');
    const id = `${size} ${weight} ${same}`;
    let width = known.get(id);
    if (width === undefined) {
      if (context) context.font = `${weight} ${size}px ${font}`;
      // Where a page's privacy settings deny the canvas, an em for each character is safe.
      width = context?.measureText(same).width ?? text.length * size;
      // A canvas off the page knows no language, and may take the arrow from a narrower font.
      if (/[\u25b2\u25bc]/.test(text)) width += size / 3;
      width += text.length * letter + (text.split(' ').length - 1) * word;
      known.set(id, width);
    }
    return width;
  };
}
