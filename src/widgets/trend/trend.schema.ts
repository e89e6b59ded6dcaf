import * as v from 'valibot';
import {
  envelope,
  ifSound,
  list,
  object,
  oneOf,
  parseTime,
  problem,
  rule,
  text,
  time,
  uniqueKeys,
  type Infer,
  type Report,
  type Time,
} from '../../contract/index.js';
import { chartedFields, COMPARISONS } from '../../series/charted.schema.js';
import {
  checkCharts,
  checkEvents,
  checkPeriods,
  checkSeries,
  checkTarget,
  type SeriesReport,
} from '../../series/checks.schema.js';
import { series } from '../../series/series.schema.js';
import { RULES } from '../../statistics/index.js';

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
const baseline = v.pipe(
  object({ from: v.nullish(time), to: time }),
  rule(({ from, to }, report) => checkEnd(from, to, report)),
);

const fields = object({
  ...envelope('trend'),
  series: v.pipe(list(series), uniqueKeys()),
  ...chartedFields,
  rules: v.nullish(list(oneOf(RULES))),
  baseline: v.nullish(baseline),
  compare: v.nullish(oneOf(COMPARISONS)),
  events: v.nullish(list(event)),
  forecastFrom: v.nullish(time),
});

export type TrendDocument = Infer<typeof fields>;

/** Reports what is wrong with a series of the document. */
const ofSeries =
  (report: Report): SeriesReport =>
  (message, order, ...path) =>
    report(message, 'series', order, ...path);

/** A document of type `trend`: fill rates over time. */
export const trendSchema = v.pipe(
  fields,
  rule(
    (document, report) =>
      document.series.forEach((given, order) => {
        const reportOn: Report = (message, ...path) => ofSeries(report)(message, order, ...path);
        checkSeries(given, document, reportOn);
        checkEvents(given, document, reportOn);
      }),
    ['series', 'unit', 'control'],
  ),
  rule((document, report) => checkPeriods(document, ofSeries(report)), ['series']),
  rule((document, report) => checkTarget(document, report), ['unit', 'target']),
  ifSound(rule<TrendDocument>((document, report) => checkCharts(document, ofSeries(report)))),
);
