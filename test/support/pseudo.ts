/** A language of marks: what it says shows at once whether a word has come from the messages. */
import type { AnyWidget } from './elements.js';

/** A tag out of the range for private use, which no language has: numbers are the browser's own. */
export const PSEUDO = 'qps';

const wrapped = (text: string): string => `\u27e6${text}\u27e7`;

/** Facts that are no words for readers: what was found, for a message to choose its words by. */
const CHOOSING = new Set(['finding', 'verdict', 'side']);

/** All texts of some facts, however deep, but for those that only choose. */
function textsOf(facts: unknown): string[] {
  if (typeof facts === 'string') return [facts];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, one]) => (CHOOSING.has(key) ? [] : textsOf(one)));
}

/** What a problem is about: fields, allowed words, a piece of JSON. They are the document's. */
const RAW = /^problems\.(?:expected|codes)\./;
const JSON_WORDS = /"[^"]*"|\b(?:true|false|null)\b/g;

const handed = new Set<string>();

/**
 * Messages with all that they say in marks: texts, lists and records of them, results of functions.
 * What a function is handed disappears between its marks, so words among that are kept for `strays`.
 */
export function marked(messages: unknown, path = ''): unknown {
  if (typeof messages === 'string') return wrapped(messages);
  if (typeof messages === 'function') {
    return (...facts: unknown[]) => {
      for (const text of RAW.test(path) ? [] : textsOf(facts)) {
        if (unmarked(text.replace(JSON_WORDS, ' '))) handed.add(`${path}: ${text}`);
      }
      return marked(Reflect.apply(messages, undefined, facts));
    };
  }
  if (Array.isArray(messages)) return messages.map((one) => marked(one));
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, one]) => [key, marked(one, path ? `${path}.${key}` : key)]),
  );
}

/** The words that messages have been handed since this was last asked, and that came from nowhere. */
export function strays(): string[] {
  const all = [...handed];
  handed.clear();
  return all;
}

/** The fields of a document that hold texts for its readers. */
const TEXTS = new Set(['title', 'subtitle', 'note', 'definition', 'label']);

/** A text of a document, in marks of its own; of several languages the English one. */
const ownText = (text: unknown): string => {
  const words = typeof text === 'object' && text ? Reflect.get(text, 'en') : text;
  return `\u2983${String(words)}\u2984`;
};

/** A document whose texts are in marks. */
export function own(value: unknown, field = ''): unknown {
  if (TEXTS.has(field)) return ownText(value);
  if (Array.isArray(value))
    return value.map((one: unknown) => (field === 'question' ? ownText(one) : own(one)));
  if (typeof value !== 'object' || value === null) return value;
  const inside = field === 'questions' ? 'question' : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, own(one, inside ?? key)]),
  );
}

/** Marks with nothing marked inside; where the end of a text is cut off, the ellipsis ends them. */
const MARKS =
  /\u27e6[^\u27e6\u27e7\u2983\u2984]*(?:\u27e7|\u2026)|\u2983[^\u27e6\u27e7\u2983\u2984]*(?:\u2984|\u2026)/g;

/** The words that the browser writes in dates, units and lists. */
function browserWords(): string[] {
  const moments = Array.from({ length: 24 }, (_, hour) => Date.UTC(2024, hour % 12, 1, hour));
  const date = new Intl.DateTimeFormat(PSEUDO, {
    month: 'short',
    hour: 'numeric',
    timeZone: 'UTC',
  });
  const units = ['minute', 'hour', 'day'].flatMap((unit) =>
    (['short', 'long'] as const).map((unitDisplay) => ({ style: 'unit', unit, unitDisplay })),
  );
  const styles = [
    ...units,
    { notation: 'compact' },
    { style: 'currency', currency: 'CNY' },
  ] as Intl.NumberFormatOptions[];
  const numbers = styles.flatMap((style) => {
    const format = new Intl.NumberFormat(PSEUDO, style);
    return [1, 2, 1e3, 1e6, 1e9, 1e12].flatMap((number) => format.formatToParts(number));
  });
  const list = new Intl.ListFormat(PSEUDO, { type: 'conjunction' }).formatToParts(['1', '2', '3']);
  return [...moments.flatMap((moment) => date.formatToParts(moment)), ...numbers, ...list]
    .map(({ value }) => value.replace(/[^\p{L}]/gu, ''))
    .filter(Boolean);
}

const BROWSER = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(browserWords())].join('|')})(?!\\p{L})`,
  'gu',
);

/** Whether a text has words besides those in marks and those that the browser writes. */
export function unmarked(text: string): boolean {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(MARKS, ' ');
  }
  return /\p{L}/u.test(rest.replace(BROWSER, ' '));
}

/** The attributes that a reader meets. */
const ATTRIBUTES =
  'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder title alt placeholder'.split(
    ' ',
  );

/** All that an element says to eyes and ears. */
function saidBy(element: AnyWidget): string[] {
  const root = element.shadowRoot!;
  // A text of the picture may go on in the next line, which is another text there.
  const pictures = [...root.querySelectorAll('svg')].map((svg) =>
    [...svg.querySelectorAll('text')].map((one) => one.textContent).join(' '),
  );
  const said = [...pictures];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // The place of a problem in the document is the same in every language.
    if (!parentElement?.closest('svg, code, style')) said.push(textContent ?? '');
  }
  for (const one of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) said.push(one.getAttribute(name) ?? '');
  }
  const tables = element.tables.flatMap((name) => element.toTable(name)?.columns ?? []);
  const problems = element.problems.map(({ message }) => message);
  return [...said, element.summary, ...tables.map(({ label }) => label), ...problems];
}

/** What an element says besides its messages, its document's texts, numbers and dates. */
export const unmarkedIn = (element: AnyWidget): string[] => saidBy(element).filter(unmarked);
