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
} from '../../contract/index.js';

/** The keys of the rows of the base and of the total. */
export const BASE = 'base';
export const TOTAL = 'total';

const item = object({ key, label: lenient(text), value: v.nullable(number) });

type Item = Infer<typeof item>;

/** The base and the total are rows of the same list, so no part may have their keys. */
const notOfSums = rule<Item[]>((items, report) => {
  items.forEach((part: Item | null, index) => {
    const given = part?.key;
    if (given !== BASE && given !== TOTAL) return;
    report(problem('duplicate-key', 'any', given), index, 'key');
  });
}, []);

/** A document of type `contribution`: the signed parts of a total. */
export const contributionSchema = object({
  ...envelope('contribution'),
  items: v.pipe(list(item), uniqueKeys(), notOfSums),
  base: v.nullish(number),
});

export type ContributionDocument = Infer<typeof contributionSchema>;
