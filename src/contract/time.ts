/** `YYYY`, `YYYY-Qn`, `YYYY-MM`, `YYYY-Www`, `YYYY-MM-DD`, an RFC 3339 instant, or epoch ms. */
export type Time = string | number;

export type TimeKind = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'instant';

/**
 * A time of the contract, read. A calendar period has no zone: its `start` and `end` are
 * milliseconds of UTC midnights, used as plain calendar marks. An instant's are real epoch
 * milliseconds, and `end` equals `start`.
 */
export interface Moment {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
}

/** The shape of a time; whether the day exists in its month is checked by `parseTime`. */
export const TIME_PATTERN =
  /^\d{4}(-(Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d))?)?))?$/;

const DAY = 86_400_000;
/** Epoch milliseconds of the years that can be written, 0000 to 9999: others are a wrong unit. */
export const EARLIEST = -62_167_219_200_000;
export const LATEST = 253_402_300_799_999;

/** Like Date.UTC, but years 0 to 99 stay what they are. */
function utc(year: number, month: number, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** Monday of ISO week 1, which holds 4 January (ISO 8601). */
function weekOne(year: number): number {
  const fourth = utc(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** ISO week of a Monday: the year is that of its Thursday (ISO 8601). */
export function weekOf(monday: number): { year: number; week: number } {
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  return { year, week: (monday - weekOne(year)) / (7 * DAY) + 1 };
}

function parsePeriod(text: string): Moment | undefined {
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  const months = (kind: TimeKind, month: number, count: number): Moment => ({
    kind,
    start: utc(year, month),
    end: utc(year, month + count),
  });
  const days = (kind: TimeKind, start: number, count: number): Moment => ({
    kind,
    start,
    end: start + count * DAY,
  });
  if (!rest) return months('year', 0, 12);
  if (rest.startsWith('Q')) return months('quarter', (Number(rest[1]) - 1) * 3, 3);
  if (rest.startsWith('W')) {
    const start = weekOne(year) + (Number(rest.slice(1)) - 1) * 7 * DAY;
    return start < weekOne(year + 1) ? days('week', start, 7) : undefined;
  }
  const month = Number(rest.slice(0, 2)) - 1;
  if (rest.length === 2) return months('month', month, 1);
  const start = utc(year, month, Number(rest.slice(3)));
  return new Date(start).getUTCMonth() === month ? days('day', start, 1) : undefined;
}

/**
 * Reads a time of the contract (rule 5).
 * @returns undefined for what is no time: another shape, a day that its month has not, an epoch
 * value outside the years 0 to 9999
 */
export function parseTime(time: Time): Moment | undefined {
  if (typeof time === 'number') {
    const known = time >= EARLIEST && time <= LATEST;
    return known ? { kind: 'instant', start: time, end: time } : undefined;
  }
  if (typeof time !== 'string' || !TIME_PATTERN.test(time)) return undefined;
  const day = time.length > 10 ? parsePeriod(time.slice(0, 10)) : parsePeriod(time);
  if (!day || time.length <= 10) return day;
  // A leap second (RFC 3339 allows :60) is the last millisecond before the next minute.
  const text = time.replace(/:60(\.\d+)?/, ':59.999');
  const start = Date.parse(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(start) ? undefined : { kind: 'instant', start, end: start };
}

/** ISO 8601 durations: `P1Y2M3W4DT5H6M7S`, at least one part. */
export const DURATION_PATTERN =
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/**
 * Adds an ISO 8601 duration to epoch milliseconds, years and months by the calendar (a day that
 * the month has not becomes its last), any number of times over.
 * @returns epoch milliseconds, or undefined where the text is no duration or leads out of all dates
 */
export function addDuration(start: number, duration: string, times = 1): number | undefined {
  const match = DURATION_PATTERN.exec(duration);
  if (!match) return undefined;
  const part = (index: number) => Number.parseFloat(match[index] ?? '0') * times;
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + part(1) * 12 + part(2));
  // A day that the month has not has led into the next one.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  const end =
    date.getTime() +
    (part(3) * 7 + part(4)) * DAY +
    part(6) * 3_600_000 +
    part(7) * 60_000 +
    part(8) * 1000;
  return Number.isFinite(end) ? end : undefined;
}

/** The offset of a formatter's zone from UTC at an instant, in milliseconds (east positive). */
function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  // "3/1/2024 A, 08:00:00": taken apart here, since names of offsets take ten times as long.
  const text = format.format(instant);
  const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number);
  // The year before 1 is 1 BC to Intl, and 0 to all others.
  const date = utc(text.includes('B') ? 1 - year! : year!, month! - 1, day);
  const wall = date + ((hour! * 60 + minute!) * 60 + second!) * 1000;
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The clock of one zone: instants to wall time and back. */
export interface Zone {
  /** Epoch ms to the wall clock's reading, written as UTC ms. */
  toWall(instant: number): number;
  /**
   * The first instant at which the wall clock reads this. A reading that it skips is as long after
   * the jump as it is after the jump's own reading.
   */
  toInstant(wall: number): number;
}

/** @param timeZone IANA name; the reader's own zone without it */
export function createZone(timeZone?: string): Zone {
  let format: Intl.DateTimeFormat | undefined;
  const make = () =>
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  // Made when it is asked for: most documents hold no instant.
  const offset = (instant: number) => offsetAt(instant, (format ??= make()));
  const toWall = (instant: number) => instant + offset(instant);
  return {
    toWall,
    toInstant(wall) {
      // Two guesses settle it: the offset a day before and a day after any jump.
      const early = wall - offset(wall - DAY);
      const late = wall - offset(wall + DAY);
      return toWall(Math.min(early, late)) === wall ? Math.min(early, late) : Math.max(early, late);
    },
  };
}

/** Whether the engine knows a time zone by this name. Bare offsets, known to some, are no names. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
