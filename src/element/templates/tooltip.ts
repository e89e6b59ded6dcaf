import { html, nothing, type TemplateResult } from 'lit';
import type { Tip } from '../widget.js';
import { translateOf } from './translate.js';

/** Chromium 109 to 113 report an unknown `popover` on the console, so it is set only where known. */
const popover = () => ('popover' in HTMLElement.prototype ? 'manual' : nothing);

const content = ({ title, rows }: Tip, series: number): TemplateResult =>
  html`<div class="tip-title" translate=${translateOf(title)} .textContent=${title}></div>
    <dl>
      ${rows.map(([name, value, rowSeries]) => html`<div class=${rowSeries === series ? 'on' : nothing}><dt .textContent=${name}></dt><dd translate=${translateOf(value)} .textContent=${value}></dd></div>`)}
    </dl>`;

/**
 * The tooltip of a datum, in the top layer where there is one.
 *
 * @param tip undefined for none: an empty box that is not to be seen
 * @param series index of the series whose figures are marked; -1 for none
 */
export const tooltip = (
  tip: Tip | undefined,
  series: number,
  pointerLeft: (event: PointerEvent) => void,
): TemplateResult =>
  html`<div part="tooltip" class=${tip ? 'tooltip open' : 'tooltip'} popover=${popover()} aria-hidden="true" @pointerleave=${pointerLeft}>${tip ? content(tip, series) : nothing}</div>`;

/**
 * A tip as one line, for a screen reader.
 *
 * @param series the only one whose figures are read; -1 for all
 * @param comma what stands between two figures in the reader's language
 */
export function tipLine({ title, rows, absent }: Tip, series: number, comma: string): string {
  const written = (figures: typeof rows) =>
    figures.map(([name, value]) => `${name} ${value}`.trim());
  if (series < 0) return [title, ...written(rows)].join(comma);
  const figures = written(rows.filter((row) => row[2] === series));
  const missing = [absent?.[series] ?? []].flat();
  return [title, ...(figures.length > 0 ? figures : missing)].join(comma);
}
