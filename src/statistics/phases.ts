import { greatest } from 'd3-array';
import { cChart, laneyChart, pChart, uChart, xmrChart, type ControlChart } from './control.js';
import { finiteInterval, type Interval } from './intervals.js';
import type { Trial } from './rates.js';
import { runRules, type Signal } from './signals.js';

/** The control charts; the sources stand with each of them. */
export const CHARTS = ['p', 'laney', 'u', 'c', 'xmr'] as const;

export type ChartKind = (typeof CHARTS)[number];

/** With fewer points than this behind them, limits are provisional (Montgomery asks for 20 to 25). */
export const FEWEST_POINTS = 12;

/** How many times wider than binomial the limits may be before Laney's chart has to take over. */
const MOST_SIGMA_Z = 1.5;

/** A series to be charted. All columns are by point; NaN is missing. */
export interface ChartSeries {
  /** In the chart's unit. A forecast, say, is missing here: what is missing has no limits. */
  readonly values: Float64Array;
  /** What rates were counted from: parts of wholes (p, laney), events over an exposure (u). */
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** What rates are given per: 100 for percentages. */
  readonly per: number;
  /** What limits of individuals are cut to; not cut where not given. */
  readonly range?: Interval | undefined;
  /** 1 for a point that limits are computed from. */
  readonly base: Uint8Array;
  /** 1 for a point that rules look at. */
  readonly judged: Uint8Array;
  /** 1 for a point before which others are absent: it is no neighbour of the one before it. */
  readonly apart: Uint8Array;
  /** Index of the first point of each phase, ascending; the first is 0. */
  readonly phases: readonly number[];
}

/** A stretch of a series with a centre and limits of its own. */
export interface ChartPhase {
  /** Index of its first point, and of the first one after it. */
  readonly from: number;
  readonly to: number;
  /** In the chart's unit; null where there is nothing to chart. */
  readonly center: number | null;
  /** How many points the limits were computed from. */
  readonly count: number;
}

/** The control chart of a series, phase by phase. Columns are in the chart's unit; NaN is none. */
export interface PhasedChart {
  readonly kind: ChartKind;
  /** Of the phase with the most points, by Laney's chart; null for other charts. */
  readonly sigmaZ: number | null;
  readonly phases: readonly ChartPhase[];
  /** Both limits at a point, or neither. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly sigma: Float64Array;
  readonly signals: readonly (readonly Signal[])[];
}

/** The points of a phase in order, by index, with -1 where points are absent before one. */
function sequenceOf({ apart }: ChartSeries, from: number, to: number): number[] {
  const sequence: number[] = [];
  for (let index = from; index < to; index++) {
    if (apart[index]) sequence.push(-1);
    sequence.push(index);
  }
  return sequence;
}

const figureAt = (column: Float64Array, index: number): number | null => {
  const figure = column[index] ?? NaN;
  return Number.isNaN(figure) ? null : figure;
};

/** A figure per so many; null where no number holds it. */
const scaled = (figure: number | null, per: number): number | null =>
  figure === null || !Number.isFinite(figure * per) ? null : figure * per;

const RATE_CHARTS = { p: pChart, laney: laneyChart, u: uChart } as const;

/** The chart of a sequence of points. */
function chartOf(series: ChartSeries, kind: ChartKind, sequence: readonly number[]): ControlChart {
  const { values, parts, wholes, per, range, base } = series;
  const isBase = (position: number) => base[sequence[position]!] === 1;
  if (kind === 'xmr' || kind === 'c') {
    const charted = sequence.map((index) => figureAt(values, index));
    return kind === 'c' ? cChart(charted, isBase) : xmrChart(charted, range, isBase);
  }
  const trials = sequence.map((index): Trial | null => {
    const [part, whole] = [figureAt(parts, index), figureAt(wholes, index)];
    return part === null || whole === null || figureAt(values, index) === null
      ? null
      : { part, whole };
  });
  const chart = RATE_CHARTS[kind](trials, isBase);
  return {
    ...chart,
    center: scaled(chart.center, per),
    points: chart.points.map(
      (limits) => limits && finiteInterval(limits.lower * per, limits.upper * per),
    ),
    sigmas: chart.sigmas.map((sigma) => scaled(sigma, per)),
  };
}

/** The range of points from each phase's first to the one before the next phase's first. */
const rangesOf = ({ phases, values }: ChartSeries): [from: number, to: number][] =>
  phases.map((from, order) => [from, phases[order + 1] ?? values.length]);

/** How many points of a range a chart is computed from. */
function countBase(
  { base, values, wholes }: ChartSeries,
  isOfRates: boolean,
  [from, to]: readonly [from: number, to: number],
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (base[i] && !Number.isNaN(values[i]!) && (!isOfRates || wholes[i]! > 0)) count++;
  }
  return count;
}

/** Sigma-z of the phase with the most points, where it is known best; null where it isn't at all. */
function sigmaZOf(series: ChartSeries): number | null {
  const ranges = rangesOf(series);
  const longest = greatest(ranges, (range) => countBase(series, true, range))!;
  return chartOf(series, 'laney', sequenceOf(series, ...longest)).sigmaZ ?? null;
}

/**
 * Charts a series anew in each of its phases. Runs and moving ranges cross neither a phase's border
 * nor absent points.
 *
 * @param kind `rates` takes p, or Laney's chart where sigma-z is over 1.5
 * @param rules that points are held to
 */
export function phasedChart(
  series: ChartSeries,
  kind: ChartKind | 'rates',
  rules?: readonly Signal[],
): PhasedChart {
  const { values, judged } = series;
  const sigmaZ = kind === 'rates' || kind === 'laney' ? sigmaZOf(series) : null;
  const taken = kind !== 'rates' ? kind : (sigmaZ ?? 0) > MOST_SIGMA_Z ? 'laney' : 'p';
  const column = () => new Float64Array(values.length).fill(NaN);
  const [lower, upper, sigma] = [column(), column(), column()];
  const signals: (readonly Signal[])[] = [];
  const phases = rangesOf(series).map(([from, to]): ChartPhase => {
    const sequence = sequenceOf(series, from, to);
    const chart = chartOf(series, taken, sequence);
    const held = sequence.map((index) => (judged[index] ? figureAt(values, index) : null));
    const broken = runRules(held, chart, rules);
    sequence.forEach((index, position) => {
      if (index < 0) return;
      lower[index] = chart.points[position]?.lower ?? NaN;
      upper[index] = chart.points[position]?.upper ?? NaN;
      sigma[index] = chart.sigmas[position] ?? NaN;
      signals[index] = broken[position]!;
    });
    const count = countBase(series, taken in RATE_CHARTS, [from, to]);
    return { from, to, center: chart.center, count };
  });
  return { kind: taken, sigmaZ, phases, lower, upper, sigma, signals };
}
