import * as v from 'valibot';
import {
  count,
  envelope,
  fractionAmong,
  isObject,
  isOverFulfilled,
  key,
  lenient,
  list,
  looksLikeFraction,
  number,
  object,
  oneOf,
  problem,
  range,
  rule,
  text,
  uniqueKeys,
  unit,
  unmetMinimum,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { target } from '../../measure/measure.schema.js';
import { DIRECTIONS, edgesOf } from '../../measure/verdict.js';

const segment = object({ key, label: lenient(text) });

/** What the table's own columns are called, so that no metric may be. */
const TAKEN: readonly string[] = ['key', 'label'];

const metric = object({
  key,
  label: lenient(text),
  direction: v.nullish(oneOf(DIRECTIONS)),
  unit: v.nullish(unit),
  scale: v.nullish(range),
  target: v.nullish(target),
});

const share = object({ part: count, whole: count });
const counted = object({ value: v.nullable(number), n: v.nullish(count) });

const anyCell = v.union([number, share, counted], problem('wrong-type', 'number-or-object'));

/** Of two kinds of objects the field `part` or `whole` tells which is meant, so that its problems are. */
const cell: typeof anyCell = {
  ...anyCell,
  '~run'(dataset, config) {
    const given = dataset.value;
    if (!isObject(given)) return anyCell['~run'](dataset, config);
    const isShare = Object.hasOwn(given, 'part') || Object.hasOwn(given, 'whole');
    return (isShare ? share : counted)['~run'](dataset, config);
  },
};

const fields = object({
  ...envelope('heatmap'),
  rows: v.pipe(list(segment), uniqueKeys()),
  columns: v.pipe(list(metric), uniqueKeys()),
  cells: list(list(v.nullable(cell))),
});

export type HeatmapDocument = Infer<typeof fields>;
export type Metric = Infer<typeof metric>;
export type Cell = Infer<typeof cell> | null;
export type Share = Infer<typeof share>;

export const isShare = (given: Cell | undefined): given is Share =>
  typeof given === 'object' && given !== null && 'part' in given;

/** The answers that a cell rests on; null where it has no figure, or none are known. */
export function answersOf(given: Cell | undefined): number | null {
  if (typeof given !== 'object' || !given) return null;
  if (isShare(given)) return given.whole > 0 ? given.whole : null;
  return given.value === null ? null : (given.n ?? null);
}

/** The cells of a metric, in the order of the segments. */
export const cellsOf = ({ cells }: Pick<HeatmapDocument, 'cells'>, column: number): Cell[] =>
  cells.map((row) => row[column] ?? null);

/** Whether a metric is in percent: it says so, or its cells are shares. */
export const isPercent = (given: Metric, cells: readonly Cell[]): boolean =>
  given.unit === 'percent' || cells.some(isShare);

/** There is a list of cells for each segment, and in each of them a cell for each metric. */
function checkShape({ rows, columns, cells }: HeatmapDocument, report: Report): void {
  if (![rows, columns, cells, ...(cells ?? [])].every(Array.isArray)) return;
  if (cells.length !== rows.length) {
    report(problem('wrong-length', 'any', String(rows.length)), 'cells');
  }
  cells.forEach(({ length }, index) => {
    if (length === columns.length) return;
    report(problem('wrong-length', 'any', String(columns.length)), 'cells', index);
  });
}

/** The keys of metrics are columns of the table, and shares are percentages. */
function checkMetrics({ columns, cells }: HeatmapDocument, report: Report): void {
  columns.forEach((given, column) => {
    if (TAKEN.includes(given.key)) {
      report(problem('wrong-value', 'any'), 'columns', column, 'key');
    }
    const isOther = given.unit != null && given.unit !== 'percent';
    if (isOther && cellsOf({ cells }, column).some(isShare)) {
      report(problem('wrong-value', 'one-of', 'percent'), 'columns', column, 'unit');
    }
  });
}

/** Warns of a target outside the scale, and of one that looks like a fraction of 1. */
function checkTarget(given: Metric, cells: readonly Cell[], column: number, report: Report): void {
  if (given.target == null) return;
  const { min, max } = given.scale ?? (isPercent(given, cells) ? { min: 0, max: 100 } : {});
  const ends = typeof given.target === 'number' ? [[]] : [['min'], ['max']];
  edgesOf(given.target).forEach((edge, index) => {
    const path = ['columns', column, 'target', ...ends[index]!];
    if (min !== undefined && max !== undefined && (edge < min || edge > max)) {
      report(problem('out-of-scale', 'any', `${min} ${max}`), ...path);
    }
    // Where lower is better small percentages are usual.
    if ((max ?? 0) >= 100 && given.direction !== 'lower' && looksLikeFraction(edge)) {
      report(problem('looks-like-fraction', 'any'), ...path);
    }
  });
}

/** Warns of what seems wrong in the cells of a metric; nothing is said of those that are withheld. */
function checkCells(
  given: Metric,
  cells: readonly Cell[],
  column: number,
  { minimumN }: HeatmapDocument,
  report: Report,
): void {
  const shown = cells.map((one) => (unmetMinimum(answersOf(one), minimumN) === null ? one : null));
  shown.forEach((one, row) => {
    if (!isShare(one) || !isOverFulfilled(one.part, one.whole)) return;
    report(problem('over-fulfilled', 'at-most', String(one.whole)), 'cells', row, column, 'part');
  });
  if (!isPercent(given, cells)) return;
  const values = shown.map((one) =>
    typeof one === 'number' ? one : isShare(one) ? null : (one?.value ?? null),
  );
  const fraction = fractionAmong(values);
  if (fraction >= 0) report(problem('looks-like-fraction', 'any'), 'cells', fraction, column);
}

/** A document of type `heatmap`: segments by metrics. */
export const heatmapSchema = v.pipe(
  fields,
  rule(checkShape, []),
  rule(checkMetrics, ['columns', 'cells']),
  rule(
    (document, report) =>
      document.columns.forEach((given, column) => {
        const cells = cellsOf(document, column);
        checkTarget(given, cells, column, report);
        checkCells(given, cells, column, document, report);
      }),
    ['columns', 'cells', 'minimumN'],
  ),
);
