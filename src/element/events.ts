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

/** `detail` of `voc-path`. */
export interface PathDetail {
  /** The keys down to the item that is shown; `[]` for the whole. */
  readonly path: readonly string[];
}

/** The events of widgets, with their details. */
export interface VocEvents {
  'voc-ready': undefined;
  'voc-error': ErrorDetail;
  'voc-select': SelectDetail;
  'voc-path': PathDetail;
}

declare global {
  interface HTMLElementEventMap {
    'voc-ready': CustomEvent<undefined>;
    'voc-error': CustomEvent<ErrorDetail>;
    'voc-select': CustomEvent<SelectDetail>;
    'voc-path': CustomEvent<PathDetail>;
  }
}
