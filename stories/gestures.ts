/* Interactions of a reader with a story that is drawn. */
import { expect, waitFor } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';

export interface Scene {
  readonly canvasElement: HTMLElement;
}

/** Waits for the story's element; `find` looks for a node in its shadow root. */
async function drawnElement({ canvasElement }: Scene) {
  await drawn(canvasElement, 'ready');
  const element = elementsIn(canvasElement)[0]!;
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { element, find };
}

const press = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** Goes to the first datum by keyboard, which opens its tooltip. */
export async function activateNext(scene: Scene): Promise<void> {
  const { find } = await drawnElement(scene);
  find('[part~="plot"]').focus();
  press(find('[part~="plot"]'), 'ArrowRight');
  await waitFor(() => expect(find('[part~="tooltip"]')).toBeVisible());
}

/** Opens the paragraph that says how the figure is calculated. */
export async function openDefinition(scene: Scene): Promise<void> {
  const { find } = await drawnElement(scene);
  find('button[aria-expanded]').click();
  await waitFor(() =>
    expect(find('button[aria-expanded]')).toHaveAttribute('aria-expanded', 'true'),
  );
}

/** Sets an invalid document on an element that has drawn a valid one. */
export const keepsPicture =
  (invalid: unknown) =>
  async (scene: Scene): Promise<void> => {
    const { element, find } = await drawnElement(scene);
    (element as { data: unknown }).data = invalid;
    await waitFor(() => expect(element.state).toBe('invalid'));
    await expect(find('[part~="plot"], #board')).toBeVisible();
  };

/** Selects a gap of the chain, which opens its review questions. */
export async function openQuestions(scene: Scene): Promise<void> {
  const { find } = await drawnElement(scene);
  press(find('[part~="plot"]'), 'ArrowRight');
  press(find('[part~="plot"]'), 'Enter');
  await waitFor(() => expect(find('[role="region"]')).toBeVisible());
}
