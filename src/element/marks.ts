import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Rect } from '../chart/box.js';
import type { AnyLayout } from '../chart/targets.js';

/**
 * The marks of a layout, then what the cursor adds, paths under texts. A mirrored picture is turned
 * round as a whole; its texts only change places.
 *
 * @param chosen the key whose mark is drawn as chosen
 */
export const picture = (
  { marks, texts, mirrored, width }: AnyLayout,
  chosen: string | undefined,
  cursor: unknown,
): TemplateResult =>
  svg`<g transform=${mirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>${marks.map(
    ({ kind, d, part, key }) =>
      svg`<path part=${part} class="${kind}${key !== undefined && key === chosen ? ' chosen' : ''}" d=${d}/>`,
  )}${cursor}</g>${texts.map(
    ({ x, y, text, kind, size }) =>
      svg`<text part="label" x=${mirrored ? width - x : x} y=${y} class=${kind || nothing} font-size=${size ?? nothing}>${text}</text>`,
  )}`;

/** The frame around what is under the pointer or the keyboard. */
export const activeFrame = (place: Rect | null | undefined): TemplateResult | typeof nothing =>
  place
    ? svg`<rect class="active" x=${place.x} y=${place.y} width=${place.width} height=${place.height} rx="4"/>`
    : nothing;
