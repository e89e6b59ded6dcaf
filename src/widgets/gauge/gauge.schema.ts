import {
  atLeast,
  bounded,
  choice,
  count,
  envelope,
  exactly,
  key,
  later,
  list,
  literal,
  maybe,
  nullable,
  number,
  object,
  oneOf,
  positive,
  range,
  rule,
  rules,
  text,
  uniqueKeys,
  variant,
  whole,
  type Fail,
  type Infer,
  type Node,
  type Schema,
} from '../../contract/index.js';

const some = maybe(count);

/** Fields of an answer count: a weighted survey's effective n, and answers that count nowhere. */
const answers = { effectiveN: maybe(positive), missing: some };

/** An item of an indicator tree; one with `items` takes its score from them. */
export interface IndexItem {
  readonly key: string;
  readonly label?: Infer<typeof text> | null | undefined;
  readonly weight: number;
  readonly score?: number | null | undefined;
  readonly items?: IndexItem[] | null | undefined;
}

const indexItem: Schema<IndexItem> = object({
  key,
  label: maybe(text),
  weight: count,
  score: maybe(number),
  items: maybe(later(() => indexItems)),
});
const indexItems: Schema<IndexItem[]> = uniqueKeys(list(indexItem));

const METHODS = ['value', 'csat', 'mean', 'nps', 'index', 'ratio'] as const;
const wrongMethod = rule('wrong-value', 'one-of', METHODS.join(', '));
const method = <const M extends (typeof METHODS)[number], F extends Readonly<Record<string, Node>>>(
  name: M,
  fields: F,
) => object({ method: literal(name, wrongMethod), ...fields });

export const NPS_GROUPS = ['detractors', 'passives', 'promoters'] as const;

type NpsFields = Partial<Record<'counts' | (typeof NPS_GROUPS)[number], unknown>>;

/** NPS answers come as 11 counts or as the three groups: one of them must be there, whole. */
function wholeNps(fields: NpsFields, fail: Fail): void {
  if (fields.counts) return;
  const absent = NPS_GROUPS.filter((group) => fields[group] == null);
  for (const field of absent[2] ? ['counts'] : absent)
    fail(rule('required', 'field', field), field);
}

const counts = atLeast(list(count), 2);

/** How a satisfaction level is measured (CONTRACT.md, `measure.method`). */
const measure = variant(
  'method',
  wrongMethod,
  method('value', { value: nullable(number), n: some }),
  rules(
    method('csat', { counts, top: maybe(bounded(whole, 'min', 1)), ...answers }),
    ({ counts: { length }, top }, fail) => {
      // All ratings together are everybody: that share would say nothing.
      if (length > 1 && top && top >= length) {
        fail(rule('out-of-range', 'at-most', String(length - 1)), 'top');
      }
    },
  ),
  method('mean', { counts, from: maybe(number), ...answers }),
  rules(
    method('nps', {
      counts: maybe(exactly(list(count), 11, rule('not-nps-scale', 'any', '11'))),
      detractors: some,
      passives: some,
      promoters: some,
      ...answers,
    }),
    wholeNps,
  ),
  method('index', { items: atLeast(indexItems, 1) }),
  rules(
    method('ratio', { part: count, whole: count, ...answers }),
    ({ part, whole: all }, fail) => {
      // The same tolerance as for fill rates: rounding at the source is no fault.
      if (part - all > all * 0.005) fail(rule('over-fulfilled', 'at-most', String(all)), 'part');
    },
  ),
);

export const TONES = ['bad', 'poor', 'fair', 'good', 'excellent'] as const;

const bands = rules(
  list(object({ from: number, label: maybe(text), tone: oneOf(...TONES) })),
  (all, fail) =>
    all.forEach(({ from }, index) => {
      const before = all[index - 1]?.from ?? -Infinity;
      if (from <= before) fail(rule('not-ascending', 'ascending', String(before)), index, 'from');
    }),
);

/** A satisfaction level: CONTRACT.md, `gauge`. */
export const gaugeSchema = object({
  ...envelope('gauge'),
  measure,
  scale: maybe(range),
  target: maybe(choice(rule('wrong-type', 'target'), number, range)),
  bands: maybe(bands),
  previous: maybe(choice(rule('wrong-type', 'number-or-object'), number, measure)),
});

export type GaugeDocument = Infer<typeof gaugeSchema>;
export type Measure = Infer<typeof measure>;
export type Tone = (typeof TONES)[number];
