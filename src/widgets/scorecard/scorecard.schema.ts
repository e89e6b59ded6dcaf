import * as v from 'valibot';
import {
  envelope,
  ifSound,
  key,
  lenient,
  list,
  object,
  oneOf,
  rule,
  text,
  uniqueKeys,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { chartedFields, type ChartedDocument } from '../../series/charted.schema.js';
import {
  checkCharts,
  checkEvents,
  checkPeriods,
  checkSeries,
  checkTarget,
  type SeriesReport,
} from '../../series/checks.schema.js';
import { pointList } from '../../series/series.schema.js';

const indicator = object({
  key,
  label: lenient(text),
  group: lenient(text),
  ...chartedFields,
  points: pointList,
});

const SORTS = ['given', 'attention'] as const;

const fields = object({
  ...envelope('scorecard'),
  rows: v.pipe(list(indicator), uniqueKeys()),
  sort: v.nullish(oneOf(SORTS)),
});

export type RowDocument = Infer<typeof indicator>;
export type ScorecardDocument = Infer<typeof fields>;

/** A row as a document of one series, with what the scorecard says for all of its rows. */
export const chartedRow = (
  row: RowDocument,
  { confidence, minimumN, sampling, timeZone }: ScorecardDocument,
): ChartedDocument => ({ ...row, confidence, minimumN, sampling, timeZone, series: [row] });

/** Checks each row by itself. */
const eachRow =
  (
    check: (row: ChartedDocument, report: Report) => void,
  ): ((document: ScorecardDocument, report: Report) => void) =>
  (document, report) =>
    document.rows.forEach((given, order) =>
      check(chartedRow(given, document), (message, ...path) =>
        report(message, 'rows', order, ...path),
      ),
    );

/** Reports what is wrong with the only series of a row: its points are the row's own. */
const ofRow =
  (report: Report): SeriesReport =>
  (message, _order, ...path) =>
    report(message, ...path);

/** A document of type `scorecard`: many indicators at a glance, a row each. */
export const scorecardSchema = v.pipe(
  fields,
  rule(
    eachRow((charted, report) => {
      const [series] = charted.series;
      checkSeries(series!, charted, report);
      checkEvents(series!, charted, report);
      checkPeriods(charted, ofRow(report));
      checkTarget(charted, report);
    }),
    ['rows'],
  ),
  ifSound(
    rule<ScorecardDocument>(eachRow((charted, report) => checkCharts(charted, ofRow(report)))),
  ),
);
