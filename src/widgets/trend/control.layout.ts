import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { circle, clamp, rect } from '../../chart/geometry.js';
import { has, keepWhere } from './columns.model.js';
import {
  paintSeries,
  placeOf,
  stepLine,
  stretches,
  visible,
  type PlottedSeries,
} from './plotted.layout.js';

/** The room between the control limits, the limits themselves, and the centre line. */
const LIMITS: Look = { layer: 'band', part: 'band', style: 'limits' };
const EDGES: Look = { layer: 'line', part: 'band', style: 'edges' };
const CENTER: Look = { layer: 'line', part: 'band', style: 'center' };
const SIGNALS: Look = { layer: 'overlay', style: 'signals' };

/** The limits and the centre of a control chart. */
export function limitMarks(series: PlottedSeries): Mark[] {
  const { axes, center, order, columns } = series;
  if (center === null) return [];
  const { lowerLimit, upperLimit } = columns;
  const edges = [upperLimit, lowerLimit].map((limit) => stepLine(series, limit));
  const centers = lowerLimit.map((limit) => (Number.isNaN(limit) ? NaN : center));
  // The areas of several series would only mix their colours.
  const covered =
    order > 0 ? [] : stretches(series, upperLimit).filter((stretch) => stretch !== null);
  const areas = covered.map(({ index, figure, from, to }) => {
    const top = axes.y(figure);
    return rect(from, top, to - from, axes.y(lowerLimit[index]!) - top);
  });
  return [
    ...paintSeries(series, LIMITS, ...areas),
    ...paintSeries(series, EDGES, ...edges),
    ...paintSeries(series, CENTER, stepLine(series, centers)),
  ];
}

/**
 * Rings about the points that the control chart calls attention to.
 *
 * @param distance how far points stand apart, in pixels: many rings must not run together
 */
export function signalMarks(series: PlottedSeries, distance: number): Mark[] {
  const { value, signals } = series.columns;
  if (!signals.length) return [];
  const signalled = keepWhere(value, (index) => signals[index]!.length > 0);
  return visible(series, signalled)
    .filter((index) => has(signalled, index))
    .flatMap((index) => {
      const { x, y } = placeOf(series, value, index);
      return paint(SIGNALS, circle(x, y, clamp(distance, 3, 6.5)));
    });
}
