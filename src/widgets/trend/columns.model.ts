import { bisectRight, bisector } from 'd3-array';
import {
  EARLIEST,
  LATEST,
  parseTime,
  type Time,
  type TimeKind,
  type Zone,
} from '../../contract/index.js';
import { forecastAccuracy, percent, ratio, type Signal } from '../../statistics/index.js';
import {
  reader,
  stepped,
  type MeasureName,
  type SeriesDocument,
  type TrendDocument,
} from './trend.schema.js';

/** A span of the time axis, in milliseconds: UTC readings of the calendar, or real instants. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One figure of every point of a series, by index; NaN is missing, or withheld. */
export type Column = Float64Array;

/** The times of a series with the spans that they stand for. */
export interface Times {
  readonly length: number;
  /** As the document writes them, in ascending order; evenly spaced ones in epoch milliseconds. */
  readonly t: ArrayLike<Time>;
  readonly start: Column;
  readonly end: Column;
}

/** What the document says of each point of a series, and what follows from that alone. */
export interface Columns extends Times {
  /** In the widget's unit. */
  readonly value: Column;
  readonly requested: Column;
  readonly fulfilled: Column;
  /** Percent of what the allocation cap let be asked for. */
  readonly capped: Column;
  /** Requested divided by sold. */
  readonly inflation: Column;
  /** Percent: 1 minus the relative error of the point's forecast. */
  readonly accuracy: Column;
  readonly sold: Column;
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

/** What a control chart says of each point of a series. */
export interface ControlColumns {
  /** Both limits, in the widget's unit, or neither. */
  readonly lowerLimit: Column;
  readonly upperLimit: Column;
  /** Standard deviation by the chart, in the widget's unit. */
  readonly sigma: Column;
  /** The rules that each point breaks; an empty list without a chart. */
  readonly signals: readonly (readonly Signal[])[];
}

/** A column of so many figures. */
export function columnOf(length: number, figureAt: (index: number) => number): Column {
  const column = new Float64Array(length);
  for (let i = 0; i < length; i++) column[i] = figureAt(i);
  return column;
}

/** A column of yes (1) and no (0). */
export function flagsOf(length: number, test: (index: number) => boolean): Uint8Array {
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++) flags[i] = Number(test(i));
  return flags;
}

/** Whether a column has a figure at an index; none has one outside its length. */
export const has = (column: Column, index: number): boolean => column[index]! > -Infinity;

/** Index of the newest point before another that passes a test; -1 for none. */
export function newestBefore(before: number, passes: (index: number) => boolean): number {
  let index = before - 1;
  while (index >= 0 && !passes(index)) index--;
  return index;
}

type Regular = Exclude<NonNullable<SeriesDocument['t']>, readonly unknown[]>;

/**
 * Evenly spaced times, written out as epoch milliseconds. A start that is a calendar period begins
 * with it on the zone's clock, by which steps of days and longer go as well.
 */
function regular({ start, step, count }: Regular, zone: Zone): Column {
  const moment = parseTime(start)!;
  const first = moment.kind === 'instant' ? moment.start : zone.toInstant(moment.start);
  const byClock = typeof step === 'string' && !step.includes('T');
  const from = byClock ? zone.toWall(first) : first;
  return columnOf(count, (i) => {
    const time = stepped(from, step, i) ?? first;
    return Math.min(Math.max(byClock ? zone.toInstant(time) : time, EARLIEST), LATEST);
  });
}

/** The times of a series, and the kinds of time among them. Periods stand as the calendar has them. */
export function timesOf(
  { points, t: given }: SeriesDocument,
  zone: Zone,
): Times & { readonly kinds: ReadonlySet<TimeKind> } {
  const listed = points ? points.map(({ t }) => t) : (given ?? []);
  const t: ArrayLike<Time> = 'length' in listed ? listed : regular(listed, zone);
  const { length } = t;
  const [start, end] = [new Float64Array(length), new Float64Array(length)];
  const kinds = new Set<TimeKind>();
  for (let i = 0; i < length; i++) {
    const moment = parseTime(t[i]!)!;
    start[i] = moment.start;
    end[i] = moment.end;
    kinds.add(moment.kind);
  }
  return { length, t, start, end, kinds };
}

/** Puts a span on the time axis. */
export type Place = (span: Span) => Span;

/** An axis that has instants has periods among them where the zone's clock begins and ends them. */
export const placeOn =
  (kind: TimeKind, zone: Zone): Place =>
  (span) =>
    kind === 'instant' && span.end > span.start
      ? { start: zone.toInstant(span.start), end: zone.toInstant(span.end) }
      : span;

/** The times of a series on the axis. */
export function placed(times: Times, kind: TimeKind, place: Place): Times {
  if (kind !== 'instant') return times;
  const [start, end] = [times.start.slice(), times.end.slice()];
  for (let i = 0; i < times.length; i++) {
    // Instants are where they belong.
    if (start[i] === end[i]) continue;
    const span = place({ start: start[i]!, end: end[i]! });
    start[i] = span.start;
    end[i] = span.end;
  }
  return { ...times, start, end };
}

/** The target in force at a time of the axis: the step that began last; NaN before the first. */
export function targetSteps({ target }: TrendDocument, place: Place): (start: number) => number {
  if (target == null) return () => NaN;
  if (typeof target === 'number') return () => target;
  const starts: number[] = [];
  const values: number[] = [];
  for (const { from, value } of target) {
    const { start } = place(parseTime(from)!);
    // Among instants, a period may begin later than it is written: what overtakes it replaces it.
    while (starts.length && starts.at(-1)! >= start) {
      starts.pop();
      values.pop();
    }
    starts.push(start);
    values.push(value);
  }
  return (start) => values[bisectRight(starts, start) - 1] ?? NaN;
}

/** A rate in percent; more than all counts as all. */
const rate = (part: number, whole: number): number =>
  whole > 0 ? (Math.min(part, whole) / whole) * 100 : NaN;

/** Forecast accuracy in percent over one point or all; null without a forecast to judge. */
const accuracyOf = (sold: ArrayLike<number>, forecast: ArrayLike<number>): number | null => {
  const known = (figures: ArrayLike<number>) =>
    Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
  return percent(forecastAccuracy(known(sold), known(forecast)));
};

export interface ColumnContext {
  readonly minimumN: number;
  readonly targetAt: (start: number) => number;
  readonly forecastStart: number | null;
}

/** The columns of a series, and its forecast accuracy over all points in percent. */
export function columnsOf(
  series: SeriesDocument,
  times: Times,
  { minimumN, targetAt, forecastStart }: ColumnContext,
): { readonly columns: Columns; readonly accuracy: number | null } {
  const { length, t, start, end } = times;
  const read = reader(series);
  // Shared by all columns that are missing as a whole.
  const absent = columnOf(length, () => NaN);
  const given = (...names: MeasureName[]): Column =>
    series.points || names.some((name) => series[name])
      ? columnOf(length, (i) => read(i, ...names) ?? NaN)
      : absent;
  /** A column of what can only be told where another figure is known. */
  const derived = (from: Column, figureAt: (i: number) => number): Column =>
    from === absent ? absent : columnOf(length, figureAt);

  const [requested, supplied] = [given('requested', 'whole'), given('fulfilled', 'part')];
  const [ready, answers] = [given('value'), given('n', 'requested', 'whole')];
  const [limit, allowed, sold] = [given('limit'), given('allowed'), given('sold')];
  const [low, high, forecast] = [given('lower'), given('upper'), given('forecast')];
  const actual = forecast === absent ? absent : given('sold', 'requested', 'whole');
  const counted = (i: number) => has(requested, i) && has(supplied, i);
  const n = columnOf(length, (i) => (counted(i) ? requested[i]! : answers[i]!));
  const withheld = flagsOf(length, (i) => n[i]! > 0 && n[i]! < minimumN);
  const shown = (figureAt: (i: number) => number) => (i: number) =>
    withheld[i] ? NaN : figureAt(i);
  // What was allowed is given, or follows from the cap of the only order.
  const cap = (i: number) => (has(allowed, i) ? allowed[i]! : Math.min(requested[i]!, limit[i]!));
  const bound = (side: Column) =>
    derived(
      side,
      shown((i) => (has(low, i) && has(high, i) ? side[i]! : NaN)),
    );
  return {
    columns: {
      length,
      t,
      start,
      end,
      value: columnOf(
        length,
        shown((i) => (counted(i) ? rate(supplied[i]!, requested[i]!) : ready[i]!)),
      ),
      requested,
      fulfilled: derived(
        supplied,
        shown((i) => supplied[i]!),
      ),
      capped: derived(
        supplied,
        shown((i) => rate(supplied[i]!, cap(i))),
      ),
      inflation: derived(sold, (i) => ratio(requested[i]!, sold[i]!) ?? NaN),
      accuracy: derived(forecast, (i) =>
        has(forecast, i) ? (accuracyOf([actual[i]!], [forecast[i]!]) ?? NaN) : NaN,
      ),
      sold,
      n,
      lower: bound(low),
      upper: bound(high),
      target: columnOf(length, (i) => targetAt(start[i]!)),
      forecast: flagsOf(length, (i) => forecastStart !== null && start[i]! >= forecastStart),
      withheld,
    },
    accuracy: forecast === absent ? null : accuracyOf(actual, forecast),
  };
}

const startOf = (time: Time): number => parseTime(time)?.start ?? NaN;
const byStart = bisector(startOf);

/** Index of the point whose time is written so, as a key; -1 for none. */
export function indexOfKey({ t }: Times, key: string): number {
  // Four digits may be a year as well as milliseconds.
  for (const time of [key, Number(key)]) {
    const index = byStart.left(t, startOf(time));
    if (index < t.length && String(t[index]) === key) return index;
  }
  return -1;
}
