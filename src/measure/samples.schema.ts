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

type FieldsOfKinds = Readonly<Record<SampleKind, readonly [string, ...string[]]>>;

/** The fields of each kind that tell it, and without which it says nothing. */
const TELLING: FieldsOfKinds = {
  share: ['part', 'whole'],
  mean: ['mean'],
  rate: ['events', 'exposure'],
  value: ['value'],
};

/** The same for figures whose noise must be known. */
export const WITH_NOISE: FieldsOfKinds = { ...TELLING, mean: ['mean', 'sd', 'n'] };

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

const has = (sample: SampleFields, field: string): boolean =>
  sample[field as keyof SampleFields] !== undefined;

/** The kinds of which an entry has a field. */
const kindsOf = (sample: SampleFields, kinds: readonly SampleKind[]): SampleKind[] =>
  kinds.filter((kind) => TELLING[kind].some((field) => has(sample, field)));

/** The kind of the entries of a list; a share where there are none. */
export const kindOf = (samples: readonly SampleFields[]): SampleKind =>
  kindsOf(samples[0] ?? {}, ['share', 'mean', 'rate', 'value'])[0] ?? 'share';

/** What entries are checked for. */
interface Wanted {
  readonly kinds: readonly SampleKind[];
  readonly needed: FieldsOfKinds;
  /** What the first entry is; undefined where nobody knows. */
  readonly first: SampleKind | undefined;
}

/** Whether an entry is what the first one is, and all that it needs is there. */
function checkSample(sample: SampleFields, { kinds, needed, first }: Wanted, report: Report): void {
  const [kind, other] = kindsOf(sample, kinds);
  if (!kind) {
    const fields = kinds.map((name) => TELLING[name][0]);
    report(problem('required', 'one-of', fields.join(', ')), fields[0]!);
    return;
  }
  if (kind !== (first ?? kind) || other) {
    report(problem('mixed-kinds', 'any', TELLING[first ?? kind].join(', ')));
    return;
  }
  for (const field of needed[kind]) {
    if (!has(sample, field)) report(problem('required', 'field', field), field);
  }
}

/**
 * All entries of a list are of one kind: shares, means and values can't be pooled or compared with one
 * another. An interval has its ends in their order.
 *
 * @param needed the fields that an entry of each kind must have
 */
export const oneKind = <T extends readonly SampleFields[]>(
  kinds: readonly SampleKind[],
  needed: FieldsOfKinds = TELLING,
): RawCheckAction<T> =>
  rule((samples, report) => {
    const [first] = kindsOf(samples[0] ?? {}, kinds);
    samples.forEach((sample: SampleFields, index) => {
      checkSample(sample, { kinds, needed, first }, (message, ...path) =>
        report(message, index, ...path),
      );
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
