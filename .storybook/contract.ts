import type { Decorator } from '@storybook/web-components-vite';
import { addons, useEffect } from 'storybook/preview-api';
import { CONTRACT, type Outcome, type OutcomeProblem } from './contract-events.js';
import { elementsIn, type Widget } from './drawn.js';

/** The document of an element as text: its property, or its JSON child. */
function textOf(element: Widget): string {
  if (element.data != null) return JSON.stringify(element.data, null, 2);
  return element.querySelector('script')?.textContent?.trim() ?? '';
}

/** Text to document; for what is no JSON the engine's own message, which says line and column. */
function read(text: string): { document: unknown } | { problem: OutcomeProblem } {
  try {
    return { document: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { path: '', code: 'not-json', severity: 'error', message } };
  }
}

const outcomeOf = ({ state, problems }: Widget): Outcome => ({ state, problems });

/**
 * Ties the first element of a story to the contract panel, as long as the story is there.
 * @returns what unties it
 */
function connect(canvas: HTMLElement): () => void {
  const channel = addons.getChannel();
  const [element] = elementsIn(canvas);
  const original = element ? textOf(element) : undefined;
  let unreadable: OutcomeProblem | undefined;

  const report = () => {
    if (!element) return;
    channel.emit(
      CONTRACT.outcome,
      unreadable ? { state: 'unreadable', problems: [unreadable] } : outcomeOf(element),
    );
  };
  const introduce = () => {
    channel.emit(CONTRACT.document, original);
    report();
  };
  const edit = (text: string) => {
    const found = read(text);
    unreadable = 'problem' in found ? found.problem : undefined;
    if (element && 'document' in found) element.data = found.document;
    report();
  };

  // Another language has other messages; the switch sets it on the stage around the element.
  const observer = new MutationObserver(report);
  observer.observe(canvas, { attributes: true, attributeFilter: ['lang'], subtree: true });
  channel.on(CONTRACT.ask, introduce);
  channel.on(CONTRACT.edit, edit);
  introduce();
  return () => {
    observer.disconnect();
    channel.off(CONTRACT.ask, introduce);
    channel.off(CONTRACT.edit, edit);
  };
}

/** Lets the contract panel edit the document of a story; on documentation pages there is no panel. */
export const withContract: Decorator = (story, { canvasElement, id, viewMode }) => {
  useEffect(() => (viewMode === 'story' ? connect(canvasElement) : undefined), [id, viewMode]);
  return story();
};
