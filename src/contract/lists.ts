import * as v from 'valibot';
import { count, listedTime, number } from './fields.js';
import { problem, type ProblemMessage } from './problems.js';
import { rule } from './rules.js';
import { looksLikeSeconds } from './spelling.js';
import { parseTime, type Time } from './time.js';

export const list = <const Item extends v.GenericSchema>(
  item: Item,
): v.ArraySchema<Item, ProblemMessage> => v.array(item, problem('wrong-type', 'list'));

/**
 * Has a bound of a list's length reported before the problems of its items. Valibot would not check
 * the length of a list with a wrong item.
 */
function beforeItems<T, Action extends v.BaseValidation<T, T, v.BaseIssue<unknown>>>(
  action: Action,
): Action {
  const run: Action['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return dataset;
    const { issues = [] } = action['~run']({ typed: true, value: dataset.value as T }, config);
    const [first, ...rest] = [...issues, ...(dataset.issues ?? [])];
    return first ? { ...dataset, issues: [first, ...rest] } : dataset;
  };
  return { ...action, '~run': run };
}

/** A list of at least so many items. */
export const atLeast = <T extends readonly unknown[]>(
  bound: number,
): v.MinLengthAction<T, number, ProblemMessage> =>
  beforeItems<T, v.MinLengthAction<T, number, ProblemMessage>>(
    v.minLength(bound, problem('too-few', 'at-least', String(bound))),
  );

/** The same, but an empty list is no data and no error. */
export const noneOrAtLeast = <T extends readonly unknown[]>(
  bound: number,
): v.CheckAction<T, ProblemMessage> =>
  beforeItems<T, v.CheckAction<T, ProblemMessage>>(
    v.check(
      ({ length }) => length === 0 || length >= bound,
      problem('too-few', 'at-least', String(bound)),
    ),
  );

/** A list of exactly so many items. */
export const exactly = <T extends readonly unknown[]>(
  length: number,
  wrong: ProblemMessage,
): v.LengthAction<T, number, ProblemMessage> =>
  beforeItems<T, v.LengthAction<T, number, ProblemMessage>>(v.length(length, wrong));

/** No two items of a list have the same key. */
export const uniqueKeys = <T extends readonly { readonly key: string }[]>(): v.RawCheckAction<T> =>
  rule((items, report) => {
    const seen = new Set<unknown>();
    items.forEach((item: T[number] | null, index) => {
      const key = item?.key;
      if (typeof key !== 'string') return;
      if (seen.has(key)) report(problem('duplicate-key', 'any', key), index, 'key');
      seen.add(key);
    });
  }, []);

/**
 * The times of a list ascend and don't repeat. A warning tells of numbers that look like seconds.
 *
 * @param field where an item has its time; an item is a time itself where not given
 */
export const ascending = <T extends readonly unknown[]>(
  field?: keyof T[number] & string,
): v.RawCheckAction<T> =>
  rule((items, report) => {
    const given = items.map((item) =>
      field ? (item as Record<string, unknown> | null)?.[field] : item,
    );
    const reportAt = (message: ProblemMessage, index: number) =>
      report(message, index, ...(field ? [field] : []));
    let latest = -Infinity;
    given.forEach((time, index) => {
      const start = parseTime(time as Time)?.start;
      if (start === undefined) return;
      if (start <= latest) {
        reportAt(problem(start < latest ? 'not-ascending' : 'duplicate-time', 'times'), index);
      } else latest = start;
    });
    if (!looksLikeSeconds(given)) return;
    const first = given.findIndex((time) => typeof time === 'number');
    reportAt(problem('looks-like-seconds', 'any'), first);
  }, []);

/**
 * A schema with a fast path: a value that passes `isSound` is taken without a look at each item by
 * valibot, which is ten times slower; a trend may have 100,000 of them. Any other value goes through
 * the schema, which names the problems.
 */
const quick = <Schema extends v.GenericSchema>(
  schema: Schema,
  isSound: (value: unknown) => boolean,
): Schema => ({
  ...schema,
  '~run'(dataset, config) {
    if (!isSound(dataset.value)) return schema['~run'](dataset, config);
    return { typed: true, value: dataset.value };
  },
});

/** Whether a test holds for all items of a list; a hole in it counts as an undefined item. */
function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!test(value[index])) return false;
  return true;
}

const isColumn = (value: unknown, lowest: number): boolean =>
  isListOf(value, (item) => item === null || (Number.isFinite(item) && (item as number) >= lowest));

/** A column of a series: numbers, null for missing. */
export const numbers = quick(list(v.nullable(number)), (value) => isColumn(value, -Infinity));

/** A column of counts or quantities, null for missing. */
export const counts = quick(list(v.nullable(count)), (value) => isColumn(value, 0));

/** Whether a list holds nothing but times that ascend. */
function areAscending(value: unknown): boolean {
  let latest = -Infinity;
  return isListOf(value, (item) => {
    const start = parseTime(item as Time)?.start ?? NaN;
    const isLater = start > latest;
    latest = start;
    return isLater;
  });
}

/** A column of times, which ascend and don't repeat. */
export const times = quick(
  v.pipe(list(listedTime), ascending()),
  (value) => areAscending(value) && !looksLikeSeconds(value as readonly unknown[]),
);
