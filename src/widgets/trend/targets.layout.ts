import { bisectCenter, bisectLeft } from 'd3-array';
import { roundRect } from '../../chart/geometry.js';
import type { Targets } from '../../chart/targets.js';
import { has } from './columns.model.js';
import type { PlottedSeries } from './plotted.layout.js';
import { indexOfKey, type Times } from './times.model.js';

/** Half the side of the frame around one series' point. */
const REACH = 9;

/** How far targets reach out of the plot: to its sides, and over its top. */
const [ASIDE, ABOVE] = [6, 4];

/** The times of all series in ascending order, each once, and where each stands across, in pixels. */
interface Stops {
  readonly starts: Float64Array;
  readonly xs: Float64Array;
}

function stopsOf([lead, ...others]: readonly PlottedSeries[]): Stops {
  const { start } = lead!.columns;
  const isAscending = start.every((time, index) => index === 0 || time > start[index - 1]!);
  // The usual case, and the one that may have 100,000 points.
  if (!others.length && isAscending) return { starts: start, xs: lead!.xs };
  const places = new Map<number, number>();
  for (const { columns, xs } of [lead!, ...others]) {
    columns.start.forEach((time, index) => places.has(time) || places.set(time, xs[index]!));
  }
  const starts = Float64Array.from(places.keys()).sort();
  return { starts, xs: starts.map((time) => places.get(time)!) };
}

/** Index of a series' point at a time of the axis; -1 for none. */
function indexAt({ start }: Times, time: number): number {
  const index = bisectLeft(start, time);
  // Periods among instants may stand out of order, by the zone's clock.
  return start[index] === time ? index : start.indexOf(time);
}

/**
 * A target for each time of the series, in ascending order: columns from the plot's top down to
 * `foot` that meet half way between the times. They are made when they are asked for.
 */
export function timeTargets(series: readonly PlottedSeries[], foot: number): Targets {
  const { plot, y } = series[0]!.axes;
  const { starts, xs } = stopsOf(series);
  const { length } = starts;
  const top = plot.y - ABOVE;
  const [left, right] = [plot.x - ASIDE, plot.x + plot.width + ASIDE];
  /** Where the target of an index and the one before it meet. */
  const edge = (index: number): number =>
    index <= 0 ? left : index >= length ? right : (xs[index - 1]! + xs[index]!) / 2;
  return {
    length,
    at(index) {
      const time = starts[index];
      if (time === undefined) return undefined;
      const anchor = xs[index]!;
      const points = series.map(({ columns }) => ({ columns, point: indexAt(columns, time) }));
      const { columns: known, point: first } = points.find(({ point }) => point >= 0)!;
      const column = {
        x: edge(index),
        y: top,
        width: edge(index + 1) - edge(index),
        height: foot - top,
      };
      const frames = points.map(({ columns: { value }, point }) => {
        if (!has(value, point)) return null;
        const height = y(value[point]!);
        const side = 2 * REACH;
        return roundRect({ x: anchor - REACH, y: height - REACH, width: side, height: side });
      });
      return { key: String(known.t[first]), ...roundRect(column), anchor, series: frames };
    },
    indexOf(key) {
      for (const { columns } of series) {
        const index = indexOfKey(columns, key);
        if (index >= 0) return bisectLeft(starts, columns.start[index]!);
      }
      return -1;
    },
    under(point) {
      const inside = point.x >= left && point.x <= right && point.y >= top && point.y <= foot;
      return inside && length ? bisectCenter(xs, point.x) : -1;
    },
  };
}
