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

const DAY = 86_400_000;
/** A Monday: weeks are counted from it. */
const MONDAY = Date.UTC(1970, 0, 5);

/** How long a kind is: in months, or in days. */
const MONTHS_IN: Readonly<Partial<Record<TickKind, number>>> = { year: 12, quarter: 3, month: 1 };
const DAYS_IN: Readonly<Partial<Record<TickKind, number>>> = { week: 7, day: 1, hour: 1 / 24 };

type Step = readonly [kind: TickKind, count: number];

const steps = (kind: TickKind, ...counts: number[]): Step[] => counts.map((count) => [kind, count]);

const MINUTES = [1, 5, 15, 30, 60, 120, 180, 360, 720];
const YEARS = steps('year', 1, 2, 5, 10, 20, 50, 100, 500);
const MONTHS = [...steps('month', 1, 2, 3, 6), ...YEARS];
const DAYS = [...steps('day', 1, 2, 7, 14), ...MONTHS];

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  quarter: [...steps('quarter', 1, 2), ...YEARS],
  month: MONTHS,
  week: [...steps('week', 1, 2, 4), ...MONTHS],
  day: DAYS,
  instant: [...steps('hour', ...MINUTES.map((minutes) => minutes / 60)), ...DAYS],
};

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
  for (const [unit, count] of STEPS[kind] ?? YEARS) {
    const months = (MONTHS_IN[unit] ?? 0) * count;
    const length = months ? months * 30.4 * DAY : Math.round((DAYS_IN[unit] ?? 1) * count * DAY);
    // Nothing is narrower than this, so finer steps need not be written out to be refused.
    if ((end - start) / length > room / 14) continue;
    // Each on a round reading of the calendar.
    const origin = unit === 'week' || count % 7 === 0 ? MONDAY : 0;
    const from = new Date(start);
    let i = Math.floor(
      months
        ? (from.getUTCFullYear() * 12 + from.getUTCMonth()) / months
        : (start - origin) / length,
    );
    const ticks: Tick[] = [];
    for (let at = -Infinity; at < end; i++) {
      if (at >= start) ticks.push({ at, kind: unit });
      at = months ? new Date(0).setUTCFullYear(0, i * months, 1) : origin + i * length;
    }
    if (ticks.length && fits(ticks)) return ticks;
  }
  return [];
}
