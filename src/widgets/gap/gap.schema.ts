import * as v from 'valibot';
import {
  count,
  envelope,
  key,
  list,
  number,
  object,
  problem,
  range,
  rule,
  text,
  uniqueKeys,
  type Infer,
  type Report,
} from '../../contract/index.js';

export const CHAIN_GAPS = [
  'diagnosis',
  'prescription',
  'pharmacy',
  'perception',
  'service',
  'communication',
] as const;

/** The stations of the chain in order; the promise stands beside it. */
export const STATIONS = [
  'expected',
  'understood',
  'specified',
  'delivered',
  'perceived',
  'promised',
] as const;

const sample = object({ mean: v.nullable(number), sd: v.nullish(count), n: v.nullish(count) });

/** A mean, alone or with its standard deviation and number of answers; null is missing. */
const level = v.nullable(v.union([number, sample], problem('wrong-type', 'number-or-object')));

const dimension = object({
  key,
  label: v.nullish(text),
  expectation: v.nullish(level),
  perception: level,
  minimum: v.nullish(number),
  importance: v.nullish(count),
  gapSd: v.nullish(count),
  n: v.nullish(count),
});

const fields = object({
  ...envelope('gap'),
  scale: range,
  dimensions: v.nullish(v.pipe(list(dimension), uniqueKeys())),
  chain: v.nullish(object({ ...v.entriesFromList(STATIONS, number), promised: v.nullish(number) })),
  questions: v.nullish(object(v.entriesFromList(CHAIN_GAPS, v.nullish(list(text))))),
});

export type GapDocument = Infer<typeof fields>;
export type Dimension = Infer<typeof dimension>;
export type ChainGap = (typeof CHAIN_GAPS)[number];
/** Where along the chain the quantity stands. */
export type Station = (typeof STATIONS)[number];

/** Either part must be there, and all answers lie on the scale, so every mean of them does too. */
function checkParts({ scale, dimensions, chain }: GapDocument, report: Report): void {
  if (!dimensions && !chain) {
    report(problem('required', 'one-of', 'dimensions, chain'), 'dimensions');
  }
  // Every value would lie off such a scale, which has a problem of its own already.
  if (scale.min >= scale.max) return;
  const check = (mean: Dimension['expectation'], ...path: (string | number)[]): void => {
    if (typeof mean === 'object') {
      if (mean) check(mean.mean, ...path, 'mean');
      return;
    }
    const value = mean ?? scale.min;
    if (value < scale.min) {
      report(problem('out-of-range', 'at-least', String(scale.min)), ...path);
    }
    if (value > scale.max) {
      report(problem('out-of-range', 'at-most', String(scale.max)), ...path);
    }
  };
  dimensions?.forEach((row, index) => {
    for (const field of ['expectation', 'perception', 'minimum'] as const) {
      check(row[field], 'dimensions', index, field);
    }
  });
  for (const [station, value] of Object.entries(chain ?? {})) check(value, 'chain', station);
}

/** A document of type `gap`: the service-quality gap model. */
export const gapSchema = v.pipe(fields, rule(checkParts));
