import * as v from 'valibot';
import {
  boolean,
  count,
  envelope,
  key,
  lenient,
  list,
  looksLikeFraction,
  maximum,
  minimum,
  object,
  oneOf,
  positive,
  problem,
  rule,
  text,
  uniqueKeys,
  whole,
  type Infer,
  type Report,
} from '../../contract/index.js';

/** What causes are ranked by. */
const MEASURES = ['count', 'cost'] as const;

/** The key of the causes that are lumped together. */
export const OTHER = 'other';

const cause = object({
  key,
  label: lenient(text),
  count: v.nullable(count),
  cost: v.nullish(count),
  previous: v.nullish(count),
});

const fields = object({
  ...envelope('pareto'),
  causes: v.pipe(list(cause), uniqueKeys()),
  threshold: v.nullish(v.pipe(positive, maximum(100))),
  limit: v.nullish(v.pipe(whole, minimum(1))),
  base: v.nullish(count),
  by: v.nullish(oneOf(MEASURES)),
  concentration: v.nullish(boolean),
});

export type ParetoDocument = Infer<typeof fields>;
export type Cause = Infer<typeof cause>;
export type Measure = (typeof MEASURES)[number];

/** Counts of weighted answers are rounded at the source. */
const TOLERANCE = 1 + 1e-9;

/** A respondent names a cause once at most. */
function checkBase({ causes, base }: ParetoDocument, report: Report): void {
  if (base == null) return;
  causes.forEach((given, index) => {
    if ((given.count ?? 0) <= base * TOLERANCE) return;
    report(problem('out-of-range', 'at-most', String(base)), 'causes', index, 'count');
  });
}

/** Without any cost there is nothing to rank by. */
function checkCosts({ causes, by }: ParetoDocument, report: Report): void {
  if (by !== 'cost' || !causes.length || causes.some(({ cost }) => cost != null)) return;
  report(problem('required', 'field', 'cost'), 'causes', 0, 'cost');
}

function checkThreshold({ threshold }: ParetoDocument, report: Report): void {
  if (threshold == null || !looksLikeFraction(threshold)) return;
  report(problem('looks-like-fraction', 'any'), 'threshold');
}

/** A document of type `pareto`: causes ranked by how often they occur or what they cost. */
export const paretoSchema = v.pipe(
  fields,
  rule(checkBase, ['causes', 'base']),
  rule(checkCosts, ['causes', 'by']),
  rule(checkThreshold, ['threshold']),
);
