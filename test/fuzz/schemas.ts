import * as fc from 'fast-check';
import {
  duration,
  key,
  listedTime,
  string,
  text,
  time,
  timeZone,
} from '../../src/contract/index.js';
import { documentSchema } from '../../src/documents.js';
import {
  ABSENT,
  durations,
  keys,
  numbersWithin,
  sometimes,
  strings,
  texts,
  times,
  zones,
  type Bounds,
} from './values.js';

/*
 * One walk over a schema gives what it takes, field by field. Rules of several fields at once are no
 * part of it: `rules.ts` has documents keep them.
 */

type Json = unknown;

/** What the walk reads of a valibot schema. */
export interface SchemaNode {
  readonly type: string;
  readonly pipe?: readonly [SchemaNode, ...ActionNode[]];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly (SchemaNode | string)[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => SchemaNode;
}

interface ActionNode {
  readonly type: string;
  readonly requirement?: unknown;
}

/** The schema of all documents of widgets: a dashboard is made of these. */
export const rootNode: SchemaNode = {
  ...documentSchema,
  options: documentSchema.options.filter(({ entries }) => entries.type.literal !== 'dashboard'),
};

/** Schemas whose values no bounds describe. */
const KNOWN = new Map<SchemaNode, fc.Arbitrary<Json>>([
  [key, keys],
  [string, strings],
  [text, texts],
  [time, times],
  [listedTime, times],
  [timeZone, zones],
  [duration, durations],
]);

/** Whether the walk ends at a schema: its values have no parts that others are held to. */
export const isKnown = (node: SchemaNode): boolean => KNOWN.has(node);

/** Whether a field may be left out. */
export const isOptional = ({ type }: SchemaNode): boolean => type === 'nullish';

/** The schema of a field behind what says that it may be left out or null. */
export const innerOf = (node: SchemaNode): SchemaNode =>
  node.type === 'nullish' || node.type === 'nullable' ? innerOf(node.wrapped!) : node;

const withNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 8 });

const requirementOf = (actions: readonly ActionNode[], type: string): number | undefined => {
  const found = actions.find((action) => action.type === type)?.requirement;
  return typeof found === 'number' ? found : undefined;
};

/** The bounds that the actions behind a number's schema set. */
function boundsOf(actions: readonly ActionNode[]): Bounds {
  const named = {
    min: requirementOf(actions, 'min_value'),
    max: requirementOf(actions, 'max_value'),
    above: requirementOf(actions, 'gt_value'),
    below: requirementOf(actions, 'lt_value'),
  };
  const given = Object.entries(named).filter(([, bound]) => bound !== undefined);
  return {
    ...Object.fromEntries(given),
    integer: actions.some(({ type }) => type === 'integer'),
  };
}

/** All actions of a schema, those of the schemas that it is made from first. */
function actionsOf({ pipe }: SchemaNode): ActionNode[] {
  if (!pipe) return [];
  const [inner, ...actions] = pipe;
  return [...actionsOf(inner), ...actions];
}

/** An object with all of its required fields and some of those that may be left out. */
function objectsOf(
  entries: Readonly<Record<string, SchemaNode>>,
  kept?: readonly string[],
): fc.Arbitrary<Json> {
  const fields = Object.entries(entries).flatMap(([name, field]) => {
    const value = arbitraryOf(field);
    if (!isOptional(field)) return [[name, value] as const];
    if (!kept) return [[name, sometimes(value)] as const];
    return kept.includes(name) ? [[name, value] as const] : [];
  });
  return fc
    .record<Record<string, Json>>(Object.fromEntries(fields), { noNullPrototype: true })
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== ABSENT)),
    );
}

/** Lists are short, and now and then as long as a year of weeks. */
const lengths = (node: SchemaNode): fc.ArrayConstraints => {
  const actions = actionsOf(node);
  const exact = requirementOf(actions, 'length');
  const minLength = exact ?? requirementOf(actions, 'min_length') ?? 0;
  return { minLength, maxLength: exact ?? Math.max(6, minLength) };
};

/** A list; which fields its objects leave out is the same for most lists, as in a table. */
function listsOf(node: SchemaNode, item: SchemaNode): fc.Arbitrary<Json> {
  const size = lengths(node);
  const mixed = fc.array(arbitraryOf(item), size);
  const { entries } = item;
  const optional = Object.keys(entries ?? {}).filter((name) => isOptional(entries![name]!));
  if (!entries || optional.length < 2) return mixed;
  const uniform = fc
    .subarray(optional, { maxLength: Math.min(optional.length, 6) })
    .chain((kept) => fc.array(objectsOf(entries, kept), size));
  return fc.oneof({ weight: 1, arbitrary: mixed }, { weight: 4, arbitrary: uniform });
}

/** A schema that contains itself is looked up when it is needed, and no deeper than twice. */
const lazily = (getter: (input: unknown) => SchemaNode): fc.Arbitrary<Json> =>
  fc.option(
    fc.constant(getter).chain((get) => arbitraryOf(get(undefined))),
    { freq: 3, maxDepth: 2, depthIdentifier: 'lazy' },
  );

function make(node: SchemaNode): fc.Arbitrary<Json> {
  const { type, entries, item, wrapped, options, literal, getter } = node;
  if (entries) return objectsOf(entries);
  if (item) return listsOf(node, item);
  if (wrapped) return withNull(arbitraryOf(wrapped));
  if (getter) return lazily(getter);
  if (literal !== undefined) return fc.constant(literal);
  if (type === 'picklist') return fc.constantFrom(...options!);
  if (options) return fc.oneof(...(options as readonly SchemaNode[]).map(arbitraryOf));
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return numbersWithin(boundsOf(actionsOf(node)));
  const pattern = actionsOf(node).find((action) => action.type === 'regex')?.requirement;
  if (pattern instanceof RegExp) return fc.stringMatching(pattern);
  throw new Error(`No values are known of a schema of type ${type}`);
}

const cache = new Map<SchemaNode, fc.Arbitrary<Json>>();

/**
 * What a schema takes, field by field.
 *
 * @throws Error for a kind of schema that the walk does not know
 */
export function arbitraryOf(node: SchemaNode): fc.Arbitrary<Json> {
  const known = KNOWN.get(node) ?? cache.get(node);
  if (known) return known;
  const made = make(node);
  cache.set(node, made);
  return made;
}

export interface Vocabulary {
  /** The names of all fields. */
  readonly names: readonly string[];
  /** The words that some field takes. */
  readonly words: readonly string[];
}

/** The names and words that a schema knows, its own and those of all schemas in it. */
export function vocabularyOf(root: SchemaNode): Vocabulary {
  const seen = new Set<SchemaNode>();
  const [names, words] = [new Set<string>(), new Set<string>()];
  const visit = (node: SchemaNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const { entries = {}, item, wrapped, options = [], literal, getter } = node;
    Object.keys(entries).forEach((name) => names.add(name));
    if (typeof literal === 'string') words.add(literal);
    options.forEach((option) => (typeof option === 'string' ? words.add(option) : visit(option)));
    const inner = [...Object.values(entries), item, wrapped, getter?.(undefined)];
    inner.forEach((each) => each && visit(each));
  };
  visit(root);
  return { names: [...names], words: [...words] };
}
