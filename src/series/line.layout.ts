import type { Look, Mark } from '../chart/drawing.js';
import { segment, vertical, type Geometry } from '../chart/geometry.js';
import { has, hasAny, keepWhere, type Column } from './columns.model.js';
import { figureLine, paintSeries, placeOf, visible, type PlottedSeries } from './plotted.layout.js';

export const LINE: Look = { layer: 'mark', style: 'line' };
/** What is not over yet. */
const FORECAST: Look = { layer: 'mark', style: 'forecast' };
export const DOTS: Look = { layer: 'mark', style: 'dots' };
const PARTIAL: Look = { layer: 'mark', style: 'partial' };
const EXCLUDED: Look = { layer: 'overlay', style: 'excluded' };
export const CAPPED: Look = { layer: 'line', style: 'capped' };
const WHISKERS: Look = { layer: 'line', style: 'whisker' };

const LAST: Look = { layer: 'overlay', style: 'last' };

/** The pixels that a point needs across for a dot of its own. */
const DOT_ROOM = 9;
/** The pixels between the dots of a line that has too many points for a dot each. */
const SPARSE_DOT_STEP = 48;
/** Half the side of a cross. */
const CROSS = 4;

/** A line through a column. */
const lineMarks = (series: PlottedSeries, look: Look, column: Column): Mark[] =>
  hasAny(column) ? paintSeries(series, look, figureLine(series, column)) : [];

/** The intervals that values come with. */
function whiskerMarks(series: PlottedSeries): Mark[] {
  const { lower, upper } = series.columns;
  if (!hasAny(lower)) return [];
  const indices = new Set([lower, upper].flatMap((end) => visible(series, end)));
  const whiskers = [...indices].flatMap((index) => {
    if (!has(lower, index)) return [];
    const { x, y } = placeOf(series, lower, index);
    return vertical(x, y, series.axes.y(upper[index]!));
  });
  return paintSeries(series, WHISKERS, whiskers);
}

/** The indices of the points that have a dot. */
function dottedIndices(series: PlottedSeries, isRoomy: boolean, several: boolean): number[] {
  const { axes, xs, columns } = series;
  const { value, partial, apart } = columns;
  const reaches = (index: number, before: number) => has(value, before) && !apart[index];
  const isAlone = (index: number) => !reaches(index, index - 1) && !reaches(index + 1, index + 1);
  const isDotted = (index: number) => isRoomy || isAlone(index) || partial[index] === 1;
  const dotted = new Set(visible(series, value).filter(isDotted));
  if (several && !isRoomy) {
    const step = Math.ceil((SPARSE_DOT_STEP * xs.length) / axes.plot.width);
    for (let index = step >> 1; index < xs.length; index += step) dotted.add(index);
  }
  return [...dotted].filter((index) => has(value, index));
}

/**
 * The dots of a line: one for each point where there is room, else for those that no line reaches,
 * and for one in a while where there are other lines. That of a period that is not over is hollow.
 */
function dotMarks(series: PlottedSeries, several: boolean, isRoomy: boolean): Mark[] {
  const { order, columns } = series;
  const { value, partial, excluded } = columns;
  const radius = isRoomy || several ? 3 : 2;
  return dottedIndices(series, isRoomy, several)
    .filter((index) => !excluded[index])
    .flatMap((index) => {
      const center = placeOf(series, value, index);
      const symbol: Geometry = { shape: 'symbol', symbol: order, radius, center };
      return paintSeries(series, partial[index] ? PARTIAL : DOTS, symbol);
    });
}

/** Crosses in the place of the dots of points that are left out of the limits for a reason. */
function crossMarks(series: PlottedSeries): Mark[] {
  const { value, excluded } = series.columns;
  const crosses = visible(series, value).flatMap((index) => {
    if (!excluded[index] || !has(value, index)) return [];
    const { x, y } = placeOf(series, value, index);
    return [
      segment(x - CROSS, y - CROSS, x + CROSS, y + CROSS),
      segment(x - CROSS, y + CROSS, x + CROSS, y - CROSS),
    ];
  });
  return paintSeries(series, EXCLUDED, crosses);
}

/** The line of a series, dashed where what it shows is not over yet. */
function valueMarks(series: PlottedSeries): Mark[] {
  const { value, forecast, partial } = series.columns;
  const isOpen = (index: number) => forecast[index] === 1 || partial[index] === 1;
  const known = keepWhere(value, (index) => !isOpen(index));
  // From the last known point on, so that the line has no hole there.
  const open = keepWhere(value, (index) => [index - 1, index, index + 1].some(isOpen));
  return [...lineMarks(series, LINE, known), ...lineMarks(series, FORECAST, open)];
}

/** The line of a series alone, with the dots that it can't do without. */
export const bareMarks = (series: PlottedSeries): Mark[] => [
  ...valueMarks(series),
  ...dotMarks(series, false, false),
];

/** The newest point to go by, which a figure beside the line is of. */
export const lastMarks = (series: PlottedSeries, index: number, radius: number): Mark[] =>
  paintSeries(series, LAST, {
    shape: 'circle',
    center: placeOf(series, series.columns.value, index),
    radius,
  });

/**
 * The lines of a series with their intervals and dots.
 *
 * @param several whether there are other series that it must be told apart from
 */
export function seriesMarks(series: PlottedSeries, several: boolean): Mark[] {
  const { axes, xs, columns } = series;
  const { value, capped } = columns;
  const shownCapped = keepWhere(capped, (index) => has(value, index));
  const isRoomy = axes.plot.width / xs.length >= DOT_ROOM;
  return [
    ...whiskerMarks(series),
    ...lineMarks(series, CAPPED, shownCapped),
    ...valueMarks(series),
    ...dotMarks(series, several, isRoomy),
    ...crossMarks(series),
  ];
}
