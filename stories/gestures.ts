/* What a reader does in a story after it is drawn. */
import { expect, waitFor } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';

export interface Scene {
  readonly canvasElement: HTMLElement;
}

/** The story's element, drawn, and a way to find things in it. */
async function settled({ canvasElement }: Scene) {
  await drawn(canvasElement, 'ready');
  const element = elementsIn(canvasElement)[0]!;
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { element, find };
}

const press = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** Goes to the first datum by keyboard, which opens its tooltip. */
export async function activateNext(scene: Scene): Promise<void> {
  const { find } = await settled(scene);
  find('[part~="plot"]').focus();
  press(find('[part~="plot"]'), 'ArrowRight');
  await waitFor(() => expect(find('[part~="tooltip"]')).toBeVisible());
}

/** Opens the paragraph that says how the figure is calculated. */
export async function openDefinition(scene: Scene): Promise<void> {
  const { find } = await settled(scene);
  find('button[aria-expanded]').click();
  await waitFor(() =>
    expect(find('button[aria-expanded]')).toHaveAttribute('aria-expanded', 'true'),
  );
}

/** Hands a bad document to an element that has a good picture. */
export const keepsPicture =
  (bad: unknown) =>
  async (scene: Scene): Promise<void> => {
    const { element, find } = await settled(scene);
    element.data = bad;
    await waitFor(() => expect(element.state).toBe('invalid'));
    await expect(find('[part~="plot"]')).toBeVisible();
  };

/** Selects a gap of the chain, which opens its review questions. */
export async function openQuestions(scene: Scene): Promise<void> {
  const { find } = await settled(scene);
  press(find('[part~="plot"]'), 'ArrowRight');
  press(find('[part~="plot"]'), 'Enter');
  await waitFor(() => expect(find('[role="region"]')).toBeVisible());
}
