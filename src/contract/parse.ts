import * as v from 'valibot';
import {
  pointer,
  severityOf,
  snippet,
  type Expected,
  type Finding,
  type ProblemCode,
} from './problems.js';

export interface Parsed<T> {
  /** The typed document; undefined where an error stands in its way. */
  readonly data: T | undefined;
  readonly findings: readonly Finding[];
}

type Key = string | number;
type Issue = v.BaseIssue<unknown>;

const finding = (
  path: readonly Key[],
  code: ProblemCode,
  value: unknown,
  expected: Expected,
  detail = '',
): Finding => ({
  path: pointer(path),
  code,
  severity: severityOf(code),
  found: snippet(value),
  expected,
  detail,
});

const keysOf = (issue: Issue): Key[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** The first key below which a list stands where an object should: an index says nothing there. */
function listInPlaceOfObject(issue: Issue): Issue['path'] {
  const last = issue.path?.at(-1);
  const named = last?.origin === 'key' || issue.type === 'variant';
  return named && Array.isArray(last?.input) ? issue.path : undefined;
}

/**
 * Puts one issue of valibot into the contract's terms. Where a value may have several shapes and
 * one of them fits by its base type, the problem is inside that shape, so its own issues are told.
 */
function translate(issue: Issue, above: readonly Key[]): Finding[] {
  const path = [...above, ...keysOf(issue)];
  const deeper = (issue.issues ?? []).filter((inner) => inner.path?.length);
  if (deeper.length) return deeper.flatMap((inner) => translate(inner, path));
  if (listInPlaceOfObject(issue)) {
    return [finding(path.slice(0, -1), 'wrong-type', [], 'object')];
  }
  if (issue.path?.at(-1)?.origin === 'key') {
    return [finding(path, 'required', undefined, 'field', String(path.at(-1)))];
  }
  const [code, expected, ...rest] = issue.message.split('|');
  const detail = rest.join('|');
  const value = issue.path?.length ? issue.path.at(-1)?.value : issue.input;
  // What is no object at all has no word that could be the wrong one.
  if (issue.type === 'variant' && issue.expected === 'Object') {
    return [finding(path, 'wrong-type', value, 'object')];
  }
  if (issue.type === 'variant' && value === undefined) {
    return [finding(path, 'required', undefined, 'one-of', detail)];
  }
  // `code` and `expected` come from `rule` alone: every schema of ours gives its messages by it.
  return [finding(path, code as ProblemCode, value, expected as Expected, detail)];
}

/** What the walker needs to know of a schema; valibot's schemas are plain objects. */
interface SchemaNode {
  readonly type: string;
  /** The field that names a variant's options. */
  readonly key?: string;
  readonly literal?: unknown;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly getter?: (input: unknown) => SchemaNode;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of a document's fields that no schema knows (rule 7). */
function unknownFields(
  nodes: readonly SchemaNode[],
  value: unknown,
  path: readonly Key[],
): Finding[] {
  const all = nodes.flatMap((node) => shapes(node, value));
  if (Array.isArray(value)) {
    const items = all.flatMap(({ item }) => (item ? [item] : []));
    // To valibot a list is an object as well, one without any of the fields that may be left out.
    if (!items.length && all.some(({ type }) => type === 'object' || type === 'record')) {
      const expected = all.some(({ type }) => type === 'string') ? 'text' : 'object';
      return [finding(path, 'wrong-type', value, expected)];
    }
    return items.length ? value.flatMap((one, i) => unknownFields(items, one, [...path, i])) : [];
  }
  const objects = all.flatMap(({ entries }) => (entries ? [entries] : []));
  if (!isRecord(value) || objects.length === 0) return [];
  return Object.keys(value).flatMap((name) => {
    const inner = objects.flatMap((entries) =>
      Object.hasOwn(entries, name) ? entries[name]! : [],
    );
    return inner.length
      ? unknownFields(inner, value[name], [...path, name])
      : [finding([...path, name], 'unknown-field', value[name], 'any', name)];
  });
}

/** The shapes that a value may have here, wrappers and choices taken apart. */
function shapes(node: SchemaNode, value: unknown): SchemaNode[] {
  if (node.wrapped) return shapes(node.wrapped, value);
  if (node.getter) return shapes(node.getter(value), value);
  if (!node.options || node.type === 'picklist') return [node];
  const options = node.options.flatMap((option) => shapes(option, value));
  if (node.type !== 'variant') return options;
  // Only the fields of the method that the value names are known to it.
  const word = node.key ?? '';
  const named = options.filter(
    ({ entries }) => isRecord(value) && entries?.[word]?.literal === value[word],
  );
  return named.length ? named : options;
}

/** No honest document is nested deeper; a deeper one would exhaust the stack of what reads it. */
const DEEPEST = 64;

function tooDeep(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some((inner) => tooDeep(inner, depth + 1));
}

/**
 * Typed arrays become plain ones, since a property may be given them; NaN, the only way for them
 * to say so, becomes null: missing. What holds none is handed back as it is.
 */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    return Array.from(value as Float64Array, (one) => (Number.isNaN(one) ? null : Number(one)));
  }
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isRecord(value)) return value;
  const changed = Object.entries(value).flatMap(([name, one]) => {
    const inner = plain(one);
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
export function parse<T>(schema: v.GenericSchema<unknown, T>, document: unknown): Parsed<T> {
  try {
    if (tooDeep(document)) {
      return { data: undefined, findings: [finding([], 'unreadable', document, 'shallower')] };
    }
    const json = plain(document);
    const result = v.safeParse(schema, json);
    const issues = (result.issues ?? []).flatMap((issue) => translate(issue, []));
    const unknown = unknownFields([schema as unknown as SchemaNode], json, []);
    const findings = distinct([...issues, ...unknown]);
    const failed = !result.typed || findings.some(({ severity }) => severity === 'error');
    return { data: failed ? undefined : result.output, findings };
  } catch {
    // A getter that throws, a revoked proxy: no JSON holds such things, but a host may hand them.
    return { data: undefined, findings: [finding([], 'unreadable', undefined, 'json')] };
  }
}

const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.path} ${one.code} ${one.detail}`, one])).values(),
];

/** Reads JSON text; the finding of what is none. */
export function parseJson(source: string): { document?: unknown; finding?: Finding } {
  try {
    return { document: JSON.parse(source) as unknown };
  } catch {
    return { finding: finding([], 'not-json', source.trim(), 'json') };
  }
}
