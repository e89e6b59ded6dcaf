/** How bad a problem is: an `error` keeps the document from being drawn, a `warning` does not. */
export type Severity = 'error' | 'warning';

/**
 * The stable words of every problem that validation can name (CONTRACT.md, rule 8).
 * The second half are warnings: the document is drawn all the same.
 */
export const ERROR_CODES = [
  'not-json',
  'unreadable',
  'required',
  'wrong-type',
  'wrong-value',
  'wrong-format',
  'out-of-range',
  'too-few',
  'unknown-type',
  'unsupported-contract',
  'duplicate-key',
  'unknown-key',
  'wrong-length',
  'not-ascending',
  'duplicate-time',
  'not-nps-scale',
  'sum-exceeds-stage',
] as const;

export const WARNING_CODES = [
  'unknown-field',
  'looks-like-fraction',
  'stage-grows',
  'over-fulfilled',
  'not-trials',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];
export type ProblemCode = ErrorCode | WarningCode;

/** What a field should have held; the words for each are in `i18n`. */
export type Expected =
  | 'number'
  | 'whole'
  | 'count'
  | 'positive'
  | 'fraction'
  | 'string'
  | 'text'
  | 'list'
  | 'object'
  | 'time'
  | 'duration'
  | 'time-zone'
  | 'unit'
  | 'number-or-object'
  | 'target'
  | 'max-above-min'
  | 'ascending'
  | 'one-of'
  | 'at-least'
  | 'at-most'
  | 'field'
  | 'json'
  | 'shallower'
  | 'times'
  | 'any';

/**
 * A problem before it is put into words: what was found and what was expected, as data.
 * `found` is a short piece of JSON, or `list` / `object` / `nothing`, which have words of their own.
 */
export interface Finding {
  /** JSON Pointer (RFC 6901) into the document as given; `''` is the whole document. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: Expected;
  /** A detail of `expected`: the allowed words, a bound, another field's value. */
  readonly detail: string;
}

/** A problem as it is handed out: CONTRACT.md, rule 8. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the document as given; `''` is the whole document. */
  readonly path: string;
  /** A stable kebab-case word. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One sentence in the reader's language: what was found and what is expected. */
  readonly message: string;
}

const WARNINGS: ReadonlySet<string> = new Set(WARNING_CODES);

export const severityOf = (code: ProblemCode): Severity =>
  WARNINGS.has(code) ? 'warning' : 'error';

/** Writes a path of keys and indices as a JSON Pointer (RFC 6901). */
export const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const LONGEST = 40;

/** A value as a reader of a message should see it: short, never a dump of the whole document. */
export function snippet(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value === 'string') {
    // Not through the middle of a character of two halves.
    const start = value.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
    return JSON.stringify(value.length > LONGEST ? `${start}\u2026` : value);
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  return typeof value === 'number' ? 'not-finite' : 'nothing';
}

/** What a rule of the schema says when it is broken; the words come later. */
export interface Broken {
  readonly code: ProblemCode;
  readonly expected: Expected;
  readonly detail: string;
}

export const rule = (code: ProblemCode, expected: Expected, detail = ''): Broken => ({
  code,
  expected,
  detail,
});
