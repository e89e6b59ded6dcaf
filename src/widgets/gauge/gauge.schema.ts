import * as v from 'valibot';
import {
  envelope,
  lenient,
  list,
  number,
  object,
  oneOf,
  problem,
  range,
  rule,
  text,
  type Infer,
} from '../../contract/index.js';
import { levelFields, notOver, onlyLike } from '../../measure/comparisons.schema.js';
import { checkScale } from '../../measure/scale.rule.js';

export const GRADES = ['bad', 'poor', 'fair', 'good', 'excellent'] as const;

const bands = v.pipe(
  list(object({ from: number, label: lenient(text), tone: lenient(oneOf(GRADES)) })),
  rule((given, report) =>
    given.forEach(({ from }, position) => {
      const before = given[position - 1]?.from ?? -Infinity;
      if (from > before) return;
      report(problem('not-ascending', 'ascending', String(before)), position, 'from');
    }),
  ),
);

/** A document of type `gauge`: a satisfaction level. */
export const gaugeSchema = v.pipe(
  object({
    ...envelope('gauge'),
    ...levelFields,
    scale: v.nullish(range),
    bands: v.nullish(bands),
  }),
  onlyLike(),
  notOver(),
  rule(
    (given, report) => checkScale(given, { min: 0, max: 100 }, report),
    ['measure', 'minimumN', 'scale', 'target', 'bands', 'previous', 'compare'],
  ),
);

export type GaugeDocument = Infer<typeof gaugeSchema>;
export type Grade = (typeof GRADES)[number];
