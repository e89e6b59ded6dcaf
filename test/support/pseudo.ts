/** A pseudo-language that puts every message into brackets, so that any other word is found. */
import type { AnyWidget } from './elements.js';

/** A tag of the range for private use, so that numbers and dates are the browser's default ones. */
export const PSEUDO = 'qps';

const wrapped = (text: string): string => `\u27e6${text}\u27e7`;

/** Facts by which a message chooses its words; they are not shown. */
const CHOOSING = new Set([
  'finding',
  'verdict',
  'side',
  'serviceSide',
  'communicationSide',
  'quantity',
  'outcome',
  'kind',
  'ability',
  'concern',
]);

/** Words by which a message that takes them by themselves chooses its own; they are not shown. */
const CHOICES = new Set(
  'addition deduction higher lower better worse far-better far-worse mean median midpoint given share value target overall position tested counted mixed count cost M O A I R Q'.split(
    ' ',
  ),
);

/** All texts of some facts, however deep, but for those that are not shown. */
function textsOf(facts: unknown): string[] {
  if (typeof facts === 'string') return CHOICES.has(facts) ? [] : [facts];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, entry]) => (CHOOSING.has(key) ? [] : textsOf(entry)));
}

/** Messages whose facts come from the document: fields, allowed words, a piece of JSON. */
const RAW = /^problems\.(?:expected|expectations|codes)\./;
const JSON_WORDS = /"[^"]*"|\b(?:true|false|null)\b/g;

/** Words in facts that were not marked, with the message's path. */
const unmarkedFacts = new Set<string>();

/**
 * Messages with all their texts in brackets: texts, lists and records of them, results of functions.
 * A function's facts are inside its brackets, so unmarked words among them are kept for `strays`.
 */
export function marked(messages: unknown, path = ''): unknown {
  if (typeof messages === 'string') return wrapped(messages);
  if (typeof messages === 'function') {
    return (...facts: unknown[]) => {
      for (const text of RAW.test(path) ? [] : textsOf(facts)) {
        if (unmarked(text.replace(JSON_WORDS, ' '))) unmarkedFacts.add(`${path}: ${text}`);
      }
      return marked(Reflect.apply(messages, undefined, facts));
    };
  }
  if (Array.isArray(messages)) return messages.map((entry) => marked(entry));
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      marked(entry, path ? `${path}.${key}` : key),
    ]),
  );
}

/** The unmarked words that messages were called with since the last call of this function. */
export function strays(): string[] {
  const words = [...unmarkedFacts];
  unmarkedFacts.clear();
  return words;
}

/** The fields of a document that hold texts for its readers. */
const TEXTS = new Set([
  'title',
  'subtitle',
  'note',
  'definition',
  'label',
  'group',
  'excluded',
  'question',
  'evidence',
  'owner',
  'standard',
  'version',
  'counted',
]);

/** The fields whose entries, or lists of entries, are texts where they are no objects with fields. */
const TEXTS_BY_KEY = new Set(['gapLabels', 'options', 'questions']);

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'en' in value);

/** A text of a document in brackets of its own kind; of several languages the English one. */
const documentText = (text: unknown): string => {
  const words = typeof text === 'object' && text ? Reflect.get(text, 'en') : text;
  return `\u2983${String(words)}\u2984`;
};

/** A document whose texts are marked. */
export function markedDocument(value: unknown, field = ''): unknown {
  const isByKey = TEXTS_BY_KEY.has(field);
  if (TEXTS.has(field) || (isByKey && isText(value))) return documentText(value);
  // Of a list of texts, those with more than a text are objects with fields of their own.
  if (Array.isArray(value)) {
    return value.map((entry: unknown) =>
      isByKey && isText(entry) ? documentText(entry) : markedDocument(entry),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      markedDocument(entry, isByKey ? field : key),
    ]),
  );
}

/** Marked text with nothing marked inside. Where a text is cut off, its ellipsis closes it. */
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

/** A letter with or without digits: the key of a datum that its document gives no name. */
const SHORT_KEY = /(?<![\p{L}\d])[a-z]\d*(?![\p{L}\d])/gu;

/** Whether a text has words besides those in marks, short keys, and those that the browser writes. */
export function unmarked(text: string): boolean {
  let remaining = text;
  for (let before = ''; before !== remaining;) {
    before = remaining;
    remaining = remaining.replace(MARKS, ' ');
  }
  return /\p{L}/u.test(remaining.replace(BROWSER, ' ').replace(SHORT_KEY, ' '));
}

/** Attributes whose text reaches readers. */
const ATTRIBUTES =
  'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder title alt placeholder'.split(
    ' ',
  );

/** All texts of an element, visible or for assistive technology. */
function textsIn(element: AnyWidget): string[] {
  const root = element.shadowRoot!;
  // The lines of a broken text are elements of their own.
  const pictures = [...root.querySelectorAll('svg')].map((svg) =>
    [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
  );
  const texts = [...pictures];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // The place of a problem in the document is the same in every language.
    if (!parentElement?.closest('svg, code, style')) texts.push(textContent ?? '');
  }
  for (const descendant of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) texts.push(descendant.getAttribute(name) ?? '');
  }
  const tables = element.tables.flatMap((name) => element.toTable(name)?.columns ?? []);
  const problems = element.problems.map(({ message }) => message);
  return [...texts, element.summary, ...tables.map(({ label }) => label), ...problems];
}

/** The texts of an element with words from neither messages, nor the document, nor the browser. */
export const unmarkedIn = (element: AnyWidget): string[] => textsIn(element).filter(unmarked);
