import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AnyDrawing } from '../../chart/drawing.js';
import type { Language } from '../../i18n/index.js';
import { corners } from './corners.js';
import { picture } from './drawing.js';

interface RestOptions {
  /** How many rows found no room, and are not drawn. */
  readonly rest: number;
  /** Whether all rows are drawn, in a box that has no room for them. */
  readonly open: boolean;
  toggle(): void;
}

/** The button that opens the rows of a list that found no room, or closes them. */
export const restButton = (
  { shared, formats }: Language,
  { rest, open, toggle }: RestOptions,
): TemplateResult | typeof nothing =>
  rest || open
    ? html`<button class="rest" aria-expanded=${open} @click=${toggle} .textContent=${open ? shared.fewer : shared.problems.more(formats.number(rest))}></button>`
    : nothing;

interface PictureOptions {
  readonly label: string;
  /** What a screen reader calls it. */
  readonly roleDescription: string;
  /** Whether the marks move to their places from those of the drawing before. */
  readonly changed: boolean;
  /** Key of the datum whose mark is drawn as chosen. */
  readonly chosenKey: string | undefined;
  keyPressed(event: KeyboardEvent): void;
}

/** Where the pointer's events go. */
interface PointerListener {
  pressed(event: PointerEvent): void;
  moved(event: PointerEvent): void;
  left(event: PointerEvent): void;
  clicked(event: PointerEvent): void;
  blurred(): void;
}

/**
 * The box of the picture. Its marks are rendered again only for another drawing; the cursor is rendered
 * apart from them, into the group `.cursor`, and so are the frames around what is selected.
 */
export const chart = (
  drawing: AnyDrawing | undefined,
  pointer: PointerListener,
  options: PictureOptions,
): TemplateResult =>
  html`<div part="chart" class="chart">${drawing ? plot(drawing, pointer, options) : nothing}</div>`;

const plot = (
  drawing: AnyDrawing,
  { pressed, moved, left, clicked, blurred }: PointerListener,
  { label, roleDescription, changed, chosenKey, keyPressed }: PictureOptions,
): TemplateResult =>
  html`<svg part="plot" class="plot ${changed ? 'changed' : ''}" role="application" aria-roledescription=${roleDescription} tabindex="0" width=${drawing.width} height=${drawing.height} viewBox="0 0 ${drawing.width} ${drawing.height}" aria-label=${label} aria-describedby="summary" @pointerdown=${pressed} @pointermove=${moved} @pointerleave=${left} @click=${clicked} @keydown=${keyPressed} @blur=${blurred}>${guard([drawing, chosenKey], () => [picture(drawing, chosenKey, svg`<g class="selection"></g><g class="cursor"></g>`), corners(drawing)])}</svg>`;
