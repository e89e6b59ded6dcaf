import * as v from 'valibot';
import { count, number, time } from './fields.js';
import { problem, type ProblemMessage } from './problems.js';
import { rule } from './rules.js';
import { parseTime, type Time } from './time.js';

export const list = <const Item extends v.GenericSchema>(
  item: Item,
): v.ArraySchema<Item, ProblemMessage> => v.array(item, problem('wrong-type', 'list'));

/** Checks a bound of a list's length also where items are wrong, unlike valibot. */
function always<T, Action extends v.BaseValidation<T, T, v.BaseIssue<unknown>>>(
  action: Action,
): Action {
  const run: Action['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return dataset;
    const sound = { ...dataset, typed: true } as typeof dataset;
    const { issues } = action['~run'](sound, config);
    return { ...dataset, issues } as typeof dataset;
  };
  return { ...action, '~run': run };
}

/** A list of so many items or more. */
export const atLeast = <T extends readonly unknown[]>(
  bound: number,
): v.MinLengthAction<T, number, ProblemMessage> =>
  always<T, v.MinLengthAction<T, number, ProblemMessage>>(
    v.minLength(bound, problem('too-few', 'at-least', String(bound))),
  );

/** A list of just so many items. */
export const exactly = <T extends readonly unknown[]>(
  length: number,
  wrong: ProblemMessage,
): v.LengthAction<T, number, ProblemMessage> =>
  always<T, v.LengthAction<T, number, ProblemMessage>>(v.length(length, wrong));

/** The items of a list have keys of their own. */
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
 * The times of a list ascend and don't repeat.
 *
 * @param field where an item has its time; an item is a time itself where not given
 */
export const ascending = <T extends readonly unknown[]>(
  field?: keyof T[number] & string,
): v.RawCheckAction<T> =>
  rule((items, report) => {
    let latest = -Infinity;
    items.forEach((item, index) => {
      const given = field ? (item as Record<string, unknown> | null)?.[field] : item;
      const start = parseTime(given as Time)?.start;
      if (start === undefined) return;
      if (start <= latest) {
        const code = start < latest ? 'not-ascending' : 'duplicate-time';
        report(problem(code, 'times'), index, ...(field ? [field] : []));
      } else latest = start;
    });
  }, []);

/**
 * Lets a value through that one cheap test finds sound; a trend may have 100,000 items a column. Any
 * other value is left to the schema, which goes through it item by item and gives each problem its
 * path.
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

const isColumn =
  (lowest: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.every((item) => item === null || (Number.isFinite(item) && item >= lowest));

/** A column of a series: numbers, null for missing. */
export const numbers = quick(list(v.nullable(number)), isColumn(-Infinity));

/** A column of counts or quantities, null for missing. */
export const counts = quick(list(v.nullable(count)), isColumn(0));

/** Whether a list holds nothing but times that ascend. */
function areAscending(value: unknown): boolean {
  let latest = -Infinity;
  return (
    Array.isArray(value) &&
    value.every((item) => {
      const start = parseTime(item as Time)?.start ?? NaN;
      const later = start > latest;
      latest = start;
      return later;
    })
  );
}

/** A column of times, which ascend and don't repeat. */
export const times = quick(v.pipe(list(time), ascending()), areAscending);
