import type { Measure } from '../chart/text.js';

let context: CanvasRenderingContext2D | null | undefined;

/** A measurer by canvas: no element is touched, so measuring costs no reflow. Widths are kept. */
export function canvasMeasure(font: string): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    const id = `${size} ${weight} ${text}`;
    let width = known.get(id);
    if (width === undefined) {
      if (context) context.font = `${weight} ${size}px ${font}`;
      // Where a page's privacy settings deny the canvas, an em for each character is safe.
      width = context?.measureText(text).width ?? text.length * size;
      // A canvas off the page knows no language, and may take the arrow from a narrower font.
      if (/[\u25b2\u25bc]/.test(text)) width += size / 3;
      known.set(id, width);
    }
    return width;
  };
}
