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
} from '../../contract/index.js';

export const CHAIN_GAPS = [
  'diagnosis',
  'prescription',
  'pharmacy',
  'perception',
  'service',
  'communication',
] as const;

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

const chain = object({
  expected: number,
  understood: number,
  specified: number,
  delivered: number,
  perceived: number,
  promised: maybe(number),
});

const questionList = maybe(list(text));
const questions = object({
  diagnosis: questionList,
  prescription: questionList,
  pharmacy: questionList,
  perception: questionList,
  service: questionList,
  communication: questionList,
});

const fields = object({
  ...envelope('gap'),
  scale: range,
  dimensions: maybe(uniqueKeys(atLeast(list(dimension), 1))),
  chain: maybe(chain),
  questions: maybe(questions),
});

type Fields = Infer<typeof fields>;

function checkParts({ dimensions, chain: stations }: Fields, fail: Fail): void {
  if (!dimensions && !stations) fail(rule('required', 'one-of', 'dimensions, chain'), 'dimensions');
}

/** All answers lie on the answer scale, so every mean of them does too. */
function checkScale({ scale, dimensions, chain: stations }: Fields, fail: Fail): void {
  // On a scale without room everything would be off it: one problem says enough.
  if (scale.min >= scale.max) return;
  const check = (value: number | null | undefined, ...path: (string | number)[]) => {
    if (value == null || (value >= scale.min && value <= scale.max)) return;
    const bound = value < scale.min ? 'at-least' : 'at-most';
    fail(rule('out-of-range', bound, String(value < scale.min ? scale.min : scale.max)), ...path);
  };
  dimensions?.forEach((one, index) => {
    for (const field of ['expectation', 'perception', 'minimum'] as const) {
      const given = one[field];
      if (typeof given === 'object') check(given?.mean, 'dimensions', index, field, 'mean');
      else check(given, 'dimensions', index, field);
    }
  });
  for (const [station, value] of Object.entries(stations ?? {})) check(value, 'chain', station);
}

/** The service-quality gap model: CONTRACT.md, `gap`. */
export const gapSchema = rules(rules(fields, checkParts), checkScale);

export type GapDocument = Fields;
export type Dimension = Infer<typeof dimension>;
export type ChainGap = (typeof CHAIN_GAPS)[number];
/** Where along the chain the quantity stands. */
export type Station = keyof NonNullable<GapDocument['chain']>;
