/* Some names of the document in a sentence, the others as a number. */
import type { Formats } from './formats.js';

/** Names for a sentence. */
export interface ListedFact {
  /** The first of them, and the same as a list of the language. */
  readonly names: readonly string[];
  readonly list: string;
  /** How many more there are; `''` for none. */
  readonly more: string;
  /** How many there are in all. */
  readonly total: string;
}

/** The most names of a sentence. */
const MOST_NAMES = 3;

/** Names for a sentence: all of a few, or else the first ones. */
export function listedFact(names: readonly string[], { list, number }: Formats): ListedFact {
  // "A, B, C and 1 more" would be as long as the fourth name.
  const shown = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names;
  const more = names.length - shown.length;
  return {
    names: shown,
    list: list(shown),
    more: more ? number(more) : '',
    total: number(names.length),
  };
}
