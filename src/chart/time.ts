import {
  unixDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSecond,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';

export type TickKind =
  'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'second';

export interface Tick {
  /** Calendar reading, as UTC milliseconds. */
  readonly reading: number;
  readonly kind: TickKind;
}

/** Ticks of one distance: their kind, by which they are labelled, and about how long they are apart. */
interface Step {
  readonly kind: TickKind;
  readonly interval: TimeInterval;
  readonly milliseconds: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30.4 * DAY;

const every = (
  kind: TickKind,
  interval: CountableTimeInterval,
  milliseconds: number,
  counts: readonly number[],
): Step[] =>
  counts.map((count) => ({
    kind,
    interval: interval.every(count)!,
    milliseconds: milliseconds * count,
  }));

const YEARS = every('year', utcYear, 12 * MONTH, [1, 2, 5, 10, 20, 50, 100, 500]);
const MONTHS = [...every('month', utcMonth, MONTH, [1, 2, 3, 6]), ...YEARS];
// d3's utcDay restarts its count on the first of a month; unixDay does not, so that ticks every two
// days stay equally far apart.
const DAYS = [
  ...every('day', unixDay, DAY, [1, 2]),
  ...every('day', utcMonday, WEEK, [1, 2]),
  ...MONTHS,
];

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  'half-year': [...every('half-year', utcMonth, MONTH, [6]), ...YEARS],
  quarter: [...every('quarter', utcMonth, MONTH, [3, 6]), ...YEARS],
  month: MONTHS,
  // ISO weeks begin on Mondays.
  week: [...every('week', utcMonday, WEEK, [1, 2, 4]), ...MONTHS],
  day: DAYS,
  instant: [
    ...every('second', utcSecond, SECOND, [1, 5, 15, 30]),
    ...every('hour', utcMinute, MINUTE, [1, 5, 15, 30]),
    ...every('hour', utcHour, HOUR, [1, 2, 3, 6, 12]),
    ...DAYS,
  ],
};

/** No label is narrower than this, in pixels. */
const NARROWEST = 14;

/**
 * The finest ticks of a time axis that fit.
 *
 * @param kind the finest kind of the data: `year`, `half-year`, `quarter`, `month`, `week`,
 *   `day`, `instant`
 * @param start calendar reading of the axis's start, as UTC milliseconds; years 0 to 9999
 * @param end the same of its end, which itself has no tick
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
    // Ticks that are certainly too many are not even made.
    if ((end - start) / step.milliseconds > room / NARROWEST) continue;
    const dates = step.interval.range(new Date(start), new Date(end));
    const ticks = dates.map((date) => ({ reading: date.getTime(), kind: step.kind }));
    if (ticks.length && fits(ticks)) return ticks;
  }
  return [];
}
