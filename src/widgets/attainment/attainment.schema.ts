import * as v from 'valibot';
import {
  atLeast,
  count,
  envelope,
  key,
  lenient,
  list,
  boolean,
  looksLikeFraction,
  maximum,
  minimum,
  number,
  object,
  oneOf,
  positive,
  problem,
  rule,
  text,
  uniqueKeys,
  unit,
  whole,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { target } from '../../measure/measure.schema.js';
import { DIRECTIONS } from '../../measure/verdict.js';

/** How the attainments make the total. */
const COMBINATIONS = ['sum', 'product'] as const;

const percentage = v.pipe(number, minimum(0), maximum(100));

const row = object({
  key,
  label: lenient(text),
  actual: v.nullable(number),
  target: v.nullable(target),
  unit: v.nullish(unit),
  direction: v.nullish(oneOf(DIRECTIONS)),
  weight: v.nullish(count),
  previous: v.nullish(number),
  cap: v.nullish(positive),
  controllable: v.nullish(boolean),
});

const gate = object({ key, label: lenient(text), actual: v.nullable(number), at: number });

const penalty = object({
  key,
  label: lenient(text),
  actual: v.nullable(number),
  below: number,
  percent: percentage,
});

const complaintPenalty = object({
  complaints: v.nullable(whole),
  schedule: v.pipe(list(percentage), atLeast(1)),
});

const fields = object({
  ...envelope('attainment'),
  rows: v.pipe(list(row), uniqueKeys()),
  elapsed: v.nullish(percentage),
  combine: v.nullish(oneOf(COMBINATIONS)),
  gates: v.nullish(v.pipe(list(gate), uniqueKeys())),
  penalties: v.nullish(v.pipe(list(penalty), uniqueKeys())),
  penalty: v.nullish(complaintPenalty),
});

export type AttainmentDocument = Infer<typeof fields>;
export type Row = Infer<typeof row>;
export type Combination = (typeof COMBINATIONS)[number];

/** Percentages that are given as fractions of 1. */
function checkFractions(document: AttainmentDocument, report: Report): void {
  const check = (given: number | null | undefined, ...path: (string | number)[]): void => {
    if (given != null && looksLikeFraction(given)) {
      report(problem('looks-like-fraction', 'any'), ...path);
    }
  };
  check(document.elapsed, 'elapsed');
  document.rows.forEach(({ cap }, index) => check(cap, 'rows', index, 'cap'));
  document.penalties?.forEach(({ percent }, index) => {
    check(percent, 'penalties', index, 'percent');
  });
  document.penalty?.schedule.forEach((percent, index) => {
    check(percent, 'penalty', 'schedule', index);
  });
}

/** A document of type `attainment`: actual amounts against their targets, and what they come to. */
export const attainmentSchema = v.pipe(
  fields,
  rule(checkFractions, ['rows', 'elapsed', 'penalties', 'penalty']),
);
