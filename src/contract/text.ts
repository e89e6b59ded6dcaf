/** A string, or strings keyed by BCP 47 tag. Shown as text, never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>;

/** The script of a tag, where it names none by its region or language (CLDR likely subtags). */
function script(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/**
 * Finds the entry for a language by RFC 4647 look-up as CONTRACT.md, rule 6, has it: the exact
 * tag, then shorter prefixes, then the same language's other region or script, then `en`, then
 * the first. Among regions of one language the same script goes first (zh-HK reads zh-TW).
 *
 * @param tags the tags there are
 * @param wanted a BCP 47 tag, any case
 * @returns one of `tags`, or undefined where there is none
 */
export function lookUp(tags: readonly string[], wanted: string): string | undefined {
  const want = wanted.toLowerCase().replaceAll('_', '-');
  const find = (test: (tag: string) => boolean) => tags.find((tag) => test(tag.toLowerCase()));
  for (let prefix = want; prefix; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('-')))) {
    const exact = find((tag) => tag === prefix);
    if (exact !== undefined) return exact;
  }
  const language = want.split('-')[0] ?? '';
  const same = (tag: string) => tag.split('-')[0] === language;
  return (
    find((tag) => same(tag) && script(tag) === script(want)) ??
    find(same) ??
    find((tag) => tag === 'en') ??
    find((tag) => tag.startsWith('en-')) ??
    tags[0]
  );
}

/** The tag that a Text's words in a language stand under; the language itself for a plain string. */
export const tagOf = (text: Text | null | undefined, lang: string): string =>
  (typeof text === 'object' && text ? lookUp(Object.keys(text), lang) : undefined) ?? lang;

/** The words of a Text in a language; `''` where there are none. */
export const resolveText = (text: Text | null | undefined, lang: string): string =>
  // By a tag of its own alone: a page's language may be any word, one that all objects have too.
  typeof text === 'string' ? text : (text?.[lookUp(Object.keys(text), lang) ?? ''] ?? '');
