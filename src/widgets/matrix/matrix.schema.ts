import * as v from 'valibot';
import {
  count,
  envelope,
  isObject,
  key,
  lenient,
  list,
  number,
  object,
  oneOf,
  problem,
  range,
  rule,
  text,
  uniqueKeys,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { fewestOf, mean, meanOf } from '../../measure/mean.schema.js';

const item = object({
  key,
  label: lenient(text),
  importance: mean,
  performance: mean,
  n: v.nullish(count),
});

/** The two figures of an item. */
const SIDES = ['importance', 'performance'] as const;

export type Side = (typeof SIDES)[number];

const scales = object({ importance: range, performance: range });
const eitherScale = v.union([range, scales], problem('wrong-type', 'object'));

/**
 * One scale for both figures, or one for each. Both are objects, so the fields tell which: of a union
 * that fails, no problem names the field that is wrong.
 */
const scale: typeof eitherScale = {
  ...eitherScale,
  '~run'(dataset, config) {
    const given = dataset.value;
    const isEach = isObject(given) && SIDES.some((side) => Object.hasOwn(given, side));
    return (isEach ? scales : range)['~run'](dataset, config);
  },
};

const PLACES = ['mean', 'median', 'midpoint'] as const;

const point = object({ importance: number, performance: number });
const eitherCrosshair = v.union(
  [oneOf(PLACES), point],
  problem('wrong-value', 'one-of', PLACES.join(', ')),
);

/** Where the crosshair stands: by a word, or by its two values. */
const crosshair: typeof eitherCrosshair = {
  ...eitherCrosshair,
  '~run'(dataset, config) {
    return (isObject(dataset.value) ? point : oneOf(PLACES))['~run'](dataset, config);
  },
};

const fields = object({
  ...envelope('matrix'),
  items: v.pipe(list(item), uniqueKeys()),
  crosshair: v.nullish(crosshair),
  importanceKind: v.nullish(oneOf(['stated', 'derived'])),
  scale,
});

export type MatrixDocument = Infer<typeof fields>;
export type MatrixItem = Infer<typeof item>;
export type CrosshairPlace = (typeof PLACES)[number];

type Range = Infer<typeof range>;

/** The fewest answers that any figure of an item rests on; null where none are known. */
export const fewestAnswers = ({ n, importance, performance }: MatrixItem): number | null =>
  fewestOf(n, importance, performance);

const isOff = (value: number | null, { min, max }: Range): boolean =>
  value !== null && (value < min || value > max);

/** The scale of each figure; null where it has none. */
export interface Scales {
  readonly importance: Range | null;
  readonly performance: Range;
}

/**
 * The scale of each figure; that of the importance is null where it has none. A single scale is that of
 * ratings: it holds for importance as well unless that is derived, or lies off it altogether, as
 * correlations do.
 */
export function scalesOf({
  scale: given,
  importanceKind,
  items,
}: Pick<MatrixDocument, 'scale' | 'importanceKind' | 'items'>): Scales {
  if ('importance' in given) return given;
  const means = items.flatMap(({ importance }) => meanOf(importance) ?? []);
  const isOwn =
    importanceKind === 'derived' ||
    (means.length > 0 && means.every((value) => isOff(value, given)));
  return { importance: isOwn ? null : given, performance: given };
}

/** Answers lie on their scale, so every mean of them does too. */
function checkScales(document: MatrixDocument, report: Report): void {
  const ranges = scalesOf(document);
  document.items.forEach((given, index) => {
    for (const side of SIDES) {
      const bounds = ranges[side];
      const figure = given[side];
      const value = meanOf(figure);
      // A scale the wrong way round has a problem of its own already.
      if (!bounds || value === null || bounds.min >= bounds.max) continue;
      const path = ['items', index, side, ...(isObject(figure) ? ['mean'] : [])];
      if (value < bounds.min)
        report(problem('out-of-range', 'at-least', String(bounds.min)), ...path);
      if (value > bounds.max)
        report(problem('out-of-range', 'at-most', String(bounds.max)), ...path);
    }
  });
}

/** The middle of a scale that is not known can't be drawn. */
function checkMidpoint(document: MatrixDocument, report: Report): void {
  if (document.crosshair !== 'midpoint' || scalesOf(document).importance) return;
  report(problem('required', 'field', 'importance'), 'scale', 'importance');
}

/** A document of type `matrix`: importance-performance analysis. */
export const matrixSchema = v.pipe(
  fields,
  rule(checkScales, ['items', 'scale', 'importanceKind']),
  rule(checkMidpoint, ['items', 'scale', 'importanceKind', 'crosshair']),
);
