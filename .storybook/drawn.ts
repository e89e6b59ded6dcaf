import { waitFor } from 'storybook/test';

/** Any of the project's elements. */
export type Widget = HTMLElementTagNameMap[Extract<keyof HTMLElementTagNameMap, `voc-${string}`>];

const isWidget = (element: Element): element is Widget => element.localName.startsWith('voc-');

/** The project's elements below a node, in shadow roots too. */
export function elementsIn(root: ParentNode): Widget[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (isWidget(element)) return [element];
    return element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  });
}

/** Throws as long as an element lacks its state, its picture or one of its tables. */
function checkDrawn(element: Widget, expected: string): void {
  const { localName, state, tables, shadowRoot } = element;
  const problems = element.problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
  if (state !== expected) throw new Error(`${localName} is ${state}, not ${expected}. ${problems}`);
  const has = (part: string) => shadowRoot?.querySelectorAll(`[part~="${part}"]`).length ?? 0;
  if (state === 'ready' && localName === 'voc-dashboard') {
    // Its widgets have their own pictures and tables, and come as they near the window.
    if (!shadowRoot?.querySelector('#board[aria-busy="false"]'))
      throw new Error(`${localName} has not shown its widgets.`);
  } else if (state === 'ready') {
    if (!has('plot')) throw new Error(`${localName} has drawn no picture.`);
    if (has('table') < tables.length) throw new Error(`${localName} lacks a table.`);
  } else if (!has('state')) throw new Error(`${localName} does not say that it is ${state}.`);
}

/**
 * Waits until every element of a story is drawn with its tables, which come after the picture.
 * @param expected the state that they should reach
 */
export async function drawn(canvas: HTMLElement, expected: string): Promise<void> {
  await waitFor(() => elementsIn(canvas).forEach((element) => checkDrawn(element, expected)), {
    timeout: 5000,
  });
}
