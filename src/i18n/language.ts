import {
  isObject,
  lookUp,
  parse,
  resolveText,
  type CellFigure,
  type Finding,
  type Label,
  type Problem,
  type Table,
  type TableFigures,
  type Text,
  type Unit,
} from '../contract/index.js';
import { en } from './en.js';
import { forgetFormats, formatsOf, type Formats } from './formats.js';
import type { ChangeFact, ChangeFinding, Messages, PartialMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

/** The languages that there are, by tag. */
const LANGUAGES: Record<string, Messages> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

type Bag = Record<string, unknown>;

/** The words for a reader's tag, by the same look-up as texts (RFC 4647). */
const nearest = (tag: string): Messages =>
  LANGUAGES[lookUp(Object.keys(LANGUAGES), tag) ?? 'en'] ?? en;

const kindOf = (value: unknown): string =>
  isObject(value) ? 'bag' : Array.isArray(value) ? 'list' : typeof value;

/** The entries of a bag with those of another over them, where they are of the same kind. */
function over(bag: Bag, other: Bag): Bag {
  // What is not said anew is found behind: the words of the bundle are unpacked when asked for.
  const made = Object.create(bag) as Bag;
  for (const [key, value] of Object.entries(other)) {
    const own = bag[key];
    if (kindOf(value) !== kindOf(own)) continue;
    made[key] = isObject(value) ? { ...(own as Bag), ...over(own as Bag, value) } : value;
  }
  return made;
}

/**
 * Adds a language, or other words for one that is there. What it does not say is said in the
 * language that its readers had before: `zh-SG` in simplified Chinese, `ar` in English.
 *
 * @param tag BCP 47
 * @param messages any part of {@link Messages}; an entry of another kind than its own is left out
 */
export function addMessages(tag: string, messages: PartialMessages): void {
  LANGUAGES[tag] = over(nearest(tag) as unknown as Bag, {
    ...messages,
    tag,
  }) as unknown as Messages;
  forgetFormats();
}

/** A reader's language: the words, and how numbers and times are written in it. */
export interface Language {
  /** The reader's own tag, for texts of the document. */
  readonly tag: string;
  readonly messages: Messages;
  /** The messages that all widgets share. */
  readonly shared: Messages;
  readonly formats: Formats;
}

/**
 * The language for a reader's tag: zh-HK reads zh-TW, what is unknown reads English.
 *
 * @param timeZone IANA name for instants; the reader's own without it
 */
export function languageOf(tag: string, timeZone?: string | null): Language {
  const messages = nearest(tag);
  return {
    tag,
    messages,
    shared: messages,
    formats: formatsOf(messages, tag, timeZone ?? undefined),
  };
}

/** A text of the document in the reader's language. */
export const textIn = ({ tag }: Language, text: Text | null | undefined): string =>
  resolveText(text, tag);

/** The word for a key, or the key itself, which may be anything. */
const wordOf = (key: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, key) ? words[key]! : key;

/** A name: the document's own text, or the built-in one for its key, or the key itself. */
export const nameIn = (
  language: Language,
  label: Label,
  builtIn: Readonly<Record<string, string>> = {},
): string => textIn(language, label.label) || wordOf(label.key, builtIn);

/** One sentence on a problem: what was found and what is expected. */
export function problemIn({ messages }: Language, finding: Finding): Problem {
  const { problems } = messages;
  const { path, code, severity } = finding;
  // A sum may be larger than any number.
  const detail = finding.detail === 'Infinity' ? problems.found['not-finite'] : finding.detail;
  const found = wordOf(finding.found, problems.found);
  const message =
    problems.codes(detail, found)[code] ??
    problems.sentence(found, problems.expected(detail)[finding.expected]);
  return { path, code, severity, message };
}

/**
 * Every problem of a document by a schema, in a reader's language. Never throws.
 *
 * @param lang BCP 47 tag; English for one that there is not
 */
export const problemsOf = (
  schema: Parameters<typeof parse>[0],
  document: unknown,
  lang: string,
): Problem[] => {
  const language = languageOf(lang);
  return parse(schema, document).findings.map((one) => problemIn(language, one));
};

/** A table with raw values and the reader's words for its columns and names. */
export function tableIn(
  language: Language,
  { name, units, rows }: TableFigures,
  builtIn: Readonly<Record<string, string>>,
): Table {
  const headers = language.messages.columns;
  const columns = Object.entries(units);
  const raw = (row: Bag, key: string) => {
    const cell = (key === 'label' ? row : row[key]) as CellFigure;
    if (typeof cell === 'object' && cell) return nameIn(language, cell, builtIn);
    return cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
  };
  return {
    name,
    columns: columns.map(([key, unit]) => ({ key, unit, label: headers[key] ?? key })),
    rows: (rows as readonly Bag[]).map((row) =>
      Object.fromEntries(columns.map(([key]) => [key, raw(row, key)])),
    ),
  };
}

/** A cell as a reader reads it: localised numbers and words, empty where missing. */
export function cellIn(
  { messages, formats }: Language,
  value: Table['rows'][number][string] | undefined,
  unit: Unit,
): string {
  if (value === null || value === undefined) return '';
  if (unit === 'time') return formats.time(value);
  if (typeof value === 'number') {
    return unit === 'points' ? formats.signed(value, unit) : formats.figure(value, unit);
  }
  if (unit === 'label') return value;
  if (unit !== 'code') {
    // A band to stay in: the only figure of two numbers.
    const [from = '', to = ''] = value.split('..').map((end) => formats.plain(Number(end), unit));
    return messages.range(from, to);
  }
  return formats.list(value.split('+').map((word) => wordOf(word, messages.codes)));
}

/** What an interval of a confidence (0 to 1) is called. */
export const intervalIn = ({ messages, formats }: Language, confidence: number | null): string =>
  messages.interval(formats.plain((confidence ?? 0) * 100, 'percent'));

/** From one end of an interval to the other, as `write` writes them; `''` without an interval. */
export const rangeIn = (
  { messages }: Language,
  interval: { readonly lower: number; readonly upper: number } | null | undefined,
  write: (end: number) => string,
): string => (interval ? messages.range(write(interval.lower), write(interval.upper)) : '');

/** Good or bad news: the class of what tells of it. */
export type Tone = 'positive' | 'negative';

const TONES: Readonly<Record<string, Tone>> = {
  met: 'positive',
  rise: 'positive',
  exceeding: 'positive',
  missed: 'negative',
  fall: 'negative',
  short: 'negative',
};

/** What a verdict, a change or a gap is to its reader; `other` where it is neither good nor bad. */
export const toneOf = <T extends string = 'muted'>(
  finding: string | null | undefined,
  other: T = 'muted' as T,
): Tone | T => TONES[finding ?? ''] ?? other;

/** A figure for a reader, with its name in words. */
export type Entry = readonly [name: string, value: string | number | null | undefined, unit: Unit];

/** Figures with their names, as a reader reads them; what is missing is left out. */
export const entriesIn = (
  language: Language,
  entries: readonly Entry[],
): (readonly [name: string, text: string])[] =>
  entries.flatMap(([name, value, unit]) => {
    const text = cellIn(language, value, unit);
    return text ? [[name, text] as const] : [];
  });

/** A change as summaries tell it. */
export const changeIn = (
  { formats }: Language,
  { value, finding }: { readonly value: number; readonly finding: ChangeFinding },
  unit: Unit,
): ChangeFact => ({ size: formats.size(value, unit), down: value < 0, finding });
