import type { Text, Time } from '../contract/index.js';
import type { Interval, Signal } from '../statistics/index.js';
import { figureAt, type Column } from './columns.model.js';
import type { SeriesFigure } from './series.model.js';
import type { Span } from './times.model.js';

/** All figures of one point; null is missing, or withheld. Units are those of {@link Columns}. */
export interface PointFigure extends Span {
  readonly t: Time;
  readonly value: number | null;
  readonly requested: number | null;
  readonly fulfilled: number | null;
  readonly events: number | null;
  readonly exposure: number | null;
  readonly capped: number | null;
  readonly inflation: number | null;
  readonly accuracy: number | null;
  readonly bias: number | null;
  readonly sold: number | null;
  readonly n: number | null;
  /** The interval that the document gives with a value. */
  readonly interval: Interval | null;
  readonly limits: Interval | null;
  readonly center: number | null;
  readonly sigma: number | null;
  readonly signals: readonly Signal[];
  readonly forecast: boolean;
  /** Its period is not over. */
  readonly partial: boolean;
  /** Why it is left out of the limits; null where it isn't. */
  readonly excluded: Text | null;
  /** Rests on fewer answers than `minimumN`. */
  readonly withheld: boolean;
}

function intervalAt(lower: Column, upper: Column, index: number): Interval | null {
  const [from, to] = [figureAt(lower, index), figureAt(upper, index)];
  return from === null || to === null ? null : { lower: from, upper: to };
}

/**
 * A point of a series as an object, for a tooltip or an event. Code that goes through all points
 * reads the columns instead.
 * @param index from 0 to the number of points, exclusive
 */
export function pointAt({ columns, reasonAt }: SeriesFigure, index: number): PointFigure {
  const figure = (column: Column) => figureAt(column, index);
  return {
    t: columns.t[index]!,
    start: columns.start[index]!,
    end: columns.end[index]!,
    value: figure(columns.value),
    requested: figure(columns.requested),
    fulfilled: figure(columns.fulfilled),
    events: figure(columns.events),
    exposure: figure(columns.exposure),
    capped: figure(columns.capped),
    inflation: figure(columns.inflation),
    accuracy: figure(columns.accuracy),
    bias: figure(columns.bias),
    sold: figure(columns.sold),
    n: figure(columns.n),
    interval: intervalAt(columns.lower, columns.upper, index),
    limits: intervalAt(columns.lowerLimit, columns.upperLimit, index),
    center: figure(columns.center),
    sigma: figure(columns.sigma),
    signals: columns.signals[index] ?? [],
    forecast: columns.forecast[index] === 1,
    partial: columns.partial[index] === 1,
    excluded: reasonAt(index),
    withheld: columns.withheld[index] === 1,
  };
}
