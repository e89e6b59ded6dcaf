import * as v from 'valibot';
import { number } from './fields.js';
import { isObject, type JsonObject } from './json.js';
import { nearestName } from './nearest.js';
import { problem, type ProblemMessage } from './problems.js';
import { rule } from './rules.js';

/** Takes objects alone; valibot's own schemas of objects take lists too. */
const anyObject = v.custom<object>(isObject, problem('wrong-type', 'object'));

/** Warns of the fields of an object that its schema does not know, and names the nearest that it does. */
const unknownFields = (
  given: JsonObject,
  unknown: readonly string[],
  known: readonly string[],
): v.RawCheckAction<unknown> =>
  v.rawCheck(({ addIssue }) => {
    for (const key of unknown) {
      addIssue({
        message: problem('unknown-field', 'any', nearestName(key, known)),
        input: key,
        path: [{ type: 'unknown', origin: 'key', input: given, key, value: given[key] }],
      });
    }
  });

/**
 * An object without the fields that it has only because the page has added them to every object. They
 * become its own, and undefined: valibot asks whether a field is `in` an object, and so does whoever reads
 * one that was left out.
 */
function withoutPageFields(given: JsonObject, known: readonly string[]): JsonObject {
  const added = known.filter((name) => name in Object.prototype && !Object.hasOwn(given, name));
  if (!added.length) return given;
  return { ...given, ...Object.fromEntries(added.map((name) => [name, undefined])) };
}

/** Entries that inherit nothing that a page may have added: valibot goes through them by `for in`. */
const plainEntries = <Entries extends v.ObjectEntries>(entries: Entries): Entries =>
  Object.assign(Object.create(null) as Entries, entries);

/** Runs a schema of objects on a value: lists are refused, and no field that a page has added is read. */
function runOnObject<Schema extends v.GenericSchema>(
  schema: Schema,
  known: readonly string[],
  ...[dataset, config]: Parameters<Schema['~run']>
): ReturnType<Schema['~run']> {
  const { value } = dataset;
  const result = isObject(value)
    ? schema['~run']({ ...dataset, value: withoutPageFields(value, known) }, config)
    : anyObject['~run'](dataset, config);
  return result as ReturnType<Schema['~run']>;
}

/**
 * An object with fields. Unlike `v.object` it refuses lists, and warns of unknown fields whatever
 * their name (`v.objectWithRest` skips `constructor` and `__proto__`). It wraps the schema's `~run`
 * since in a pipe behind a guard `v.variant` would not find the `entries` of its options.
 */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, ProblemMessage> {
  const schema = v.object(plainEntries(entries), problem('wrong-type', 'object'));
  const known = Object.keys(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      const given = dataset.value;
      const result = runOnObject(schema, known, dataset, config);
      if (!isObject(given)) return result;
      const unknown = Object.keys(given).filter((name) => !Object.hasOwn(entries, name));
      if (!unknown.length) return result;
      const warn = unknownFields(given, unknown, known);
      return warn['~run'](result, config) as typeof result;
    },
  };
}

/** An object that has fields among others, which it keeps and which are checked elsewhere. */
export function openObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.LooseObjectSchema<Entries, ProblemMessage> {
  const schema = v.looseObject(plainEntries(entries), problem('wrong-type', 'object'));
  const known = Object.keys(entries);
  return { ...schema, '~run': (dataset, config) => runOnObject(schema, known, dataset, config) };
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
      type Result = ReturnType<(typeof schema)['~run']>;
      return (isObject(dataset.value) ? schema : anyObject)['~run'](dataset, config) as Result;
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
