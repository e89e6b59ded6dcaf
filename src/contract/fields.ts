/*
 * The kinds of fields that documents are made of. Each is a valibot schema whose messages say, by
 * `problem`, what is reported of another value. A field that may be left out is `v.nullish(field)`
 * in its object, one that must be there but may be null (missing, never zero) `v.nullable(field)`.
 */
import * as v from 'valibot';
import { DURATION_PATTERN } from './duration.js';
import { isObject } from './json.js';
import { respelled } from './lenient.js';
import { problem, type Expected, type ProblemMessage } from './problems.js';
import { rule } from './rules.js';
import { looksLikeSeconds, respelledTime } from './spelling.js';
import { EARLIEST, LATEST, TIME_PATTERN, parseTime, type Time } from './time.js';
import { isTimeZone } from './zone.js';

/** A number as JSON writes it. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number that a text is; undefined for any other value. */
function numberOf(given: unknown): number | undefined {
  if (typeof given !== 'string' || !JSON_NUMBER.test(given)) return undefined;
  const number = Number(given);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * A finite number; a text that is one is taken as it.
 *
 * @param expected what the message of another value names
 * @param ofNull what that of null names
 */
const numeric = (expected: Expected, ofNull = expected) => {
  const wrong = problem('wrong-type', expected);
  const message = ({ input }: v.NumberIssue) =>
    input === null ? problem('wrong-type', ofNull) : wrong;
  return respelled(v.pipe(v.number(message), v.finite(wrong)), 'number-as-text', numberOf);
};

export const number = numeric('number');

const notNegative = v.minValue<number, 0, ProblemMessage>(0, problem('out-of-range', 'count'));

/** A count or quantity: not negative, fractions allowed (weighted answers, tonnes). */
export const count = v.pipe(numeric('count'), notNegative);

/** A number of answers, of which none is missing: no answers are 0. */
export const answerCount = v.pipe(numeric('count', 'answers'), notNegative);

/** A number above 0. */
export const positive = v.pipe(
  numeric('positive'),
  v.gtValue(0, problem('out-of-range', 'positive')),
);

/** A count of whole things. */
export const whole = v.pipe(count, v.integer(problem('out-of-range', 'whole')));

/** A number between 0 and 1, ends excluded. */
export const fraction = v.pipe(
  numeric('fraction'),
  v.gtValue(0, problem('out-of-range', 'fraction')),
  v.ltValue(1, problem('out-of-range', 'fraction')),
);

/** A bound of a number, which the message names. */
export const minimum = (bound: number): v.MinValueAction<number, number, ProblemMessage> =>
  v.minValue(bound, problem('out-of-range', 'at-least', String(bound)));

export const maximum = (bound: number): v.MaxValueAction<number, number, ProblemMessage> =>
  v.maxValue(bound, problem('out-of-range', 'at-most', String(bound)));

export const boolean = v.boolean(problem('wrong-type', 'one-of', 'true, false'));

export const string = v.string(problem('wrong-type', 'string'));

/** A key: what events, tables and other widgets call a datum. */
export const key = v.pipe(string, v.nonEmpty(problem('wrong-format', 'string')));

/** One word of several. */
export const oneOf = <const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, ProblemMessage> =>
  v.picklist(words, problem('wrong-value', 'one-of', words.join(', ')));

/** A string of a shape. */
const matching = (pattern: RegExp, wrong: ProblemMessage) =>
  v.pipe(v.string(wrong), v.regex(pattern, wrong));

const wrongText = problem('wrong-type', 'text');

/** Strings keyed by BCP 47 tag. `v.record` would take lists, and pass over some keys. */
const texts = v.pipe(
  v.custom<Readonly<Record<string, string>>>(isObject, wrongText),
  rule((given, report) => {
    for (const [tag, entry] of Object.entries(given)) {
      if (typeof entry !== 'string') report(wrongText, tag);
    }
  }),
  v.metadata({ type: 'object', additionalProperties: { type: 'string' } }),
);

/** A string, or an object of strings keyed by BCP 47 tag. */
export const text = v.union([v.string(wrongText), texts], wrongText);

const wrongTime = problem('wrong-format', 'time');

/**
 * A calendar period or an instant (see `Time`) among others in a list, which `ascending` looks at. One
 * test instead of a union of two schemas, since a trend may have 100,000 of them; its JSON Schema,
 * which no test can give, is written beside it.
 */
export const listedTime = respelled(
  v.pipe(
    v.custom<Time>((value) => typeof value === 'string' || Number.isFinite(value), wrongTime),
    v.check((value) => parseTime(value) !== undefined, wrongTime),
    v.metadata({
      anyOf: [
        { type: 'string', pattern: TIME_PATTERN.source },
        { type: 'number', minimum: EARLIEST, maximum: LATEST },
      ],
    }),
  ),
  'time-format',
  respelledTime,
);

/** A calendar period or an instant that stands alone. */
export const time = v.pipe(
  listedTime,
  rule((given, report) => {
    if (looksLikeSeconds([given])) report(problem('looks-like-seconds', 'any'));
  }),
);

/** An ISO 8601 duration. */
export const duration = matching(DURATION_PATTERN, problem('wrong-format', 'duration'));

const wrongZone = problem('wrong-format', 'time-zone');

/** An IANA name of a time zone. */
export const timeZone = v.pipe(v.string(wrongZone), v.check(isTimeZone, wrongZone));

/** The unit of figures that a document gives ready-made or by column. */
export const unit = matching(
  /^(percent|count|index|score|points|ratio|hours|days|per:[1-9]\d{0,11}|currency:[A-Z]{3})$/,
  problem('wrong-value', 'unit'),
);
