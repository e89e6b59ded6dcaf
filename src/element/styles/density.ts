import { SPACES } from '../../tokens/tokens.js';

/** The lengths of the two densities, in pixels. */
export const [comfortable, compact] = SPACES;
