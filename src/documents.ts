import { problem, variant, type Infer, type Problem } from './contract/index.js';
import { problemsOf } from './i18n/index.js';
import { funnelSchema } from './widgets/funnel/funnel.schema.js';
import { gapSchema } from './widgets/gap/gap.schema.js';
import { gaugeSchema } from './widgets/gauge/gauge.schema.js';
import { kpiSchema } from './widgets/kpi/kpi.schema.js';
import { scorecardSchema } from './widgets/scorecard/scorecard.schema.js';
import { trendSchema } from './widgets/trend/trend.schema.js';

/** The documents of all widgets: the one list that a new widget joins. */
const schemas = [
  gaugeSchema,
  funnelSchema,
  gapSchema,
  trendSchema,
  kpiSchema,
  scorecardSchema,
] as const;

const types = schemas.map((schema) => schema.entries.type.literal);

/** The whole contract: a document of any of the types. Its JSON Schema is made from this. */
export const documentSchema = variant(
  'type',
  schemas,
  problem('unknown-type', 'one-of', types.join(', ')),
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

export type { Finding, FindingSeverity, Problem, ProblemCode, Severity } from './contract/index.js';
export type { Text, Time, Table } from './contract/index.js';
export type { GaugeDocument } from './widgets/gauge/gauge.schema.js';
export type { FunnelDocument } from './widgets/funnel/funnel.schema.js';
export type { GapDocument } from './widgets/gap/gap.schema.js';
export type { KpiDocument } from './widgets/kpi/kpi.schema.js';
export type { ScorecardDocument } from './widgets/scorecard/scorecard.schema.js';
export type { TrendDocument } from './widgets/trend/trend.schema.js';
