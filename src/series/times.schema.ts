import {
  EARLIEST,
  LATEST,
  createZone,
  parseTime,
  type Time,
  type TimeKind,
  type Zone,
} from '../contract/index.js';
import { stepped, type SeriesDocument } from './series.schema.js';

/*
 * What the times of a document mean, for the check of its control limits as well as for its figures.
 */

/** A span of the time axis, in milliseconds: UTC readings of the calendar, or real instants. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The times of a series with the spans that they stand for. */
export interface Times {
  readonly length: number;
  /** As the document writes them, in ascending order; evenly spaced ones in epoch milliseconds. */
  readonly t: ArrayLike<Time>;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** 1 where calendar periods are absent between the point before and this one. */
  readonly apart: Uint8Array;
}

/** Maps a time of the document onto the time axis. */
export type Place = (time: Time) => Span;

/** The time axis of a document. */
export interface TimeAxis {
  /** The finest kind of time among the points. */
  readonly kind: TimeKind;
  readonly zone: Zone;
  readonly place: Place;
  /** The times of each series. */
  readonly times: readonly Times[];
}

type Regular = Exclude<NonNullable<SeriesDocument['t']>, readonly unknown[]>;

/**
 * Evenly spaced times, written out as epoch milliseconds. A start that is a calendar period begins
 * with it on the zone's clock, by which steps of days and longer go as well.
 */
function regular({ start, step, count }: Regular, zone: Zone): Float64Array {
  const moment = parseTime(start)!;
  const first = moment.kind === 'instant' ? moment.start : zone.toInstant(moment.start);
  const byClock = typeof step === 'string' && !step.includes('T');
  const from = byClock ? zone.toWall(first) : first;
  const times = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const time = stepped(from, step, i) ?? first;
    times[i] = Math.min(Math.max(byClock ? zone.toInstant(time) : time, EARLIEST), LATEST);
  }
  return times;
}

/** The times of a series, and the kinds of time among them. Periods stand as the calendar has them. */
function timesOf(
  { points, t: given }: SeriesDocument,
  zone: Zone,
): Times & { readonly kinds: ReadonlySet<TimeKind> } {
  const listed = points ? points.map(({ t }) => t) : (given ?? []);
  const t: ArrayLike<Time> = 'length' in listed ? listed : regular(listed, zone);
  const { length } = t;
  const [start, end] = [new Float64Array(length), new Float64Array(length)];
  const apart = new Uint8Array(length);
  const kinds = new Set<TimeKind>();
  for (let i = 0; i < length; i++) {
    const moment = parseTime(t[i]!)!;
    start[i] = moment.start;
    end[i] = moment.end;
    kinds.add(moment.kind);
    // Instants have no periods between them that could be absent.
    apart[i] = Number(i > 0 && end[i - 1]! > start[i - 1]! && moment.start > end[i - 1]!);
  }
  return { length, t, start, end, apart, kinds };
}

const FINE_TO_COARSE: readonly TimeKind[] = [
  'instant',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** The times of a series on an axis of instants, where a period begins and ends by the zone's clock. */
function amongInstants(times: Times, zone: Zone): Times {
  const [start, end] = [times.start.slice(), times.end.slice()];
  for (let i = 0; i < times.length; i++) {
    // An instant is on the axis already.
    if (start[i] === end[i]) continue;
    start[i] = zone.toInstant(start[i]!);
    end[i] = zone.toInstant(end[i]!);
  }
  return { ...times, start, end };
}

/** The time axis of a document whose times are sound. */
export function timeAxisOf({
  series,
  timeZone,
}: {
  readonly series: readonly SeriesDocument[];
  readonly timeZone?: string | null | undefined;
}): TimeAxis {
  const zone = createZone(timeZone ?? undefined);
  const given = series.map((each) => timesOf(each, zone));
  const kind =
    FINE_TO_COARSE.find((candidate) => given.some(({ kinds }) => kinds.has(candidate))) ?? 'year';
  const isByClock = kind === 'instant';
  return {
    kind,
    zone,
    place(time) {
      const { start, end } = parseTime(time)!;
      const isPeriod = end > start;
      return isByClock && isPeriod
        ? { start: zone.toInstant(start), end: zone.toInstant(end) }
        : { start, end };
    },
    times: isByClock ? given.map((times) => amongInstants(times, zone)) : given,
  };
}
