import * as v from 'valibot';
import {
  ascending,
  envelope,
  isOverFulfilled,
  list,
  lookLikeFractions,
  looksLikeFraction,
  matching,
  number,
  object,
  oneOf,
  otherPeriodAt,
  periodOf,
  problem,
  rule,
  text,
  time,
  uniqueKeys,
  type Infer,
  type ProblemMessage,
  type Report,
} from '../../contract/index.js';
import { laneyChart, pChart, ratio, runRules } from '../../statistics/index.js';
import {
  COLUMN_NAMES,
  givenColumn,
  series,
  type ColumnName,
  type SeriesDocument,
} from './series.schema.js';

const unit = matching(
  /^(percent|count|index|days|currency:[A-Z]{3})$/,
  problem('wrong-value', 'unit'),
);

/** A target that changes: each value is in force from its time on. */
const targetSteps = v.pipe(list(object({ from: time, value: number })), ascending('from'));

const CONTROLS = ['none', 'p', 'laney', 'xmr'] as const;

/** The control chart of a trend; `none` for none. */
export type Control = (typeof CONTROLS)[number];

const fields = object({
  ...envelope('trend'),
  series: v.pipe(list(series), uniqueKeys()),
  unit: v.nullish(unit),
  target: v.nullish(v.union([number, targetSteps], problem('wrong-type', 'target'))),
  control: v.nullish(oneOf(CONTROLS)),
  events: v.nullish(list(object({ t: time, label: text, to: v.nullish(time) }))),
  forecastFrom: v.nullish(time),
});

export type TrendDocument = Infer<typeof fields>;

/** The charts of proportions. */
export const CHARTS: Readonly<Partial<Record<Control, typeof pChart>>> = {
  p: pChart,
  laney: laneyChart,
};

/** Whether most of the points that have limits lie outside them, so that they can't be trials. */
function areNoTrials(
  requested: Float64Array,
  fulfilled: Float64Array,
  chart: typeof pChart,
): boolean {
  const trials = Array.from(requested, (whole, index) => {
    const part = Math.min(fulfilled[index]!, whole);
    return Number.isNaN(part) ? null : { part, whole };
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
  const chart = CHARTS[document.control ?? 'none'];
  if (chart && areNoTrials(requested, fulfilled, chart)) {
    report(problem('not-trials', 'any', given.key));
  }
}

/** Warns of a target that looks like a fraction of 1 beside percentages. */
function checkTarget({ unit: given, target }: TrendDocument, report: Report): void {
  if ((given ?? 'percent') !== 'percent') return;
  const message = problem('looks-like-fraction', 'any');
  if (typeof target === 'number') {
    if (looksLikeFraction(target)) report(message, 'target');
  } else {
    target?.forEach(({ value }, index) => {
      if (looksLikeFraction(value)) report(message, 'target', index, 'value');
    });
  }
}

/** Warns of the first time that is of another kind of period than the first of all. */
function checkPeriods({ series: all }: TrendDocument, report: Report): void {
  const lists = all.map(({ points, t }) =>
    points ? points.map((point) => point.t) : Array.isArray(t) ? t : [],
  );
  const kind = periodOf(lists.find(({ length }) => length)?.[0]);
  const index = lists.findIndex((times) => otherPeriodAt(times, kind) >= 0);
  if (index < 0) return;
  const at = otherPeriodAt(lists[index]!, kind);
  const path = all[index]!.points ? ['points', at, 't'] : ['t', at];
  report(problem('mixed-periods', 'any'), 'series', index, ...path);
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
  rule(checkPeriods, ['series']),
  rule(checkTarget, ['unit', 'target']),
);
