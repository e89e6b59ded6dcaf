import { rule, type Broken, type Expected } from './problems.js';
import { DURATION_PATTERN, EARLIEST, LATEST, TIME_PATTERN, isTimeZone, parseTime } from './time.js';

/*
 * The contract as plain data: what a value may be, and what a problem with it is called. One
 * interpreter (`parse.ts`) checks documents by it, the build writes the JSON Schema from it, and
 * its types are the documents' types. A schema library would weigh three times as much on every
 * page and know neither our codes nor unknown fields, so that half of it would be written again.
 */

/** A condition on a value that has its type; `bound` is what it is held against. */
export type Limit = { readonly broken: Broken } & (
  | { readonly by: 'min' | 'above' | 'below' | 'max' | 'least' | 'length'; readonly bound: number }
  | { readonly by: 'whole' }
  | { readonly by: 'pattern'; readonly bound: RegExp }
  | { readonly by: 'words'; readonly bound: readonly string[] }
  /** JSON Schema has no word for it. */
  | { readonly by: 'test'; readonly bound: (value: never) => boolean }
);

/** Names a problem by its rule, at a path below the value looked at. */
export type Fail = (broken: Broken, ...path: (string | number)[]) => void;

/** A check that sees a whole value and may name any number of problems in it. */
export interface Rules {
  readonly test: (value: never, fail: Fail) => void;
  /** The fields that it looks at: it runs where these are sound, whatever the others are. */
  readonly fields: readonly string[];
}

export interface Node {
  /**
   * The JSON type, `texts` being an object of strings; or a choice: between types (`choice`), by
   * the word in a field (`variant`), or put off so that a schema may hold itself (`later`).
   */
  readonly is: 'number' | 'string' | 'list' | 'object' | 'texts' | 'choice' | 'variant' | 'later';
  /** The problem of a value of another type. */
  readonly wrong: Broken;
  readonly limits?: readonly Limit[];
  readonly rules?: readonly Rules[];
  readonly item?: Node;
  readonly fields?: Readonly<Record<string, Node>>;
  readonly options?: readonly Node[];
  /** The field whose word selects an option. */
  readonly key?: string;
  readonly get?: () => Node;
  /** May be null. */
  readonly nullable?: boolean;
  /** May be left out, or null. */
  readonly optional?: boolean;
}

/** A node with the type of the values that it lets through. */
export interface Schema<T> extends Node {
  /** Never there: it carries the type. */
  readonly of?: T;
}

export type Infer<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Node>>;
type Optional<F> = { [K in keyof F]: undefined extends Infer<F[K]> ? K : never }[keyof F];
type Values<F extends Fields> = { readonly [K in Exclude<keyof F, Optional<F>>]: Infer<F[K]> } & {
  readonly [K in Optional<F>]?: Infer<F[K]>;
};

const limit = <T>(schema: Schema<T>, ...limits: Limit[]): Schema<T> => ({
  ...schema,
  limits: [...(schema.limits ?? []), ...limits],
});

/** A field that may be left out. `null` counts as left out: it is missing, never zero (rule 4). */
export const maybe = <T>(schema: Schema<T>): Schema<T | null | undefined> => ({
  ...(schema as Node),
  optional: true,
});

export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({
  ...(schema as Node),
  nullable: true,
});

export const object = <F extends Fields>(fields: F): Schema<Values<F>> => ({
  is: 'object',
  wrong: rule('wrong-type', 'object'),
  fields,
});

export const list = <T>(item: Schema<T>): Schema<T[]> => ({
  is: 'list',
  wrong: rule('wrong-type', 'list'),
  item,
});

/** One of several JSON types, each with a schema of its own. */
export const choice = <S extends readonly Node[]>(
  wrong: Broken,
  ...options: S
): Schema<Infer<S[number]>> => ({
  is: 'choice',
  wrong,
  options,
});

/** An object whose word in a field tells which one of several it is. */
export const variant = <S extends readonly Node[]>(
  key: string,
  wrong: Broken,
  ...options: S
): Schema<Infer<S[number]>> => ({
  is: 'variant',
  wrong,
  key,
  options,
});

/** A schema that is made later, for one that holds itself. */
export const later = <T>(get: () => Schema<T>): Schema<T> => ({
  is: 'later',
  wrong: rule('wrong-type', 'any'),
  get,
});

/** Adds a check to a schema; see `Rules`. Without fields it runs where all of the value is sound. */
export const rules = <T>(
  schema: Schema<T>,
  test: (value: T, fail: Fail) => void,
  ...fields: string[]
): Schema<T> => ({ ...schema, rules: [...(schema.rules ?? []), { test, fields }] });

export const atLeast = <T>(schema: Schema<T[]>, bound: number): Schema<T[]> =>
  limit(schema, { by: 'least', bound, broken: rule('too-few', 'at-least', String(bound)) });

export const exactly = <T>(schema: Schema<T[]>, bound: number, broken: Broken): Schema<T[]> =>
  limit(schema, { by: 'length', bound, broken });

type Bound = readonly [by: 'min' | 'above' | 'below' | 'max', bound: number];

/** A number within bounds; another type and another range are told apart by their codes. */
const numberOf = (wrong: Broken, out: Broken, ...bounds: Bound[]): Schema<number> => ({
  is: 'number',
  wrong,
  limits: bounds.map(([by, bound]) => ({ by, bound, broken: out })),
});
const numeric = (expected: Expected, ...bounds: Bound[]): Schema<number> =>
  numberOf(rule('wrong-type', expected), rule('out-of-range', expected), ...bounds);
const stringOf = (wrong: Broken): Schema<string> => ({ is: 'string', wrong });

export const number = numeric('number');

/** Counts and quantities: not negative, fractions allowed (weighted answers, tonnes; rule 10). */
export const count = numeric('count', ['min', 0]);

export const positive = numeric('positive', ['above', 0]);

export const whole = limit(count, { by: 'whole', broken: rule('out-of-range', 'whole') });

/** A number within a bound, which the problem names. */
export const bounded = (schema: Schema<number>, by: 'min' | 'max', bound: number): Schema<number> =>
  limit(schema, {
    by,
    bound,
    broken: rule('out-of-range', by === 'min' ? 'at-least' : 'at-most', String(bound)),
  });

const string = stringOf(rule('wrong-type', 'string'));

/** A key: what events, tables and other widgets call a datum. */
export const key = limit(string, {
  by: 'least',
  bound: 1,
  broken: rule('wrong-format', 'string'),
});

export const text = choice(rule('wrong-type', 'text'), stringOf(rule('wrong-type', 'text')), {
  is: 'texts',
  wrong: rule('wrong-type', 'text'),
  item: stringOf(rule('wrong-type', 'text')),
} satisfies Node as Schema<Readonly<Record<string, string>>>);

/** One word; `broken` is the problem of another. */
export const literal = <W extends string>(word: W, broken: Broken): Schema<W> =>
  limit<string>(stringOf(broken), { by: 'words', bound: [word], broken }) as Schema<W>;

export const oneOf = <W extends string>(...words: readonly W[]): Schema<W> => {
  const broken = rule('wrong-value', 'one-of', words.join(', '));
  const schema: Node = limit(stringOf(broken), { by: 'words', bound: words, broken });
  return schema;
};

/** A string of a shape. */
export const shaped = (bound: RegExp, broken: Broken): Schema<string> =>
  limit(stringOf(broken), { by: 'pattern', bound, broken });

const wrongTime = rule('wrong-format', 'time');
const isTime = (value: never) => parseTime(value) !== undefined;

/** A calendar period or an instant (rule 5). */
export const time = choice(
  wrongTime,
  limit(shaped(TIME_PATTERN, wrongTime), { by: 'test', bound: isTime, broken: wrongTime }),
  numberOf(wrongTime, wrongTime, ['min', EARLIEST], ['max', LATEST]),
);

export const duration = shaped(DURATION_PATTERN, rule('wrong-format', 'duration'));

/** `{min, max}` with max above min. */
export const range = rules(object({ min: number, max: number }), ({ min, max }, fail) => {
  if (min >= max) fail(rule('out-of-range', 'max-above-min'));
});

/** The items of a list have keys of their own (rule 14). */
export const uniqueKeys = <T extends { readonly key: string }>(schema: Schema<T[]>): Schema<T[]> =>
  rules(
    schema,
    (items, fail) => {
      const seen = new Set<unknown>();
      items.forEach((item: T | null, index) => {
        const name = item?.key;
        if (typeof name !== 'string') return;
        if (seen.has(name)) fail(rule('duplicate-key', 'any', name), index, 'key');
        seen.add(name);
      });
    },
    '*',
  );

const timeZone = rule('wrong-format', 'time-zone');

/** The fields that every widget has (CONTRACT.md, Envelope), with the widget's own type. */
export const envelope = <const T extends string>(type: T) => ({
  type: literal(type, rule('unknown-type', 'one-of', type)),
  contract: maybe(literal('voc/1', rule('unsupported-contract', 'one-of', 'voc/1'))),
  id: maybe(string),
  title: maybe(text),
  subtitle: maybe(text),
  note: maybe(text),
  asOf: maybe(time),
  staleAfter: maybe(duration),
  timeZone: maybe(limit(stringOf(timeZone), { by: 'test', bound: isTimeZone, broken: timeZone })),
  confidence: maybe(numeric('fraction', ['above', 0], ['below', 1])),
  minimumN: maybe(whole),
  definition: maybe(text),
});

/** The fields of the envelope as a type, whatever the widget. */
export type Envelope = Values<ReturnType<typeof envelope<string>>>;
