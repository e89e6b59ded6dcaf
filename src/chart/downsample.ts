import { greatest, least } from 'd3-array';
import type { Point } from './geometry.js';

/**
 * Thins a line to what its pixels can show: of the points in one pixel column the first, lowest,
 * highest and last stay, so that no peak is lost and gaps stay gaps (M4: Jugel et al. 2014,
 * Visualization-driven data aggregation).
 */
export function downsample(
  points: readonly (Point | null)[],
  width: number,
): readonly (Point | null)[] {
  if (points.length <= width * 4) return points;
  const kept: (Point | null)[] = [];
  let column: Point[] = [];
  const flush = () => {
    const extremes = new Set([
      column[0],
      least(column, ({ y }) => y),
      greatest(column, ({ y }) => y),
      column.at(-1),
    ]);
    kept.push(...column.filter((point) => extremes.has(point)));
    column = [];
  };
  for (const point of points) {
    if (column.length && (!point || Math.floor(point.x) !== Math.floor(column[0]!.x))) flush();
    if (point) column.push(point);
    else if (kept.at(-1) !== null) kept.push(null);
  }
  if (column.length) flush();
  return kept;
}
