export * from './funnel.js';
export * from './gap.js';
export * from './gauge.js';
export * from './heatmap.js';
export * from './kpi.js';
export * from './trend.js';
