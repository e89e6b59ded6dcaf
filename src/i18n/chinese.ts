/** The end of one text and the start of the next, where Chinese touches Latin letters or a figure. */
const SEAM =
  /^(?:\p{sc=Han}[\p{sc=Latn}\p{Nd}\p{Sc}"+\-−×]|[\p{sc=Latn}\p{Nd}\p{Sc}"%]\p{sc=Han})$/u;

const join = (left: string, right: string): string =>
  left + (SEAM.test(left.slice(-1) + right.slice(0, 1)) ? ' ' : '') + right;

/**
 * A template of Chinese text: a value stands off by a space where it touches Chinese with a letter
 * or a digit ("占 78.4%"), and does not where it is Chinese itself ("3小时内").
 */
export const zh = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  parts.reduce((text, part, index) => join(join(text, String(values[index - 1])), part));
