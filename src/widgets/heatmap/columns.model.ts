import { median } from 'd3-array';
import type { Label, Unit } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { betterOf, edgesOf, usualDirection, type Better } from '../../measure/verdict.js';
import { ratio, sum } from '../../statistics/index.js';
import { answersOf, isPercent, isShare, type Cell, type Metric } from './heatmap.schema.js';

/**
 * What the cells of a metric are held against: its target; without one the value of all segments that
 * are shown together (`overall`), or where it can't be known how much each of them weighs, their
 * `median`.
 */
export interface Reference {
  readonly kind: 'target' | 'overall' | 'median';
  readonly value: Target;
}

export interface ColumnFigure extends Label {
  readonly unit: Unit;
  readonly better: Better;
  readonly scale: { readonly min: number; readonly max: number } | null;
  /** null where there is no target and there are fewer than two figures. */
  readonly reference: Reference | null;
}

/** From this length on a scale is one of points out of 100, which people write with fewer decimals. */
const LONG_SCALE = 50;

/** The unit of a metric; where it doesn't say, it follows from its cells and from its scale. */
function unitOf(metric: Metric, cells: readonly Cell[]): Unit {
  if (isPercent(metric, cells)) return 'percent';
  if (metric.unit != null) return metric.unit as Unit;
  const { scale } = metric;
  return scale && scale.max - scale.min < LONG_SCALE ? 'score' : 'index';
}

/** A share in percent, at most 100; a value as it is; null for nothing to divide by. */
export function valueOf(cell: Cell | undefined): number | null {
  if (typeof cell !== 'object' || !cell) return cell ?? null;
  if (!isShare(cell)) return cell.value;
  return ratio(Math.min(cell.part, cell.whole) * 100, cell.whole);
}

/** What the cells add up to by their answers. */
const amountOf = (cell: Cell): number =>
  isShare(cell) ? Math.min(cell.part, cell.whole) * 100 : valueOf(cell)! * answersOf(cell)!;

/**
 * The value of several segments together, a ratio of sums (contract, rule 13), or their median where
 * the answers behind any of them aren't known.
 *
 * @param shown those that are not withheld: what is held back can't be computed from the others
 */
function referenceOf(target: Target | null, shown: readonly Cell[]): Reference | null {
  if (target !== null) return { kind: 'target', value: target };
  const known = shown.filter((cell) => valueOf(cell) !== null);
  if (known.length < 2) return null;
  if (known.every((cell) => answersOf(cell))) {
    const value = ratio(sum(known.map(amountOf)), sum(known.map(answersOf)));
    return value === null ? null : { kind: 'overall', value };
  }
  return { kind: 'median', value: median(known, valueOf)! };
}

/**
 * The figures of a metric.
 *
 * @param cells all of its cells
 * @param shown the same, null where they are withheld
 */
export function columnFigure(
  metric: Metric,
  cells: readonly Cell[],
  shown: readonly Cell[],
): ColumnFigure {
  const { key, label, target = null } = metric;
  const unit = unitOf(metric, cells);
  const usual = unit === 'percent' ? { min: 0, max: 100 } : null;
  return {
    key,
    label,
    unit,
    better: betterOf(metric, usualDirection(unit)),
    scale: metric.scale ?? usual,
    reference: referenceOf(target, shown),
  };
}

/** What a figure of a metric is never written as unless it is exactly that: an end of its scale, and what it is held against. */
export const landmarksOf = ({ scale, reference }: ColumnFigure): number[] => [
  ...(scale ? [scale.min, scale.max] : []),
  ...edgesOf(reference?.value ?? null),
];
