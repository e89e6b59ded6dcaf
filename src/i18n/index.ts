export { csvOf } from '../contract/index.js';
export * from './formats.js';
export * from './language.js';
export * from './messages.js';
