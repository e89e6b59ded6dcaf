import { problem, variant, type Infer, type Problem, type Schema } from './contract/index.js';
import { problemsOf } from './i18n/index.js';
import { wholeDashboardSchema } from './dashboard/whole.schema.js';
import { breakdownSchema } from './widgets/breakdown/breakdown.schema.js';
import { comparisonSchema } from './widgets/comparison/comparison.schema.js';
import { contributionSchema } from './widgets/contribution/contribution.schema.js';
import { attainmentSchema } from './widgets/attainment/attainment.schema.js';
import { funnelSchema } from './widgets/funnel/funnel.schema.js';
import { gapSchema } from './widgets/gap/gap.schema.js';
import { gaugeSchema } from './widgets/gauge/gauge.schema.js';
import { heatmapSchema } from './widgets/heatmap/heatmap.schema.js';
import { kanoSchema } from './widgets/kano/kano.schema.js';
import { kpiSchema } from './widgets/kpi/kpi.schema.js';
import { paretoSchema } from './widgets/pareto/pareto.schema.js';
import { likertSchema } from './widgets/likert/likert.schema.js';
import { matrixSchema } from './widgets/matrix/matrix.schema.js';
import { scorecardSchema } from './widgets/scorecard/scorecard.schema.js';
import { trendSchema } from './widgets/trend/trend.schema.js';

/** The documents of all widgets: the one list that a new widget joins. */
const schemas = [
  gaugeSchema,
  funnelSchema,
  gapSchema,
  trendSchema,
  kpiSchema,
  breakdownSchema,
  comparisonSchema,
  paretoSchema,
  contributionSchema,
  attainmentSchema,
  likertSchema,
  heatmapSchema,
  matrixSchema,
  kanoSchema,
  scorecardSchema,
] as const;

const types = schemas.map((schema) => schema.entries.type.literal);

/** A document of any type of widget; a dashboard checks its widgets by it. */
export const widgetSchema: Schema<unknown> = variant(
  'type',
  schemas,
  problem('unknown-type', 'one-of', types.join(', ')),
);

/** The whole contract: a document of any of the types. Its JSON Schema is made from this. */
export const documentSchema = variant(
  'type',
  [...schemas, wholeDashboardSchema(widgetSchema)],
  problem('unknown-type', 'one-of', [...types, 'dashboard'].join(', ')),
);

/** Any document of the contract, as validation hands it on. */
export type VocDocument = Infer<typeof documentSchema>;

/**
 * Names every problem of a document. Never throws and never changes its input.
 *
 * @param document anything at all
 * @param lang BCP 47 tag of the messages' language; English for one that there is not
 * @returns an empty list where all is well; problems of severity `warning` don't stop a widget
 */
export function validate(document: unknown, lang = 'en'): Problem[] {
  return problemsOf(documentSchema, document, lang);
}

export type {
  Finding,
  FindingSeverity,
  Problem,
  ProblemCode,
  Severity,
  Text,
  Time,
  Table,
} from './contract/index.js';
export type { DashboardDocument } from './dashboard/dashboard.schema.js';
export type { ContributionDocument } from './widgets/contribution/contribution.schema.js';
export type { GaugeDocument } from './widgets/gauge/gauge.schema.js';
export type { FunnelDocument } from './widgets/funnel/funnel.schema.js';
export type { GapDocument } from './widgets/gap/gap.schema.js';
export type { HeatmapDocument } from './widgets/heatmap/heatmap.schema.js';
export type { KanoDocument } from './widgets/kano/kano.schema.js';
export type { KpiDocument } from './widgets/kpi/kpi.schema.js';
export type { BreakdownDocument } from './widgets/breakdown/breakdown.schema.js';
export type { ParetoDocument } from './widgets/pareto/pareto.schema.js';
export type { AttainmentDocument } from './widgets/attainment/attainment.schema.js';
export type { LikertDocument } from './widgets/likert/likert.schema.js';
export type { MatrixDocument } from './widgets/matrix/matrix.schema.js';
export type { ComparisonDocument } from './widgets/comparison/comparison.schema.js';
export type { ScorecardDocument } from './widgets/scorecard/scorecard.schema.js';
export type { TrendDocument } from './widgets/trend/trend.schema.js';
