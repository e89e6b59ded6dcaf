import {
  RULE_LENGTHS,
  beyondNoise,
  difference,
  findingOf,
  inPercent,
  wilson,
  type ChangeFinding,
  type Verdict,
} from '../../statistics/index.js';
import { has, newestBefore } from './columns.model.js';
import { pointAt, type PointFigure } from './point.model.js';
import type { SeriesFigure } from './series.model.js';
import { CHARTS, type Control } from './trend.schema.js';

/** The newest point that has happened, judged. */
export interface Latest {
  readonly series: number;
  readonly point: PointFigure;
  readonly previous: PointFigure | null;
  readonly verdict: Verdict | null;
  /** The change since the previous point, judged by the intervals of both, else by the control chart. */
  readonly change: ChangeFinding;
  readonly signals: Signalled | null;
}

/** What the control chart has found in a series. */
interface Signalled {
  readonly count: number;
  readonly newest: PointFigure;
  /** The first point of the run or trend that the newest is part of; null for a point alone. */
  readonly since: PointFigure | null;
}

/**
 * Whether the newest value reaches its target. Trials have a Wilson interval, values the one they
 * came with; quantities without either are compared as they are.
 */
function verdictOf(
  { value, target, n, interval }: PointFigure,
  control: Control,
  confidence: number,
): Latest['verdict'] {
  if (value === null || target === null) return null;
  const trials = CHARTS[control] && n !== null ? wilson(value / 100, n, confidence) : null;
  const { lower, upper } = inPercent(trials) ?? interval ?? { lower: value, upper: value };
  if (lower === upper) return value >= target ? 'met' : 'missed';
  return lower > target ? 'met' : upper < target ? 'missed' : 'uncertain';
}

/** Judges a change by the intervals that both values came with, else by the control chart. */
function changeOf(now: PointFigure, before: PointFigure | null): ChangeFinding {
  const change = (now.value ?? 0) - (before?.value ?? 0);
  if (!before || !change) return 'same';
  const [earlier, later] = [before, now].map(
    ({ value, interval }) => interval && { value: value ?? 0, ...interval },
  );
  const interval = earlier && later ? difference(earlier, later) : null;
  if (interval) return findingOf(change, interval);
  const beyond = beyondNoise(change, before.sigma, now.sigma);
  return beyond === null ? 'untested' : !beyond ? 'unclear' : change > 0 ? 'rise' : 'fall';
}

/** The signals of a series, and where the newest of them began. */
function signalled(series: SeriesFigure): Signalled | null {
  const { signals } = series.columns;
  const newest = newestBefore(signals.length, (i) => signals[i]!.length > 0);
  if (newest < 0) return null;
  const rule = (['run', 'trend'] as const).find((name) => signals[newest]!.includes(name));
  let begin = -1;
  if (rule) {
    // The first point that the rule marks follows this one, and ends a sequence of the rule's length.
    const unmarked = newestBefore(newest, (i) => !signals[i]!.includes(rule));
    begin = unmarked + 2 - RULE_LENGTHS[rule];
  }
  return {
    count: signals.reduce((count, { length }) => count + Number(length > 0), 0),
    newest: pointAt(series, newest),
    since: begin < 0 ? null : pointAt(series, begin),
  };
}

/**
 * The newest point of the first series that has a value which is no forecast.
 * @param series with the intervals of their values, drawn or not
 * @param confidence level of the verdict's interval, between 0 and 1
 */
export function latestOf(
  series: readonly SeriesFigure[],
  control: Control,
  confidence: number,
): Latest | null {
  for (const [index, lead] of series.entries()) {
    const { length, value, forecast } = lead.columns;
    const happened = (i: number) => has(value, i) && !forecast[i];
    const newest = newestBefore(length, happened);
    if (newest < 0) continue;
    const before = newestBefore(newest, happened);
    const point = pointAt(lead, newest);
    const previous = before < 0 ? null : pointAt(lead, before);
    return {
      series: index,
      point,
      previous,
      verdict: verdictOf(point, control, confidence),
      change: changeOf(point, previous),
      signals: signalled(lead),
    };
  }
  return null;
}
