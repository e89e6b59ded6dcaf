/*
 * Schemas that take more than they ask for, each time with a warning: a value spelled in another way,
 * and a field that can't be read but that no figure needs.
 */
import * as v from 'valibot';
import {
  isError,
  problem,
  readProblem,
  type ProblemMessage,
  type WarningCode,
} from './problems.js';

type Issue = v.BaseIssue<unknown>;

/**
 * A schema that takes other spellings of its values, as what they clearly mean. The warning shows the
 * right one.
 *
 * @param read the right spelling of a value; undefined for what needs none, or has none
 */
export const respelled = <Schema extends v.GenericSchema>(
  schema: Schema,
  code: WarningCode,
  read: (given: unknown) => string | number | undefined,
): Schema => ({
  ...schema,
  '~run'(dataset, config) {
    const given = dataset.value;
    const meant = read(given);
    const result = schema['~run'](meant === undefined ? dataset : { value: meant }, config);
    if (meant === undefined) return result;
    const message = problem(code, 'any', String(meant));
    const warn = v.rawCheck(({ addIssue }) => addIssue({ message, input: given }));
    return warn['~run'](result, config);
  },
});

/** An issue, and those that it was made of, as warnings. */
function asWarning(issue: Issue): Issue {
  const { code, expected, detail } = readProblem(issue.message);
  const message: ProblemMessage = problem(code, expected, detail, 'warning');
  const issues = issue.issues?.map(asWarning) as typeof issue.issues;
  return { ...issue, message, issues };
}

/**
 * A field that may be left out and that no figure needs: where it can't be read, it is left out with
 * its problems as warnings, so that the picture stays.
 */
export function lenient<Field extends v.GenericSchema>(
  field: Field,
): v.NullishSchema<Field, undefined> {
  const schema = v.nullish(field);
  return {
    ...schema,
    '~run'(dataset, config) {
      const result = schema['~run'](dataset, config);
      if (!result.issues?.some(isError)) return result;
      const issues = result.issues.map(asWarning) as typeof result.issues;
      return { typed: true, value: undefined, issues };
    },
  };
}
