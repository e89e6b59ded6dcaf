import { bisectCenter, bisectLeft, least, min, range } from 'd3-array';
import type { Drawing } from '../../chart/drawing.js';
import { roundRect, type Point } from '../../chart/geometry.js';
import type { Targets } from '../../chart/targets.js';
import { has } from '../../series/columns.model.js';
import type { PlottedSeries } from '../../series/plotted.layout.js';
import { indexOfKey, type Times } from '../../series/times.model.js';

/** Half the side of the frame around one series' point. */
const REACH = 9;

/** How far targets reach out of the plot: to its sides, and over its top. */
const [ASIDE, ABOVE] = [6, 4];

export interface TrendDrawing extends Drawing<Targets> {
  /** From where to where the cross-hair's line goes down. */
  readonly top: number;
  readonly foot: number;
}

/** The times of all series, each once, in the order in which they stand across. */
interface Stops {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Pixels, ascending. */
  readonly xs: Float64Array;
  /** Whether times of several kinds may stand close together: a quarter and its middle month. */
  readonly mixed: boolean;
}

function stopsOf(series: readonly PlottedSeries[]): Stops {
  const [{ columns, xs }, ...others] = series as [PlottedSeries, ...PlottedSeries[]];
  const isAscending = xs.every((x, index) => index === 0 || x >= xs[index - 1]!);
  // The usual case, and the one that may have 100,000 points.
  if (!others.length && isAscending) {
    return { starts: columns.start, ends: columns.end, xs, mixed: false };
  }
  const stops = new Map<string, { start: number; end: number; x: number }>();
  const starts = new Set<number>();
  for (const each of series) {
    each.columns.start.forEach((start, index) => {
      const end = each.columns.end[index]!;
      starts.add(start);
      stops.set(`${start}/${end}`, { start, end, x: each.xs[index]! });
    });
  }
  const sorted = [...stops.values()].sort((a, b) => a.x - b.x || a.start - b.start);
  const column = (name: 'start' | 'end' | 'x') => Float64Array.from(sorted, (stop) => stop[name]);
  const mixed = starts.size < stops.size || !isAscending;
  return { starts: column('start'), ends: column('end'), xs: column('x'), mixed };
}

/** Index of a series' point at a time of the axis; -1 for none. */
function indexAt({ start, end }: Times, from: number, to: number): number {
  const index = bisectLeft(start, from);
  if (start[index] === from) return end[index] === to ? index : -1;
  // Periods among instants may stand out of order, by the zone's clock.
  return start.findIndex((time, at) => time === from && end[at] === to);
}

/**
 * A target for each time of the series, in ascending order: columns from the plot's top down to
 * `foot` that meet half way between the times. They are made when they are asked for.
 */
export function timeTargets(series: readonly PlottedSeries[], foot: number): Targets {
  const { plot, y } = series[0]!.axes;
  const { starts, ends, xs, mixed } = stopsOf(series);
  const { length } = starts;
  const top = plot.y - ABOVE;
  const [left, right] = [plot.x - ASIDE, plot.x + plot.width + ASIDE];
  /** Where the target of an index and the one before it meet. */
  const edge = (index: number): number =>
    index <= 0 ? left : index >= length ? right : (xs[index - 1]! + xs[index]!) / 2;
  const indexOfTime = (start: number, end: number): number =>
    starts.findIndex((time, index) => time === start && ends[index] === end);
  const pointsOf = (index: number) =>
    series.map(({ columns }) => ({
      columns,
      point: indexAt(columns, starts[index]!, ends[index]!),
    }));
  /** How far a place of the plot is from the nearest point of a time. */
  const distance = (index: number, place: Point): number =>
    min(pointsOf(index), ({ columns: { value }, point }) =>
      has(value, point) ? Math.hypot(place.x - xs[index]!, place.y - y(value[point]!)) : undefined,
    ) ?? Infinity;
  return {
    length,
    at(index) {
      const anchor = xs[index];
      if (anchor === undefined) return undefined;
      const points = pointsOf(index);
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
        if (index >= 0) return indexOfTime(columns.start[index]!, columns.end[index]!);
      }
      return -1;
    },
    under(point) {
      const inside = point.x >= left && point.x <= right && point.y >= top && point.y <= foot;
      if (!inside || !length) return -1;
      const nearest = bisectCenter(xs, point.x);
      if (!mixed) return nearest;
      // Where times stand close together, height tells them apart.
      const close = range(length).filter((index) => Math.abs(xs[index]! - xs[nearest]!) < REACH);
      return least(close, (index) => distance(index, point)) ?? nearest;
    },
  };
}
