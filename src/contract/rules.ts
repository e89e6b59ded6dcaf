import { rawCheck, type BaseIssue, type IssuePathItem, type RawCheckAction } from 'valibot';
import { isError, readProblem, type ProblemMessage } from './problems.js';

/** Reports a problem of the value that a rule looks at, or of what lies at a path inside it. */
export type Report = (message: ProblemMessage, ...path: (string | number)[]) => void;

type Issue = BaseIssue<unknown>;
type IssuePath = [IssuePathItem, ...IssuePathItem[]];

/** Whether an issue is of a value's type, as opposed to a bound, a word or a rule. */
function isOfType(issue: Issue): boolean {
  if (!isError(issue)) return false;
  const { kind, type, input, message } = issue;
  const isWord = (type === 'literal' || type === 'picklist') && typeof input === 'string';
  return (kind === 'schema' && !isWord) || readProblem(message).code === 'wrong-type';
}

/** Whether a rule may look at a value, given the issues with it and with what lies inside it. */
function mayRun(issues: readonly Issue[], reads: readonly string[] | undefined): boolean {
  const ofType = issues.filter(isOfType);
  if (!ofType.length) return true;
  // A value that is itself of another type has its problem already.
  if (!reads || ofType.some(({ path }) => !path)) return false;
  const unsound = new Set(issues.filter(isError).map(({ path }) => path?.[0].key));
  return !reads.some((field) => unsound.has(field));
}

/** The path in valibot's form, and what lies at its end. */
function follow(value: unknown, keys: readonly (string | number)[]): [unknown, IssuePath?] {
  let found = value;
  const path = keys.map((key): IssuePathItem => {
    const input = found;
    found = (input as Record<string | number, unknown> | null | undefined)?.[key];
    return { type: 'unknown', origin: 'value', input, key, value: found };
  });
  return path.length ? [found, path as IssuePath] : [found];
}

/**
 * A rule about several fields of an object or several items of a list; it stands in a `v.pipe()`
 * behind the schema of these. It runs where all that it reads has the right type. (`v.check` runs
 * only where the whole value is sound, so a document with one wrong field would not be told the
 * rest.)
 *
 * @param reads the fields of the object that `test` relies on; all where not given; `[]` for a test
 * that copes with fields or items of any type
 */
export const rule = <T>(
  test: (value: T, report: Report) => void,
  reads?: readonly (keyof T & string)[],
): RawCheckAction<T> =>
  rawCheck<T>(({ dataset, addIssue }) => {
    const { value, issues = [] } = dataset;
    if (!mayRun(issues, reads)) return;
    test(value as T, (message, ...keys) => {
      const [input, path] = follow(value, keys);
      addIssue({ message, input, path });
    });
  });

/** A rule that computes figures, so that it runs for a document without errors alone. */
export const ifSound = <T>(action: RawCheckAction<T>): RawCheckAction<T> => ({
  ...action,
  '~run'(dataset, config) {
    return dataset.issues?.some(isError) ? dataset : action['~run'](dataset, config);
  },
});

/** How far a part may pass its whole, as a share of it: rounding at the source is no fault. */
const TOLERANCE = 0.005;

/** Whether a part is so much more than its whole that it deserves a warning. */
export const isOverFulfilled = (part: number, whole: number): boolean =>
  part - whole > whole * TOLERANCE;

/** Whether a number is given as a fraction of 1, as far as one can tell, where percentages are due. */
export const looksLikeFraction = (value: number): boolean => value > 0 && value <= 1;

/**
 * Where ready-made percentages look like fractions of 1: all are from 0 to 1, and not just 0 and 1.
 *
 * @param values null for one that is missing
 * @returns index of the first that lies between 0 and 1; -1 where they don't look so
 */
export function fractionAmong(values: readonly (number | null)[]): number {
  const given = values.filter((value) => value !== null);
  const lookSo = given.length > 2 && given.every((value) => value >= 0 && value <= 1);
  return lookSo ? values.findIndex((value) => value !== null && value % 1 !== 0) : -1;
}
