/*
 * Reads JSON text, and explains where a text is none and why. Engines name neither the place in the
 * same way nor the cause, so the text is read once more, by the grammar of RFC 8259.
 */
import { createFault } from './faults.js';
import { problem, type Fault, type JsonCause } from './problems.js';

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const VALUE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Levels that the reader goes down. */
const DEEPEST = 500;

/** Where a text stops being JSON. */
interface Break {
  readonly offset: number;
  readonly cause: JsonCause;
}

/** What the text at a place shows, whatever was expected there. */
const SIGNS: readonly (readonly [sign: RegExp, cause: JsonCause])[] = [
  [/$/y, 'json-end'],
  [/&(?:quot|#34|#x22);/iy, 'json-escaped'],
  [/['`\u2018-\u201f\u300c\uff02]/y, 'json-quotes'],
  [/\/[/*]|#/y, 'json-comment'],
  [/-?(?:NaN|Infinity|inf|nan)\b|(?:undefined|None|NULL|Null|nil|NA)\b/y, 'json-no-value'],
  [/(?:True|False|TRUE|FALSE)\b/y, 'json-small-letters'],
  [/\[?object \w+\]/y, 'json-object'],
];

/** The same of places where a value is due, and of those where a name is. */
const VALUE_SIGNS: typeof SIGNS = [
  [/[-+.\d]/y, 'json-number'],
  [/"/y, 'json-string'],
];
const NAME_SIGNS: typeof SIGNS = [
  [/[\p{L}_$\d]/uy, 'json-unquoted'],
  [/"/y, 'json-string'],
];
const COMMA_SIGNS: typeof SIGNS = [[/["\w{[-]/y, 'json-missing-comma']];

/** Reads a text token by token, up to where it stops being JSON. */
class Reader {
  #at: number;
  #depth = 0;

  constructor(private readonly text: string) {
    this.#at = text.length - text.trimStart().length;
  }

  /** @returns undefined where all of it is JSON */
  findBreak(): Break | undefined {
    const broken = this.#value();
    if (broken) return broken;
    return this.#peek() === '' ? undefined : this.#broken([], 'json-rest');
  }

  #matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.text);
  }

  #skip(pattern: RegExp): boolean {
    if (!this.#matches(pattern)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  /** The next character that is no white space; `''` at the end. */
  #peek(): string {
    this.#skip(SPACE);
    return this.text.charAt(this.#at);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #broken(signs: typeof SIGNS, otherwise: JsonCause = 'json'): Break {
    const found = [...SIGNS, ...signs].find(([sign]) => this.#matches(sign));
    const cause = found?.[1] ?? otherwise;
    // A string without an end goes on to that of the text.
    const isOpen = cause === 'json-string' && !this.text.includes('"', this.#at + 1);
    return { offset: this.#at, cause: isOpen ? 'json-end' : cause };
  }

  #value(): Break | undefined {
    if (this.#take('{')) return this.#items('}', () => this.#member());
    if (this.#take('[')) return this.#items(']', () => this.#value());
    return this.#skip(STRING) || this.#skip(VALUE) ? undefined : this.#broken(VALUE_SIGNS);
  }

  #member(): Break | undefined {
    this.#peek();
    if (!this.#skip(STRING)) return this.#broken(NAME_SIGNS);
    return this.#take(':') ? this.#value() : this.#broken([]);
  }

  /** The items of a list or an object, with its end. */
  #items(end: string, item: () => Break | undefined): Break | undefined {
    if (this.#take(end)) return undefined;
    // Deeper texts would exhaust the stack; no document is nested that deep.
    if (++this.#depth > DEEPEST) return this.#broken([]);
    for (;;) {
      const broken = item();
      if (broken) return broken;
      if (this.#take(end)) {
        this.#depth -= 1;
        return undefined;
      }
      const comma = this.#at;
      if (!this.#take(',')) return this.#broken(COMMA_SIGNS);
      if (this.#peek() === end) return { offset: comma, cause: 'json-trailing-comma' };
    }
  }
}

const LONGEST_SNIPPET = 20;

/** The fault of a text that is no JSON: its place as "line column", the text there, the likely cause. */
function faultOf(text: string): Fault {
  const isPage = /^\s*</.test(text);
  const found: Break = new Reader(text).findBreak() ?? { offset: text.length, cause: 'json' };
  const { offset, cause } = isPage ? ({ offset: 0, cause: 'json-page' } as const) : found;
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = `${lines.length} ${lines.at(-1)!.length + 1}`;
  const [there = ''] = text.slice(offset, offset + LONGEST_SNIPPET).split(/[\r\n]/, 1);
  return createFault(problem('not-json', cause, place), there);
}

/** Reads JSON text; a byte order mark before it is skipped. A fault where it is none. */
export function parseJson(source: string): { document?: unknown; fault?: Fault } {
  const text = source.trim();
  try {
    return { document: JSON.parse(text) as unknown };
  } catch {
    return { fault: faultOf(source) };
  }
}
