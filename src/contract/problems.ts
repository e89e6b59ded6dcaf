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
  'mixed-kinds',
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
  'unknown-widget',
  'number-as-text',
  'time-format',
  'looks-like-seconds',
  'mixed-periods',
  'looks-like-fraction',
  'out-of-scale',
  'stage-grows',
  'over-fulfilled',
  'not-trials',
  'few-points',
  'not-comparable',
  'expectation-at-ceiling',
  'questionable-answers',
] as const;

/**
 * The warnings that change what a reader would believe of the picture. They stand above it, the others
 * with the notes on the data only.
 */
const MISLEADING: ReadonlySet<string> = new Set<WarningCode>([
  'looks-like-seconds',
  'mixed-periods',
  'looks-like-fraction',
  'out-of-scale',
  'stage-grows',
  'over-fulfilled',
  'not-trials',
  'few-points',
  'not-comparable',
]);

export const isMisleading = ({ code }: Pick<Fault, 'code'>): boolean => MISLEADING.has(code);

export type ErrorCode = (typeof ERROR_CODES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];
export type ProblemCode = ErrorCode | WarningCode;

/** What a field should have held; `i18n` has the words for each. */
export type Expected =
  | 'number'
  | 'whole'
  | 'count'
  | 'answers'
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
  | 'element'
  | 'readable'
  | 'shallower'
  | 'times'
  | 'any'
  | JsonCause;

/** Why a text is no JSON, as far as that can be told. */
export type JsonCause =
  | 'json'
  | 'json-end'
  | 'json-page'
  | 'json-object'
  | 'json-escaped'
  | 'json-trailing-comma'
  | 'json-missing-comma'
  | 'json-quotes'
  | 'json-unquoted'
  | 'json-no-value'
  | 'json-small-letters'
  | 'json-number'
  | 'json-comment'
  | 'json-string'
  | 'json-rest';

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

/**
 * What a schema says of a value that it refuses. A valibot issue carries nothing of its schema's but
 * one string, its message: so severity, code, what was expected and the detail of that are written
 * into the message, separated by spaces. {@link readProblem} takes them apart again. Only
 * {@link problem} makes one, so a plain sentence in its place does not compile.
 */
export type ProblemMessage = string & { readonly writtenBy: 'problem' };

/**
 * The message to give to a valibot schema or action, in the place of an English sentence.
 *
 * @param detail of `expected`: the allowed words, a bound, a name; may hold spaces
 * @param severity where it is not the one that the code has by itself
 */
export const problem = (
  code: ProblemCode,
  expected: Expected,
  detail = '',
  severity: Severity = WARNINGS.has(code) ? 'warning' : 'error',
): ProblemMessage => `${severity} ${code} ${expected} ${detail}` as ProblemMessage;

/** The parts of a message that {@link problem} has written. */
export function readProblem(
  message: string,
): Pick<Fault, 'severity' | 'code' | 'expected' | 'detail'> {
  const [severity, code, expected] = message.split(' ', 3) as [Severity, ProblemCode, Expected];
  const detail = message.slice(severity.length + code.length + expected.length + 3);
  return { severity, code, expected, detail };
}

/** Whether an issue with such a message keeps the document from being drawn. */
export const isError = ({ message }: { readonly message: string }): boolean =>
  message.startsWith('error ');
