import * as v from 'valibot';
import {
  ascending,
  atLeast,
  envelope,
  isOverFulfilled,
  list,
  lookLikeFractions,
  matching,
  number,
  object,
  oneOf,
  parseTime,
  problem,
  range,
  readProblem,
  rule,
  severityOf,
  text,
  time,
  uniqueKeys,
  type Infer,
  type ProblemMessage,
  type Report,
  type Time,
  type Unit,
} from '../../contract/index.js';
import { DIRECTIONS } from '../../measure/verdict.js';
import { FEWEST_POINTS, RULES, type PhasedChart } from '../../statistics/index.js';
import { CONTROLS, chartOf } from './control.schema.js';
import { samplesOf } from './samples.schema.js';
import {
  COLUMN_NAMES,
  givenColumn,
  series,
  type ColumnName,
  type SeriesDocument,
} from './series.schema.js';
import { timeAxisOf } from './times.schema.js';

const unit = matching(
  /^(percent|count|index|score|points|ratio|hours|days|per:[1-9]\d{0,11}|currency:[A-Z]{3})$/,
  problem('wrong-value', 'unit'),
);

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
const phase = object({ from: time, label: v.nullish(text) });
const baseline = v.pipe(
  object({ from: v.nullish(time), to: time }),
  rule(({ from, to }, report) => checkEnd(from, to, report)),
);

const fields = object({
  ...envelope('trend'),
  series: v.pipe(list(series), atLeast(1), uniqueKeys()),
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

/** The unit of the values; percentages where the document doesn't say. */
export const unitOf = (document: TrendDocument): Unit => (document.unit ?? 'percent') as Unit;

/** Whether most of the points that have limits lie outside them, so that they are no such counts. */
function areMostOutside({ lower, signals }: PhasedChart): boolean {
  const limited = lower.filter((limit) => !Number.isNaN(limit)).length;
  const outside = signals.filter((broken) => broken.includes('beyond-limit'));
  return outside.length > limited / 2;
}

/** Charts that rest on how counts spread by chance. */
const COUNT_CHARTS: ReadonlySet<string> = new Set(['p', 'laney', 'u', 'c']);

/**
 * Warns of limits that say little: made for counts where what is counted are quantities, to which the
 * binomial and Poisson distributions do not apply, so that more than half of the points lie outside; or
 * made from too few points.
 */
function checkCharts(document: TrendDocument, report: Report): void {
  const axis = timeAxisOf(document);
  const { forecastFrom, minimumN } = document;
  const unitOfValues = unitOf(document);
  const forecastStart = forecastFrom == null ? null : axis.place(forecastFrom).start;
  document.series.forEach((given, order) => {
    const times = axis.times[order]!;
    const samples = samplesOf(given, times, unitOfValues, minimumN ?? 0, forecastStart);
    // The rule that tells quantities is held to whatever rules the document wants.
    const asked = { ...document, rules: ['beyond-limit'] as const };
    const chart = chartOf(given, times, samples, unitOfValues, asked, axis.place);
    if (!chart) return;
    if (COUNT_CHARTS.has(chart.kind) && areMostOutside(chart)) {
      report(problem('not-trials', 'any', given.key), 'series', order);
    }
    const hasFew = chart.phases.some(({ count }) => count < FEWEST_POINTS);
    if (hasFew && samples.value.some((value) => !Number.isNaN(value))) {
      report(problem('few-points', 'at-least', String(FEWEST_POINTS)), 'series', order);
    }
  });
}

/** An action that computes figures, so that it runs for a document without errors alone. */
const ifSound = <T>(action: v.RawCheckAction<T>): v.RawCheckAction<T> => ({
  ...action,
  '~run'(dataset, config) {
    const isError = ({ message }: v.BaseIssue<unknown>) =>
      severityOf(readProblem(message).code) === 'error';
    return dataset.issues?.some(isError) ? dataset : action['~run'](dataset, config);
  },
});

/** Warns of deliveries above the order, and of percentages that look like fractions. */
function checkSeries(given: SeriesDocument, document: TrendDocument, report: Report): void {
  const { points } = given;
  const warn = (message: ProblemMessage, name: ColumnName, index: number) =>
    report(message, ...(points ? ['points', index, name] : [name, index]));
  // The longest column: where times are even their count may be wrong.
  const length =
    points?.length ?? Math.max(...COLUMN_NAMES.map((name) => given[name]?.length ?? 0));
  const requested = givenColumn(given, length, 'requested', 'whole');
  const fulfilled = givenColumn(given, length, 'fulfilled', 'part');
  const over = fulfilled.findIndex((part, index) => isOverFulfilled(part, requested[index]!));
  if (over >= 0) {
    const name = Number.isNaN(givenColumn(given, length, 'fulfilled')[over]) ? 'part' : 'fulfilled';
    warn(problem('over-fulfilled', 'at-most', String(requested[over])), name, over);
  }
  const values = givenColumn(given, length, 'value');
  const known = (value: number) => !Number.isNaN(value);
  if ((document.unit ?? 'percent') === 'percent' && lookLikeFractions([...values].filter(known))) {
    warn(problem('looks-like-fraction', 'any'), 'value', values.findIndex(known));
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
    ['series', 'unit'],
  ),
  ifSound(rule(checkCharts)),
);
