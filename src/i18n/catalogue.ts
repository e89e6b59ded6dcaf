import { isObject, lookUp } from '../contract/index.js';
import { en } from './messages/en.js';
import type { SharedMessages } from './messages/messages.js';
import { zhCN } from './messages/zh-CN.js';
import { zhTW } from './messages/zh-TW.js';

/**
 * The messages of each widget by the widget's name. It is empty here: a widget declares its own
 * (`declare module`) beside its messages, so that a new widget changes nothing in this file.
 */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface WidgetMessages {}

/** All messages, in the shape in which a page registers them: a widget's own under its name. */
export type Messages = SharedMessages & WidgetMessages;

/** Some of the messages; an object may give some of its entries. */
export type PartialMessages = PartOf<Messages>;

type PartOf<T> = {
  readonly [K in keyof T]?: T[K] extends string | readonly string[] | ((...facts: never) => unknown)
    ? T[K]
    : PartOf<T[K]>;
};

/** The languages that are built in, as BCP 47 tags. */
export type BuiltInTag = 'en' | 'zh-CN' | 'zh-TW';

/** A widget's own messages in the languages that are built in. */
export interface Catalogue<M extends object = object> {
  /** The name under which a page registers them. */
  readonly name: string;
  readonly languages: Readonly<Record<BuiltInTag, M>>;
}

/**
 * Puts the languages of a widget's own messages together. It registers nothing, so a page loads
 * the messages of those widgets alone that it uses.
 *
 * The messages may have `columns`, `tables` and `codes`: a look-up of these words finds a widget's
 * own before the shared ones. They may also have a `withheld` of their own, which says what the
 * widget counts.
 *
 * @param name the widget's name, which is the `type` of its documents
 * @param languages the messages by BCP 47 tag
 */
export const defineMessages = <M extends object>(
  name: string,
  languages: Readonly<Record<BuiltInTag, M>>,
): Catalogue<M> => ({ name, languages });

/** What a reader of a language meets: the shared messages, and those of one widget. */
export interface ReaderMessages<M extends object> {
  /** Its `columns`, `tables` and `codes` have the widget's own words as well. */
  readonly shared: SharedMessages;
  readonly messages: M;
}

/** A language that is built in, with what pages have registered over it. */
export interface AvailableLanguage {
  readonly builtIn: BuiltInTag;
  /** What pages have registered, in the order of the calls. */
  readonly additions: readonly unknown[];
  readonly shared: SharedMessages;
  /** The messages by widget, made when they are first asked for. */
  readonly byWidget: Map<Catalogue, ReaderMessages<object>>;
}

const SHARED: Readonly<Record<BuiltInTag, SharedMessages>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/**
 * Messages with those of another object in their stead where it has them, however deep. Keys that
 * the messages have not are left out, and so are entries of another kind than theirs.
 */
function merged<M>(messages: M, other: unknown): M {
  if (!isObject(messages) || !isObject(other)) return messages;
  const entries = Object.entries(messages).map(([key, entry]): [string, unknown] => {
    const addition = Object.hasOwn(other, key) ? other[key] : undefined;
    if (isObject(entry)) return [key, merged(entry, addition)];
    return [key, kindOf(addition) === kindOf(entry) ? addition : entry];
  });
  return Object.fromEntries(entries) as M;
}

function createLanguage(
  tag: string,
  builtIn: BuiltInTag,
  additions: readonly unknown[],
): AvailableLanguage {
  let shared: SharedMessages = SHARED[builtIn];
  for (const addition of additions) shared = merged(shared, addition);
  return { builtIn, additions, shared: { ...shared, tag }, byWidget: new Map() };
}

const LANGUAGES = new Map<string, AvailableLanguage>(
  (['en', 'zh-CN', 'zh-TW'] as const).map((tag) => [tag, createLanguage(tag, tag, [])]),
);

/** The language for a reader's tag, by the same look-up as texts (RFC 4647); else English. */
export const nearestLanguage = (tag: string): AvailableLanguage =>
  LANGUAGES.get(lookUp([...LANGUAGES.keys()], tag) ?? 'en')!;

/** A tag with hyphens, written as that of a language that is there where it only differs in case. */
function knownTag(tag: string): string {
  const hyphenated = tag.replaceAll('_', '-');
  const isSame = (known: string) => known.toLowerCase() === hyphenated.toLowerCase();
  return [...LANGUAGES.keys()].find(isSame) ?? hyphenated;
}

/**
 * Adds a language, or other words for one that is there; elements that are drawn already follow
 * when they are drawn again. What is left out is said as its readers had it before: for `zh-SG` in
 * simplified Chinese, for `ar` in English. A later call adds to an earlier one. It may come before
 * or after the widgets are loaded.
 *
 * @param tag BCP 47, in any case, with `-` or `_`
 * @param messages any part of {@link Messages}, not to be changed afterwards; `columns`, `tables`
 *   and `codes` at the top hold for all widgets. An entry of another kind than the one it stands
 *   for, and one that stands for none, is left out.
 */
export function registerMessages(tag: string, messages: PartialMessages): void {
  const known = knownTag(tag);
  const { builtIn, additions } = nearestLanguage(known);
  LANGUAGES.set(known, createLanguage(known, builtIn, [...additions, messages]));
}

/** Shared words of which a widget may have its own. */
type Glossaries = Pick<SharedMessages, 'columns' | 'tables' | 'codes' | 'withheld'>;

/** A widget's messages, with those of one registration over them. */
function withAddition<M>(name: string, messages: M, addition: unknown): M {
  if (!isObject(addition)) return messages;
  const { columns, tables, codes, withheld } = addition;
  return merged(merged(messages, { columns, tables, codes, withheld }), addition[name]);
}

/** The messages of a language: the shared ones and those of one widget. */
export function messagesIn<M extends object>(
  { builtIn, additions, shared, byWidget }: AvailableLanguage,
  catalogue: Catalogue<M>,
): ReaderMessages<M> {
  const known = byWidget.get(catalogue) as ReaderMessages<M> | undefined;
  if (known) return known;
  let messages = catalogue.languages[builtIn];
  for (const addition of additions) messages = withAddition(catalogue.name, messages, addition);
  const { columns, tables, codes, withheld } = messages as Partial<Glossaries>;
  const readerMessages = {
    messages,
    shared: {
      ...shared,
      withheld: withheld ?? shared.withheld,
      columns: { ...shared.columns, ...columns },
      tables: { ...shared.tables, ...tables },
      codes: { ...shared.codes, ...codes },
    },
  };
  byWidget.set(catalogue, readerMessages);
  return readerMessages;
}
