export * from './dashboard.js';
export * from './widgets.js';
