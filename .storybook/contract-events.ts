/* The messages of the contract panel and the story on Storybook's channel. */

export const CONTRACT = {
  /** Panel to story: asks for the document and its outcome. */
  ask: 'voc-contract/ask',
  /** Story to panel: the text of the story's own document. */
  document: 'voc-contract/document',
  /** Panel to story: an edited text. */
  edit: 'voc-contract/edit',
  /** Story to panel: the element's state and problems with the current text. */
  outcome: 'voc-contract/outcome',
} as const;

/** One line of the panel's list. */
export interface OutcomeProblem {
  /** JSON Pointer into the document; empty for the document as a whole. */
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface Outcome {
  /** The element's state, or `unreadable` where the text is no JSON. */
  readonly state: string;
  readonly problems: readonly OutcomeProblem[];
}
