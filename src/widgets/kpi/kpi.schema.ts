import * as v from 'valibot';
import {
  ascending,
  envelope,
  fractionAmong,
  list,
  listedTime,
  number,
  object,
  problem,
  rule,
  type Infer,
} from '../../contract/index.js';
import { levelFields, notOver, onlyLike } from '../../measure/comparisons.schema.js';
import { checkScale } from '../../measure/scale.rule.js';

const point = object({ t: listedTime, value: v.nullish(number) });

/** The methods whose levels are percentages. */
const PERCENTAGES: readonly string[] = ['csat', 'ratio'];

/** A document of type `kpi`: a number with its changes and a spark line. */
export const kpiSchema = v.pipe(
  object({
    ...envelope('kpi'),
    ...levelFields,
    spark: v.nullish(v.pipe(list(point), ascending('t'))),
  }),
  onlyLike(),
  notOver(),
  rule(
    ({ measure: { method }, spark }, report) => {
      if (!PERCENTAGES.includes(method) || !spark) return;
      const fraction = fractionAmong(spark.map(({ value }) => value ?? null));
      if (fraction < 0) return;
      report(problem('looks-like-fraction', 'any'), 'spark', fraction, 'value');
    },
    ['measure', 'spark'],
  ),
  rule(
    (given, report) => checkScale(given, null, report),
    ['measure', 'minimumN', 'target', 'previous', 'compare'],
  ),
);

export type KpiDocument = Infer<typeof kpiSchema>;
