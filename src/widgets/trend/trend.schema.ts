import * as v from 'valibot';
import {
  ascending,
  envelope,
  isError,
  lenient,
  list,
  number,
  object,
  oneOf,
  parseTime,
  problem,
  range,
  rule,
  text,
  time,
  uniqueKeys,
  unit,
  type Infer,
  type Report,
  type Time,
} from '../../contract/index.js';
import { DIRECTIONS } from '../../measure/verdict.js';
import { RULES } from '../../statistics/index.js';
import {
  checkCharts,
  checkEvents,
  checkPeriods,
  checkSeries,
  checkTarget,
} from './checks.schema.js';
import { CONTROLS } from './control.schema.js';
import { series } from './series.schema.js';

/** A target that changes: each value is in force from its time on. */
const targetSteps = v.pipe(list(object({ from: time, value: number })), ascending('from'));

/** What a point is compared with: the one before it, or that of a year before. */
const COMPARISONS = ['previous', 'year-ago'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Whether a time ends before another one begins. */
function isBefore(one: Time, other: Time): boolean {
  const [first, second] = [parseTime(one), parseTime(other)];
  // An instant ends when it begins, and may be the same as the other.
  return !!first && !!second && Math.max(first.end, first.start + 1) <= second.start;
}

/** Reports a span that ends before it begins. */
function checkEnd(
  from: Time | null | undefined,
  to: Time | null | undefined,
  report: Report,
): void {
  if (from != null && to != null && isBefore(to, from)) {
    report(problem('not-ascending', 'times'), 'to');
  }
}

const event = v.pipe(
  object({ t: time, label: text, to: v.nullish(time) }),
  rule(({ t, to }, report) => checkEnd(t, to, report)),
);
const phase = object({ from: time, label: lenient(text) });
const baseline = v.pipe(
  object({ from: v.nullish(time), to: time }),
  rule(({ from, to }, report) => checkEnd(from, to, report)),
);

const fields = object({
  ...envelope('trend'),
  series: v.pipe(list(series), uniqueKeys()),
  unit: v.nullish(unit),
  direction: v.nullish(oneOf(DIRECTIONS)),
  target: v.nullish(v.union([number, range, targetSteps], problem('wrong-type', 'target'))),
  control: v.nullish(oneOf(CONTROLS)),
  rules: v.nullish(list(oneOf(RULES))),
  phases: v.nullish(v.pipe(list(phase), ascending('from'))),
  baseline: v.nullish(baseline),
  compare: v.nullish(oneOf(COMPARISONS)),
  events: v.nullish(list(event)),
  forecastFrom: v.nullish(time),
});

export type TrendDocument = Infer<typeof fields>;

type SteppedTarget = Infer<typeof targetSteps>;

/** Whether a target changes over time. */
export const isStepped = (target: TrendDocument['target']): target is SteppedTarget =>
  Array.isArray(target);

/** An action that computes figures, so that it runs for a document without errors alone. */
const ifSound = <T>(action: v.RawCheckAction<T>): v.RawCheckAction<T> => ({
  ...action,
  '~run'(dataset, config) {
    return dataset.issues?.some(isError) ? dataset : action['~run'](dataset, config);
  },
});

/** A document of type `trend`: fill rates over time. */
export const trendSchema = v.pipe(
  fields,
  rule(
    (document, report) =>
      document.series.forEach((given, index) => {
        const reportOn: Report = (message, ...path) => report(message, 'series', index, ...path);
        checkSeries(given, document, reportOn);
        checkEvents(given, document, reportOn);
      }),
    ['series', 'unit', 'control'],
  ),
  rule(checkPeriods, ['series']),
  rule(checkTarget, ['unit', 'target']),
  ifSound(rule(checkCharts)),
);
