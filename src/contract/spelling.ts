/* Times as people write them, and what they hint at. */
import { parseTime, type Time, type TimeKind } from './time.js';

/** A month or a day with slashes, or without its leading zeros. */
const LOOSE = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/;

/**
 * The right spelling of a month or a day: `2024-03` for `2024/3`, `2024-03-01` for `2024-3-1`.
 *
 * @returns undefined for what is right already, and for what can't be told
 */
export function respelledTime(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const [, year, , month, day] = LOOSE.exec(given) ?? [];
  if (!year || !month) return undefined;
  const parts = day ? [year, month, day] : [year, month];
  const meant = parts.map((part) => part.padStart(2, '0')).join('-');
  return meant !== given && parseTime(meant) ? meant : undefined;
}

/** Epoch milliseconds before this lie in the years 1966 to 1973; seconds in the years to 5138. */
const LEAST_MILLISECONDS = 1e11;

/** Whether times look like epoch seconds: there are numbers, and all of them are small. */
export function looksLikeSeconds(times: readonly unknown[]): boolean {
  const numbers = times.filter((time): time is number => typeof time === 'number');
  return numbers.length > 0 && numbers.every((time) => Math.abs(time) < LEAST_MILLISECONDS);
}

/** The kind of period that a time is; undefined for what is no time. */
export const periodOf = (time: Time | undefined): TimeKind | undefined =>
  time === undefined ? undefined : parseTime(time)?.kind;

/** The index of the first time of a list that is of another kind of period; -1 where none is. */
export const otherPeriodAt = (times: readonly Time[], kind: TimeKind | undefined): number =>
  times.findIndex((time) => (periodOf(time) ?? kind) !== kind);
