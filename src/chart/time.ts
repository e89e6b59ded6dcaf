/*
 * Ticks of a time axis. The contract's periods (quarters, ISO weeks) and the rule that a calendar
 * has no zone want little more than UTC arithmetic on plain calendar readings.
 */

export type TickKind = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

export interface Tick {
  /** Calendar reading, written as UTC milliseconds. */
  readonly at: number;
  readonly kind: TickKind;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday: weeks are counted from it. */
const MONDAY = Date.UTC(1970, 0, 5);

const LENGTH: Readonly<Record<TickKind, number>> = {
  year: 365.25 * DAY,
  quarter: 91.3 * DAY,
  month: 30.4 * DAY,
  week: 7 * DAY,
  day: DAY,
  hour: HOUR,
};

type Step = readonly [kind: TickKind, count: number];

const HOURS: readonly Step[] = [1, 5, 15, 30, 60, 120, 180, 360, 720].map((minutes) => [
  'hour',
  minutes / 60,
]);
const DAYS: readonly Step[] = [1, 2, 7, 14].map((count) => ['day', count]);
const WEEKS: readonly Step[] = [1, 2, 4].map((count) => ['week', count]);
const MONTHS: readonly Step[] = [1, 2, 3, 6].map((count) => ['month', count]);
const QUARTERS: readonly Step[] = [1, 2].map((count) => ['quarter', count]);
const YEARS: readonly Step[] = [1, 2, 5, 10, 20, 50, 100, 500].map((count) => ['year', count]);

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  year: YEARS,
  quarter: [...QUARTERS, ...YEARS],
  month: [...MONTHS, ...YEARS],
  week: [...WEEKS, ...MONTHS, ...YEARS],
  day: [...DAYS, ...MONTHS, ...YEARS],
  instant: [...HOURS, ...DAYS, ...MONTHS, ...YEARS],
};

/** The marks of one step within a span, each on a round reading of the calendar. */
function marks([kind, count]: Step, start: number, end: number): Tick[] {
  const ticks: Tick[] = [];
  const monthly = kind === 'year' ? 12 : kind === 'quarter' ? 3 : kind === 'month' ? 1 : 0;
  if (monthly) {
    const step = monthly * count;
    const from = new Date(start);
    let month = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step;
    for (let at = -Infinity; at < end; month += step) {
      at = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
      if (at >= start && at < end) ticks.push({ at, kind });
    }
    return ticks;
  }
  const length = Math.round(LENGTH[kind] * count);
  const origin = kind === 'week' || count % 7 === 0 ? MONDAY : 0;
  const first = origin + Math.ceil((start - origin) / length) * length;
  for (let at = first; at < end; at += length) ticks.push({ at, kind });
  return ticks;
}

/**
 * The finest ticks of a time axis that fit.
 *
 * @param kind the finest kind of the data: `year`, `quarter`, `month`, `week`, `day`, `instant`
 * @param start calendar reading of the axis's start, as UTC milliseconds
 * @param end the same of its end
 * @param room the axis's length in pixels
 * @param fits whether the labels of these ticks stand beside one another
 */
export function timeTicks(
  kind: string,
  start: number,
  end: number,
  room: number,
  fits: (ticks: readonly Tick[]) => boolean,
): Tick[] {
  for (const step of STEPS[kind] ?? YEARS) {
    // Nothing is narrower than this, so finer steps need not be written out to be refused.
    if ((end - start) / (LENGTH[step[0]] * step[1]) > room / 14) continue;
    const ticks = marks(step, start, end);
    if (ticks.length && fits(ticks)) return ticks;
  }
  return [];
}
