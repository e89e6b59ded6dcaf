export * from './control.js';
export * from './distributions.js';
export * from './intervals.js';
export * from './levels.js';
export * from './rates.js';
export * from './weighted-index.js';
