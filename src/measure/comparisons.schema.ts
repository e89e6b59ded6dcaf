/* What a level is compared with, and which values are better. */
import * as v from 'valibot';
import type { RawCheckAction } from 'valibot';
import {
  isOverFulfilled,
  lenient,
  list,
  number,
  object,
  oneOf,
  problem,
  rule,
  text,
  unmetMinimum,
  type Envelope,
  type Infer,
} from '../contract/index.js';
import { isComparable } from './change.js';
import {
  measure,
  numberOrMeasure,
  target,
  type IndexItem,
  type Measure,
} from './measure.schema.js';
import { DIRECTIONS } from './verdict.js';

/** What a level is compared with: the period before (环比), a year ago (同比), others (对标), a plan. */
const KINDS = ['previous', 'year-ago', 'benchmark', 'plan'] as const;

export type ComparisonKind = (typeof KINDS)[number];

const comparison = v.pipe(
  object({
    kind: oneOf(KINDS),
    label: lenient(text),
    value: v.nullish(number),
    measure: v.nullish(measure),
  }),
  rule((given, report) => {
    // A value of null is a missing one; without the field nobody knows what was meant.
    if (given.value !== undefined || given.measure != null) return;
    report(problem('required', 'field', 'value'), 'value');
  }),
);

/** The fields of a document whose level is judged; {@link onlyLike} and {@link notOver} are their rules. */
export const levelFields = {
  measure,
  direction: v.nullish(oneOf(DIRECTIONS)),
  target: v.nullish(target),
  previous: v.nullish(numberOrMeasure),
  compare: v.nullish(list(comparison)),
};

const fields = v.object(levelFields);

/** The fields of a document whose level is judged. */
export type LevelFields = Infer<typeof fields>;

/**
 * Warns of parts above their whole. Nothing is said of levels that are withheld, since the problem would
 * tell their counts.
 */
export const notOver = <
  T extends Pick<LevelFields, 'measure' | 'previous' | 'compare'> & Pick<Envelope, 'minimumN'>,
>(): RawCheckAction<T> =>
  rule<T>(
    ({ measure: measured, previous, compare, minimumN }, report) => {
      type Path = readonly (string | number)[];
      const check = (given: number | Measure | null | undefined, path: Path): void => {
        if (given == null || typeof given === 'number') return;
        if (given.method === 'index') return checkItems(given.items, [...path, 'items']);
        if (given.method !== 'ratio') return;
        const { part, whole, effectiveN } = given;
        const isShown = unmetMinimum(effectiveN ?? whole, minimumN) === null;
        if (isShown && isOverFulfilled(part, whole)) {
          report(problem('over-fulfilled', 'at-most', String(whole)), ...path, 'part');
        }
      };
      const checkItems = (items: readonly IndexItem[], path: Path): void =>
        items.forEach((item, index) => {
          check(item.measure, [...path, index, 'measure']);
          checkItems(item.items ?? [], [...path, index, 'items']);
        });
      check(measured, ['measure']);
      check(previous, ['previous']);
      compare?.forEach((compared, index) => check(compared.measure, ['compare', index, 'measure']));
    },
    ['measure', 'previous', 'compare', 'minimumN'],
  );

/** Warns where a level is compared with one of another method or scale (rule 17). */
export const onlyLike = <
  T extends Pick<LevelFields, 'measure' | 'previous' | 'compare'>,
>(): RawCheckAction<T> =>
  rule<T>(
    (given, report) => {
      const incomparable = problem('not-comparable', 'any');
      const isOther = (compared: number | Measure | null | undefined) =>
        compared != null && !isComparable(given.measure, compared);
      if (isOther(given.previous)) report(incomparable, 'previous');
      given.compare?.forEach((compared, index) => {
        if (isOther(compared.measure)) report(incomparable, 'compare', index, 'measure');
      });
    },
    ['measure', 'previous', 'compare'],
  );
