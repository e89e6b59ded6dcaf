import { extent, max } from 'd3-array';
import type { Box } from '../../chart/drawing.js';
import { paddedDomain } from '../../chart/scatter/plane.js';
import { spanned, valueScale, type Reach, type Spans } from '../../chart/spans.js';
import type { ComparisonFigures } from './comparison.model.js';
import { listReach, listScale } from './list.layout.js';

/** How far the axis goes beyond the largest unit. */
const BEYOND = 1.06;

/** How far values and inner limits reach; undefined where there are none. */
function valueReach({ units }: ComparisonFigures): Reach | undefined {
  const shown = units.flatMap(({ value, limits }) => [
    ...(value === null ? [] : [value]),
    ...(limits ? [limits.inner.lower, limits.inner.upper] : []),
  ]);
  const [low, high] = extent(shown);
  return low === undefined ? undefined : [low, high];
}

/** From nothing to the size of the largest unit that has a point. */
function sizeReach({ units }: ComparisonFigures): Reach {
  const sizes = units.flatMap(({ value, n }) => (value === null ? [] : (n ?? [])));
  return [0, Math.max(1, max(sizes) ?? 1)];
}

/** How far a comparison reaches on both axes, and in the list below them. */
export const comparisonSpans = (figures: ComparisonFigures): Spans => ({
  [valueScale(figures.unit)]: valueReach(figures),
  [listScale(figures)]: listReach(figures),
  size: sizeReach(figures),
});

/** The values and limits that the plot shows: the widest outer limits of small units may leave it. */
export function valueDomain(figures: ComparisonFigures, box: Box): Reach {
  const { kind, unit } = figures;
  const [low, high] = paddedDomain(spanned(box, valueScale(unit), valueReach(figures)) ?? []);
  const [least, most] = [kind === 'mean' ? -Infinity : 0, kind === 'share' ? 100 : Infinity];
  return [Math.max(low, least), Math.min(high, most)];
}

/** The sizes that the plot shows. */
export function sizeDomain(figures: ComparisonFigures, box: Box): Reach {
  const [least, largest] = spanned(box, 'size', sizeReach(figures));
  return [least, largest * BEYOND];
}
