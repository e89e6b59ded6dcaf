import type { Look, Mark } from '../../chart/drawing.js';
import { vertical, type Geometry } from '../../chart/geometry.js';
import { has, hasAny, keepWhere, type Column } from './columns.model.js';
import { paintSeries, placeOf, visible, type PlottedSeries } from './plotted.layout.js';

export const LINE: Look = { layer: 'mark', style: 'line' };
const FORECAST: Look = { layer: 'mark', style: 'forecast' };
export const DOTS: Look = { layer: 'mark', style: 'dots' };
export const CAPPED: Look = { layer: 'line', style: 'capped' };
const WHISKERS: Look = { layer: 'line', style: 'whisker' };

/** The pixels that a point needs across for a dot of its own. */
const DOT_ROOM = 9;
/** The pixels between the dots of a line that has too many points for a dot each. */
const SPARSE_DOT_STEP = 48;

/** A line from figure to figure of a column, with its gaps. */
function lineMarks(series: PlottedSeries, look: Look, column: Column): Mark[] {
  if (!hasAny(column)) return [];
  const points = visible(series, column).map((index) =>
    has(column, index) ? placeOf(series, column, index) : null,
  );
  return paintSeries(series, look, { shape: 'line', points });
}

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
  return paintSeries(series, WHISKERS, ...whiskers);
}

/**
 * The dots of a line: one for each point where there is room, else for those that no line reaches,
 * and for one in a while where there are other lines.
 */
function dotMarks(series: PlottedSeries, several: boolean): Mark[] {
  const { axes, order, xs, columns } = series;
  const { value } = columns;
  const roomy = axes.plot.width / xs.length >= DOT_ROOM;
  const isAlone = (index: number) => !has(value, index - 1) && !has(value, index + 1);
  const dotted = new Set(visible(series, value).filter((index) => roomy || isAlone(index)));
  if (several && !roomy) {
    const step = Math.ceil((SPARSE_DOT_STEP * xs.length) / axes.plot.width);
    for (let index = step >> 1; index < xs.length; index += step) dotted.add(index);
  }
  const radius = roomy || several ? 3 : 2;
  const symbols = [...dotted]
    .filter((index) => has(value, index))
    .map((index): Geometry => {
      const center = placeOf(series, value, index);
      return { shape: 'symbol', symbol: order, radius, center };
    });
  return paintSeries(series, DOTS, ...symbols);
}

/**
 * The lines of a series with their intervals and dots.
 *
 * @param several whether there are other series that it must be told apart from
 */
export function seriesMarks(series: PlottedSeries, several: boolean): Mark[] {
  const { value, capped, forecast } = series.columns;
  const shownCapped = keepWhere(capped, (index) => has(value, index));
  const first = forecast.indexOf(1);
  const known = first < 0 ? value : keepWhere(value, (index) => !forecast[index]);
  // From the last known point on, so that the line has no hole there.
  const future = keepWhere(value, (index) => first >= 0 && index >= first - 1);
  return [
    ...whiskerMarks(series),
    ...lineMarks(series, CAPPED, shownCapped),
    ...lineMarks(series, LINE, known),
    ...lineMarks(series, FORECAST, future),
    ...dotMarks(series, several),
  ];
}
