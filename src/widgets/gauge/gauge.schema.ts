import * as v from 'valibot';
import {
  atLeast,
  count,
  envelope,
  key,
  list,
  maybe,
  number,
  object,
  oneOf,
  positive,
  range,
  rule,
  rules,
  text,
  uniqueKeys,
  whole,
  type Fail,
} from '../../contract/index.js';

/** Fields of an answer count: a weighted survey's effective n, and answers that count nowhere. */
const answers = { effectiveN: maybe(positive), missing: maybe(count) };

/** An item of an indicator tree; one with `items` takes its score from them. */
export interface IndexItem {
  key: string;
  label?: v.InferOutput<typeof text> | null | undefined;
  weight: number;
  score?: number | null | undefined;
  items?: IndexItem[] | null | undefined;
}

const indexItem: v.GenericSchema<unknown, IndexItem> = object({
  key,
  label: maybe(text),
  weight: count,
  score: maybe(number),
  items: maybe(v.lazy(() => indexItems)),
});
const indexItems: v.GenericSchema<unknown, IndexItem[]> = v.pipe(list(indexItem), uniqueKeys());

const method = <const M extends string>(name: M) => v.literal(name, rule('wrong-value', 'one-of'));

const METHODS = 'value, csat, mean, nps, index, ratio';

const npsCounts = v.pipe(list(count), v.length(11, rule('not-nps-scale', 'any', '11')));
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
export const measure = v.variant(
  'method',
  [
    object({ method: method('value'), value: v.nullable(number), n: maybe(count) }),
    v.pipe(
      object({
        method: method('csat'),
        counts: v.pipe(list(count), atLeast(2)),
        top: maybe(v.pipe(whole, v.minValue(1, rule('out-of-range', 'at-least', '1')))),
        ...answers,
      }),
      rules(({ counts, top }, fail) => {
        // All ratings together are everybody: that share would say nothing.
        const most = counts.length - 1;
        if (most > 0 && (top ?? 1) > most) fail(rule('out-of-range', 'at-most', String(most)), 'top');
      }),
    ),
    object({
      method: method('mean'),
      counts: v.pipe(list(count), atLeast(2)),
      from: maybe(number),
      ...answers,
    }),
    v.pipe(
      object({
        method: method('nps'),
        counts: maybe(npsCounts),
        detractors: maybe(count),
        passives: maybe(count),
        promoters: maybe(count),
        ...answers,
      }),
      rules((fields, fail) => wholeNps(fields, fail)),
    ),
    object({ method: method('index'), items: v.pipe(indexItems, atLeast(1)) }),
    v.pipe(
      object({ method: method('ratio'), part: count, whole: count, ...answers }),
      rules(({ part, whole: all }, fail) => {
        // The same tolerance as for fill rates: rounding at the source is no fault.
        if (part - all > all * 0.005) fail(rule('over-fulfilled', 'at-most', String(all)), 'part');
      }),
    ),
  ],
  rule('wrong-value', 'one-of', METHODS),
);

export const TONES = ['bad', 'poor', 'fair', 'good', 'excellent'] as const;

const bands = v.pipe(
  list(object({ from: number, label: maybe(text), tone: oneOf(...TONES) })),
  rules((all, fail) =>
    all.forEach(({ from }, index) => {
      const before = all[index - 1]?.from;
      if (before !== undefined && from <= before) {
        fail(rule('not-ascending', 'ascending', String(before)), index, 'from');
      }
    }),
  ),
);

/** A satisfaction level: CONTRACT.md, `gauge`. */
export const gaugeSchema = object({
  ...envelope('gauge'),
  measure,
  scale: maybe(range),
  target: maybe(v.union([number, range], rule('wrong-type', 'target'))),
  bands: maybe(bands),
  previous: maybe(v.union([number, measure], rule('wrong-type', 'number-or-object'))),
});

export type GaugeDocument = v.InferOutput<typeof gaugeSchema>;
export type Measure = v.InferOutput<typeof measure>;
export type Tone = (typeof TONES)[number];
