export * from './control.js';
export * from './distributions.js';
export * from './intervals.js';
export * from './levels.js';
export * from './multiple.js';
export * from './phases.js';
export * from './rates.js';
export * from './signals.js';
