/** `YYYY`, `YYYY-Hn`, `YYYY-Qn`, `YYYY-MM`, `YYYY-Www`, `YYYY-MM-DD`, an RFC 3339 instant, or epoch ms. */
export type Time = string | number;

export type TimeKind = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'instant';

/**
 * A time of the contract after parsing. A calendar period has no zone: its `start` and `end` are
 * written as the milliseconds of UTC midnights. An instant has real epoch milliseconds, and its
 * `end` equals its `start`.
 */
export interface Moment {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
}

/** The shape of a time; whether its month has that day is checked by `parseTime`. */
export const TIME_PATTERN =
  /^\d{4}(?:-(?:H[12]|Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3])|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?))?$/;

/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000;

/** Epoch milliseconds of the years 0000 to 9999; a number outside them is in a wrong unit. */
export const EARLIEST = -62_167_219_200_000;
export const LATEST = 253_402_300_799_999;

/** Like `Date.UTC`, but the years 0 to 99 are not moved into the 20th century. */
export function utc(year: number, month: number, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** Monday of ISO week 1, which holds 4 January (ISO 8601). */
function weekOne(year: number): number {
  const fourth = utc(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** ISO week of a Monday, in UTC milliseconds; the year is that of its Thursday (ISO 8601). */
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
  if (rest.startsWith('H')) return months('half-year', (Number(rest[1]) - 1) * 6, 6);
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
 * Reads a time of a document.
 *
 * @returns undefined for another shape, a day that its month does not have, or an epoch value
 * outside the years 0 to 9999
 */
export function parseTime(time: Time): Moment | undefined {
  if (typeof time === 'number') {
    const inRange = time >= EARLIEST && time <= LATEST;
    return inRange ? { kind: 'instant', start: time, end: time } : undefined;
  }
  if (typeof time !== 'string' || !TIME_PATTERN.test(time)) return undefined;
  if (time.length <= 10) return parsePeriod(time);
  // Every month has 28 days; a later one is looked up.
  if (Number(time.slice(8, 10)) > 28 && !parsePeriod(time.slice(0, 10))) return undefined;
  // A leap second (RFC 3339 allows :60) is the last millisecond before the next minute.
  const text = time.replace(/:60(\.\d+)?/, ':59.999');
  const start = new Date(text.toUpperCase().replace(' ', 'T')).getTime();
  return Number.isNaN(start) ? undefined : { kind: 'instant', start, end: start };
}
