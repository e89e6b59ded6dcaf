import type { Problem } from '../contract/index.js';

/** `detail` of `voc-error`. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** `detail` of `voc-select`. */
export interface SelectDetail {
  /** The datum's key; null where a selection that several elements share was cleared. */
  readonly key: string | null;
  /** The figures of the datum; null without one. */
  readonly datum: unknown;
  /** The `id` of the widget's document; null where it has none. */
  readonly id: string | null;
}

/** `detail` of `voc-segment`. */
export interface SegmentDetail {
  /** The segment's key; null for all. */
  readonly key: string | null;
  /** Its name in the reader's language. */
  readonly label: string;
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
  'voc-segment': SegmentDetail;
  'voc-path': PathDetail;
}

declare global {
  interface HTMLElementEventMap {
    'voc-ready': CustomEvent<undefined>;
    'voc-error': CustomEvent<ErrorDetail>;
    'voc-select': CustomEvent<SelectDetail>;
    'voc-segment': CustomEvent<SegmentDetail>;
    'voc-path': CustomEvent<PathDetail>;
  }
}
