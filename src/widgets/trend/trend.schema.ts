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
  type Broken,
  type Fail,
  type Infer,
  type Schema,
  type Time,
} from '../../contract/index.js';
import { laneyChart, pChart, ratio, runRules } from '../../statistics/index.js';

/** What a point may hold besides its time; a column holds a list of the same. */
const MEASURES = [
  'requested',
  'fulfilled',
  'whole',
  'part',
  'n',
  'limit',
  'allowed',
  'sold',
  'value',
  'lower',
  'upper',
  'forecast',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** An entry for each of them, made of what it holds: counts, but for the last four. */
const each = <T>(make: (one: Schema<number>) => Schema<T>) =>
  Object.fromEntries(
    MEASURES.map((name, i) => [name, maybe(make(i < 8 ? count : number))]),
  ) as Record<MeasureName, Schema<T | null | undefined>>;

/** A list whose times ascend and don't repeat; `field` is where an item has its own. */
const ascending = <T>(item: Schema<T>, ...field: (keyof T & string)[]): Schema<T[]> =>
  rules(
    list(item),
    (all, fail) => {
      let before = -Infinity;
      all.forEach((one, index) => {
        const own = field.reduce<unknown>((found, name) => (found as T | null)?.[name], one);
        const start = parseTime(own as Time)?.start ?? NaN;
        if (start <= before) {
          const code = start < before ? 'not-ascending' : 'duplicate-time';
          fail(rule(code, 'times'), index, ...field);
        } else if (start > before) before = start;
      });
    },
    '*',
  );

/** Evenly spaced instants, which move on and stay within what can be written. */
const regular = rules(
  object({
    start: time,
    step: choice(rule('wrong-format', 'duration'), positive, duration),
    count: bounded(whole, 'max', 1_000_000),
  }),
  ({ start, step, count: length }, fail) => {
    const first = parseTime(start)?.start ?? NaN;
    const at = (times: number) => parseTime(stepped(first, step, times) ?? NaN)?.start;
    // What breaks a rule of its own is told by that alone.
    const own = typeof step === 'string' ? DURATION_PATTERN.test(step) : step > 0;
    if (own && first === first && length > 1 && !(at(1)! > first && at(length - 1) !== undefined))
      fail(rule('out-of-range', 'duration'), 'step');
  },
);

const series = rules(
  object({
    key,
    label: maybe(text),
    points: maybe(ascending(object({ t: time, ...each((one) => one) }), 't')),
    t: maybe(choice(rule('wrong-type', 'times'), ascending(time), regular)),
    ...each((one) => list(nullable(one))),
  }),
  // It runs whatever the fields hold.
  ({ points, t, ...columns }, fail) => {
    if (points != null) return;
    if (t == null) return fail(rule('required', 'one-of', 'points, t'), 'points');
    const length = Array.isArray(t) ? t.length : t.count;
    if (typeof length !== 'number') return;
    for (const name of MEASURES) {
      const column = columns[name];
      if (Array.isArray(column) && column.length !== length)
        fail(rule('wrong-length', 'any', String(length)), name);
    }
  },
  '*',
);

const unit = shaped(/^(percent|count|index|days|currency:[A-Z]{3})$/, rule('wrong-value', 'unit'));

const fields = object({
  ...envelope('trend'),
  series: uniqueKeys(atLeast(list(series), 1)),
  unit: maybe(unit),
  target: maybe(
    choice(
      rule('wrong-type', 'target'),
      number,
      ascending(object({ from: time, value: number }), 'from'),
    ),
  ),
  control: maybe(oneOf('none', 'p', 'laney', 'xmr')),
  events: maybe(list(object({ t: time, label: text, to: maybe(time) }))),
  forecastFrom: maybe(time),
});

export type SeriesDocument = Infer<typeof series>;
export type TrendDocument = Infer<typeof fields>;

/** So many steps after an instant, in epoch milliseconds; undefined where that is no time. */
export const stepped = (first: number, step: number | string, times: number): number | undefined =>
  typeof step === 'number' ? first + times * step : addDuration(first, step, times);

/** A point's measure, the first of several that it has; null for none. */
export type Read = (index: number, ...names: MeasureName[]) => number | null;

/** The measures of a series by index, whichever way it was given. */
export const reader =
  (one: SeriesDocument): Read =>
  (index, ...names) => {
    for (const name of names) {
      const found = one.points ? one.points[index]?.[name] : one[name]?.[index];
      if (found != null) return found;
    }
    return null;
  };

/** The charts of proportions. */
export const CHARTS: Readonly<Record<string, typeof pChart | undefined>> = {
  p: pChart,
  laney: laneyChart,
};

/**
 * What is worth a warning: deliveries above the order, percent series that look like fractions,
 * and limits made for trials that leave more than half of the points outside: what is counted are
 * quantities there, of which the binomial says nothing.
 */
function checkData({ series: all, unit: of, control }: TrendDocument, fail: Fail): void {
  all.forEach((one, index) => {
    const { points } = one;
    const at = reader(one);
    let over = false;
    const warn = (broken: Broken, name: MeasureName, i: number) =>
      fail(broken, 'series', index, ...(points ? ['points', i, name] : [name, i]));
    const values: [value: number, index: number][] = [];
    // As long as there is something to read: a count of even times may be any number here.
    const length = points?.length ?? Math.max(...MEASURES.map((name) => one[name]?.length ?? 0));
    const trials = Array.from({ length }, (_, i) => {
      const asked = at(i, 'requested', 'whole');
      const given = at(i, 'fulfilled', 'part');
      const value = at(i, 'value');
      if (value !== null) values.push([value, i]);
      if (asked === null || given === null) return null;
      if (!over && given - asked > asked * 0.005) {
        over = true;
        const name = at(i, 'fulfilled') === null ? 'part' : 'fulfilled';
        warn(rule('over-fulfilled', 'at-most', String(asked)), name, i);
      }
      return { part: Math.min(given, asked), whole: asked };
    });
    if (
      (of ?? 'percent') === 'percent' &&
      values.length > 2 &&
      values.every(([value]) => value >= 0 && value <= 1) &&
      values.some(([value]) => value % 1)
    )
      warn(rule('looks-like-fraction', 'any'), 'value', values[0]![1]);
    const limits = CHARTS[control ?? '']?.(trials).points ?? [];
    const rated = trials.map((trial) => trial && ratio(trial.part, trial.whole));
    const outside = runRules(rated, null, limits).filter((signals) =>
      signals.includes('beyond-limit'),
    );
    if (outside.length > limits.filter(Boolean).length / 2)
      fail(rule('not-trials', 'any', one.key), 'series', index);
  });
}

/** Fill rates over time: CONTRACT.md, `trend`. */
export const trendSchema = rules(fields, checkData, 'series', 'unit', 'control');
