import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { createFault, faultsOf } from './faults.js';
import { TooDeepError, plainJson } from './json.js';
import { problem, type Fault } from './problems.js';

/** A valibot schema whose messages are written by `problem`. */
export type Schema<T> = GenericSchema<unknown, T>;

type ReadonlyFields<T> = T extends (infer Item)[]
  ? ReadonlyFields<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: ReadonlyFields<T[Field]> }
    : T;

/** The values that a schema lets through. Their fields are readonly: the data are the caller's. */
export type Infer<S extends GenericSchema> = ReadonlyFields<InferOutput<S>>;

export interface Parsed<T> {
  /** The typed document; undefined where it has an error. */
  readonly data: T | undefined;
  readonly faults: readonly Fault[];
}

/** The fault of a document that could not be read to its end. */
export const UNREADABLE = createFault(problem('unreadable', 'readable'), undefined);

const TOO_DEEP = createFault(problem('unreadable', 'shallower'), {});

/**
 * Checks a document against a schema and names every problem in it. Never throws, whatever it is
 * given, and never changes its input.
 *
 * @param document anything at all; typed arrays count as lists
 */
export function parse<T>(schema: Schema<T>, document: unknown): Parsed<T> {
  try {
    const { output, issues = [], typed } = safeParse(schema, plainJson(document));
    const faults = faultsOf(issues);
    const sound = typed && faults.every(({ severity }) => severity === 'warning');
    return { data: sound ? output : undefined, faults };
  } catch (error) {
    // A getter that throws, a revoked proxy: no JSON holds such things, but a host may hand them.
    return { data: undefined, faults: [error instanceof TooDeepError ? TOO_DEEP : UNREADABLE] };
  }
}
