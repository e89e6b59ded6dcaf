/* How a satisfaction level is measured, and the target that it is judged by. */
import * as v from 'valibot';
import {
  answerCount,
  atLeast,
  count,
  exactly,
  key,
  lenient,
  list,
  minimum,
  number,
  object,
  oneOf,
  positive,
  problem,
  range,
  rule,
  text,
  uniqueKeys,
  variant,
  whole,
  type Infer,
  type Schema,
  type Text,
} from '../contract/index.js';

/**
 * An item of an indicator tree. One with `items` takes its score from them, one with a `measure` from
 * that, on the measure's own scale.
 */
export interface IndexItem {
  readonly key: string;
  readonly label?: Text | null | undefined;
  readonly weight: number;
  readonly score?: number | null | undefined;
  /** The answers that the score is the mean of. */
  readonly n?: number | null | undefined;
  /** The standard deviation (n - 1) of these answers, in the score's unit. */
  readonly sd?: number | null | undefined;
  readonly measure?: Measure | null | undefined;
  readonly items?: IndexItem[] | null | undefined;
}

const indexItem: Schema<IndexItem> = object({
  key,
  label: lenient(text),
  weight: count,
  score: v.nullish(number),
  n: v.nullish(count),
  sd: v.nullish(count),
  measure: v.nullish(v.lazy((): Schema<Measure> => measure)),
  items: v.nullish(v.lazy(() => indexItems)),
});
const indexItems = v.pipe(list(indexItem), uniqueKeys());

const METHODS = ['value', 'csat', 'mean', 'nps', 'index', 'ratio'] as const;
const wrongMethod = problem('wrong-value', 'one-of', METHODS.join(', '));
const method = <const Word extends (typeof METHODS)[number]>(word: Word) =>
  v.literal(word, wrongMethod);

/** Fields beside answer counts: a weighted survey's effective n, and answers that count nowhere. */
const answers = { effectiveN: v.nullish(positive), missing: v.nullish(count) };

const counts = v.pipe(list(answerCount), atLeast(2));

const value = v.pipe(
  object({
    method: method('value'),
    value: v.nullable(number),
    n: v.nullish(count),
    lower: v.nullish(number),
    upper: v.nullish(number),
  }),
  rule(({ value: given, lower, upper }, report) => {
    if (lower == null && upper == null) return;
    if (lower == null) return report(problem('required', 'field', 'lower'), 'lower');
    if (upper == null) return report(problem('required', 'field', 'upper'), 'upper');
    const end = given ?? upper;
    if (lower > end) report(problem('out-of-range', 'at-most', String(end)), 'lower');
    if (given !== null && upper < given) {
      report(problem('out-of-range', 'at-least', String(given)), 'upper');
    }
  }),
);

/** As many ratings as leave no doubt which of them are good ones. */
const MOST_RATINGS = 7;

const csat = v.pipe(
  object({
    method: method('csat'),
    counts,
    top: v.nullish(v.pipe(whole, minimum(1))),
    ...answers,
  }),
  rule(({ counts: { length }, top }, report) => {
    if (top == null) {
      if (length > MOST_RATINGS) report(problem('top-needed', 'any', String(length)), 'top');
      return;
    }
    // The share of all ratings is always 100 %: it would say nothing.
    if (length > 1 && top >= length) {
      report(problem('out-of-range', 'at-most', String(length - 1)), 'top');
    }
  }),
);

/** Where the 0 of a mean that is shown on 0-100 lies: at the first rating, or at a rating of 0. */
const rescale = object({
  to: v.literal(100, problem('wrong-value', 'one-of', '100')),
  from: oneOf(['min', 'zero']),
});

const mean = v.pipe(
  object({
    method: method('mean'),
    counts,
    from: v.nullish(number),
    rescale: v.nullish(rescale),
    ...answers,
  }),
  rule(({ from, rescale: scaled }, report) => {
    if (scaled?.from !== 'zero' || (from ?? 1) >= 0) return;
    report(problem('out-of-range', 'at-least', '0'), 'from');
  }),
);

export const NPS_GROUPS = ['detractors', 'passives', 'promoters'] as const;

/** NPS answers come as 11 counts or as the three groups, of which none may be missing. */
const nps = v.pipe(
  object({
    method: method('nps'),
    counts: v.nullish(
      v.pipe(list(answerCount), exactly(11, problem('not-nps-scale', 'any', '11'))),
    ),
    ...v.entriesFromList(NPS_GROUPS, v.nullish(count)),
    ...answers,
  }),
  rule((given, report) => {
    if (given.counts) return;
    const absent = NPS_GROUPS.filter((group) => given[group] == null);
    const missing = absent.length === NPS_GROUPS.length ? ['counts'] : absent;
    for (const field of missing) report(problem('required', 'field', field), field);
  }),
);

const index = object({ method: method('index'), items: indexItems });

const ratio = object({ method: method('ratio'), part: count, whole: count, ...answers });

/** How a satisfaction level is measured. */
export const measure = variant('method', [value, csat, mean, nps, index, ratio], wrongMethod);

/** A measure, or a ready-made value of the same kind as the one that it stands beside. */
export const numberOrMeasure = v.union(
  [number, measure],
  problem('wrong-type', 'number-or-object'),
);

/** A number to reach, or a band to stay in. */
export const target = v.union([number, range], problem('wrong-type', 'target'));

export type Measure = Infer<typeof measure>;
export type Method = Measure['method'];
export type MeasureBy<M extends Method> = Extract<Measure, { method: M }>;
export type Target = Infer<typeof target>;
