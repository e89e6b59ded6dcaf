/** Classes, types and the pure functions; importing this registers nothing. */
export { VocElement, type ErrorDetail, type SelectDetail, type State } from './element/base.js';
export { VocFunnel } from './widgets/funnel/funnel.element.js';
export { VocGap } from './widgets/gap/gap.element.js';
export { VocGauge } from './widgets/gauge/gauge.element.js';
export { VocTrend } from './widgets/trend/trend.element.js';
export type { Role } from './tokens/tokens.js';
export * from './contract.js';
