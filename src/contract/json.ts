/** An object of JSON, as opposed to a list or a single value. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document nested deeper is refused: it would exhaust the stack of the code that reads it. */
const MAX_DEPTH = 64;

/** Thrown for a document that is nested too deep. */
export class TooDeepError extends Error {}

/** A typed array as a list of numbers; NaN, the only way to mark a missing value in one, becomes null. */
function listOf(numbers: ArrayLike<number | bigint>): (number | null)[] {
  const list: (number | null)[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    list.push(Number.isNaN(number) ? null : Number(number));
  }
  return list;
}

function plainList(list: readonly unknown[], depth: number): readonly unknown[] {
  let copy: unknown[] | undefined;
  // By index, since array methods skip holes. They are left as they are.
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const plain = plainJson(item, depth);
    if (!Object.is(plain, item)) (copy ??= [...list])[index] = plain;
  }
  return copy ?? list;
}

/**
 * A document as JSON would hold it: typed arrays, which a property may be given, become lists. The
 * parts that hold none are returned as they are; nothing is changed in place.
 *
 * @throws TooDeepError
 */
export function plainJson(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new TooDeepError();
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return listOf(value as unknown as ArrayLike<number | bigint>);
  if (Array.isArray(value)) return plainList(value, depth + 1);
  const given = value as JsonObject;
  const changed: [name: string, plain: unknown][] = [];
  for (const name of Object.keys(given)) {
    const field = given[name];
    const plain = plainJson(field, depth + 1);
    if (!Object.is(plain, field)) changed.push([name, plain]);
  }
  return changed.length ? { ...given, ...Object.fromEntries(changed) } : value;
}
