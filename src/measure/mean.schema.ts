/* A mean as documents give it: a number alone, or with what it rests on. */
import * as v from 'valibot';
import { count, number, object, problem, type Infer } from '../contract/index.js';

const sample = object({ mean: v.nullable(number), sd: v.nullish(count), n: v.nullish(count) });

/** A mean on an answer scale, alone or with its standard deviation and number of answers; null is missing. */
export const mean = v.nullable(
  v.union([number, sample], problem('wrong-type', 'number-or-object')),
);

export type Mean = Infer<typeof mean>;

/** The mean itself; null is missing. */
export const meanOf = (given: Mean | undefined): number | null =>
  typeof given === 'object' && given ? given.mean : (given ?? null);

/** The fewest answers that some means rest on, and `n`; null where none are known. */
export function fewestOf(
  n: number | null | undefined,
  ...means: readonly (Mean | undefined)[]
): number | null {
  const known = [{ n }, ...means].flatMap((given) =>
    typeof given === 'object' ? (given?.n ?? []) : [],
  );
  return known.length ? Math.min(...known) : null;
}
