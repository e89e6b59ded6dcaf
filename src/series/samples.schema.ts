import type { Unit } from '../contract/index.js';
import {
  givenColumn,
  partialFlags,
  type ColumnName,
  type SeriesDocument,
} from './series.schema.js';
import type { Times } from './times.schema.js';

/** The points of a series as they are given, by index; NaN is missing. */
export interface Samples {
  /** In the document's unit; rates in percent. What rests on too few answers is missing. */
  readonly value: Float64Array;
  /** Counts, 0 or more: the whole, and what of it there is, which may be more. */
  readonly requested: Float64Array;
  readonly fulfilled: Float64Array;
  /** Counts, 0 or more, and what they are counted over. */
  readonly events: Float64Array;
  readonly exposure: Float64Array;
  /** What a value rests on: the whole, answers, or the exposure. */
  readonly n: Float64Array;
  /** 1 for a point that rests on fewer than `minimumN`. */
  readonly withheld: Uint8Array;
  /** 1 for a point of a period that is not over. */
  readonly partial: Uint8Array;
  /** 1 for a forecast. */
  readonly forecast: Uint8Array;
  /** Another column of the document; the first of several figures that a point has. */
  readonly given: (...names: ColumnName[]) => Float64Array;
}

/** The unit of the values of a document; percentages where it doesn't say. */
export const unitOf = ({ unit }: { readonly unit?: string | null | undefined }): Unit =>
  (unit ?? 'percent') as Unit;

/** What events are counted per: N of `per:N`, 100 for percentages. */
export function perOf(unit: Unit): number {
  if (unit.startsWith('per:')) return Number(unit.slice('per:'.length));
  return unit === 'percent' ? 100 : 1;
}

/** A rate in percent; a part above the whole counts as the whole, and a whole of 0 has no rate. */
export const rate = (part: number, whole: number): number =>
  whole > 0 ? (Math.min(part, whole) / whole) * 100 : NaN;

/**
 * Events over their exposure; those that are not counted per anything have none. Over so little that
 * no number holds it, there is no rate.
 */
function eventRate(events: number, exposure: number, per: number): number {
  if (Number.isNaN(exposure)) return events;
  const found = (events / exposure) * per;
  return exposure > 0 && Number.isFinite(found) ? found : NaN;
}

const isKnown = (figure: number | undefined): boolean => figure! > -Infinity;

/**
 * The points of a series. A value is fulfilled of requested, else events over exposure, else as given.
 *
 * @param forecastStart on the time axis; null without a forecast
 */
export function samplesOf(
  series: SeriesDocument,
  { length, start }: Times,
  unit: Unit,
  minimumN: number,
  forecastStart: number | null,
): Samples {
  // Shared by all columns that are missing as a whole.
  const absent = new Float64Array(length).fill(NaN);
  const read = (...names: ColumnName[]): Float64Array =>
    series.points || names.some((name) => series[name])
      ? givenColumn(series, length, ...names)
      : absent;
  const [wholes, parts] = [read('requested', 'whole'), read('fulfilled', 'part')];
  const [events, exposure] = [read('events'), read('exposure')];
  const [values, answers] = [read('value'), read('n', 'requested', 'whole', 'exposure')];
  const per = perOf(unit);
  const [value, n] = [new Float64Array(length), new Float64Array(length)];
  const [withheld, forecast] = [new Uint8Array(length), new Uint8Array(length)];
  for (let i = 0; i < length; i++) {
    const isCounted = isKnown(wholes[i]) && isKnown(parts[i]);
    n[i] = isCounted ? wholes[i]! : answers[i]!;
    withheld[i] = Number(n[i]! > 0 && n[i]! < minimumN);
    forecast[i] = Number(forecastStart !== null && start[i]! >= forecastStart);
    if (isCounted) value[i] = rate(parts[i]!, wholes[i]!);
    else value[i] = isKnown(events[i]) ? eventRate(events[i]!, exposure[i]!, per) : values[i]!;
  }
  // Nothing is left of a withheld point that its value could be computed from.
  const hidden = withheld.includes(1);
  const shown = (column: Float64Array): Float64Array =>
    hidden && column !== absent
      ? column.map((figure, index) => (withheld[index] ? NaN : figure))
      : column;
  return {
    value: shown(value),
    requested: shown(wholes),
    fulfilled: shown(parts),
    events: shown(events),
    exposure: shown(exposure),
    n: shown(n),
    withheld,
    partial: partialFlags(series, length),
    forecast,
    given: (...names) => shown(read(...names)),
  };
}
