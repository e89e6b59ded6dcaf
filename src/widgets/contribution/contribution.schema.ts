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

const fields = object({
  ...envelope('contribution'),
  items: v.pipe(list(item), uniqueKeys()),
  base: v.nullish(number),
});

export type ContributionDocument = Infer<typeof fields>;

/** The base and the total are rows of the same list, so no part may have their keys. */
function checkKeys({ items }: ContributionDocument, report: Report): void {
  items.forEach((part, index) => {
    if (part.key !== BASE && part.key !== TOTAL) return;
    report(problem('duplicate-key', 'any', part.key), 'items', index, 'key');
  });
}

/** A document of type `contribution`: the signed parts of a total. */
export const contributionSchema = v.pipe(fields, rule(checkKeys, ['items']));
