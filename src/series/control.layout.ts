import { paint } from '../chart/blocks.js';
import type { Look, Mark } from '../chart/drawing.js';
import { circle, clamp, rect } from '../chart/geometry.js';
import { has, keepWhere, type Column } from './columns.model.js';
import {
  paintSeries,
  placeOf,
  stepLine,
  stretches,
  visible,
  type PlottedSeries,
} from './plotted.layout.js';
import type { PhaseFigure } from './series.model.js';
import { signalOutcome } from './signals.model.js';
import type { TargetStep } from './times.model.js';

/** The room between the control limits, the limits themselves, and the centre line. */
const LIMITS: Look = { layer: 'band', part: 'band', style: 'limits' };
const EDGES: Look = { layer: 'line', part: 'band', style: 'edges' };
const PROVISIONAL_EDGES: Look = { ...EDGES, style: 'provisional' };
const CENTER: Look = { layer: 'line', part: 'band', style: 'center' };
const SIGNALS: Look = { layer: 'overlay', style: 'signals' };

/** A column without what lies outside a phase. */
const within = (column: Column, { from, to }: PhaseFigure): Column =>
  keepWhere(column, (index) => index >= from && index < to);

/** The room between the limits of a phase. Provisional limits are lines alone. */
function areaMarks(series: PlottedSeries, phase: PhaseFigure): Mark[] {
  if (phase.provisional) return [];
  const { axes, columns } = series;
  const areas = stretches(series, within(columns.upperLimit, phase)).flatMap((stretch) => {
    if (!stretch) return [];
    const top = axes.y(stretch.figure);
    const height = axes.y(columns.lowerLimit[stretch.index]!) - top;
    return rect(stretch.from, top, stretch.to - stretch.from, height);
  });
  return paintSeries(series, LIMITS, areas);
}

/** The limits of a phase. */
function edgeMarks(series: PlottedSeries, phase: PhaseFigure): Mark[] {
  const { upperLimit, lowerLimit } = series.columns;
  const edges = [upperLimit, lowerLimit].map((limit) => stepLine(series, within(limit, phase)));
  return paintSeries(series, phase.provisional ? PROVISIONAL_EDGES : EDGES, edges);
}

/** The limits and the centre of a phase. The areas of several series would only mix their colours. */
const phaseMarks = (series: PlottedSeries, phase: PhaseFigure): Mark[] => [
  ...(series.order > 0 ? [] : areaMarks(series, phase)),
  ...edgeMarks(series, phase),
  ...paintSeries(series, CENTER, stepLine(series, within(series.columns.center, phase))),
];

/** The limits and the centre of a control chart, phase by phase. */
export const limitMarks = (series: PlottedSeries): Mark[] =>
  series.phases.flatMap((phase) => phaseMarks(series, phase));

/** The room between control limits alone, and the lines of provisional ones, where all is small. */
export const bareLimitMarks = (series: PlottedSeries): Mark[] =>
  series.phases.flatMap((phase) =>
    phase.provisional ? edgeMarks(series, phase) : areaMarks(series, phase),
  );

/** A ring about a point that the control chart calls attention to, in the tone of what it means. */
export function ringMarks(
  series: PlottedSeries,
  index: number,
  targets: readonly TargetStep[],
  radius: number,
): Mark[] {
  const { x, y } = placeOf(series, series.columns.value, index);
  const outcome = signalOutcome(series, index, targets);
  const tone = outcome ? (outcome === 'better' ? 'positive' : 'negative') : 'muted';
  return paint({ ...SIGNALS, tone }, circle(x, y, radius));
}

/**
 * Rings about the points that the control chart calls attention to,.
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
    .flatMap((index) => ringMarks(series, index, targets, clamp(distance, 3, 6.5)));
}
