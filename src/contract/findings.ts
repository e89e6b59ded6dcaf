import type { Time } from './time.js';

/** Good or bad news, neither, or what the evidence can't decide. */
export type FindingSeverity = 'good' | 'bad' | 'neutral' | 'unknown';

/** Something that a widget has found, as data: what its summary says in words. */
export interface Finding {
  /** A stable kebab-case word, such as `target-missed`. */
  readonly code: string;
  /** The datum that it is about; left out where it is about the whole. */
  readonly key?: string | undefined;
  /** The part of the datum that it is about, where a key has several: the metric of a segment. */
  readonly group?: string | undefined;
  readonly severity: FindingSeverity;
  /** In the unit of the figure that it is about, with full precision. */
  readonly value?: number | null | undefined;
  /** What the value is held against, in the same unit; a band to stay in has two ends. */
  readonly target?: number | { readonly min: number; readonly max: number } | null | undefined;
  /** When what was found began, or what it is compared with. */
  readonly since?: Time | null | undefined;
}
