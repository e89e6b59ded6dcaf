/* How a satisfaction level is measured, and the target that it is judged by. */
import * as v from 'valibot';
import {
  answerCount,
  atLeast,
  count,
  exactly,
  isOverFulfilled,
  key,
  list,
  minimum,
  number,
  object,
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

/** An item of an indicator tree; one with `items` takes its score from them. */
export interface IndexItem {
  readonly key: string;
  readonly label?: Text | null | undefined;
  readonly weight: number;
  readonly score?: number | null | undefined;
  readonly items?: IndexItem[] | null | undefined;
}

const indexItem: Schema<IndexItem> = object({
  key,
  label: v.nullish(text),
  weight: count,
  score: v.nullish(number),
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

const value = object({ method: method('value'), value: v.nullable(number), n: v.nullish(count) });

const csat = v.pipe(
  object({
    method: method('csat'),
    counts,
    top: v.nullish(v.pipe(whole, minimum(1))),
    ...answers,
  }),
  rule(({ counts: { length }, top }, report) => {
    // The share of all ratings is always 100 %: it would say nothing.
    if (length > 1 && top && top >= length) {
      report(problem('out-of-range', 'at-most', String(length - 1)), 'top');
    }
  }),
);

const mean = object({ method: method('mean'), counts, from: v.nullish(number), ...answers });

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

const ratio = v.pipe(
  object({ method: method('ratio'), part: count, whole: count, ...answers }),
  rule(({ part, whole: total }, report) => {
    if (isOverFulfilled(part, total)) {
      report(problem('over-fulfilled', 'at-most', String(total)), 'part');
    }
  }),
);

/** How a satisfaction level is measured. */
export const measure = variant('method', [value, csat, mean, nps, index, ratio], wrongMethod);

/** A measure, or a ready-made value of the same kind as the one that it stands beside. */
export const numberOrMeasure = v.union(
  [number, measure],
  problem('wrong-type', 'number-or-object'),
);

/** At least a number, or a band to stay in. */
export const target = v.union([number, range], problem('wrong-type', 'target'));

export type Measure = Infer<typeof measure>;
export type Method = Measure['method'];
export type Target = Infer<typeof target>;
