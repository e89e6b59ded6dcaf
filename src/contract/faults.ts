/*
 * From valibot's issues to faults: what a path, a missing field and a union's issues mean here.
 */
import type { BaseIssue } from 'valibot';
import { problem, readProblem, type Fault, type ProblemCode } from './problems.js';

type Issue = BaseIssue<unknown>;
type Path = readonly PropertyKey[];

/** Writes a path of keys and indices as a JSON Pointer (RFC 6901). */
export const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON Pointer. */
export const pointerKeys = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const LONGEST_SNIPPET = 40;

/** A value as a reader of a message should see it: short, never a dump of the whole document. */
function snippet(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value === 'string') {
    // A character of two code units is not cut in two.
    const start = value.slice(0, LONGEST_SNIPPET).replace(/[\ud800-\udbff]$/, '');
    return JSON.stringify(value.length > LONGEST_SNIPPET ? `${start}\u2026` : value);
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  return typeof value === 'number' ? 'not-finite' : 'nothing';
}

/** Codes of problems with the length of a list, which is what they show of it. */
const OF_LENGTH: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'too-few',
  'wrong-length',
  'not-nps-scale',
]);

/** The fault of a message written by `problem`, at a path. */
export function createFault(message: string, value: unknown, path: Path = []): Fault {
  const parts = readProblem(message);
  const isLength = Array.isArray(value) && OF_LENGTH.has(parts.code);
  const found = isLength ? String(value.length) : snippet(value);
  return { path: pointer(path as (string | number)[]), ...parts, found };
}

const keysOf = ({ path = [] as never }: Issue): PropertyKey[] =>
  path.map(({ key }) => key as PropertyKey);

/** Whether a field of an object was left out; one that holds undefined is no different. */
const isLeftOut = ({ kind, input, path }: Issue): boolean =>
  kind === 'schema' && input === undefined && path?.at(-1)?.type === 'object';

/**
 * The issues of a union's option that has the JSON type of the value: they lie inside the value,
 * while the other options have one issue with the value itself.
 */
const issuesInside = ({ type, issues = [] as never }: Issue): readonly Issue[] =>
  type === 'union'
    ? issues.filter(({ kind, path }) => path !== undefined || kind !== 'schema')
    : [];

/** Codes of a value that is taken as what it clearly means, which may still break a bound. */
const OF_SPELLING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'number-as-text',
  'time-format',
]);

/** A bound of a field's own, such as `minValue`, as opposed to a rule of several fields. */
const isBound = ({ kind, type }: Issue): boolean => kind === 'validation' && type !== 'raw_check';

function collect(issue: Issue, parent: Path, faults: Fault[]): void {
  const path = [...parent, ...keysOf(issue)];
  if (isLeftOut(issue)) {
    const { severity, ...given } = readProblem(issue.message);
    const { expected, detail } =
      issue.type === 'variant'
        ? given
        : { expected: 'field' as const, detail: String(path.at(-1)) };
    faults.push(createFault(problem('required', expected, detail, severity), undefined, path));
    return;
  }
  const inside = issuesInside(issue);
  for (const inner of inside) collect(inner, path, faults);
  if (inside.length) return;
  const fault = createFault(issue.message, issue.input, path);
  // The first bound that a value breaks says enough: -1.5 is below 0, and no whole number either.
  const last = faults.at(-1);
  if (isBound(issue) && last?.path === fault.path && !OF_SPELLING.has(last.code)) return;
  faults.push(fault);
}

/**
 * The faults of valibot's issues, in the document's order; unknown fields come last. Of a document for
 * another widget only that is said: the rest is held against the wrong rules.
 */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  const faults: Fault[] = [];
  for (const issue of issues) collect(issue, [], faults);
  const other = faults.find(({ expected }) => expected === 'element');
  if (other) return [other];
  const isUnknown = ({ code }: Fault) => code === 'unknown-field';
  return [...faults.filter((fault) => !isUnknown(fault)), ...faults.filter(isUnknown)];
}
