import type { Label, Text, Unit } from '../contract/index.js';
import { betterOf, usualDirection, type Better } from '../measure/verdict.js';
import {
  FEWEST_POINTS,
  ratio,
  type ChartKind,
  type ChartPhase,
  type PhasedChart,
} from '../statistics/index.js';
import {
  columnOf,
  emptyColumn,
  has,
  hasAny,
  newestBefore,
  type Column,
  type Columns,
} from './columns.model.js';
import { chartOf } from './control.schema.js';
import { forecastsOf } from './forecasts.model.js';
import { rate, samplesOf, type Samples } from './samples.schema.js';
import { excludedAt, type SeriesDocument } from './series.schema.js';
import type { Place, Times } from './times.schema.js';
import { isStepped, type ChartedDocument } from './charted.schema.js';

export { FEWEST_POINTS };

/** A phase of a series with limits of its own. */
export interface PhaseFigure extends ChartPhase {
  /** Whether its limits rest on fewer than 12 points. */
  readonly provisional: boolean;
}

export interface SeriesFigure extends Label {
  readonly columns: Columns;
  /** Which of its values are better. */
  readonly better: Better;
  /** The control chart; null without one. */
  readonly chart: ChartKind | null;
  /** How many times wider than binomial the limits would be; null where no rates are charted. */
  readonly sigmaZ: number | null;
  /** None without a control chart. */
  readonly phases: readonly PhaseFigure[];
  /** Percent over the whole series, 1 - WAPE; null without forecasts. */
  readonly accuracy: number | null;
  /** Percent over the whole series: sum(forecast - actual) / sum(actual); null without forecasts. */
  readonly bias: number | null;
  /** Why a point is left out of the limits; null for one that isn't. */
  readonly reasonAt: (index: number) => Text | null;
}

/** What all series of a trend share. */
export interface SeriesContext {
  readonly document: ChartedDocument;
  readonly unit: Unit;
  readonly place: Place;
  readonly minimumN: number;
  readonly forecastStart: number | null;
}

/** The columns that follow from counts and from what else a point has. */
function countedColumns({ given, value, requested, fulfilled }: Samples, length: number) {
  const [limit, allowed, sold] = [given('limit'), given('allowed'), given('sold')];
  const [lower, upper] = [given('lower'), given('upper')];
  // The amount allowed is given, or is the order cut to its limit.
  const cap = (i: number) => (has(allowed, i) ? allowed[i]! : Math.min(requested[i]!, limit[i]!));
  const isBounded = (i: number) => has(lower, i) && has(upper, i) && has(value, i);
  const bound = (side: Column) => columnOf(length, (i) => (isBounded(i) ? side[i]! : NaN));
  return {
    capped: columnOf(length, (i) => rate(fulfilled[i]!, cap(i))),
    inflation: columnOf(length, (i) => ratio(requested[i]!, sold[i]!) ?? NaN),
    sold,
    lower: bound(lower),
    upper: bound(upper),
  };
}

/** The columns that are shown as they are given. */
const shownSamples = ({ value, requested, fulfilled, events, exposure, n, ...flags }: Samples) => ({
  value,
  requested,
  fulfilled,
  events,
  exposure,
  n,
  forecast: flags.forecast,
  partial: flags.partial,
  withheld: flags.withheld,
});

/** The limits and signals of a chart, by point. */
function chartColumns(chart: PhasedChart | null, length: number) {
  if (!chart) {
    const empty = emptyColumn(length);
    return { lowerLimit: empty, upperLimit: empty, center: empty, sigma: empty, signals: [] };
  }
  const { lower, upper, sigma, signals, phases } = chart;
  const center = emptyColumn(length);
  for (const phase of phases) {
    for (let i = phase.from; i < phase.to; i++) if (has(lower, i)) center[i] = phase.center!;
  }
  return { lowerLimit: lower, upperLimit: upper, center, sigma, signals };
}

/** The figures of a series. */
export function seriesOf(
  series: SeriesDocument,
  times: Times,
  { document, unit, place, minimumN, forecastStart }: SeriesContext,
): SeriesFigure {
  const { length } = times;
  const samples = samplesOf(series, times, unit, minimumN, forecastStart);
  const chart = chartOf(series, times, samples, unit, document, place);
  const { columns: forecastColumns, accuracy, bias } = forecastsOf(samples, length);
  const direction = series.direction ?? document.direction;
  const { target } = document;
  const reasonAt = (index: number) => excludedAt(series, index);
  const excluded = Uint8Array.from(times.start, (_start, i) => Number(reasonAt(i) !== null));
  return {
    key: series.key,
    label: series.label,
    columns: {
      ...times,
      ...shownSamples(samples),
      ...countedColumns(samples, length),
      ...forecastColumns,
      ...chartColumns(chart, length),
      excluded,
    },
    better: betterOf(
      { direction, target: isStepped(target) ? null : target },
      usualDirection(unit),
    ),
    chart: chart && chart.kind,
    sigmaZ: chart && chart.sigmaZ,
    phases: (chart?.phases ?? []).map((phase) => ({
      ...phase,
      provisional: phase.count < FEWEST_POINTS,
    })),
    accuracy,
    bias,
    reasonAt,
  };
}

/** Index of the newest point with a value; -1 for none. */
export const lastValueOf = ({ columns: { length, value } }: SeriesFigure): number =>
  newestBefore(length, (i) => has(value, i));

/**
 * Whether a point is a figure to go by: it has a value, its period is over, it is no forecast and not
 * left out for a reason.
 */
export const isComplete = (
  { columns: { value, forecast, partial, excluded } }: SeriesFigure,
  index: number,
): boolean => has(value, index) && !forecast[index] && !partial[index] && !excluded[index];

/** A point, by the index of its series and its own. */
interface PointIndex {
  readonly order: number;
  readonly index: number;
}

/** The newest point that passes a test, of the first series that has one; undefined for none. */
export function newestPoint(
  series: readonly SeriesFigure[],
  passes: (series: SeriesFigure, index: number) => boolean,
): PointIndex | undefined {
  const newestOf = (each: SeriesFigure) =>
    newestBefore(each.columns.length, (index) => passes(each, index));
  const order = series.findIndex((each) => newestOf(each) >= 0);
  return order < 0 ? undefined : { order, index: newestOf(series[order]!) };
}

/** The point that a tile shows: the newest to go by, else the newest with a value; undefined for none. */
export const keyPointOf = (series: readonly SeriesFigure[]): PointIndex | undefined =>
  newestPoint(series, isComplete) ??
  newestPoint(series, ({ columns: { value } }, index) => has(value, index));

/** The series whose volumes are drawn: the first that has any. */
export const volumeSeries = (series: readonly SeriesFigure[]): SeriesFigure | undefined =>
  series.find(({ columns }) => hasAny(columns.requested));
