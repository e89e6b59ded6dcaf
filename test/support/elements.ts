import { fixture, html, oneEvent } from '@open-wc/testing';
import type { VocElement } from '../../src/element/voc-element.js';
import type { Figures, Envelope } from '../../src/contract/index.js';
import type { AnyDrawing } from '../../src/chart/drawing.js';
import type { Words } from '../../src/element/widget.js';
import '../../src/define/all.js';

/** Any widget, for tests that hold for all of them. */
export type AnyWidget = VocElement<Envelope, Figures, Words, AnyDrawing>;

/** An element of a kind in a box of a width, not waited for. */
export async function place(kind: string, width = 480): Promise<AnyWidget> {
  const box = await fixture<HTMLDivElement>(html`<div .style=${`width:${width}px`}></div>`);
  const element = document.createElement(`voc-${kind}`) as AnyWidget;
  box.append(element);
  return element;
}

/** An element with a document, drawn. */
export async function draw(kind: string, document: unknown, width = 480): Promise<AnyWidget> {
  const element = await place(kind, width);
  const ready = oneEvent(element, 'voc-ready');
  element.data = document;
  await ready;
  return element;
}

export const shadow = (element: Element): ShadowRoot => element.shadowRoot!;

export const part = (element: Element, name: string): Element | null =>
  shadow(element).querySelector(`[part~="${name}"]`);

export const texts = (element: Element, selector: string): string[] =>
  [...shadow(element).querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');

/** Waits until a change that comes from outside Lit (an observer) has been drawn. */
export async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
