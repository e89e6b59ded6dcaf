import { bisectCenter, bisectLeft } from 'd3-array';
import { rect, type Point, type Rect, type Target } from '../../chart/box.js';
import type { Targets } from '../../chart/targets.js';
import type { Axes, PlottedSeries } from './axes.layout.js';
import { colourOf } from './lines.layout.js';
import { has, indexOfKey, type Columns } from './trend.model.js';

/** All points of one time together: a stop of the cross-hair. */
export interface Stop {
  readonly t: string;
  readonly x: number;
  readonly dots: readonly (Point & { readonly colour: string })[];
  /** The place of each series' point. */
  readonly series: readonly (Rect | null)[];
}

/** A target for each stop, in order of time. Both are made when they are asked for. */
export interface Stops extends Targets {
  /** The stop of an index; undefined outside 0 to `length`. */
  stopAt(index: number): Stop | undefined;
}

/** Half the side of the frame around one series' point. */
const REACH = 9;

/** How far targets reach out of the plot: to its sides, and over its top. */
const [ASIDE, ABOVE] = [6, 4];

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
function indexAt({ start }: Columns, time: number): number {
  const index = bisectLeft(start, time);
  // Periods among instants may stand out of order, by the zone's clock.
  return start[index] === time ? index : start.indexOf(time);
}

/** Where each stop stands across the plot, in pixels: at the point of the first series that has one. */
function placesOf(starts: Float64Array, series: readonly PlottedSeries[]): Float64Array {
  const xs = new Float64Array(starts.length);
  for (const { columns, xs: own } of [...series].reverse()) {
    let stop = 0;
    columns.start.forEach((start, i) => {
      // Mostly the next one.
      if (starts[stop] !== start) stop = bisectLeft(starts, start);
      xs[stop++] = own[i]!;
    });
  }
  return xs;
}

/**
 * The stops of the cross-hair, with columns as their targets that meet half way between them, from
 * the plot's top to `foot`.
 */
export function stopsOf(series: readonly PlottedSeries[], { plot, y }: Axes, foot: number): Stops {
  const starts = startsOf(series);
  const xs = placesOf(starts, series);
  const { length } = starts;
  const top = plot.y - ABOVE;
  const ends = [plot.x - ASIDE, plot.x + plot.width + ASIDE] as const;
  /** Where the target before a stop and its own meet. */
  const edge = (index: number): number =>
    index <= 0 ? ends[0] : index >= length ? ends[1] : (xs[index - 1]! + xs[index]!) / 2;
  const stopAt = (index: number): Stop | undefined => {
    const time = starts[index];
    if (time === undefined) return undefined;
    const points = series.map(({ columns }, order) => {
      const i = indexAt(columns, time);
      const value = columns.value[i]!;
      const place = i >= 0 && has(columns.value, i) ? { x: xs[index]!, y: y(value) } : null;
      return { t: columns.t[i], colour: colourOf(order), place };
    });
    return {
      t: String(points.find(({ t }) => t !== undefined)!.t),
      x: xs[index]!,
      dots: points.flatMap(({ colour, place }) => (place ? { ...place, colour } : [])),
      series: points.map(
        ({ place }) => place && rect(place.x - REACH, place.y - REACH, 2 * REACH, 2 * REACH),
      ),
    };
  };
  return {
    length,
    stopAt,
    at(index): Target | undefined {
      const stop = stopAt(index);
      if (!stop) return undefined;
      const left = edge(index);
      const { t: key, x: anchor, series: own } = stop;
      return { key, ...rect(left, top, edge(index + 1) - left, foot - top), anchor, series: own };
    },
    indexOf(key) {
      for (const { columns } of series) {
        const index = indexOfKey(columns, key);
        if (index >= 0) return bisectLeft(starts, columns.start[index]!);
      }
      return -1;
    },
    under({ x, y: height }) {
      const inside = x >= ends[0] && x <= ends[1] && height >= top && height <= foot;
      return inside && length ? bisectCenter(xs, x) : -1;
    },
  };
}
