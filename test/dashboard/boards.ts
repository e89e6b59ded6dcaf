import { fixture, html, oneEvent } from '@open-wc/testing';
import { shadow, until, type AnyWidget } from '../support/elements.js';

export type Board = HTMLElementTagNameMap['voc-dashboard'];

/** The widgets that are drawn on a dashboard, from the top to the bottom. */
export const widgetsOf = (board: Board): AnyWidget[] =>
  [...shadow(board).querySelectorAll('.panel > *')].filter(({ localName }) =>
    localName.startsWith('voc-'),
  ) as AnyWidget[];

/** A widget by its type, the first of it. */
export const widget = (board: Board, type: string): AnyWidget =>
  widgetsOf(board).find(({ localName }) => localName === `voc-${type}`)!;

const isAtRest = (one: AnyWidget): boolean => one.state !== 'loading' && !one.isUpdatePending;

/** Waits until a dashboard is to be seen, and its widgets and what is said of them all are there. */
export async function atRest(board: Board): Promise<void> {
  const chart = () => shadow(board).querySelector('#board');
  await until(
    () =>
      !board.isUpdatePending &&
      widgetsOf(board).every(isAtRest) &&
      (!chart() || chart()!.getAttribute('aria-busy') === 'false') &&
      (!chart() || Boolean(shadow(board).querySelector('.attention')?.textContent?.trim())),
  );
}

/** An empty dashboard on the page, in a box of a width. */
export async function placeBoard(width = 1200): Promise<Board> {
  const box = await fixture<HTMLElement>(html`<div .style=${`width:${width}px`}></div>`);
  const board = document.createElement('voc-dashboard');
  box.append(board);
  return board;
}

export const give = (board: Board, document: unknown): void => {
  (board as { data: unknown }).data = document;
};

/** Draws a dashboard with all of its widgets, also those that are far from the window: as for paper. */
export async function openBoard(document: unknown, width = 1200): Promise<Board> {
  const board = await placeBoard(width);
  const ready = oneEvent(board, 'voc-ready');
  give(board, document);
  await board.updateComplete;
  window.dispatchEvent(new Event('beforeprint'));
  await ready;
  await atRest(board);
  return board;
}

/** Frames in which what has been asked for is done, in a slow engine too. */
const FRAMES = 4;

async function frames(): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** How often some elements are updated while something happens, by their order, once they are quiet. */
export async function updatesDuring(
  elements: readonly AnyWidget[],
  action: () => void | Promise<void>,
): Promise<number[]> {
  const counts = elements.map(() => 0);
  elements.forEach((element, index) => {
    const perform = Reflect.get(element, 'performUpdate') as () => void;
    Reflect.set(element, 'performUpdate', () => {
      counts[index]! += 1;
      perform.call(element);
    });
  });
  // Tables are made when the browser has time for them, which on a busy machine is long after all else.
  await until(() => elements.every((element) => shadow(element).querySelector('table')));
  do {
    counts.fill(0);
    await frames();
  } while (counts.some(Boolean));
  await action();
  await frames();
  for (const element of elements) Reflect.deleteProperty(element, 'performUpdate');
  return counts;
}
