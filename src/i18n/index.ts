export {
  defineMessages,
  registerMessages,
  type Catalogue,
  type Messages,
  type PartialMessages,
  type WidgetMessages,
} from './catalogue.js';
export { decimalsAt, exactly, fixedTo, precisionOf, type Precision } from './digits.js';
export * from './findings.js';
export type { Formats } from './formats.js';
export * from './isolate.js';
export * from './language.js';
export { listedFact, type ListedFact } from './listed.js';
export type * from './messages/messages.js';
export * from './names.js';
export * from './problems.js';
export { MOST_DECIMALS, roundTo } from './rounding.js';
export * from './tables.js';
export { timeLabels, type TimeFact, type TimeTick } from './times.js';
