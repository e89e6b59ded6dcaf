import * as v from 'valibot';
import {
  count,
  envelope,
  isObject,
  key,
  lenient,
  list,
  number,
  object,
  oneOf,
  problem,
  range,
  rule,
  text,
  uniqueKeys,
  unmetMinimum,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { fewestOf, mean, meanOf, type Mean } from '../../measure/mean.schema.js';

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

const dimension = object({
  key,
  label: lenient(text),
  expectation: v.nullish(mean),
  perception: mean,
  minimum: v.nullish(number),
  importance: v.nullish(count),
  gapSd: v.nullish(count),
  n: v.nullish(count),
});

/** How a review question was answered. */
const ANSWERS = ['yes', 'partly', 'no'] as const;

const askedQuestion = object({
  question: text,
  answer: v.nullish(oneOf(ANSWERS)),
  evidence: lenient(text),
  owner: lenient(text),
});

export type AskedQuestion = Infer<typeof askedQuestion>;

/** Whether a review question is an object with its answer. */
export const isAsked = (given: unknown): given is AskedQuestion =>
  isObject(given) && Object.hasOwn(given, 'question');

const anyQuestion = v.union([text, askedQuestion], problem('wrong-type', 'text'));

/**
 * A review question: a text, or an object with its answer. Both may be objects, so the field `question`
 * tells which: a union would take an object with a wrong answer for a text in the languages `question`
 * and `answer`.
 */
const reviewQuestion: typeof anyQuestion = {
  ...anyQuestion,
  '~run'(dataset, config) {
    return (isAsked(dataset.value) ? askedQuestion : text)['~run'](dataset, config);
  },
};

const fields = object({
  ...envelope('gap'),
  scale: range,
  dimensions: v.nullish(v.pipe(list(dimension), uniqueKeys())),
  chain: v.nullish(object({ ...v.entriesFromList(STATIONS, mean), promised: v.nullish(mean) })),
  questions: v.nullish(object(v.entriesFromList(CHAIN_GAPS, v.nullish(list(reviewQuestion))))),
  gapLabels: v.nullish(object(v.entriesFromList(CHAIN_GAPS, lenient(text)))),
});

export type GapDocument = Infer<typeof fields>;
export type Dimension = Infer<typeof dimension>;
export type ReviewQuestion = Infer<typeof reviewQuestion>;
export type Answer = (typeof ANSWERS)[number];
export type ChainGap = (typeof CHAIN_GAPS)[number];
/** Where along the chain the quantity stands. */
export type Station = (typeof STATIONS)[number];

/** The fewest answers that any figure of a dimension rests on; null where none are known. */
export const fewestAnswers = ({ n, expectation, perception }: Dimension): number | null =>
  fewestOf(n, expectation, perception);

/** Either part must be there, and all answers lie on the scale, so every mean of them does too. */
function checkParts({ scale, dimensions, chain }: GapDocument, report: Report): void {
  if (!dimensions && !chain) {
    report(problem('required', 'one-of', 'dimensions, chain'), 'dimensions');
  }
  // Every value would lie off such a scale, which has a problem of its own already.
  if (scale.min >= scale.max) return;
  const check = (given: Mean | undefined, ...path: (string | number)[]): void => {
    if (typeof given === 'object') {
      if (given) check(given.mean, ...path, 'mean');
      return;
    }
    const value = given ?? scale.min;
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

/** How near to the scale's top a mean of expectations is at its ceiling, as a share of the scale. */
const CEILING = 0.05;

/**
 * Where nearly everybody expects the utmost, gaps show perceptions alone. Expectations that are
 * withheld count nowhere: the problem would say where they lie.
 */
function checkCeiling({ scale, dimensions, minimumN }: GapDocument, report: Report): void {
  const ceiling = scale.max - CEILING * (scale.max - scale.min);
  const shown = (dimensions ?? []).filter(
    (row) => unmetMinimum(fewestAnswers(row), minimumN) === null,
  );
  const means = shown.flatMap(({ expectation }) => meanOf(expectation) ?? []);
  const high = means.filter((level) => level >= ceiling && level <= scale.max);
  if (scale.min < scale.max && high.length * 2 > means.length) {
    report(problem('expectation-at-ceiling', 'any'), 'dimensions');
  }
}

/** A document of type `gap`: the service-quality gap model. */
export const gapSchema = v.pipe(
  fields,
  rule(checkParts),
  rule(checkCeiling, ['scale', 'dimensions', 'minimumN']),
);
