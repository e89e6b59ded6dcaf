import {
  fractionAmong,
  isOverFulfilled,
  looksLikeFraction,
  otherPeriodAt,
  periodOf,
  problem,
  unmetMinimum,
  type ProblemMessage,
  type Report,
} from '../contract/index.js';
import { FEWEST_POINTS, type PhasedChart } from '../statistics/index.js';
import { chartOf } from './control.schema.js';
import { perOf, samplesOf, unitOf } from './samples.schema.js';
import {
  COLUMN_NAMES,
  givenColumn,
  type ColumnName,
  type SeriesDocument,
} from './series.schema.js';
import { timeAxisOf } from './times.schema.js';
import type { ChartedDocument } from './charted.schema.js';

/* What a document is warned of that its fields alone don't show. */

/** Whether most of the points that have limits lie outside them, so that they are no such counts. */
function areMostOutside({ lower, signals }: PhasedChart): boolean {
  const limited = lower.filter((limit) => !Number.isNaN(limit)).length;
  const outside = signals.filter((broken) => broken.includes('beyond-limit'));
  return outside.length > limited / 2;
}

/** Charts that rest on how counts spread by chance. */
const COUNT_CHARTS: ReadonlySet<string> = new Set(['p', 'laney', 'u', 'c']);

/** Reports a problem with the series of an index, or of what lies at a path inside it. */
export type SeriesReport = (
  message: ProblemMessage,
  order: number,
  ...path: (string | number)[]
) => void;

/**
 * Warns of limits that say little: made for counts where what is counted are quantities, to which the
 * binomial and Poisson distributions do not apply, so that more than half of the points lie outside; or
 * made from too few points.
 */
export function checkCharts(document: ChartedDocument, report: SeriesReport): void {
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
      report(problem('not-trials', 'any', given.key), order);
    }
    let fewest = Infinity;
    for (const { count } of chart.phases) fewest = Math.min(fewest, count);
    // Of values where a chart wants counts there are no limits, and none that few points would make.
    const isCharted = fewest > 0 || document.baseline != null;
    if (
      isCharted &&
      fewest < FEWEST_POINTS &&
      samples.value.some((value) => !Number.isNaN(value))
    ) {
      report(problem('few-points', 'any', String(fewest)), order);
    }
  });
}

/**
 * Warns of deliveries above the order, and of percentages that look like fractions. Nothing is said of
 * points that are withheld, since the problem would tell their figures.
 */
export function checkSeries(
  given: SeriesDocument,
  document: ChartedDocument,
  report: Report,
): void {
  const { points } = given;
  const warn = (message: ProblemMessage, name: ColumnName, index: number) =>
    report(message, ...(points ? ['points', index, name] : [name, index]));
  // The longest column: where times are even their count may be wrong.
  const length =
    points?.length ?? Math.max(...COLUMN_NAMES.map((name) => given[name]?.length ?? 0));
  const requested = givenColumn(given, length, 'requested', 'whole');
  const fulfilled = givenColumn(given, length, 'fulfilled', 'part');
  const answers = givenColumn(given, length, 'n');
  const isShown = (n: number) => Number.isNaN(n) || unmetMinimum(n, document.minimumN) === null;
  const over = fulfilled.findIndex(
    (part, index) => isShown(requested[index]!) && isOverFulfilled(part, requested[index]!),
  );
  if (over >= 0) {
    const name = Number.isNaN(givenColumn(given, length, 'fulfilled')[over]) ? 'part' : 'fulfilled';
    warn(problem('over-fulfilled', 'at-most', String(requested[over])), name, over);
  }
  const values = givenColumn(given, length, 'value');
  if (unitOf(document) !== 'percent') return;
  const known = [...values].map((value, index) =>
    Number.isNaN(value) || !isShown(answers[index]!) ? null : value,
  );
  const fraction = fractionAmong(known);
  if (fraction >= 0) warn(problem('looks-like-fraction', 'any'), 'value', fraction);
}

/** Names the first events that are to be counted per an exposure and have none: they are no rate. */
export function checkEvents(
  given: SeriesDocument,
  document: ChartedDocument,
  report: Report,
): void {
  if (perOf(unitOf(document)) === 1 && document.control !== 'u') return;
  const { points } = given;
  const length = points?.length ?? given.events?.length ?? 0;
  const events = givenColumn(given, length, 'events');
  const exposure = givenColumn(given, length, 'exposure');
  // A negative count has its own problem.
  const index = events.findIndex((count, i) => count >= 0 && Number.isNaN(exposure[i]));
  if (index < 0) return;
  const path = points ? ['points', index, 'exposure'] : ['exposure', index];
  report(problem('required', 'field', 'exposure'), ...path);
}

/** Warns of a target that looks like a fraction of 1 beside percentages. */
export function checkTarget(
  document: Pick<ChartedDocument, 'target' | 'unit'>,
  report: Report,
): void {
  const { target } = document;
  if (target == null || unitOf(document) !== 'percent') return;
  const check = (value: number, ...path: (string | number)[]) => {
    if (looksLikeFraction(value)) report(problem('looks-like-fraction', 'any'), 'target', ...path);
  };
  if (typeof target === 'number') check(target);
  else if ('min' in target) (['min', 'max'] as const).forEach((end) => check(target[end], end));
  else target.forEach(({ value }, index) => check(value, index, 'value'));
}

/** Warns of the first time that is of another kind of period than the first of all. */
export function checkPeriods({ series: all }: ChartedDocument, report: SeriesReport): void {
  const lists = all.map(({ points, t }) =>
    points ? points.map((point) => point.t) : Array.isArray(t) ? t : [],
  );
  const kind = periodOf(lists.find(({ length }) => length)?.[0]);
  const index = lists.findIndex((times) => otherPeriodAt(times, kind) >= 0);
  if (index < 0) return;
  const at = otherPeriodAt(lists[index]!, kind);
  const path = all[index]!.points ? ['points', at, 't'] : ['t', at];
  report(problem('mixed-periods', 'any'), index, ...path);
}
