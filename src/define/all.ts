export * from './funnel.js';
export * from './gap.js';
export * from './gauge.js';
export * from './kpi.js';
export * from './scorecard.js';
export * from './trend.js';
