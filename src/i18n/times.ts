/* Times as people write them in one language. */
import {
  DAY,
  parseTime,
  weekOf,
  type Moment,
  type TimeKind,
  type Zone,
} from '../contract/index.js';
import type { Formats } from './formats.js';
import type { IntlFormats } from './intl.js';
import type { SharedMessages } from './messages/messages.js';

/** A time for a sentence. */
export interface TimeFact {
  readonly kind: TimeKind;
  /** The whole time, without what is known: "May 31, 2019", "12:00 PM". */
  readonly text: string;
  /** Of an instant its day, `''` where that is known; else `''`. */
  readonly date: string;
  /** Of an instant its time of day, else `''`. */
  readonly clock: string;
}

/** A tick of a time axis. */
export interface TimeTick {
  readonly kind: 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'second';
  /** Its reading on the calendar and the clock, as UTC milliseconds. */
  readonly reading: number;
  /** The instant of it (epoch milliseconds), since a clock may show a reading twice. */
  readonly instant: number;
}

type DateOptions = Intl.DateTimeFormatOptions;

const DATES: Readonly<Record<string, DateOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};
const SHORT_DATES: Readonly<Record<string, DateOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
};
const CLOCK: DateOptions = { hour: 'numeric', minute: '2-digit' };
const SECONDS: DateOptions = { second: '2-digit' };
const MINUTE = 60_000;

const dayOf = (reading: number): number => Math.floor(reading / DAY);
const yearOf = (reading: number): number => new Date(reading).getUTCFullYear();

/** The clock's reading at a time of the document, with seconds where it has some. */
const clockOf = ({ start }: Moment): DateOptions =>
  start % MINUTE ? { ...CLOCK, ...SECONDS } : CLOCK;

/** The same at a tick, short and always of the same width. */
const clockTick = (kind: 'hour' | 'second', withDay: boolean): DateOptions => ({
  ...(withDay ? SHORT_DATES['day'] : {}),
  hour: '2-digit',
  minute: '2-digit',
  ...(kind === 'second' ? SECONDS : {}),
  hourCycle: 'h23',
});

/** Periods that Intl has no words for; undefined for the others. */
function periodName(
  { quarter, halfYear, week }: SharedMessages,
  kind: string,
  start: number,
  withYear: boolean,
): string | undefined {
  const isWeek = kind === 'week';
  const year = withYear ? String(isWeek ? weekOf(start).year : yearOf(start)) : '';
  const month = new Date(start).getUTCMonth();
  if (isWeek) return week(year, weekOf(start).week);
  if (kind === 'quarter') return quarter(year, Math.floor(month / 3) + 1);
  return kind === 'half-year' ? halfYear(year, month < 6 ? 1 : 2) : undefined;
}

/** The time formats of a language; `timeZone` is the name of `zone`, if it has one. */
export function timeFormats(
  messages: SharedMessages,
  { dates }: IntlFormats,
  zone: Zone,
  timeZone?: string,
): Pick<Formats, 'time' | 'timeFact' | 'tick'> {
  const onCalendar = (reading: number, options: DateOptions) =>
    dates({ ...options, timeZone: 'UTC' }).format(reading);
  const onClock = (instant: number, options: DateOptions) => {
    const isTwice = zone.toInstants(zone.toWall(instant)).length > 1;
    const offset: DateOptions = isTwice && options.hour ? { timeZoneName: 'short' } : {};
    return dates({ ...options, ...offset, timeZone }).format(instant);
  };

  /** Whether two days are of one year, or two instants of one day, which need not be said again. */
  const isKnown = ({ kind, start }: Moment, known: Moment | undefined): boolean => {
    if (kind !== known?.kind) return false;
    if (kind === 'day') return yearOf(start) === yearOf(known.start);
    return kind === 'instant' && dayOf(zone.toWall(start)) === dayOf(zone.toWall(known.start));
  };
  const written = (moment: Moment, short: boolean): string => {
    const { kind, start } = moment;
    if (kind === 'instant') {
      return onClock(start, { ...(short ? {} : DATES['day']), ...clockOf(moment) });
    }
    const options = (short ? SHORT_DATES : DATES)[kind];
    return periodName(messages, kind, start, true) ?? onCalendar(start, options!);
  };

  return {
    time(time) {
      const moment = parseTime(time);
      return moment ? written(moment, false) : messages.notAvailable;
    },
    timeFact(time, known) {
      const moment = parseTime(time);
      if (!moment) return { kind: 'year', text: messages.notAvailable, date: '', clock: '' };
      const { kind, start } = moment;
      const short = known !== undefined && isKnown(moment, parseTime(known));
      const isInstant = kind === 'instant';
      return {
        kind,
        text: written(moment, short),
        date: isInstant && !short ? onClock(start, DATES['day']!) : '',
        clock: isInstant ? onClock(start, clockOf(moment)) : '',
      };
    },
    tick({ kind, reading, instant }, full) {
      if (kind === 'hour' || kind === 'second') {
        return onClock(instant, clockTick(kind, full));
      }
      const options = (full ? DATES : SHORT_DATES)[kind];
      return periodName(messages, kind, reading, full) ?? onCalendar(reading, options!);
    },
  };
}

/**
 * The labels of a time axis. The year stands at its first tick and at the first of each further one;
 * so does the day of hours, where the axis is of several days.
 *
 * @param span where the axis begins and ends, in epoch milliseconds
 */
export function timeLabels(
  formats: Formats,
  ticks: readonly TimeTick[],
  span: { readonly start: number; readonly end: number },
): string[] {
  const isClock = ticks[0]?.kind === 'hour' || ticks[0]?.kind === 'second';
  const context = ticks.map(({ kind, reading }) => {
    if (isClock) return dayOf(reading);
    return kind === 'week' ? weekOf(reading).year : yearOf(reading);
  });
  const [first, last] = [span.start, span.end].map((end) => dayOf(formats.zone.toWall(end)));
  const isOfOneDay = isClock && first === last;
  return ticks.map((tick, index) =>
    formats.tick(tick, index ? context[index] !== context[index - 1] : !isOfOneDay),
  );
}
