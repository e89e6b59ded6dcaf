import { PARTS } from '../../tokens/tokens.js';

/** What parts of widgets measure in the two densities, in pixels. */
export const { comfortable, compact } = PARTS;
