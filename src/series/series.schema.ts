import * as v from 'valibot';
import {
  addDuration,
  ascending,
  count,
  counts,
  duration,
  DURATION_PATTERN,
  key,
  lenient,
  list,
  listedTime,
  maximum,
  number,
  numbers,
  object,
  oneOf,
  parseTime,
  positive,
  problem,
  rule,
  text,
  time,
  times,
  whole,
  type Infer,
  type Text,
} from '../contract/index.js';
import { DIRECTIONS } from '../measure/verdict.js';

/** What a point may hold besides its time. A column holds a list of the same. */
const COUNTS = [
  'requested',
  'fulfilled',
  'whole',
  'part',
  'n',
  'limit',
  'allowed',
  'sold',
  'events',
  'exposure',
] as const;
const VALUES = ['value', 'lower', 'upper', 'forecast'] as const;
export const COLUMN_NAMES = [...COUNTS, ...VALUES] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

const flag = v.boolean(problem('wrong-type', 'one-of', 'true, false'));

const point = object({
  t: listedTime,
  ...v.entriesFromList(COUNTS, v.nullish(count)),
  ...v.entriesFromList(VALUES, v.nullish(number)),
  partial: v.nullish(flag),
  excluded: v.nullish(text),
});

/** Points with their times, which ascend. */
export const pointList = v.pipe(list(point), ascending('t'));

/** The instant so many steps after another, in epoch milliseconds; undefined where it is no time. */
export const stepped = (first: number, step: number | string, steps: number): number | undefined =>
  typeof step === 'number' ? first + steps * step : addDuration(first, step, steps);

/** Evenly spaced instants, which move on and stay within the years that can be written. */
const evenTimes = v.pipe(
  object({
    start: time,
    step: v.union([positive, duration], problem('wrong-format', 'duration')),
    count: v.pipe(whole, maximum(1_000_000)),
  }),
  rule(({ start, step, count: length }, report) => {
    const first = parseTime(start)?.start;
    const isStep = typeof step === 'string' ? DURATION_PATTERN.test(step) : step > 0;
    // What breaks a bound of its own has its problem already.
    if (first === undefined || !isStep || length < 2) return;
    const instant = (steps: number) => parseTime(stepped(first, step, steps) ?? NaN)?.start;
    if (!(instant(1)! > first) || instant(length - 1) === undefined) {
      report(problem('out-of-range', 'duration'), 'step');
    }
  }),
);

/** A series, as points or as columns. */
export const series = v.pipe(
  object({
    key,
    label: lenient(text),
    direction: v.nullish(oneOf(DIRECTIONS)),
    points: v.nullish(pointList),
    t: v.nullish(v.union([times, evenTimes], problem('wrong-type', 'list'))),
    ...v.entriesFromList(COUNTS, v.nullish(counts)),
    ...v.entriesFromList(VALUES, v.nullish(numbers)),
    partial: v.nullish(list(v.nullable(flag))),
    excluded: v.nullish(list(v.nullable(text))),
  }),
  // Columns are as long as their times. The rule runs for fields of any type, valid or not.
  rule(({ points, t, ...columns }, report) => {
    if (points != null) return;
    if (t == null) return report(problem('required', 'one-of', 'points, t'), 'points');
    const length: unknown = Array.isArray(t) ? t.length : t.count;
    if (typeof length !== 'number') return;
    for (const name of [...COLUMN_NAMES, 'partial', 'excluded'] as const) {
      const column: unknown = columns[name];
      if (Array.isArray(column) && column.length !== length) {
        report(problem('wrong-length', 'any', String(length)), name);
      }
    }
  }, []),
);

export type SeriesDocument = Infer<typeof series>;

/**
 * What a document gives of a series, as a column: of each point the first of several figures that
 * it has, NaN where it has none.
 *
 * @param length of the column
 */
export function givenColumn(
  { points, ...columns }: SeriesDocument,
  length: number,
  ...names: ColumnName[]
): Float64Array {
  const column = new Float64Array(length).fill(NaN);
  // The first name is written last, so that it wins.
  for (const name of names.reverse()) {
    const given = columns[name];
    for (let index = 0; index < length; index++) {
      const figure = points ? points[index]?.[name] : given?.[index];
      if (figure != null) column[index] = figure;
    }
  }
  return column;
}

/** A flag for each point of a series: 1 where its period is not over yet. */
export function partialFlags({ points, partial }: SeriesDocument, length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    flags[i] = Number((points ? points[i]?.partial : partial?.[i]) === true);
  return flags;
}

/** Why a point is left out of the limits; null for one that isn't. */
export const excludedAt = ({ points, excluded }: SeriesDocument, index: number): Text | null =>
  (points ? points[index]?.excluded : excluded?.[index]) ?? null;
