import * as v from 'valibot';
import { number } from './fields.js';
import { isBag, type Bag } from './json.js';
import { problem, type ProblemMessage } from './problems.js';
import { rule } from './rules.js';

/** What an object of JSON is; to valibot, lists are objects too. */
const bag = v.custom<object>(isBag, problem('wrong-type', 'object'));

/** Warns of the fields of an object that its schema does not know. */
const unknownFields = (given: Bag, names: readonly string[]): v.RawCheckAction<unknown> =>
  v.rawCheck(({ addIssue }) => {
    for (const key of names) {
      const value = given[key];
      addIssue({
        message: problem('unknown-field', 'any', key),
        input: value,
        path: [{ type: 'unknown', origin: 'key', input: given, key, value }],
      });
    }
  });

/**
 * An object with fields. It is valibot's, but refuses lists and warns of fields that are not its
 * own, of whatever name (`v.objectWithRest` passes over `constructor` and `__proto__`). The schema's
 * own `~run` is extended, since a pipe would hide the `entries` that `v.variant` looks at.
 */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, ProblemMessage> {
  const schema = v.object(entries, problem('wrong-type', 'object'));
  return {
    ...schema,
    '~run'(dataset, config) {
      const given = dataset.value;
      if (!isBag(given)) return bag['~run'](dataset, config) as ReturnType<(typeof schema)['~run']>;
      const result = schema['~run'](dataset, config);
      const unknown = Object.keys(given).filter((name) => !Object.hasOwn(entries, name));
      if (!unknown.length) return result;
      return unknownFields(given, unknown)['~run'](result, config) as typeof result;
    },
  };
}

/** An object of one of several kinds, told by the word in its field `key`. */
export function variant<const Key extends string, const Options extends v.VariantOptions<Key>>(
  key: Key,
  options: Options,
  wrong: ProblemMessage,
): v.VariantSchema<Key, Options, ProblemMessage> {
  const schema = v.variant(key, options, wrong);
  return {
    ...schema,
    '~run'(dataset, config) {
      return (isBag(dataset.value) ? schema : bag)['~run'](dataset, config) as ReturnType<
        (typeof schema)['~run']
      >;
    },
  };
}

/** `{min, max}` with max above min. */
export const range = v.pipe(
  object({ min: number, max: number }),
  rule(({ min, max }, report) => {
    if (min >= max) report(problem('out-of-range', 'max-above-min'));
  }),
);
