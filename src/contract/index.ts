/*
 * How documents are described and checked, by valibot:
 * - `fields`, `objects`, `lists` and `envelope` are what the schemas of widgets are built from;
 * - `lenient` and `spelling` take what people write otherwise, with a warning;
 * - `rules` are checks of several fields at once;
 * - `problems` are what a schema says of a wrong value, `faults` reads them from valibot's issues;
 * - `validate` checks a document by a schema, `json-text` reads it before and explains what is no JSON.
 * The other files read and write single values: texts, times, durations, time zones, tables, CSV.
 */
export * from './csv.js';
export * from './duration.js';
export * from './envelope.js';
export * from './fields.js';
export { pointer, pointerKeys } from './faults.js';
export type * from './findings.js';
export { isObject, type JsonObject } from './json.js';
export { parseJson } from './json-text.js';
export { lenient } from './lenient.js';
export * from './lists.js';
export * from './objects.js';
export * from './problems.js';
export {
  fractionAmong,
  ifSound,
  isOverFulfilled,
  looksLikeFraction,
  rule,
  type Report,
} from './rules.js';
export { otherPeriodAt, periodOf } from './spelling.js';
export * from './table.js';
export * from './text.js';
export * from './time.js';
export * from './validate.js';
export * from './zone.js';
