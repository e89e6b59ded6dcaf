import { pointer, rule, severityOf, snippet, type Broken, type Finding } from './problems.js';
import type { Limit, Node, Schema } from './schema.js';

export interface Parsed<T> {
  /** The typed document; undefined where an error stands in its way. */
  readonly data: T | undefined;
  readonly findings: readonly Finding[];
}

type Key = string | number;
type Path = readonly Key[];
type Bag = Readonly<Record<string, unknown>>;

const finding = (path: Path, { code, expected, detail }: Broken, value: unknown): Finding => ({
  path: pointer(path),
  code,
  severity: severityOf(code),
  found: snippet(value),
  expected,
  detail,
});

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has a node's JSON type. */
function fits({ is, get }: Node, value: unknown): boolean {
  if (get) return fits(get(), value);
  if (is === 'list') return Array.isArray(value);
  if (is === 'number') return Number.isFinite(value);
  return is === 'string' ? typeof value === 'string' : isBag(value);
}

function holds(limit: Limit, value: unknown): boolean {
  const size = typeof value === 'number' ? value : (value as string | unknown[]).length;
  switch (limit.by) {
    case 'min':
    case 'least':
      return size >= limit.bound;
    case 'max':
      return size <= limit.bound;
    case 'above':
      return size > limit.bound;
    case 'below':
      return size < limit.bound;
    case 'length':
      return size === limit.bound;
    case 'whole':
      return Number.isInteger(value);
    case 'pattern':
      return limit.bound.test(value as string);
    case 'words':
      return limit.bound.includes(value as string);
    case 'test':
      return limit.bound(value as never);
  }
}

/** What one check of a document gathers. */
class Check {
  readonly problems: Finding[] = [];
  /** Told last: they stop nothing. */
  readonly unknown: Finding[] = [];

  #fail(path: Path, broken: Broken, value: unknown): false {
    this.problems.push(finding(path, broken, value));
    return false;
  }

  /** @returns whether the value has its type, all the way down; a bound may still be broken */
  value(node: Node, value: unknown, path: Path): boolean {
    if (value === null && (node.nullable || node.optional)) return true;
    if (node.get) return this.value(node.get(), value, path);
    if (node.is === 'choice') {
      const option = node.options?.find((one) => fits(one, value));
      return option ? this.value(option, value, path) : this.#fail(path, node.wrong, value);
    }
    if (node.is === 'variant') return this.#variant(node, value, path);
    if (!fits(node, value)) return this.#fail(path, node.wrong, value);
    for (const limit of node.limits ?? []) {
      if (!holds(limit, value)) {
        this.#fail(path, limit.broken, value);
        break;
      }
    }
    const before = this.problems.length;
    const sound = this.#inside(node, value, path);
    const unsound = new Set(
      this.problems.slice(before).map((one) => one.path.split('/')[path.length + 1]),
    );
    for (const { test, fields } of node.rules ?? []) {
      if (!sound && (!fields.length || fields.some((field) => unsound.has(field)))) continue;
      test(value as never, (broken, ...below) => {
        const at = below.reduce<unknown>((one, step) => (one as Bag | undefined)?.[step], value);
        this.#fail([...path, ...below], broken, at);
      });
    }
    return sound;
  }

  #variant({ key = '', options = [], wrong }: Node, value: unknown, path: Path): boolean {
    if (!isBag(value)) return this.#fail(path, rule('wrong-type', 'object'), value);
    const word = Object.hasOwn(value, key) ? value[key] : undefined;
    const option = options.find(({ fields }) => {
      const limit = fields?.[key]?.limits?.[0];
      return limit?.by === 'words' && limit.bound.includes(word as string);
    });
    if (option) return this.value(option, value, path);
    return this.#fail(
      [...path, key],
      word === undefined ? { ...wrong, code: 'required' } : wrong,
      word,
    );
  }

  #inside({ is, item, fields }: Node, value: unknown, path: Path): boolean {
    let sound = true;
    const check = (node: Node, name: Key) => {
      sound = this.value(node, (value as Bag)[name], [...path, name]) && sound;
    };
    // By number, since a list of a host's may have holes, which `forEach` would not see.
    if (is === 'list') for (let i = 0; i < (value as unknown[]).length; i++) check(item!, i);
    if (is === 'texts') Object.keys(value as Bag).forEach((name) => check(item!, name));
    if (!fields) return sound;
    const bag = value as Bag;
    for (const [name, node] of Object.entries(fields)) {
      if (Object.hasOwn(bag, name) && bag[name] !== undefined) check(node, name);
      else if (!node.optional) {
        sound = this.#fail([...path, name], rule('required', 'field', name), undefined);
      }
    }
    for (const name of Object.keys(bag)) {
      if (!Object.hasOwn(fields, name)) {
        this.unknown.push(finding([...path, name], rule('unknown-field', 'any', name), bag[name]));
      }
    }
    return sound;
  }
}

/** The problem of a document that could not be gone through to its end. */
export const UNREADABLE = finding([], rule('unreadable', 'json'), undefined);

/** No honest document is nested deeper; a deeper one would exhaust the stack of what reads it. */
const DEEPEST = 64;

/** What is thrown where a document is nested deeper. */
const DEEP = finding([], rule('unreadable', 'shallower'), {});

/**
 * Typed arrays become plain ones, since a property may be given them; NaN, the only way for them
 * to say so, becomes null: missing. What holds none is handed back as it is.
 * @throws {@link DEEP}
 */
function plain(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw DEEP;
  if (ArrayBuffer.isView(value)) {
    const numbers = value as unknown as ArrayLike<number | bigint>;
    return Array.from(numbers, (one) => (Number.isNaN(one) ? null : Number(one)));
  }
  if (Array.isArray(value)) {
    const items = value.map((one) => plain(one, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isBag(value)) return value;
  const changed = Object.entries(value).flatMap(([name, one]) => {
    const inner = plain(one, depth + 1);
    return inner === one ? [] : [[name, inner] as const];
  });
  return changed.length ? { ...value, ...Object.fromEntries(changed) } : value;
}

/**
 * Checks a document against a schema and names every problem in it. Never throws, whatever it is
 * given, and never changes its input.
 *
 * @param schema a schema made of the blocks in `schema.ts`
 * @param document anything at all
 */
export function parse<T>(schema: Schema<T>, document: unknown): Parsed<T> {
  try {
    const json = plain(document);
    const check = new Check();
    const sound = check.value(schema, json, []);
    const findings = [...check.problems, ...check.unknown];
    const failed = !sound || findings.some(({ severity }) => severity === 'error');
    return { data: failed ? undefined : (json as T), findings };
  } catch (error) {
    // A getter that throws, a revoked proxy: no JSON holds such things, but a host may hand them.
    return { data: undefined, findings: [error === DEEP ? DEEP : UNREADABLE] };
  }
}

/** Reads JSON text; the finding of what is none. */
export function parseJson(source: string): { document?: unknown; finding?: Finding } {
  try {
    return { document: JSON.parse(source) as unknown };
  } catch {
    return { finding: finding([], rule('not-json', 'json'), source.trim()) };
  }
}
