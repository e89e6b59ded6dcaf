export * from './csv.js';
export * from './parse.js';
export * from './problems.js';
export * from './schema.js';
export * from './table.js';
export * from './text.js';
export * from './time.js';
