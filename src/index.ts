/** Classes, types and the pure functions; importing this registers nothing. */
import { VocElement } from './element/voc-element.js';

export { VocElement };
export type { ErrorDetail, SelectDetail } from './element/events.js';
export type { State } from './element/pipeline.js';
export type { Tool } from './element/tool.js';
export type { Messages, PartialMessages } from './i18n/index.js';
export { VocFunnel } from './widgets/funnel/funnel.element.js';
export { VocGap } from './widgets/gap/gap.element.js';
export { VocGauge } from './widgets/gauge/gauge.element.js';
export { VocKpi } from './widgets/kpi/kpi.element.js';
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
