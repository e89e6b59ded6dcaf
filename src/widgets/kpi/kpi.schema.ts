import * as v from 'valibot';
import {
  ascending,
  envelope,
  list,
  listedTime,
  lookLikeFractions,
  number,
  object,
  oneOf,
  problem,
  rule,
  text,
  type Infer,
} from '../../contract/index.js';
import { isComparable } from '../../measure/change.js';
import { measure, numberOrMeasure, target } from '../../measure/measure.schema.js';
import { checkScale } from '../../measure/scale.rule.js';
import { DIRECTIONS } from '../../measure/verdict.js';

/** What a level is compared with. */
const KINDS = ['previous', 'year-ago', 'benchmark', 'plan'] as const;

const comparison = v.pipe(
  object({
    kind: oneOf(KINDS),
    label: v.nullish(text),
    value: v.nullish(number),
    measure: v.nullish(measure),
  }),
  rule((given, report) => {
    // A value of null is a missing one; without the field nobody knows what was meant.
    if (given.value !== undefined || given.measure != null) return;
    report(problem('required', 'field', 'value'), 'value');
  }),
);

const point = object({ t: listedTime, value: v.nullish(number) });

/** The methods whose levels are percentages. */
const PERCENTAGES: readonly string[] = ['csat', 'ratio'];

/** A document of type `kpi`: a number with its changes and a spark line. */
export const kpiSchema = v.pipe(
  object({
    ...envelope('kpi'),
    measure,
    direction: v.nullish(oneOf(DIRECTIONS)),
    target: v.nullish(target),
    previous: v.nullish(numberOrMeasure),
    compare: v.nullish(list(comparison)),
    spark: v.nullish(v.pipe(list(point), ascending('t'))),
  }),
  rule(
    (given, report) => {
      const incomparable = problem('not-comparable', 'any');
      const isOther = (compared: typeof given.previous) =>
        compared != null && !isComparable(given.measure, compared);
      if (isOther(given.previous)) report(incomparable, 'previous');
      given.compare?.forEach((compared, index) => {
        if (isOther(compared.measure)) report(incomparable, 'compare', index, 'measure');
      });
    },
    ['measure', 'previous', 'compare'],
  ),
  rule(
    ({ measure: { method }, spark }, report) => {
      if (!PERCENTAGES.includes(method) || !spark) return;
      const values = spark.flatMap(({ value }) => value ?? []);
      if (!lookLikeFractions(values)) return;
      const first = spark.findIndex(({ value }) => value != null);
      report(problem('looks-like-fraction', 'any'), 'spark', first, 'value');
    },
    ['measure', 'spark'],
  ),
  rule(
    (given, report) => checkScale(given, null, report),
    ['measure', 'target', 'previous', 'compare'],
  ),
);

export type KpiDocument = Infer<typeof kpiSchema>;
export type ComparisonKind = (typeof KINDS)[number];
