import type { Problem } from '../contract/index.js';

/** `detail` of `voc-error`. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** `detail` of `voc-select`. */
export interface SelectDetail {
  /** The datum's key. */
  readonly key: string;
  /** The figures of the datum. */
  readonly datum: unknown;
}

/** The events of every widget, with their details. */
export interface VocEvents {
  'voc-ready': undefined;
  'voc-error': ErrorDetail;
  'voc-select': SelectDetail;
}

declare global {
  interface HTMLElementEventMap {
    'voc-ready': CustomEvent<undefined>;
    'voc-error': CustomEvent<ErrorDetail>;
    'voc-select': CustomEvent<SelectDetail>;
  }
}
