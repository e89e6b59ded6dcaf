import { bisectCenter, bisectLeft } from 'd3-array';
import { circle, roundRect, vertical, type Geometry, type Rect } from '../../chart/geometry.js';
import type { Target, Targets } from '../../chart/targets.js';
import type { Axes } from './axes.layout.js';
import { has } from './columns.model.js';
import type { PlottedSeries } from './series.layout.js';
import { indexOfKey, type Times } from './times.model.js';

/** A stop of the cross-hair: all points of one time. */
export interface Stop {
  readonly t: string;
  /** Where it stands across the plot, in pixels. */
  readonly x: number;
  /** The cross-hair's upright line. */
  readonly line: Geometry;
  /** The cross-hair's dots on the lines, each in the colour of its series. */
  readonly dots: readonly { readonly series: number; readonly circle: Geometry }[];
  /** The place of each series' point; null for one without. */
  readonly places: readonly (Rect | null)[];
}

/** A target for each stop, in order of time. Both are made when they are asked for. */
export interface Stops extends Targets {
  /** The stop of an index; undefined outside 0 to `length`. */
  stopAt(index: number): Stop | undefined;
}

/** The radius of a dot of the cross-hair, and half the side of the frame around a point. */
const [DOT, REACH] = [4.5, 9];

/** How far targets reach out of the plot: to its sides, and over its top. */
const [ASIDE, ABOVE] = [6, 4];

const frameAround = (x: number, y: number): Rect =>
  roundRect({ x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH });

/** The times of all series, each once, in ascending order. */
function startsOf(series: readonly PlottedSeries[]): Float64Array {
  const starts = new Float64Array(series.reduce((sum, { columns }) => sum + columns.length, 0));
  let filled = 0;
  for (const { columns } of series) {
    starts.set(columns.start, filled);
    filled += columns.length;
  }
  const ascending = starts.every((start, i) => i === 0 || start > starts[i - 1]!);
  if (ascending) return starts;
  starts.sort();
  return starts.filter((start, i) => start !== starts[i - 1]);
}

/** Index of a series' point at a time of the axis; -1 for none. */
function indexAt({ start }: Times, time: number): number {
  const index = bisectLeft(start, time);
  // Periods among instants may stand out of order, by the zone's clock.
  return start[index] === time ? index : start.indexOf(time);
}

/** Where each stop stands across the plot, in pixels: at the point of the first series that has one. */
function placesOf(starts: Float64Array, series: readonly PlottedSeries[]): Float64Array {
  const places = new Float64Array(starts.length);
  for (const { columns, xs } of [...series].reverse()) {
    let stop = 0;
    columns.start.forEach((start, index) => {
      // Mostly the stop after the one before.
      if (starts[stop] !== start) stop = bisectLeft(starts, start);
      places[stop++] = xs[index]!;
    });
  }
  return places;
}

/**
 * The stops of the cross-hair. Its line goes from the plot's top down to `foot`. The targets are
 * columns from the plot's top to `bottom` that meet half way between the stops.
 */
export function stopsOf(
  series: readonly PlottedSeries[],
  { plot, y }: Axes,
  foot: number,
  bottom: number,
): Stops {
  const starts = startsOf(series);
  const xs = placesOf(starts, series);
  const { length } = starts;
  const top = plot.y - ABOVE;
  const [first, last] = [plot.x - ASIDE, plot.x + plot.width + ASIDE];
  /** Where the target of a stop and the one before it meet. */
  const edge = (index: number): number =>
    index <= 0 ? first : index >= length ? last : (xs[index - 1]! + xs[index]!) / 2;
  const stopAt = (index: number): Stop | undefined => {
    const time = starts[index];
    if (time === undefined) return undefined;
    const x = xs[index]!;
    const indices = series.map(({ columns }) => indexAt(columns, time));
    const heights = series.map(({ columns: { value } }, order) => {
      const point = indices[order]!;
      return has(value, point) ? y(value[point]!) : null;
    });
    const lead = indices.findIndex((point) => point >= 0);
    return {
      t: String(series[lead]!.columns.t[indices[lead]!]),
      x,
      line: vertical(x, plot.y, foot),
      dots: heights.flatMap((height, seriesIndex) =>
        height === null ? [] : { series: seriesIndex, circle: circle(x, height, DOT) },
      ),
      places: heights.map((height) => (height === null ? null : frameAround(x, height))),
    };
  };
  return {
    length,
    stopAt,
    at(index): Target | undefined {
      const stop = stopAt(index);
      if (!stop) return undefined;
      const left = edge(index);
      const column = { x: left, y: top, width: edge(index + 1) - left, height: bottom - top };
      return { key: stop.t, ...roundRect(column), anchor: stop.x, series: stop.places };
    },
    indexOf(key) {
      for (const { columns } of series) {
        const index = indexOfKey(columns, key);
        if (index >= 0) return bisectLeft(starts, columns.start[index]!);
      }
      return -1;
    },
    under(point) {
      const inside = point.x >= first && point.x <= last && point.y >= top && point.y <= bottom;
      return inside && length ? bisectCenter(xs, point.x) : -1;
    },
  };
}
