import { bisectRight, bisector } from 'd3-array';
import {
  EARLIEST,
  LATEST,
  parseTime,
  type Time,
  type TimeKind,
  type Zone,
} from '../../contract/index.js';
import { columnOf, type Column } from './columns.model.js';
import { stepped, type SeriesDocument } from './series.schema.js';
import type { TrendDocument } from './trend.schema.js';

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
  readonly start: Column;
  readonly end: Column;
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

/** Maps a span of the calendar onto the time axis. */
export type Place = (span: Span) => Span;

/** The mapping of an axis: among instants, a period begins and ends by the zone's clock. */
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
    // An instant is on the axis already.
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
    // Where instants and periods are mixed, a later step may start earlier on the zone's clock; it
    // then replaces the ones before it.
    while (starts.length && starts.at(-1)! >= start) {
      starts.pop();
      values.pop();
    }
    starts.push(start);
    values.push(value);
  }
  return (start) => values[bisectRight(starts, start) - 1] ?? NaN;
}

const startOf = (time: Time): number => parseTime(time)?.start ?? NaN;
const byStart = bisector(startOf);

/** Index of the point whose time, as the document writes it, is a key; -1 for none. */
export function indexOfKey({ t }: Times, key: string): number {
  // A number may be a year, written as text, or epoch milliseconds.
  for (const time of [key, Number(key)]) {
    const index = byStart.left(t, startOf(time));
    if (index < t.length && String(t[index]) === key) return index;
  }
  return -1;
}
