import { fixture, html, oneEvent } from '@open-wc/testing';
import type { VocElement } from '../../src/element/voc-element.js';
import type { Figures, Envelope } from '../../src/contract/index.js';
import type { AnyDrawing } from '../../src/chart/drawing.js';
import type { Words } from '../../src/element/widget.js';
import '../../src/define/all.js';

/** Any widget, for tests that hold for all of them. */
export type AnyWidget = VocElement<Envelope, Figures, Words, AnyDrawing>;

/** Whether these tests run in WebKit. */
export const isWebKit = !/Chrome|Gecko\//.test(navigator.userAgent);

/** Adds an element to a box of a width, without waiting for it to be drawn. */
export async function place(kind: string, width = 480): Promise<AnyWidget> {
  const box = await fixture<HTMLDivElement>(html`<div .style=${`width:${width}px`}></div>`);
  const element = document.createElement(`voc-${kind}`) as AnyWidget;
  box.append(element);
  return element;
}

/** Draws a document in an element of a kind. */
export async function draw(kind: string, document: unknown, width = 480): Promise<AnyWidget> {
  const element = await place(kind, width);
  const ready = oneEvent(element, 'voc-ready');
  (element as { data: unknown }).data = document;
  await ready;
  return element;
}

export const shadow = (element: Element): ShadowRoot => element.shadowRoot!;

export const part = (element: Element, name: string): Element | null =>
  shadow(element).querySelector(`[part~="${name}"]`);

export const texts = (element: Element, selector: string): string[] =>
  [...shadow(element).querySelectorAll(selector)].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );

/** Waits, frame by frame, until a test holds: for changes that observers bring about. */
export async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
