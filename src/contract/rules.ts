import { rawCheck, type BaseIssue, type IssuePathItem, type RawCheckAction } from 'valibot';
import { readProblem, type ProblemMessage } from './problems.js';

/** Reports a problem of the value that a rule looks at, or of what lies at a path inside it. */
export type Report = (message: ProblemMessage, ...path: (string | number)[]) => void;

type Issue = BaseIssue<unknown>;
type IssuePath = [IssuePathItem, ...IssuePathItem[]];

/** Whether an issue is of a value's type, as opposed to a bound, a word or a rule. */
function isOfType({ kind, type, input, message }: Issue): boolean {
  const isWord = (type === 'literal' || type === 'picklist') && typeof input === 'string';
  return (kind === 'schema' && !isWord) || readProblem(message).code === 'wrong-type';
}

/** Whether a rule may look at a value, given the issues with it and with what lies inside it. */
function mayRun(issues: readonly Issue[], reads: readonly string[] | undefined): boolean {
  const ofType = issues.filter(isOfType);
  if (!ofType.length) return true;
  // A value that is itself of another type has its problem already.
  if (!reads || ofType.some(({ path }) => !path)) return false;
  const unsound = new Set(
    issues
      .filter(({ message }) => readProblem(message).code !== 'unknown-field')
      .map(({ path }) => path?.[0].key),
  );
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
 * A rule about several fields of an object, or several items of a list, to be put into a
 * `v.pipe()` behind its schema. It runs where the types of the whole value are sound, so that `test`
 * can rely on them, or at least those of the fields that it reads: valibot's own `v.check` would say
 * nothing of a document's other faults as long as one field is wrong.
 *
 * @param reads the fields of an object that `test` reads, and that must be sound for it; none (`[]`)
 * for a test that copes with whatever the items or fields hold
 */
export const rule = <T>(
  test: (value: T, report: Report) => void,
  reads?: readonly string[],
): RawCheckAction<T> =>
  rawCheck<T>(({ dataset, addIssue }) => {
    const { value, issues = [] } = dataset;
    if (!mayRun(issues, reads)) return;
    test(value as T, (message, ...keys) => {
      const [input, path] = follow(value, keys);
      addIssue({ message, input, path });
    });
  });
