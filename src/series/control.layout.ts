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
  type Stretch,
} from './plotted.layout.js';
import { signalOutcome } from './signals.model.js';
import type { TargetStep } from './times.model.js';

/** The room between the control limits, the limits themselves, and the centre line. */
const LIMITS: Look = { layer: 'band', part: 'band', style: 'limits' };
const EDGES: Look = { layer: 'line', part: 'band', style: 'edges' };
const PROVISIONAL_EDGES: Look = { ...EDGES, style: 'provisional' };
const CENTER: Look = { layer: 'line', part: 'band', style: 'center' };
const SIGNALS: Look = { layer: 'overlay', style: 'signals' };

type Stretches = readonly (Stretch | null)[];

/** A phase with the stretches of its limits and its centre. */
interface PhaseStretches {
  readonly provisional: boolean;
  readonly lower: Stretches;
  readonly upper: Stretches;
  readonly center: Stretches;
}

/** The stretches of a column in each phase, in one pass over the series. */
function stretchesByPhase(series: PlottedSeries, column: Column): Stretches[] {
  const { phases } = series;
  const lists = phases.map((): (Stretch | null)[] => []);
  let order = 0;
  for (const stretch of stretches(series, column)) {
    while (stretch && stretch.index >= phases[order]!.to) order++;
    lists[order]!.push(stretch);
  }
  return lists;
}

/** The phases of a series; none that no pixel shows. */
function phasesOf(series: PlottedSeries): PhaseStretches[] {
  const { phases, columns } = series;
  if (!phases.length) return [];
  const lower = stretchesByPhase(series, columns.lowerLimit);
  const upper = stretchesByPhase(series, columns.upperLimit);
  const center = stretchesByPhase(series, columns.center);
  return phases.flatMap(({ provisional }, order) =>
    upper[order]!.some(Boolean)
      ? { provisional, lower: lower[order]!, upper: upper[order]!, center: center[order]! }
      : [],
  );
}

/** The room between the limits of a phase. Provisional limits are lines alone. */
function areaMarks(series: PlottedSeries, { provisional, upper }: PhaseStretches): Mark[] {
  if (provisional) return [];
  const { axes, columns } = series;
  const areas = upper.flatMap((stretch) => {
    if (!stretch) return [];
    const top = axes.y(stretch.figure);
    const height = axes.y(columns.lowerLimit[stretch.index]!) - top;
    return rect(stretch.from, top, stretch.to - stretch.from, height);
  });
  return paintSeries(series, LIMITS, areas);
}

/** The limits of a phase. */
function edgeMarks(series: PlottedSeries, { provisional, upper, lower }: PhaseStretches): Mark[] {
  const edges = [upper, lower].map((limit) => stepLine(series, limit));
  return paintSeries(series, provisional ? PROVISIONAL_EDGES : EDGES, edges);
}

/** The limits and the centre of a control chart, phase by phase. Areas of several series would mix their colours. */
export const limitMarks = (series: PlottedSeries): Mark[] =>
  phasesOf(series).flatMap((phase) => [
    ...(series.order > 0 ? [] : areaMarks(series, phase)),
    ...edgeMarks(series, phase),
    ...paintSeries(series, CENTER, stepLine(series, phase.center)),
  ]);

/** The room between control limits alone, and the lines of provisional ones, where all is small. */
export const bareLimitMarks = (series: PlottedSeries): Mark[] =>
  phasesOf(series).flatMap((phase) =>
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
 * Rings about the points that the control chart calls attention to.
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
