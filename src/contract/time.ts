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

function parsePeriod(text: string): Moment | undefined {
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  if (!rest) return { kind: 'year', start: utc(year, 0), end: utc(year + 1, 0) };
  if (rest.startsWith('Q')) {
    const month = (Number(rest[1]) - 1) * 3;
    return { kind: 'quarter', start: utc(year, month), end: utc(year, month + 3) };
  }
  if (rest.startsWith('W')) {
    const start = weekOne(year) + (Number(rest.slice(1)) - 1) * 7 * DAY;
    if (start >= weekOne(year + 1)) return undefined;
    return { kind: 'week', start, end: start + 7 * DAY };
  }
  const month = Number(rest.slice(0, 2)) - 1;
  if (rest.length === 2) {
    return { kind: 'month', start: utc(year, month), end: utc(year, month + 1) };
  }
  const start = utc(year, month, Number(rest.slice(3, 5)));
  if (new Date(start).getUTCMonth() !== month) return undefined;
  return { kind: 'day', start, end: start + DAY };
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
  const leap = time.slice(17, 19) === '60';
  const text = leap ? `${time.slice(0, 17)}59.999${time.slice(19).replace(/^\.\d+/, '')}` : time;
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
  const from = new Date(start);
  const months = part(1) * 12 + part(2);
  const first = utc(from.getUTCFullYear(), from.getUTCMonth() + months);
  const lastDay = new Date(utc(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  const day = Math.min(from.getUTCDate(), lastDay.getUTCDate());
  const time = ((start % DAY) + DAY) % DAY;
  const end =
    first +
    (day - 1) * DAY +
    time +
    (part(3) * 7 + part(4)) * DAY +
    part(6) * 3_600_000 +
    part(7) * 60_000 +
    part(8) * 1000;
  return Number.isFinite(end) ? end : undefined;
}

/**
 * The offset of a zone from UTC at an instant, in milliseconds (east positive).
 * `format` must be a formatter made by `zoneFormat`.
 */
function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) {
    parts[type] = type === 'era' ? Number(value.startsWith('B')) : Number(value);
  }
  const { era = 0, year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  // The year before 1 is 1 BC to Intl, and 0 to all others.
  const date = utc(era ? 1 - year : year, month - 1, day);
  const wall = date + ((hour * 60 + minute) * 60 + second) * 1000;
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
    new Intl.DateTimeFormat('en-u-ca-gregory', {
      ...(timeZone === undefined ? {} : { timeZone }),
      hourCycle: 'h23',
      era: 'short',
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
