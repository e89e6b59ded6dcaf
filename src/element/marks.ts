import { nothing, svg, type TemplateResult } from 'lit';
import type { Target, TextMark } from '../chart/box.js';

/** The texts of a layout. */
export const textMarks = (marks: readonly TextMark[]): TemplateResult[] =>
  marks.map(
    ({ x, y, text, kind, size }) =>
      svg`<text part="label" x=${x} y=${y} class=${kind ?? nothing} font-size=${size ?? nothing}>${text}</text>`,
  );

/** The frame around the datum under the pointer or the keyboard. */
export const activeFrame = (target: Target | undefined): TemplateResult | typeof nothing =>
  target
    ? svg`<rect class="active" x=${target.x} y=${target.y} width=${target.width} height=${target.height} rx="4"/>`
    : nothing;
