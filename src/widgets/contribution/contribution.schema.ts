import * as v from 'valibot';
import {
  envelope,
  key,
  lenient,
  list,
  number,
  object,
  text,
  uniqueKeys,
  type Infer,
} from '../../contract/index.js';

const item = object({ key, label: lenient(text), value: v.nullable(number) });

/** A document of type `contribution`: the signed parts of a total. */
export const contributionSchema = object({
  ...envelope('contribution'),
  items: v.pipe(list(item), uniqueKeys()),
  base: v.nullish(number),
});

export type ContributionDocument = Infer<typeof contributionSchema>;
