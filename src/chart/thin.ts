import { range } from 'd3-array';

/**
 * Thins a line to what its pixels can show: of the points in one pixel column the first, lowest,
 * highest and last stay, so that no peak is lost and gaps stay gaps (M4: Jugel et al. 2014,
 * Visualization-driven data aggregation).
 *
 * @param xs where each point stands across, in pixels, ascending
 * @param figures the figure of each point, in any unit; NaN is missing
 * @param width of the plot in pixels
 * @returns indices in ascending order: all of them where there are at most four points a pixel;
 *   otherwise at most four points a column and, where points are missing between two that stay, the
 *   first of these
 */
export function thin(xs: ArrayLike<number>, figures: ArrayLike<number>, width: number): number[] {
  const { length } = xs;
  if (length <= width * 4) return range(length);
  const kept: number[] = [];
  const keep = (index: number): void => {
    const before = kept.at(-1) ?? -1;
    if (before === index) return;
    for (let i = before + 1; i < index; i++) {
      if (!Number.isNaN(figures[i]!)) continue;
      kept.push(i);
      break;
    }
    kept.push(index);
  };
  let column = NaN;
  let [first, low, high, last] = [-1, -1, -1, -1];
  const flush = (): void => {
    if (first >= 0) [first, Math.min(low, high), Math.max(low, high), last].forEach(keep);
  };
  for (let i = 0; i < length; i++) {
    const figure = figures[i]!;
    if (Number.isNaN(figure)) continue;
    if (Math.floor(xs[i]!) !== column) {
      flush();
      column = Math.floor(xs[i]!);
      first = low = high = i;
    }
    if (figure < figures[low]!) low = i;
    if (figure > figures[high]!) high = i;
    last = i;
  }
  flush();
  return kept;
}
