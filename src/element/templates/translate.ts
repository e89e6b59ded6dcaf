import { nothing } from 'lit';

/**
 * Whether a text of the picture, the table or the tooltip has a figure in it. It stays as it is written:
 * a translator may take a decimal point for a separator of thousands.
 */
export const hasFigure = (text: string): boolean => /\p{Nd}/u.test(text);

/** The value of the attribute `translate` for a text. */
export const translateOf = (text: string): 'no' | typeof nothing =>
  hasFigure(text) ? 'no' : nothing;
