import {
  DURATION_PATTERN,
  addDuration,
  atLeast,
  bounded,
  choice,
  count,
  duration,
  envelope,
  key,
  list,
  maybe,
  nullable,
  number,
  object,
  oneOf,
  parseTime,
  positive,
  rule,
  rules,
  shaped,
  text,
  time,
  uniqueKeys,
  whole,
  type Fail,
  type Infer,
  type Time,
} from '../../contract/index.js';
import { laneyChart, pChart, ratio, runRules } from '../../statistics/index.js';

/** What a point may hold besides its time; a column holds a list of the same. */
const MEASURES = [
  'requested',
  'fulfilled',
  'whole',
  'part',
  'value',
  'n',
  'lower',
  'upper',
  'limit',
  'allowed',
  'sold',
  'forecast',
] as const;
export type MeasureName = (typeof MEASURES)[number];

const point = object({
  t: time,
  requested: maybe(count),
  fulfilled: maybe(count),
  whole: maybe(count),
  part: maybe(count),
  value: maybe(number),
  n: maybe(count),
  lower: maybe(number),
  upper: maybe(number),
  limit: maybe(count),
  allowed: maybe(count),
  sold: maybe(count),
  forecast: maybe(number),
});

const counts = maybe(list(nullable(count)));
const numbers = maybe(list(nullable(number)));

/** Evenly spaced instants; the step is milliseconds or an ISO 8601 duration. */
const regular = object({
  start: time,
  step: choice(rule('wrong-format', 'duration'), positive, duration),
  count: bounded(whole, 'max', 1_000_000),
});

const series = rules(
  object({
    key,
    label: maybe(text),
    points: maybe(list(point)),
    t: maybe(choice(rule('wrong-type', 'times'), list(time), regular)),
    requested: counts,
    fulfilled: counts,
    whole: counts,
    part: counts,
    value: numbers,
    n: counts,
    lower: numbers,
    upper: numbers,
    limit: counts,
    allowed: counts,
    sold: counts,
    forecast: numbers,
  }),
  (one, fail) => checkSeries(one, fail),
  '*',
);

const unit = shaped(/^(percent|count|index|days|currency:[A-Z]{3})$/, rule('wrong-value', 'unit'));

/** Steps of a target, each holding from its time on. */
const targetSteps = rules(list(object({ from: time, value: number })), (all, fail) =>
  checkTimes(
    all.map(({ from }) => from),
    fail,
    (index) => [index, 'from'],
  ),
);

const fields = object({
  ...envelope('trend'),
  series: uniqueKeys(atLeast(list(series), 1)),
  unit: maybe(unit),
  target: maybe(choice(rule('wrong-type', 'target'), number, targetSteps)),
  control: maybe(oneOf('none', 'p', 'laney', 'xmr')),
  events: maybe(list(object({ t: time, label: text, to: maybe(time) }))),
  forecastFrom: maybe(time),
});

export type SeriesDocument = Infer<typeof series>;
export type TrendDocument = Infer<typeof fields>;

/** The times of a list ascend and don't repeat; `path` leads to the time of an index. */
function checkTimes(
  times: readonly Time[],
  fail: Fail,
  path: (index: number) => (string | number)[],
): void {
  let before = -Infinity;
  times.forEach((one, index) => {
    const start = parseTime(one)?.start;
    if (start === undefined) return;
    if (start === before) fail(rule('duplicate-time', 'times'), ...path(index));
    else if (start < before) fail(rule('not-ascending', 'times'), ...path(index));
    before = Math.max(before, start);
  });
}

function checkSeries(one: SeriesFields, fail: Fail): void {
  const { points, t } = one;
  if (points == null && t == null) return fail(rule('required', 'one-of', 'points, t'), 'points');
  if (Array.isArray(points)) {
    const times = points.map((given) => given?.t ?? NaN);
    checkTimes(times, fail, (index) => ['points', index, 't']);
  }
  if (points != null || t == null) return;
  if (Array.isArray(t)) checkTimes(t, fail, (index) => ['t', index]);
  else checkRegular(t, fail);
  const length = Array.isArray(t) ? t.length : t.count;
  if (typeof length !== 'number') return;
  for (const name of MEASURES) {
    const column = one[name];
    if (Array.isArray(column) && column.length !== length) {
      fail(rule('wrong-length', 'any', String(length)), name);
    }
  }
}

/** Evenly spaced times move on, and stay within what can be written. */
function checkRegular({ start, step, count: length }: Regular, fail: Fail): void {
  const first = parseTime(start)?.start;
  if (first === undefined || !(length > 1)) return;
  // What breaks a rule of its own is told by that alone.
  if (typeof step === 'string' ? !DURATION_PATTERN.test(step) : !(step > 0)) return;
  const at = (index: number) => parseTime(stepped(first, step, index) ?? NaN)?.start;
  if (!(at(1)! > first) || at(length - 1) === undefined) {
    fail(rule('out-of-range', 'duration'), 't', 'step');
  }
}

/** So many steps after an instant, in epoch milliseconds; undefined where that is no time. */
export const stepped = (first: number, step: number | string, times: number): number | undefined =>
  typeof step === 'number' ? first + times * step : addDuration(first, step, times);

type Regular = { start: Time; step: number | string; count: number };

/** As `series` has it; named apart, since the schema's type is not known before its own check. */
type SeriesFields = {
  points?: ({ t: Time } | null)[] | null | undefined;
  t?: Time[] | Regular | null | undefined;
} & { [name in MeasureName]?: (number | null)[] | null | undefined };

type At = (name: MeasureName, index: number) => number | null | undefined;

/** The length of a series and its fields by index, whichever way it was given. */
function reader(one: SeriesDocument): { readonly length: number; readonly at: At } {
  const { points } = one;
  if (points) return { length: points.length, at: (name, i) => points[i]?.[name] };
  // As long as there is something to read: a count of even times may be any number here.
  const lengths = MEASURES.map((name) => one[name]?.length ?? 0);
  return { length: Math.max(...lengths), at: (name, i) => one[name]?.[i] };
}

/**
 * Limits made for trials leave more than half of the points outside where what is counted are
 * quantities: there the binomial says nothing.
 */
function checkTrials({ series: all, control }: TrendDocument, fail: Fail): void {
  if (control !== 'p' && control !== 'laney') return;
  all.forEach((one, index) => {
    const { length, at } = reader(one);
    const trials = Array.from({ length }, (_, i) => {
      const asked = at('requested', i) ?? at('whole', i);
      const given = at('fulfilled', i) ?? at('part', i);
      if (asked == null || given == null) return null;
      return { part: Math.min(given, asked), whole: asked };
    });
    const { points: limits } = (control === 'p' ? pChart : laneyChart)(trials);
    const rated = trials.map((trial) => trial && ratio(trial.part, trial.whole));
    const outside = runRules(rated, null, limits).filter((signals) =>
      signals.includes('beyond-limit'),
    ).length;
    const limited = limits.filter(Boolean).length;
    if (limited > 0 && outside > limited / 2)
      fail(rule('not-trials', 'any', one.key), 'series', index);
  });
}

/** Percent series that look like fractions, and deliveries above the order (rules 3 and `trend`). */
function checkValues(document: TrendDocument, fail: Fail): void {
  document.series.forEach((one, index) => {
    const { length, at } = reader(one);
    const path = (name: string, i: number) =>
      one.points ? ['series', index, 'points', i, name] : ['series', index, name, i];
    const indices = Array.from({ length }, (_, i) => i);

    const over = indices.find((i) => {
      const asked = at('requested', i) ?? at('whole', i);
      const given = at('fulfilled', i) ?? at('part', i);
      return asked != null && given != null && given - asked > asked * 0.005;
    });
    if (over !== undefined) {
      const asked = at('requested', over) ?? at('whole', over);
      const name = at('fulfilled', over) != null ? 'fulfilled' : 'part';
      fail(rule('over-fulfilled', 'at-most', String(asked)), ...path(name, over));
    }

    const values = indices.map((i) => at('value', i)).filter((value) => value != null);
    const fractions = values.every((value) => value >= 0 && value <= 1);
    const between = values.some((value) => value > 0 && value < 1);
    const percent = (document.unit ?? 'percent') === 'percent';
    if (percent && values.length >= 3 && fractions && between) {
      const first = indices.find((i) => at('value', i) != null) ?? 0;
      fail(rule('looks-like-fraction', 'any'), ...path('value', first));
    }
  });
}

/** Fill rates over time: CONTRACT.md, `trend`. */
export const trendSchema = rules(
  rules(fields, checkValues, 'series', 'unit'),
  checkTrials,
  'series',
  'control',
);
