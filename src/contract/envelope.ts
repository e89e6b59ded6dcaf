import * as v from 'valibot';
import { count, duration, fraction, oneOf, string, text, time, timeZone, whole } from './fields.js';
import { object } from './objects.js';
import { problem } from './problems.js';
import type { Infer } from './validate.js';

/** Who answers for the figure, and by which rules it is counted. */
const basis = object({
  standard: v.nullish(string),
  owner: v.nullish(string),
  version: v.nullish(string),
  counted: v.nullish(text),
});

/** How the answers came together (rule 19). */
const sampling = object({
  design: oneOf(['sample', 'census']),
  population: v.nullish(count),
  invited: v.nullish(count),
});

/** The fields that every widget's document has, with the widget's own type. */
export const envelope = <const Type extends string>(type: Type) => ({
  type: v.literal(type, problem('unknown-type', 'one-of', type)),
  contract: v.nullish(v.literal('voc/1', problem('unsupported-contract', 'one-of', 'voc/1'))),
  id: v.nullish(string),
  title: v.nullish(text),
  subtitle: v.nullish(text),
  note: v.nullish(text),
  asOf: v.nullish(time),
  staleAfter: v.nullish(duration),
  timeZone: v.nullish(timeZone),
  confidence: v.nullish(fraction),
  minimumN: v.nullish(whole),
  definition: v.nullish(text),
  basis: v.nullish(basis),
  sampling: v.nullish(sampling),
});

/**
 * The minimum that a number of answers does not reach, so that what rests on them is withheld.
 *
 * @param n null where it is not known: then nothing is withheld
 * @param minimumN of the document
 * @returns `minimumN`; null where `n` reaches it
 */
export const unmetMinimum = (
  n: number | null,
  minimumN: number | null | undefined,
): number | null => (n !== null && minimumN != null && n < minimumN ? minimumN : null);

/** The fields of the envelope, whatever the widget. */
export type Envelope = Infer<v.ObjectSchema<ReturnType<typeof envelope<string>>, undefined>>;
