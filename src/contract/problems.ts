/** How bad a problem is: an `error` keeps the document from being drawn, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** The codes of the problems that keep a document from being drawn. Stable kebab-case words. */
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
  'top-needed',
  'sum-exceeds-stage',
] as const;

/** The codes of the problems with which a document is drawn all the same. */
export const WARNING_CODES = [
  'unknown-field',
  'looks-like-fraction',
  'stage-grows',
  'over-fulfilled',
  'not-trials',
  'not-comparable',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];
export type ProblemCode = ErrorCode | WarningCode;

/** What a field should have held; `i18n` has the words for each. */
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
export interface Fault {
  /** JSON Pointer (RFC 6901) into the document as given; `''` is the whole document. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: Expected;
  /** A detail of `expected`: the allowed words, a bound, another field's value. */
  readonly detail: string;
}

/** A problem as `validate()` and the event `voc-error` hand it out. */
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

/**
 * What a schema says of a value that it refuses. A valibot issue carries nothing of its schema's but
 * one string, its message: so the code, what was expected and the detail of that are written into
 * the message, separated by spaces. {@link readProblem} takes them apart again. Only {@link problem}
 * makes one, so a plain sentence in its place does not compile.
 */
export type ProblemMessage = string & { readonly writtenBy: 'problem' };

/**
 * The message to give to a valibot schema or action, in the place of an English sentence.
 *
 * @param detail of `expected`: the allowed words, a bound, a name; may hold spaces
 */
export const problem = (code: ProblemCode, expected: Expected, detail = ''): ProblemMessage =>
  `${code} ${expected} ${detail}` as ProblemMessage;

/** The parts of a message that {@link problem} has written. */
export function readProblem(message: string): Pick<Fault, 'code' | 'expected' | 'detail'> {
  const [code, expected] = message.split(' ', 2) as [ProblemCode, Expected];
  return { code, expected, detail: message.slice(code.length + expected.length + 2) };
}
