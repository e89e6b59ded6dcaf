import * as v from 'valibot';
import {
  envelope,
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
import { measure, numberOrMeasure, target } from '../../measure/measure.schema.js';
import { checkScale } from '../../measure/scale.rule.js';

export const GRADES = ['bad', 'poor', 'fair', 'good', 'excellent'] as const;

const bands = v.pipe(
  list(object({ from: number, label: v.nullish(text), tone: oneOf(GRADES) })),
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
    measure,
    scale: v.nullish(range),
    target: v.nullish(target),
    bands: v.nullish(bands),
    previous: v.nullish(numberOrMeasure),
  }),
  rule(
    (given, report) => checkScale(given, { min: 0, max: 100 }, report),
    ['measure', 'scale', 'target', 'bands', 'previous'],
  ),
);

export type GaugeDocument = Infer<typeof gaugeSchema>;
export type Grade = (typeof GRADES)[number];
