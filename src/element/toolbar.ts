import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Table } from '../contract/index.js';

/** What a tool may ask of the element that it works on. */
export interface Workpiece extends HTMLElement {
  readonly tables: readonly string[];
  toTable(name?: string): Table | undefined;
  highlight(key?: string): void;
  requestUpdate(): void;
}

/** A tool that an entry of its own adds to every widget (`VocElement.addTool`). */
export interface Tool {
  /** The path of its icon, stroked in a box of 16 by 16 pixels. */
  readonly icon: string;
  /** The key that it answers to while the picture has the focus, in lower case. */
  readonly key?: string;
  /** What it does, in a reader's language (BCP 47). */
  label(lang: string): string;
  /** Whether it can do anything with what an element shows now. */
  fits(element: Workpiece): boolean;
  /** Whether it is at work on an element. */
  active(element: Workpiece): boolean;
  /** Starts its work, or ends it; `requestUpdate()` of the element shows a change of `active`. */
  toggle(element: Workpiece): void;
}

/** A button of the toolbar. */
export interface Button {
  readonly icon: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly key?: string | undefined;
  press(): void;
}

/** How far each key moves from button to button. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The button to go to from one of a row of so many; -1 for keys that don't go anywhere. */
export function nextButton(key: string, from: number, count: number, mirrored: boolean): number {
  const step = STEPS[key];
  if (!step) return -1;
  if (!Number.isFinite(step)) return step < 0 ? 0 : count - 1;
  return (from + (mirrored ? -step : step) + count) % count;
}

/**
 * The buttons at the top, as one tab stop (WAI-ARIA Authoring Practices, toolbar).
 *
 * @param stop which of them the tab key goes to
 */
export const toolbar = (
  label: string,
  buttons: readonly Button[],
  stop: number,
  key: (event: KeyboardEvent) => void,
): TemplateResult =>
  html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${label} @keydown=${key}>
    ${buttons.map(
      ({ icon, label: name, pressed, key: short, press }, i) =>
        html`<button tabindex=${i === stop ? 0 : -1} aria-pressed=${pressed} aria-label=${name} aria-keyshortcuts=${short ?? nothing} title=${name} @click=${press}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${icon} /></svg>
        </button>`,
    )}
  </div>`;
