import { resolveText, type Label, type Text } from '../contract/index.js';
import { defineMessages, messagesIn, nearestLanguage, type Catalogue } from './catalogue.js';
import { formatsOf, type Formats } from './formats.js';
import type { SharedMessages } from './messages/messages.js';

/** A reader's language: its messages, and how numbers and times are written in it. */
export interface Language<M extends object = object> {
  /** The reader's own tag (BCP 47), for texts of the document. */
  readonly tag: string;
  /**
   * The messages that all widgets share. The look-ups by key (`columns`, `tables`, `codes`) have the
   * widget's own words as well.
   */
  readonly shared: SharedMessages;
  /** The widget's own messages; none where the language was asked for without a catalogue. */
  readonly messages: M;
  readonly formats: Formats;
}

const NO_MESSAGES = defineMessages<object>('', { en: {}, 'zh-CN': {}, 'zh-TW': {} });

/**
 * The language for a reader's tag: zh-HK reads zh-TW, a language that there is not reads English.
 *
 * @param tag BCP 47, in any case; any other text reads English
 * @param timeZone IANA name for instants; the reader's own without it
 * @param catalogue the widget's own messages
 */
export function languageOf(tag: string, timeZone?: string | null): Language;
export function languageOf<M extends object>(
  tag: string,
  timeZone: string | null | undefined,
  catalogue: Catalogue<M> | undefined,
): Language<M>;
export function languageOf(
  tag: string,
  timeZone?: string | null,
  catalogue: Catalogue = NO_MESSAGES,
): Language {
  const nearest = nearestLanguage(tag);
  const { shared, messages } = messagesIn(nearest, catalogue);
  // Formats know no widget's words, so all widgets have the same.
  return { tag, shared, messages, formats: formatsOf(nearest.shared, tag, timeZone ?? undefined) };
}

/** A text of the document in the reader's language; `''` where there is none. */
export const textIn = ({ tag }: Language, text: Text | null | undefined): string =>
  resolveText(text, tag);

/** The word for a key, or the key itself, which may be anything. */
export const wordOf = (key: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, key) ? words[key]! : key;

/** A name: the document's own text, or the built-in one for its key, or the key itself. */
export const nameIn = (
  language: Language,
  label: Label,
  builtIn: Readonly<Record<string, string>> = {},
): string => textIn(language, label.label) || wordOf(label.key, builtIn);
