export * from './funnel.js';
export * from './gap.js';
export * from './gauge.js';
export * from './kano.js';
export * from './kpi.js';
export * from './matrix.js';
export * from './trend.js';
