import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Layout, Target } from '../chart/box.js';

/**
 * The marks of a layout, paths under texts.
 * @param chosen the key whose mark is drawn as chosen
 */
export const picture = ({ marks, texts }: Layout, chosen: string | undefined): TemplateResult =>
  svg`${marks.map(
    ({ kind, d, part, key }) =>
      svg`<path part=${part} class="${kind}${key !== undefined && key === chosen ? ' chosen' : ''}" d=${d}/>`,
  )}${texts.map(
    ({ x, y, text, kind, size }) =>
      svg`<text part="label" x=${x} y=${y} class=${kind || nothing} font-size=${size ?? nothing}>${text}</text>`,
  )}`;

/** The frame around the datum under the pointer or the keyboard. */
export const activeFrame = (target: Target | undefined): TemplateResult | typeof nothing =>
  target
    ? svg`<rect class="active" x=${target.x} y=${target.y} width=${target.width} height=${target.height} rx="4"/>`
    : nothing;
