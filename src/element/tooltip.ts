import { html, nothing, type TemplateResult } from 'lit/html.js';
import { clamp, type Point } from '../chart/box.js';

/** What is said of one datum: its name, then figures with their names. */
export interface Tip {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** A tip as one line, for a screen reader. */
export const tipLine = ({ title, rows }: Tip): string =>
  [title, ...rows.map(([name, value]) => `${name} ${value}`)].join(', ');

/**
 * The tooltip: always there, so that showing it makes nothing new; in the top layer where it can.
 * Chromium 109 to 113 complain of the attribute on the console, so only who knows it gets it.
 */
export const tooltip = (tip: Tip | undefined): TemplateResult =>
  html`<div part="tooltip" class="tooltip" popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing} aria-hidden="true">
    ${
      tip
        ? html`<div class="tip-title">${tip.title}</div>
          <dl>
            ${tip.rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
          </dl>`
        : nothing
    }
  </div>`;

const MARGIN = 8;

/**
 * Shows the tooltip above a point of the page, below it where there is no room, and always inside
 * the window.
 *
 * @param at the point, in pixels of the window; undefined hides it
 */
export function placeTooltip(element: HTMLElement, at: Point | undefined): void {
  const open = at !== undefined;
  const popover = 'showPopover' in element && element.isConnected;
  if (element.classList.contains('open') !== open) {
    element.classList.toggle('open', open);
    if (popover) {
      if (open) element.showPopover();
      else element.hidePopover();
    }
  }
  if (!at) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = at.y - height - MARGIN;
  const wanted = above >= MARGIN ? above : at.y + MARGIN * 2;
  // The keyboard reaches data that are scrolled out of the window: what is said of them stays in.
  const top = clamp(wanted, MARGIN, Math.max(MARGIN, clientHeight - height - MARGIN));
  const left = clamp(at.x - width / 2, MARGIN, Math.max(MARGIN, clientWidth - width - MARGIN));
  element.style.setProperty('left', `${Math.round(left)}px`);
  element.style.setProperty('top', `${Math.round(top)}px`);
}
