import * as v from 'valibot';
import {
  DURATION_PATTERN,
  addDuration,
  ascending,
  atLeast,
  count,
  counts,
  duration,
  envelope,
  key,
  list,
  matching,
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
  uniqueKeys,
  whole,
  type ProblemMessage,
  type Report,
} from '../../contract/index.js';
import { laneyChart, pChart, ratio, runRules } from '../../statistics/index.js';

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
] as const;
const VALUES = ['value', 'lower', 'upper', 'forecast'] as const;
const MEASURES = [...COUNTS, ...VALUES] as const;
export type MeasureName = (typeof MEASURES)[number];

const point = object({
  t: time,
  ...v.entriesFromList(COUNTS, v.nullish(count)),
  ...v.entriesFromList(VALUES, v.nullish(number)),
});

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

const series = v.pipe(
  object({
    key,
    label: v.nullish(text),
    points: v.nullish(v.pipe(list(point), ascending('t'))),
    t: v.nullish(v.union([times, evenTimes], problem('wrong-type', 'times'))),
    ...v.entriesFromList(COUNTS, v.nullish(counts)),
    ...v.entriesFromList(VALUES, v.nullish(numbers)),
  }),
  // Columns are as long as their times. It copes with whatever the fields hold.
  rule(({ points, t, ...columns }, report) => {
    if (points != null) return;
    if (t == null) return report(problem('required', 'one-of', 'points, t'), 'points');
    const length: unknown = Array.isArray(t) ? t.length : t.count;
    if (typeof length !== 'number') return;
    for (const name of MEASURES) {
      const column: unknown = columns[name];
      if (Array.isArray(column) && column.length !== length) {
        report(problem('wrong-length', 'any', String(length)), name);
      }
    }
  }, []),
);

export type SeriesDocument = v.InferOutput<typeof series>;

const unit = matching(
  /^(percent|count|index|days|currency:[A-Z]{3})$/,
  problem('wrong-value', 'unit'),
);

/** A target that changes: each value is in force from its time on. */
const targetSteps = v.pipe(list(object({ from: time, value: number })), ascending('from'));

const fields = object({
  ...envelope('trend'),
  series: v.pipe(list(series), atLeast(1), uniqueKeys()),
  unit: v.nullish(unit),
  target: v.nullish(v.union([number, targetSteps], problem('wrong-type', 'target'))),
  control: v.nullish(oneOf(['none', 'p', 'laney', 'xmr'])),
  events: v.nullish(list(object({ t: time, label: text, to: v.nullish(time) }))),
  forecastFrom: v.nullish(time),
});

export type TrendDocument = v.InferOutput<typeof fields>;

/** A point's measure, the first of several that it has; null where it has none. */
export type Read = (index: number, ...names: MeasureName[]) => number | null;

/** The measures of a series by index, whether it was given as points or as columns. */
export const reader =
  (given: SeriesDocument): Read =>
  (index, ...names) => {
    for (const name of names) {
      const found = given.points ? given.points[index]?.[name] : given[name]?.[index];
      if (found != null) return found;
    }
    return null;
  };

/**
 * A measure of a series as a column, the first of several that a point has; NaN where it has none.
 *
 * @param length of the column
 */
export function columnOf(
  { points, ...columns }: SeriesDocument,
  length: number,
  ...names: MeasureName[]
): Float64Array {
  const column = new Float64Array(length).fill(NaN);
  // The last name first, so that the ones before it are written over it.
  for (const name of names.reverse()) {
    const given = columns[name];
    for (let index = 0; index < length; index++) {
      const found = points ? points[index]?.[name] : given?.[index];
      if (found != null) column[index] = found;
    }
  }
  return column;
}

/** The charts of proportions. */
export const CHARTS: Readonly<Record<string, typeof pChart | undefined>> = {
  p: pChart,
  laney: laneyChart,
};

/** How far a delivery may pass its order without a warning: rounding at the source is no fault. */
const TOLERANCE = 0.005;

/** Whether ready-made percentages look like fractions of 1: all from 0 to 1, and not just 0 and 1. */
function lookLikeFractions(values: readonly number[]): boolean {
  return (
    values.length > 2 &&
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => value % 1)
  );
}

/** Whether most of the points that have limits lie outside them, so that they can't be trials. */
function areNoTrials(
  requested: Float64Array,
  fulfilled: Float64Array,
  chart: typeof pChart,
): boolean {
  const trials = Array.from(requested, (all, index) => {
    const part = Math.min(fulfilled[index]!, all);
    return Number.isNaN(part) ? null : { part, whole: all };
  });
  const limits = chart(trials).points;
  const rates = trials.map((trial) => trial && ratio(trial.part, trial.whole));
  const outside = runRules(rates, null, limits).filter((signals) =>
    signals.includes('beyond-limit'),
  );
  return outside.length > limits.filter(Boolean).length / 2;
}

/**
 * Warns of deliveries above the order, of percentages that look like fractions, and of limits made
 * for trials that leave more than half of the points outside: what is counted are quantities
 * there, to which the binomial distribution does not apply.
 */
function checkSeries(given: SeriesDocument, document: TrendDocument, report: Report): void {
  const { points } = given;
  const warn = (message: ProblemMessage, name: MeasureName, index: number) =>
    report(message, ...(points ? ['points', index, name] : [name, index]));
  // The longest column: where times are even their count may be wrong.
  const length = points?.length ?? Math.max(...MEASURES.map((name) => given[name]?.length ?? 0));
  const requested = columnOf(given, length, 'requested', 'whole');
  const fulfilled = columnOf(given, length, 'fulfilled', 'part');
  const over = fulfilled.findIndex((part, index) => {
    const all = requested[index]!;
    return part - all > all * TOLERANCE;
  });
  if (over >= 0) {
    const name = Number.isNaN(columnOf(given, length, 'fulfilled')[over]) ? 'part' : 'fulfilled';
    warn(problem('over-fulfilled', 'at-most', String(requested[over])), name, over);
  }
  const values = columnOf(given, length, 'value');
  const known = (value: number) => !Number.isNaN(value);
  if ((document.unit ?? 'percent') === 'percent' && lookLikeFractions([...values].filter(known))) {
    warn(problem('looks-like-fraction', 'any'), 'value', values.findIndex(known));
  }
  const { control } = document;
  const chart = control === 'p' || control === 'laney' ? CHARTS[control] : undefined;
  if (chart && areNoTrials(requested, fulfilled, chart)) {
    report(problem('not-trials', 'any', given.key));
  }
}

/** A document of type `trend`: fill rates over time. */
export const trendSchema = v.pipe(
  fields,
  rule(
    (document, report) =>
      document.series.forEach((given, index) =>
        checkSeries(given, document, (message, ...path) =>
          report(message, 'series', index, ...path),
        ),
      ),
    ['series', 'unit', 'control'],
  ),
);
