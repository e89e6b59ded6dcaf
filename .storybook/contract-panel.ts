import { createElement, useEffect, useState, type CSSProperties, type ReactElement } from 'react';
import { useChannel } from 'storybook/manager-api';
import { CONTRACT, type Outcome, type OutcomeProblem } from './contract-events.js';
import { selectPlace, verdictOf } from './document-text.js';

const mono = 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace';

const styles = {
  panel: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 16,
    boxSizing: 'border-box',
    height: '100%',
    padding: 16,
    color: '#16202e',
    background: '#fff',
    font: '13px/1.5 system-ui, "Segoe UI", sans-serif',
  },
  editor: { display: 'flex', flexDirection: 'column', flex: '3 1 320px', minHeight: 200, gap: 8 },
  bar: { display: 'flex', alignItems: 'center', gap: 8 },
  label: { flex: 1, fontWeight: 600 },
  button: {
    padding: '4px 12px',
    border: '1px solid #c6ccd5',
    borderRadius: 4,
    background: '#fff',
    color: '#16202e',
    font: 'inherit',
    cursor: 'pointer',
  },
  text: {
    flex: 1,
    boxSizing: 'border-box',
    width: '100%',
    padding: 12,
    border: '1px solid #c6ccd5',
    borderRadius: 4,
    background: '#fafbfc',
    color: '#16202e',
    font: `12.5px/1.55 ${mono}`,
    resize: 'none',
    tabSize: 2,
  },
  result: { flex: '2 1 240px', minWidth: 0, overflow: 'auto' },
  heading: { margin: '4px 0 8px', fontSize: 13, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  empty: { padding: 16, color: '#566070' },
} satisfies Record<string, CSSProperties>;

const tones = { error: '#b3362b', warning: '#8f4f10' } as const;

const problemStyle = (severity: OutcomeProblem['severity']): CSSProperties => ({
  display: 'block',
  width: '100%',
  marginBottom: 8,
  padding: '8px 12px',
  border: 0,
  borderInlineStart: `3px solid ${tones[severity]}`,
  borderRadius: 4,
  background: '#f4f5f7',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
});

/** Selects the place in the text that a problem is about. */
function goTo(path: string): void {
  const area = document.querySelector<HTMLTextAreaElement>('#voc-contract-text');
  if (area) selectPlace(area, path);
}

function problemItem(problem: OutcomeProblem, index: number): ReactElement {
  const { path, code, severity, message } = problem;
  return createElement(
    'li',
    { key: index },
    createElement(
      'button',
      { type: 'button', style: problemStyle(severity), onClick: () => goTo(path) },
      createElement('code', { style: { fontFamily: mono, color: tones[severity] } }, path || '/'),
      ` ${code}`,
      createElement('br'),
      message,
    ),
  );
}

/** An editor for the document of a story, which is drawn again after each key. */
export function ContractPanel({ active }: { readonly active: boolean }): ReactElement | null {
  const [original, setOriginal] = useState<string>();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'loading', problems: [] });
  const emit = useChannel({
    [CONTRACT.document]: (documentText: string | undefined) => {
      setOriginal(documentText);
      setText(documentText ?? '');
    },
    [CONTRACT.outcome]: setOutcome,
  });
  useEffect(() => {
    // A story that was rendered before this panel has sent its document to nobody.
    if (original === undefined) emit(CONTRACT.ask);
  }, []);

  if (!active) return null;
  if (original === undefined) {
    return createElement('div', { style: styles.empty }, 'This story has no document.');
  }
  const change = (next: string) => {
    setText(next);
    emit(CONTRACT.edit, next);
  };
  const tidy = () => change(JSON.stringify(JSON.parse(text), null, 2));
  const button = (title: string, disabled: boolean, onClick: () => void) =>
    createElement('button', { type: 'button', style: styles.button, disabled, onClick }, title);

  return createElement(
    'div',
    { style: styles.panel },
    createElement(
      'div',
      { style: styles.editor },
      createElement(
        'div',
        { style: styles.bar },
        createElement('label', { htmlFor: 'voc-contract-text', style: styles.label }, 'Document'),
        button('Tidy', outcome.state === 'unreadable' || !text, tidy),
        button('Reset', text === original, () => change(original)),
      ),
      createElement('textarea', {
        id: 'voc-contract-text',
        style: styles.text,
        value: text,
        spellCheck: false,
        wrap: 'off',
        onChange: ({ target }: { target: HTMLTextAreaElement }) => change(target.value),
      }),
    ),
    createElement(
      'div',
      { style: styles.result, role: 'status' },
      createElement('h2', { style: styles.heading }, verdictOf(outcome)),
      createElement('ul', { style: styles.list }, ...outcome.problems.map(problemItem)),
    ),
  );
}
