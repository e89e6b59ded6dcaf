import type { Label, Text, Unit } from '../../contract/index.js';
import { betterOf, type Better, type Direction } from '../../measure/verdict.js';
import {
  FEWEST_POINTS,
  forecastAccuracy,
  forecastBias,
  percent,
  ratio,
  type ChartKind,
  type ChartPhase,
  type PhasedChart,
  type Signal,
} from '../../statistics/index.js';
import {
  columnOf,
  emptyColumn,
  has,
  hasAny,
  keepWhere,
  newestBefore,
  type Column,
} from './columns.model.js';
import { chartOf } from './control.schema.js';
import { rate, samplesOf, type Samples } from './samples.schema.js';
import { excludedAt, type SeriesDocument } from './series.schema.js';
import type { Place, Times } from './times.schema.js';
import { isStepped, type TrendDocument } from './trend.schema.js';

/** The figures of each point of a series; NaN is missing, or withheld. */
export interface Columns extends Times {
  /** In the widget's unit. */
  readonly value: Column;
  /** Count, 0 or more: in orders, lines or units, as the document counts. */
  readonly requested: Column;
  /** Count of the same kind, which may be more than requested. */
  readonly fulfilled: Column;
  /** Count, 0 or more, and what it is counted over. */
  readonly events: Column;
  readonly exposure: Column;
  /** Percent of the amount that the allocation cap allowed. */
  readonly capped: Column;
  /** Requested divided by sold: the reported-to-sold ratio. */
  readonly inflation: Column;
  /** Percent: 1 minus the relative error of the point's forecast. */
  readonly accuracy: Column;
  /** Percent: the error of the point's forecast relative to what came; above 0 where it was too much. */
  readonly bias: Column;
  /** Count, 0 or more. */
  readonly sold: Column;
  /** Answers, or whatever was requested, that the value rests on; a count, 0 or more. */
  readonly n: Column;
  /** Both ends of the interval that the document gives with a value, or neither. */
  readonly lower: Column;
  readonly upper: Column;
  /** 1 for a forecast. */
  readonly forecast: Uint8Array;
  /** 1 for a period that is not over. */
  readonly partial: Uint8Array;
  /** 1 for a point that is left out of the limits for a reason. */
  readonly excluded: Uint8Array;
  /** 1 for a point that rests on fewer answers than `minimumN`. */
  readonly withheld: Uint8Array;
  /** Both control limits, in the widget's unit, or neither; with them their centre line. */
  readonly lowerLimit: Column;
  readonly upperLimit: Column;
  readonly center: Column;
  /** Standard deviation by the control chart, in the widget's unit. */
  readonly sigma: Column;
  /** The rules that each point breaks; an empty list without a chart. */
  readonly signals: readonly (readonly Signal[])[];
}

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
  readonly document: TrendDocument;
  readonly unit: Unit;
  readonly place: Place;
  readonly minimumN: number;
  readonly forecastStart: number | null;
}

/** The better direction of the units in which people count what they want less of. */
const usualDirection = (unit: Unit): Direction =>
  unit === 'hours' || unit === 'days' || unit.startsWith('per:') ? 'lower' : 'higher';

/** What the forecasts of a series are worth, by point and over all of it. */
function forecastsOf({ given, partial }: Samples, length: number) {
  const forecast = given('forecast');
  if (!hasAny(forecast)) {
    const absent = emptyColumn(length);
    return { columns: { accuracy: absent, bias: absent }, accuracy: null, bias: null };
  }
  // Forecasts are judged by what was sold, else by what was asked for, once the period is over.
  const actual = keepWhere(given('sold', 'requested', 'whole'), (i) => !partial[i]);
  const known = (figure: number) => (Number.isNaN(figure) ? null : figure);
  const over = (measure: typeof forecastBias, from = 0, to = length) =>
    percent(
      measure(
        Array.from(actual.subarray(from, to), known),
        Array.from(forecast.subarray(from, to), known),
      ),
    );
  const byPoint = (measure: typeof forecastBias) =>
    columnOf(length, (i) => over(measure, i, i + 1) ?? NaN);
  return {
    columns: { accuracy: byPoint(forecastAccuracy), bias: byPoint(forecastBias) },
    accuracy: over(forecastAccuracy),
    bias: over(forecastBias),
  };
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
  const { given: _, ...shown } = samples;
  const direction = series.direction ?? document.direction;
  const { target } = document;
  const reasonAt = (index: number) => excludedAt(series, index);
  const excluded = Uint8Array.from(times.start, (_start, i) => Number(reasonAt(i) !== null));
  return {
    key: series.key,
    label: series.label,
    columns: {
      ...times,
      ...shown,
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

/** The series whose volumes are drawn: the first that has any. */
export const volumeSeries = (series: readonly SeriesFigure[]): SeriesFigure | undefined =>
  series.find(({ columns }) => hasAny(columns.requested));
