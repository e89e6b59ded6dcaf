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
  type Schema,
} from '../../contract/index.js';

/** Fields of an answer count: a weighted survey's effective n, and answers that count nowhere. */
const answers = { effectiveN: maybe(positive), missing: maybe(count) };

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
const method = <const M extends (typeof METHODS)[number]>(name: M) => literal(name, wrongMethod);

const NPS_GROUPS = ['detractors', 'passives', 'promoters'] as const;

type NpsFields = Partial<Record<'counts' | (typeof NPS_GROUPS)[number], unknown>>;

/** NPS answers come as 11 counts or as the three groups: one of them must be there, whole. */
function wholeNps(fields: NpsFields, fail: Fail): void {
  if (fields.counts) return;
  const absent = NPS_GROUPS.filter((group) => fields[group] == null);
  const missing = absent.length === NPS_GROUPS.length ? ['counts'] : absent;
  for (const field of missing) fail(rule('required', 'field', field), field);
}

/** How a satisfaction level is measured (CONTRACT.md, `measure.method`). */
export const measure = variant(
  'method',
  wrongMethod,
  object({ method: method('value'), value: nullable(number), n: maybe(count) }),
  rules(
    object({
      method: method('csat'),
      counts: atLeast(list(count), 2),
      top: maybe(bounded(whole, 'min', 1)),
      ...answers,
    }),
    ({ counts, top }, fail) => {
      // All ratings together are everybody: that share would say nothing.
      const most = counts.length - 1;
      if (most > 0 && (top ?? 1) > most) fail(rule('out-of-range', 'at-most', String(most)), 'top');
    },
  ),
  object({
    method: method('mean'),
    counts: atLeast(list(count), 2),
    from: maybe(number),
    ...answers,
  }),
  rules(
    object({
      method: method('nps'),
      counts: maybe(exactly(list(count), 11, rule('not-nps-scale', 'any', '11'))),
      detractors: maybe(count),
      passives: maybe(count),
      promoters: maybe(count),
      ...answers,
    }),
    wholeNps,
  ),
  object({ method: method('index'), items: atLeast(indexItems, 1) }),
  rules(
    object({ method: method('ratio'), part: count, whole: count, ...answers }),
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
      const before = all[index - 1]?.from;
      if (before !== undefined && from <= before) {
        fail(rule('not-ascending', 'ascending', String(before)), index, 'from');
      }
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
