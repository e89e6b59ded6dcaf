import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { circle, clamp, rect } from '../../chart/geometry.js';
import { has, keepWhere, type Column } from '../../series/columns.model.js';
import {
  paintSeries,
  placeOf,
  stepLine,
  stretches,
  visible,
  type PlottedSeries,
} from './plotted.layout.js';
import type { PhaseFigure } from '../../series/series.model.js';
import { signalOutcome } from '../../series/signals.model.js';
import type { TargetStep } from '../../series/times.model.js';

/** The room between the control limits, the limits themselves, and the centre line. */
const LIMITS: Look = { layer: 'band', part: 'band', style: 'limits' };
const EDGES: Look = { layer: 'line', part: 'band', style: 'edges' };
const PROVISIONAL_EDGES: Look = { ...EDGES, style: 'provisional' };
const CENTER: Look = { layer: 'line', part: 'band', style: 'center' };
const SIGNALS: Look = { layer: 'overlay', style: 'signals' };

/** The limits and the centre of a phase. */
function phaseMarks(series: PlottedSeries, { from, to, provisional }: PhaseFigure): Mark[] {
  const { axes, order, columns } = series;
  const within = (column: Column) => keepWhere(column, (index) => index >= from && index < to);
  const [lower, upper] = [within(columns.lowerLimit), within(columns.upperLimit)];
  // The areas of several series would only mix their colours; provisional limits are lines alone.
  const covered = order > 0 || provisional ? [] : stretches(series, upper);
  const areas = covered.flatMap((stretch) => {
    if (!stretch) return [];
    const top = axes.y(stretch.figure);
    const height = axes.y(lower[stretch.index]!) - top;
    return rect(stretch.from, top, stretch.to - stretch.from, height);
  });
  const edges = [upper, lower].map((limit) => stepLine(series, limit));
  return [
    ...paintSeries(series, LIMITS, areas),
    ...paintSeries(series, provisional ? PROVISIONAL_EDGES : EDGES, edges),
    ...paintSeries(series, CENTER, stepLine(series, within(columns.center))),
  ];
}

/** The limits and the centre of a control chart, phase by phase. */
export const limitMarks = (series: PlottedSeries): Mark[] =>
  series.phases.flatMap((phase) => phaseMarks(series, phase));

/**
 * Rings about the points that the control chart calls attention to, in the tone of what they mean.
 *
 * @param distance how far points stand apart, in pixels: many rings must not run together
 */
export function signalMarks(
  series: PlottedSeries,
  targets: readonly TargetStep[],
  distance: number,
): Mark[] {
  const { value, signals } = series.columns;
  if (!signals.length) return [];
  const signalled = keepWhere(value, (index) => signals[index]!.length > 0);
  return visible(series, signalled)
    .filter((index) => has(signalled, index))
    .flatMap((index) => {
      const { x, y } = placeOf(series, value, index);
      const outcome = signalOutcome(series, index, targets);
      const tone = outcome ? (outcome === 'better' ? 'positive' : 'negative') : 'muted';
      return paint({ ...SIGNALS, tone }, circle(x, y, clamp(distance, 3, 6.5)));
    });
}
