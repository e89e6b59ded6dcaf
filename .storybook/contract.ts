import type { Decorator } from '@storybook/web-components-vite';
import { addons, useEffect } from 'storybook/preview-api';
import { CONTRACT, type Outcome, type OutcomeProblem } from './contract-events.js';
import { parseText } from './document-text.js';
import { elementsIn, type Widget } from './drawn.js';

/** The document of an element as text: its property, or its JSON child. */
function textOf(element: Widget): string {
  if (element.data != null) return JSON.stringify(element.data, null, 2);
  return element.querySelector('script')?.textContent?.trim() ?? '';
}

const outcomeOf = ({ state, problems }: Widget): Outcome => ({ state, problems });

/**
 * Connects the first element of a story with the contract panel.
 * @returns ends the connection
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
  const sendDocument = () => {
    channel.emit(CONTRACT.document, original);
    report();
  };
  const edit = (text: string) => {
    const result = parseText(text);
    unreadable = 'problem' in result ? result.problem : undefined;
    if (element && 'document' in result) (element as { data: unknown }).data = result.document;
    report();
  };

  // The language switch changes `lang` around the element, and with it the problems' messages.
  const observer = new MutationObserver(report);
  observer.observe(canvas, { attributes: true, attributeFilter: ['lang'], subtree: true });
  channel.on(CONTRACT.ask, sendDocument);
  channel.on(CONTRACT.edit, edit);
  sendDocument();
  return () => {
    observer.disconnect();
    channel.off(CONTRACT.ask, sendDocument);
    channel.off(CONTRACT.edit, edit);
  };
}

/** Lets the contract panel edit the document of a story. Documentation pages have no panel. */
export const withContract: Decorator = (story, { canvasElement, id, viewMode }) => {
  useEffect(() => (viewMode === 'story' ? connect(canvasElement) : undefined), [id, viewMode]);
  return story();
};
