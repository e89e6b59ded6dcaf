/** A string, or strings keyed by BCP 47 tag. Shown as text, never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>;

/** The script of a tag, its likely one (CLDR likely subtags) where the tag names none. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/**
 * Finds the tag for a language by RFC 4647 look-up, extended: the exact tag, then shorter prefixes,
 * then another region or script of the same language, then `en`, then the first. Among regions of
 * one language the same script goes first (zh-HK reads zh-TW).
 *
 * @param tags the available BCP 47 tags
 * @param wanted a BCP 47 tag, any case
 * @returns one of `tags`; undefined where there are none
 */
export function lookUp(tags: readonly string[], wanted: string): string | undefined {
  const want = wanted.toLowerCase().replaceAll('_', '-');
  const find = (test: (tag: string) => boolean) => tags.find((tag) => test(tag.toLowerCase()));
  for (let prefix = want; prefix; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('-')))) {
    const exact = find((tag) => tag === prefix);
    if (exact !== undefined) return exact;
  }
  const language = want.split('-')[0] ?? '';
  const isSame = (tag: string) => tag.split('-')[0] === language;
  return (
    find((tag) => isSame(tag) && scriptOf(tag) === scriptOf(want)) ??
    find(isSame) ??
    find((tag) => tag === 'en') ??
    find((tag) => tag.startsWith('en-')) ??
    tags[0]
  );
}

/** The tag of the entry that {@link resolveText} chooses; `lang` itself for a plain string. */
export const tagOf = (text: Text | null | undefined, lang: string): string =>
  (typeof text === 'object' && text ? lookUp(Object.keys(text), lang) : undefined) ?? lang;

/** A text in a language (BCP 47); `''` where there is none. */
export const resolveText = (text: Text | null | undefined, lang: string): string =>
  // Own tags only: the language of a page may be any word, such as `constructor`.
  typeof text === 'string' ? text : (text?.[lookUp(Object.keys(text), lang) ?? ''] ?? '');
