import type * as v from 'valibot';
import { isObject, parse, pointer } from '../../src/contract/index.js';
import { innerOf, isKnown, isOptional, rootNode, type SchemaNode } from './schemas.js';

/* Where something stands in a document, with the schema that it is held to there. */

export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** As the object or list around it has it: with what says that it may be left out. */
  readonly node: SchemaNode;
  /** The one that says what stands in the value. */
  readonly held: SchemaNode;
}

const schemaOf = (node: SchemaNode): v.GenericSchema => node as unknown as v.GenericSchema;

/** Whether a schema has nothing at all to say of a value. */
const isAccepted = (node: SchemaNode, value: unknown): boolean =>
  parse(schemaOf(node), value).faults.length === 0;

/** Whether a document with such a value is drawn, with a warning. */
const isTolerated = (node: SchemaNode, value: unknown): boolean =>
  parse(schemaOf(node), value).faults.every(({ severity }) => severity === 'warning');

/** Whether an object has the words that tell a schema from others. */
const isOfKind = ({ entries = {} }: SchemaNode, value: unknown): boolean =>
  isObject(value) &&
  Object.entries(entries).every(
    ([name, { literal }]) => literal === undefined || value[name] === literal,
  );

/** The schema that a value is held to: of several, the one that takes it. */
function heldTo(given: SchemaNode, value: unknown): SchemaNode {
  const node = innerOf(given);
  const { type, options, getter } = node;
  if (getter) return heldTo(getter(undefined), value);
  if (isKnown(node) || !options || type === 'picklist') return node;
  const option = (options as readonly SchemaNode[]).find((each) =>
    type === 'variant' ? isOfKind(each, value) : parse(schemaOf(each), value).data !== undefined,
  );
  return option ? heldTo(option, value) : node;
}

/** The places inside a value. */
function inside(
  node: SchemaNode,
  value: unknown,
  path: readonly (string | number)[],
): readonly Place[] {
  const { entries, item } = node;
  if (isKnown(node)) return [];
  if (entries && isObject(value)) {
    return Object.keys(value).flatMap((name) =>
      Object.hasOwn(entries, name) ? placesAt(entries[name]!, value[name], [...path, name]) : [],
    );
  }
  if (item && Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => placesAt(item, each, [...path, index]));
  }
  return [];
}

/** A value and all that stands in it. */
export function placesAt(
  node: SchemaNode,
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly Place[] {
  const held = heldTo(node, value);
  return [{ path, value, node, held }, ...inside(held, value, path)];
}

type Holder = Record<string | number, unknown>;

/** A copy of a document with something else at a path, or without what is there. */
export function replaced(
  document: unknown,
  path: readonly (string | number)[],
  by: { readonly value: unknown } | 'nothing',
): unknown {
  const copy = structuredClone(document);
  const name = path.at(-1);
  if (name === undefined) return by === 'nothing' ? undefined : by.value;
  const holder = path
    .slice(0, -1)
    .reduce<Holder>((outer, key) => outer[key] as Holder, copy as Holder);
  if (by === 'nothing') delete holder[name];
  else holder[name] = by.value;
  return copy;
}

/** Values of which few fields take more than one. */
const WRONG: readonly unknown[] = [true, 'no such word', -1e15, [], {}, null, '', [[]], { a: 1 }];

export interface Breakage {
  readonly document: unknown;
  readonly path: string;
  readonly drawn: boolean;
}

/**
 * A sound document with one thing broken: a wrong value, a field left out that must be there, or one
 * that there is not.
 *
 * @param place counted through the places of the document, on past the last
 * @param way counted through the wrong values, on past the last
 * @returns undefined where the place takes all that is tried
 */
export function broken(document: unknown, place: number, way: number): Breakage | undefined {
  const places = placesAt(rootNode, document);
  const { path, value, node, held } = places[place % places.length]!;
  if (way % 8 === 0 && isObject(value) && held.entries) {
    const added = [...path, 'unheardOf'];
    const changed = replaced(document, added, { value: 1 });
    return { document: changed, path: pointer(added), drawn: true };
  }
  if (way % 8 === 1 && typeof path.at(-1) === 'string' && !isOptional(node)) {
    const changed = replaced(document, path, 'nothing');
    const around = path.slice(0, -1);
    const parent = placesAt(rootNode, changed).find(
      ({ path: at }) => pointer(at) === pointer(around),
    );
    if (!parent || isAccepted(parent.node, parent.value)) return undefined;
    // Without its field `question` a question is held to be a text in languages: all of it is wrong.
    const isAmbiguous = innerOf(parent.node).type === 'union';
    return { document: changed, path: pointer(isAmbiguous ? around : path), drawn: false };
  }
  const from = way % WRONG.length;
  const tried = [...WRONG.slice(from), ...WRONG.slice(0, from)];
  const wrong = tried.find((candidate) => !isAccepted(node, candidate));
  if (wrong === undefined) return undefined;
  return {
    document: replaced(document, path, { value: wrong }),
    path: pointer(path),
    drawn: isTolerated(node, wrong),
  };
}
