import type { Text } from '../../contract/index.js';
import { forecastAccuracy, percent, ratio, type Signal } from '../../statistics/index.js';
import {
  columnOf,
  emptyColumn,
  flagsOf,
  has,
  hasAny,
  newestBefore,
  type Column,
} from './columns.model.js';
import type { Times } from './times.model.js';
import { givenColumn, type ColumnName, type SeriesDocument } from './series.schema.js';

/** The figures of each point of a series that follow from the document alone. */
export interface Columns extends Times {
  /** In the widget's unit. */
  readonly value: Column;
  /** Count, 0 or more: in orders, lines or units, as the document counts. */
  readonly requested: Column;
  /** Count of the same kind, which may be more than requested. */
  readonly fulfilled: Column;
  /** Percent of the amount that the allocation cap allowed. */
  readonly capped: Column;
  /** Requested divided by sold. */
  readonly inflation: Column;
  /** Percent: 1 minus the relative error of the point's forecast. */
  readonly accuracy: Column;
  /** Count, 0 or more. */
  readonly sold: Column;
  /** Answers, or whatever was requested, that the value rests on; a count, 0 or more. */
  readonly n: Column;
  /** Both ends of the interval that the document gives with a value, or neither. */
  readonly lower: Column;
  readonly upper: Column;
  /** The target in force. */
  readonly target: Column;
  /** 1 for a forecast. */
  readonly forecast: Uint8Array;
  /** 1 for a point that rests on fewer answers than `minimumN`. */
  readonly withheld: Uint8Array;
}

/** The control chart of a series, point by point. */
export interface ControlColumns {
  /** Both limits, in the widget's unit, or neither. */
  readonly lowerLimit: Column;
  readonly upperLimit: Column;
  /** Standard deviation by the chart, in the widget's unit. */
  readonly sigma: Column;
  /** The rules that each point breaks; an empty list without a chart. */
  readonly signals: readonly (readonly Signal[])[];
}

export interface SeriesFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly columns: Columns & ControlColumns;
  /** The control chart's centre line, in the widget's unit. */
  readonly center: number | null;
  /** Percent over the whole series, 1 - WAPE; null without forecasts. */
  readonly accuracy: number | null;
}

/** A rate in percent; a part above the whole counts as the whole. */
const rate = (part: number, whole: number): number =>
  whole > 0 ? (Math.min(part, whole) / whole) * 100 : NaN;

/** Forecast accuracy in percent over one point or all; null without a forecast to judge. */
const accuracyOf = (sold: ArrayLike<number>, forecast: ArrayLike<number>): number | null => {
  const known = (figures: ArrayLike<number>) =>
    Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
  return percent(forecastAccuracy(known(sold), known(forecast)));
};

/** What all series of a trend share. */
export interface ColumnContext {
  readonly minimumN: number;
  /** The target in force at a time of the axis; NaN for none. */
  readonly targetAt: (start: number) => number;
  readonly forecastStart: number | null;
}

/** The columns of a series, and its forecast accuracy over all points in percent. */
export function columnsOf(
  series: SeriesDocument,
  { length, t, start, end }: Times,
  { minimumN, targetAt, forecastStart }: ColumnContext,
): { readonly columns: Columns; readonly accuracy: number | null } {
  // Shared by all columns that are missing as a whole.
  const absent = emptyColumn(length);
  const given = (...names: ColumnName[]): Column =>
    series.points || names.some((name) => series[name])
      ? givenColumn(series, length, ...names)
      : absent;
  const [requested, supplied] = [given('requested', 'whole'), given('fulfilled', 'part')];
  const [limit, allowed] = [given('limit'), given('allowed')];
  const [sold, forecast] = [given('sold'), given('forecast')];
  const [value, answers] = [given('value'), given('n', 'requested', 'whole')];
  const [lower, upper] = [given('lower'), given('upper')];
  // Forecasts are judged by what was sold, else by what was asked for.
  const actual = given('sold', 'requested', 'whole');
  const counted = (i: number) => has(requested, i) && has(supplied, i);
  const n = columnOf(length, (i) => (counted(i) ? requested[i]! : answers[i]!));
  const withheld = flagsOf(length, (i) => n[i]! > 0 && n[i]! < minimumN);
  /** A column that is absent where the one it is computed from is. */
  const derived = (source: Column, valueAt: (i: number) => number): Column =>
    source === absent ? absent : columnOf(length, valueAt);
  /** The same without the figures of withheld points. */
  const shown = (source: Column, valueAt: (i: number) => number): Column =>
    derived(source, (i) => (withheld[i] ? NaN : valueAt(i)));
  // The amount allowed is given, or is the order cut to its limit.
  const cap = (i: number) => (has(allowed, i) ? allowed[i]! : Math.min(requested[i]!, limit[i]!));
  const bound = (side: Column): Column =>
    shown(side, (i) => (has(lower, i) && has(upper, i) ? side[i]! : NaN));
  const columns: Columns = {
    length,
    t,
    start,
    end,
    value: shown(n, (i) => (counted(i) ? rate(supplied[i]!, requested[i]!) : value[i]!)),
    requested,
    fulfilled: shown(supplied, (i) => supplied[i]!),
    capped: shown(supplied, (i) => rate(supplied[i]!, cap(i))),
    inflation: derived(sold, (i) => ratio(requested[i]!, sold[i]!) ?? NaN),
    accuracy: derived(forecast, (i) =>
      has(forecast, i) ? (accuracyOf([actual[i]!], [forecast[i]!]) ?? NaN) : NaN,
    ),
    sold,
    n,
    lower: bound(lower),
    upper: bound(upper),
    target: columnOf(length, (i) => targetAt(start[i]!)),
    forecast: flagsOf(length, (i) => forecastStart !== null && start[i]! >= forecastStart),
    withheld,
  };
  return { columns, accuracy: forecast === absent ? null : accuracyOf(actual, forecast) };
}

/** Index of the newest point with a value; -1 for none. */
export const lastValueOf = ({ columns: { length, value } }: SeriesFigure): number =>
  newestBefore(length, (i) => has(value, i));

/** The series whose volumes are drawn: the first that has any. */
export const volumeSeries = (series: readonly SeriesFigure[]): SeriesFigure | undefined =>
  series.find(({ columns }) => hasAny(columns.requested));
