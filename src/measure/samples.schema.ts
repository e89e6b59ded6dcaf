/* What a list holds of each of its entries: a share, a mean, a rate, or a ready-made value. */
import * as v from 'valibot';
import type { RawCheckAction } from 'valibot';
import {
  count,
  isOverFulfilled,
  key,
  lenient,
  number,
  problem,
  rule,
  text,
  unmetMinimum,
  type Envelope,
  type Infer,
  type Report,
} from '../contract/index.js';

/** What is counted or measured of an entry. */
export type SampleKind = 'share' | 'mean' | 'rate' | 'value';

/** The fields of each kind that tell it, and without which it says nothing. */
const NEEDED = {
  share: ['part', 'whole'],
  mean: ['mean'],
  rate: ['events', 'exposure'],
  value: ['value'],
} as const satisfies Readonly<Record<SampleKind, readonly string[]>>;

const named = { key, label: lenient(text) };

export const shareFields = { part: v.nullish(count), whole: v.nullish(count) };
export const meanFields = { mean: v.nullish(number), sd: v.nullish(count), n: v.nullish(count) };
export const rateFields = { events: v.nullish(count), exposure: v.nullish(count) };
export const valueFields = {
  value: v.nullish(number),
  lower: v.nullish(number),
  upper: v.nullish(number),
};

/** An entry with its name, of any of the kinds whose fields it gets. */
export const sampleFields = <const Fields extends v.ObjectEntries>(fields: Fields) => ({
  ...named,
  ...fields,
});

const anySample = v.object({
  ...shareFields,
  ...meanFields,
  ...rateFields,
  ...valueFields,
});

/** An entry of whichever kind. */
export type SampleFields = Partial<Infer<typeof anySample>>;

/** The kinds of which an entry has a field. */
const kindsOf = (sample: SampleFields, kinds: readonly SampleKind[]): SampleKind[] =>
  kinds.filter((kind) =>
    NEEDED[kind].some((field: keyof SampleFields) => sample[field] !== undefined),
  );

/** The kind of the entries of a list; a share where there are none. */
export const kindOf = (samples: readonly SampleFields[]): SampleKind =>
  kindsOf(samples[0] ?? {}, ['share', 'mean', 'rate', 'value'])[0] ?? 'share';

/** Whether an entry is what the first one is, and all that it needs is there. */
function checkSample(
  sample: SampleFields,
  kinds: readonly SampleKind[],
  wanted: SampleKind | undefined,
  report: Report,
): void {
  const [kind, other] = kindsOf(sample, kinds);
  if (!kind || !wanted) {
    const fields = kinds.map((name) => NEEDED[name][0]);
    return report(problem('required', 'one-of', fields.join(', ')), NEEDED[kinds[0]!][0]);
  }
  if (kind !== wanted || other) {
    return report(problem('mixed-kinds', 'any', NEEDED[wanted].join(', ')));
  }
  for (const field of NEEDED[kind]) {
    if (sample[field] === undefined) report(problem('required', 'field', field), field);
  }
}

/**
 * All entries of a list are of one kind: shares, means and values can't be pooled or compared with one
 * another. An interval has its ends in their order.
 */
export const oneKind = <T extends readonly SampleFields[]>(
  kinds: readonly SampleKind[],
): RawCheckAction<T> =>
  rule((samples, report) => {
    const wanted = kindsOf(samples[0] ?? {}, kinds)[0];
    samples.forEach((sample: SampleFields, index) => {
      checkSample(sample, kinds, wanted, (message, ...path) => report(message, index, ...path));
      const { lower, upper } = sample;
      if (lower != null && upper != null && lower > upper) {
        report(problem('out-of-range', 'at-least', String(lower)), index, 'upper');
      }
    });
  });

/**
 * The answers, trials or exposure that an entry rests on; null where it doesn't say, or where they are
 * missing.
 */
export const sizeOf = ({ whole, exposure, n }: SampleFields): number | null =>
  whole ?? exposure ?? n ?? null;

/**
 * Warns of parts above their whole. Nothing is said of entries that are withheld, since the problem
 * would tell their counts.
 */
export function checkParts(
  samples: readonly SampleFields[],
  minimumN: Envelope['minimumN'],
  field: string,
  report: Report,
): void {
  samples.forEach(({ part, whole }, index) => {
    if (part == null || whole == null || unmetMinimum(whole, minimumN) !== null) return;
    if (isOverFulfilled(part, whole)) {
      report(problem('over-fulfilled', 'at-most', String(whole)), field, index, 'part');
    }
  });
}
