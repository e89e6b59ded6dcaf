import { html, nothing, type TemplateResult } from 'lit';

/** A button of the toolbar. */
export interface Button {
  /** Path of its icon, stroked in a box of 16 by 16 pixels. */
  readonly icon: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly key?: string | undefined;
  press(): void;
}

/**
 * The buttons as one tab stop.
 *
 * @param tabStop position of the button that the tab key goes to
 */
export const toolbar = (
  label: string,
  buttons: readonly Button[],
  tabStop: number,
  keyPressed: (event: KeyboardEvent) => void,
): TemplateResult =>
  html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${label} @keydown=${keyPressed}>
    ${buttons.map(
      ({ icon, label: name, pressed, key, press }, i) =>
        html`<button tabindex=${i === tabStop ? 0 : -1} aria-pressed=${pressed} aria-label=${name} aria-keyshortcuts=${key ?? nothing} title=${name} @click=${press}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${icon} /></svg>
        </button>`,
    )}
  </div>`;
