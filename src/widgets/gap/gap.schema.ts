import {
  atLeast,
  choice,
  count,
  envelope,
  key,
  list,
  maybe,
  nullable,
  number,
  object,
  range,
  rule,
  rules,
  text,
  uniqueKeys,
  type Fail,
  type Infer,
  type Schema,
} from '../../contract/index.js';

export const CHAIN_GAPS = [
  'diagnosis',
  'prescription',
  'pharmacy',
  'perception',
  'service',
  'communication',
] as const;

/** Along the chain; the promise stands beside it. */
export const STATIONS = [
  'expected',
  'understood',
  'specified',
  'delivered',
  'perceived',
  'promised',
] as const;

/** The same schema for each of some fields. */
const each = <K extends string, T>(keys: readonly K[], schema: Schema<T>) =>
  Object.fromEntries(keys.map((one) => [one, schema])) as Record<K, Schema<T>>;

const sample = object({ mean: nullable(number), sd: maybe(count), n: maybe(count) });
/** A mean, alone or with its standard deviation and number of answers; null is missing. */
const level = nullable(choice(rule('wrong-type', 'number-or-object'), number, sample));

const dimension = object({
  key,
  label: maybe(text),
  expectation: maybe(level),
  perception: level,
  minimum: maybe(number),
  importance: maybe(count),
  gapSd: maybe(count),
  n: maybe(count),
});

const fields = object({
  ...envelope('gap'),
  scale: range,
  dimensions: maybe(uniqueKeys(atLeast(list(dimension), 1))),
  chain: maybe(object({ ...each(STATIONS, number), promised: maybe(number) })),
  questions: maybe(object(each(CHAIN_GAPS, maybe(list(text))))),
});

type Fields = Infer<typeof fields>;

/** Either part must be there, and all answers lie on the scale, so every mean of them does too. */
function checkParts({ scale, dimensions, chain }: Fields, fail: Fail): void {
  if (!dimensions && !chain) fail(rule('required', 'one-of', 'dimensions, chain'), 'dimensions');
  // On a scale without room everything would be off it: one problem says enough.
  if (scale.min >= scale.max) return;
  const check = (given: Dimension['expectation'], ...path: (string | number)[]): void => {
    if (typeof given === 'object') {
      if (given) check(given.mean, ...path, 'mean');
      return;
    }
    const value = given ?? scale.min;
    if (value < scale.min) fail(rule('out-of-range', 'at-least', String(scale.min)), ...path);
    if (value > scale.max) fail(rule('out-of-range', 'at-most', String(scale.max)), ...path);
  };
  dimensions?.forEach((one, index) => {
    for (const field of ['expectation', 'perception', 'minimum'] as const) {
      check(one[field], 'dimensions', index, field);
    }
  });
  for (const [station, value] of Object.entries(chain ?? {})) check(value, 'chain', station);
}

/** The service-quality gap model: CONTRACT.md, `gap`. */
export const gapSchema = rules(fields, checkParts);

export type GapDocument = Fields;
export type Dimension = Infer<typeof dimension>;
export type ChainGap = (typeof CHAIN_GAPS)[number];
/** Where along the chain the quantity stands. */
export type Station = (typeof STATIONS)[number];
