import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What is said of one datum: its name, then figures with their names. */
export interface Tip {
  readonly title: string;
  /** `series` is the one that a figure belongs to, where there are several. */
  readonly rows: readonly (readonly [name: string, value: string, series?: number | undefined])[];
  /** What is said of each series that has no figure here. */
  readonly absent?: readonly string[];
}

/**
 * A tip as one line, for a screen reader.
 *
 * @param series the only one whose figures are read; -1 for all
 * @param comma what stands between two figures in the reader's language
 */
export function tipLine({ title, rows, absent }: Tip, series: number, comma: string): string {
  const told = (all: typeof rows) => all.map(([name, value]) => `${name} ${value}`.trim());
  const own = told(rows.filter((row) => row[2] === series));
  const missing = absent?.[series] ?? [];
  return [title, ...(series < 0 ? told(rows) : own.length ? own : [missing].flat())].join(comma);
}

/**
 * The tooltip, in the top layer where it can be. Chromium 109 to 113 complain of the attribute on the
 * console, so only who knows it gets it.
 */
export const tooltip = (
  { title, rows }: Tip,
  series: number,
  away: (event: PointerEvent) => void,
): TemplateResult =>
  html`<div part="tooltip" class="tooltip open" popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing} aria-hidden="true" @pointerleave=${away}>
    <div class="tip-title">${title}</div>
    <dl>
      ${rows.map(([name, value, of]) => html`<div class=${of === series ? 'on' : nothing}><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </div>`;

/** What a tooltip must not cover: a height, and the place across where it has its middle. */
export interface Free {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 8;

/**
 * Shows the tooltip above what it tells of, below it where there is no room, and always inside the
 * window. It touches it, so that the pointer can go over to it (WCAG 1.4.13).
 *
 * @param free in pixels of the window
 */
export function placeTooltip(element: HTMLElement, { x, top: above, bottom }: Free): void {
  if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = document.documentElement;
  const wanted = above - height >= MARGIN ? above - height : bottom;
  // The keyboard reaches data that are scrolled out of the window: what is said of them stays in.
  const inside = (at: number, room: number) =>
    `${Math.round(Math.max(MARGIN, Math.min(at, room - MARGIN)))}px`;
  element.style.left = inside(x - width / 2, clientWidth - width);
  element.style.top = inside(wanted, clientHeight - height);
}
