/** Classes, types and the pure functions; importing this registers nothing. */
import { VocElement } from './element/voc-element.js';

export { VocElement };
export { VocDashboard } from './dashboard/dashboard.element.js';
export type { WidgetFinding } from './dashboard/board-element.js';
export type { ErrorDetail, PathDetail, SegmentDetail, SelectDetail } from './element/events.js';
export type { State } from './element/pipeline.js';
export type { Tool } from './element/tool.js';
export type { Messages, PartialMessages } from './i18n/index.js';
export { VocBreakdown } from './widgets/breakdown/breakdown.element.js';
export { VocComparison } from './widgets/comparison/comparison.element.js';
export { VocContribution } from './widgets/contribution/contribution.element.js';
export { VocAttainment } from './widgets/attainment/attainment.element.js';
export { VocFunnel } from './widgets/funnel/funnel.element.js';
export { VocGap } from './widgets/gap/gap.element.js';
export { VocGauge } from './widgets/gauge/gauge.element.js';
export { VocHeatmap } from './widgets/heatmap/heatmap.element.js';
export { VocKano } from './widgets/kano/kano.element.js';
export { VocKpi } from './widgets/kpi/kpi.element.js';
export { VocPareto } from './widgets/pareto/pareto.element.js';
export { VocLikert } from './widgets/likert/likert.element.js';
export { VocMatrix } from './widgets/matrix/matrix.element.js';
export { VocScorecard } from './widgets/scorecard/scorecard.element.js';
export { VocTrend } from './widgets/trend/trend.element.js';
export type { Role } from './tokens/tokens.js';
export * from './documents.js';

/**
 * Adds a language, or other words for one that is there, on every element of the page: the same as
 * `VocElement.registerMessages`.
 */
export const registerMessages: typeof VocElement.registerMessages = (tag, messages) =>
  VocElement.registerMessages(tag, messages);
