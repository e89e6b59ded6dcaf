import { DAY } from './time.js';

/** An ISO 8601 duration such as `P1Y2M3W4DT5H6M7S`, with at least one part. */
export const DURATION_PATTERN =
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/**
 * Adds an ISO 8601 duration to epoch milliseconds, `times` over. Years and months go by the UTC
 * calendar: a day that the month does not have becomes the month's last day.
 * @returns epoch milliseconds; undefined where the text is no duration or the sum is no valid date
 */
export function addDuration(start: number, duration: string, times = 1): number | undefined {
  const match = DURATION_PATTERN.exec(duration);
  if (!match) return undefined;
  const part = (index: number) => Number.parseFloat(match[index] ?? '0') * times;
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + part(1) * 12 + part(2));
  // setUTCMonth carries a day that the month does not have into the next month.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  const end =
    date.getTime() +
    (part(3) * 7 + part(4)) * DAY +
    part(6) * 3_600_000 +
    part(7) * 60_000 +
    part(8) * 1000;
  return Number.isFinite(end) ? end : undefined;
}
