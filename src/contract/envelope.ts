import * as v from 'valibot';
import { count, duration, fraction, oneOf, string, text, time, timeZone, whole } from './fields.js';
import { lenient } from './lenient.js';
import { object } from './objects.js';
import { problem } from './problems.js';
import { parse, type Infer } from './validate.js';

/** The types of all widgets' documents: of each, the tag of its element is this after `voc-`. */
export const TYPES = [
  'gauge',
  'funnel',
  'gap',
  'trend',
  'kpi',
  'breakdown',
  'comparison',
  'pareto',
  'contribution',
  'attainment',
  'likert',
  'heatmap',
  'matrix',
  'kano',
  'scorecard',
  'dashboard',
] as const;
export type Type = (typeof TYPES)[number];

const isType = (word: unknown): word is Type => TYPES.some((type) => type === word);

/** Who answers for the figure, and by which rules it is counted. */
const basis = object({
  standard: lenient(string),
  owner: lenient(string),
  version: lenient(string),
  counted: lenient(text),
});

export type Basis = Infer<typeof basis>;

/** How the answers came together (rule 19). */
const sampling = object({
  design: oneOf(['sample', 'census']),
  population: v.nullish(count),
  invited: lenient(count),
});

const ownType = <const Own extends Type>(type: Own) => {
  const wrong = problem('unknown-type', 'one-of', type);
  return v.literal(type, ({ input }) =>
    isType(input) ? problem('unknown-type', 'element', input) : wrong,
  );
};

/** What stands above the picture; that of a document with errors as well. */
const heading = { title: lenient(text), subtitle: lenient(text) };

/** The fields that every widget's document has, with the widget's own type. */
export const envelope = <const Own extends Type>(type: Own) => ({
  type: ownType(type),
  contract: v.nullish(v.literal('voc/1', problem('unsupported-contract', 'one-of', 'voc/1'))),
  id: v.nullish(string),
  ...heading,
  note: lenient(text),
  asOf: lenient(time),
  staleAfter: lenient(duration),
  timeZone: lenient(timeZone),
  confidence: lenient(fraction),
  minimumN: v.nullish(whole),
  definition: lenient(text),
  basis: lenient(basis),
  sampling: v.nullish(sampling),
});

const headingSchema = object(heading);

export type Heading = Infer<typeof headingSchema>;

/** The title and subtitle of anything at all, as far as they can be read. */
export const headingOf = (document: unknown): Heading => parse(headingSchema, document).data ?? {};

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
export type Envelope = Infer<v.ObjectSchema<ReturnType<typeof envelope<Type>>, undefined>>;
