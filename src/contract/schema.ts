import * as v from 'valibot';
import { rule } from './problems.js';
import { DURATION_PATTERN, EARLIEST, LATEST, TIME_PATTERN, isTimeZone, parseTime } from './time.js';

/*
 * The building blocks of every widget's schema. Each rule's message is no sentence but what the
 * rule wants (see `rule`), so that a problem can be put into any language later.
 */

/** A field that may be left out. `null` counts as left out: it is missing, never zero (rule 4). */
export const maybe = <const S extends v.GenericSchema>(schema: S) => v.nullish(schema);

export const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.object(entries, rule('wrong-type', 'object'));

export const list = <const S extends v.GenericSchema>(item: S) =>
  v.array(item, rule('wrong-type', 'list'));

export const atLeast = <T>(count: number) =>
  v.minLength<T[], number, string>(count, rule('too-few', 'at-least', String(count)));

export const number = v.pipe(
  v.number(rule('wrong-type', 'number')),
  v.finite(rule('wrong-type', 'number')),
);

/** Counts and quantities: not negative, fractions allowed (weighted answers, tonnes; rule 10). */
export const count = v.pipe(
  v.number(rule('wrong-type', 'count')),
  v.finite(rule('wrong-type', 'count')),
  v.minValue(0, rule('out-of-range', 'count')),
);

export const positive = v.pipe(
  v.number(rule('wrong-type', 'positive')),
  v.finite(rule('wrong-type', 'positive')),
  v.gtValue(0, rule('out-of-range', 'positive')),
);

export const whole = v.pipe(count, v.integer(rule('out-of-range', 'whole')));

/** A key: what events, tables and other widgets call a datum. */
export const key = v.pipe(
  v.string(rule('wrong-type', 'string')),
  v.minLength(1, rule('wrong-format', 'string')),
);

export const text = v.union(
  [
    v.string(rule('wrong-type', 'text')),
    v.record(v.string(), v.string(rule('wrong-type', 'text'))),
  ],
  rule('wrong-type', 'text'),
);

const oneOfRule = (words: readonly string[]) => rule('wrong-value', 'one-of', words.join(', '));

export const oneOf = <const W extends readonly string[]>(...words: W) =>
  v.picklist(words, oneOfRule(words));

const wrongTime = rule('wrong-format', 'time');
export const time = v.pipe(
  v.union(
    [
      v.pipe(v.string(wrongTime), v.regex(TIME_PATTERN, wrongTime)),
      v.pipe(v.number(wrongTime), v.minValue(EARLIEST, wrongTime), v.maxValue(LATEST, wrongTime)),
    ],
    wrongTime,
  ),
  v.check((value) => parseTime(value) !== undefined, wrongTime),
);

const ascending = (from: number, to: number) => from < to;

/** `{min, max}` with max above min. */
export const range = v.pipe(
  object({ min: number, max: number }),
  v.check(({ min, max }) => ascending(min, max), rule('out-of-range', 'max-above-min')),
);

/** Names a problem by its rule (see `rule`), at a path below the value looked at. */
export type Fail = (message: string, ...path: (string | number)[]) => void;

/**
 * A check that sees a whole value and may name any number of problems in it. It runs where the
 * value has its type and, so that all problems are told at once (rule 8), also where only fields
 * that it does not look at have another one.
 *
 * @param fields those that the test looks at; `'*'` for a test that can do with any object or list
 */
export const rules = <T>(test: (value: T, fail: Fail) => void, ...fields: string[]) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const { value, issues } = dataset;
    const sound =
      fields.length && issues?.every(({ path }) => path && !fields.includes(String(path[0].key)));
    if (!dataset.typed && !(sound && typeof value === 'object' && value)) return;
    test(value as T, (message, ...path) =>
      addIssue(path.length ? { message, path: pathOf(value, path) } : { message }),
    );
  });

function pathOf(root: unknown, keys: readonly (string | number)[]): [v.IssuePathItem] {
  let value: unknown = root;
  const items = keys.map((step) => {
    const input = value;
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    return { type: 'unknown', origin: 'value', input, key: step, value } as const;
  });
  return items as unknown as [v.IssuePathItem];
}

/** The items of a list have keys of their own (rule 14). */
export const uniqueKeys = <T extends { key: string }>() =>
  rules<(T | null)[]>((items, fail) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const name = item?.key;
      if (typeof name !== 'string') return;
      if (seen.has(name)) fail(rule('duplicate-key', 'any', name), index, 'key');
      seen.add(name);
    });
  }, '*') as v.RawCheckAction<T[]>;

/** The fields that every widget has (CONTRACT.md, Envelope), with the widget's own type. */
export const envelope = <const T extends string>(type: T) => ({
  type: v.literal(type, rule('unknown-type', 'one-of', type)),
  contract: maybe(v.literal('voc/1', rule('unsupported-contract', 'one-of', 'voc/1'))),
  id: maybe(v.string(rule('wrong-type', 'string'))),
  title: maybe(text),
  subtitle: maybe(text),
  note: maybe(text),
  asOf: maybe(time),
  staleAfter: maybe(
    v.pipe(
      v.string(rule('wrong-format', 'duration')),
      v.regex(DURATION_PATTERN, rule('wrong-format', 'duration')),
    ),
  ),
  timeZone: maybe(
    v.pipe(
      v.string(rule('wrong-format', 'time-zone')),
      v.check(isTimeZone, rule('wrong-format', 'time-zone')),
    ),
  ),
  confidence: maybe(
    v.pipe(
      v.number(rule('wrong-type', 'fraction')),
      v.gtValue(0, rule('out-of-range', 'fraction')),
      v.ltValue(1, rule('out-of-range', 'fraction')),
    ),
  ),
  minimumN: maybe(whole),
  definition: maybe(text),
});

/** The fields of the envelope as a type, whatever the widget. */
export type Envelope = Omit<v.InferOutput<ReturnType<typeof envelopeSchema>>, 'type'> & {
  readonly type: string;
};
const envelopeSchema = () => object(envelope('any'));
