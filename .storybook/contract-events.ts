/* What the contract panel and the story say to each other over Storybook's channel. */

export const CONTRACT = {
  /** Panel to story: who are you? */
  ask: 'voc-contract/ask',
  /** Story to panel: the text of the document, as the story has it. */
  document: 'voc-contract/document',
  /** Panel to story: another text. */
  edit: 'voc-contract/edit',
  /** Story to panel: what came of it. */
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
