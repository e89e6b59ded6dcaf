import type { Outcome, OutcomeProblem } from './contract-events.js';
import { spanOf } from './json-pointer.js';

/** Parses a text; the problem of one that is no JSON has the engine's message, with the place. */
export function parseText(text: string): { document: unknown } | { problem: OutcomeProblem } {
  try {
    return { document: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { path: '', code: 'not-json', severity: 'error', message } };
  }
}

/** What a text comes to: how many errors and warnings there are, or the element's state. */
export function verdictOf({ state, problems }: Outcome): string {
  if (state === 'unreadable') return 'This is not JSON';
  if (state === 'loading') return 'No document';
  const count = (severity: OutcomeProblem['severity'], word: string) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length ? [`${length} ${word}${length === 1 ? '' : 's'}`] : [];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning')];
  return counts.length ? counts.join(', ') : `No problems; the element is ${state}`;
}

/** Selects the value that a JSON Pointer names in the text of a field, and scrolls it into view. */
export function selectPlace(area: HTMLTextAreaElement, path: string): void {
  const span = spanOf(area.value, path);
  if (!span) return;
  area.focus();
  area.setSelectionRange(span.start, span.end);
  const line = area.value.slice(0, span.start).split('\n').length - 1;
  const height = area.scrollHeight / area.value.split('\n').length;
  area.scrollTop = Math.max(0, line * height - area.clientHeight / 3);
}
