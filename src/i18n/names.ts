/* Names of the document in sentences. */
import type { Language } from './language.js';

/** Above so many names a sentence says how many there are. */
const MOST_NAMES = 3;

/** Names as a list in a sentence, each in quotation marks. */
export const quotedNames = (names: readonly string[], { shared, formats }: Language): string =>
  formats.list(names.map(shared.quoted));

/** The same, or how many they are where they are too many to read. */
export const namesOrCount = (
  names: readonly string[],
  language: Language,
  several: (count: string) => string,
): string =>
  names.length > MOST_NAMES
    ? several(language.formats.number(names.length))
    : quotedNames(names, language);
