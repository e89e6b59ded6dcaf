import * as v from 'valibot';
import {
  envelope,
  key,
  lenient,
  list,
  number,
  object,
  problem,
  rule,
  text,
  uniqueKeys,
  type Infer,
  type Report,
} from '../../contract/index.js';

/** The keys of the rows of the base and of the total. */
export const BASE = 'base';
export const TOTAL = 'total';

const item = object({ key, label: lenient(text), value: v.nullable(number) });

/** The base and the total are rows of the same list, so no part may have their keys. */
function checkKeys(items: readonly ({ readonly key?: unknown } | null)[], report: Report): void {
  items.forEach((part, index) => {
    const given = part?.key;
    if (given !== BASE && given !== TOTAL) return;
    report(problem('duplicate-key', 'any', given), index, 'key');
  });
}

/** A document of type `contribution`: the signed parts of a total. */
export const contributionSchema = object({
  ...envelope('contribution'),
  items: v.pipe(list(item), uniqueKeys(), rule(checkKeys, [])),
  base: v.nullish(number),
});

export type ContributionDocument = Infer<typeof contributionSchema>;
