import { bisectLeft, bisector } from 'd3-array';
import { parseTime, utc, type Time, type Zone } from '../contract/index.js';
import type { Target } from '../measure/measure.schema.js';
import type { Place, Span, Times } from './times.schema.js';
import { isStepped, type ChartedDocument } from './charted.schema.js';

export type { Span, Times } from './times.schema.js';

/** A target while it is in force. */
export interface TargetStep extends Span {
  readonly value: Target;
}

/** The targets in ascending order, the last of them in force to the end of the axis. */
export function targetSteps(
  { target }: Pick<ChartedDocument, 'target'>,
  span: Span,
  place: Place,
): TargetStep[] {
  if (target == null) return [];
  if (!isStepped(target)) return [{ ...span, value: target }];
  const steps: { start: number; value: Target }[] = [];
  for (const { from, value } of target) {
    const { start } = place(from);
    // Where instants and periods are mixed, a later step may start earlier on the zone's clock; it
    // then replaces the ones before it.
    while (steps.length && steps.at(-1)!.start >= start) steps.pop();
    steps.push({ start, value });
  }
  return steps.map((step, index) => ({
    ...step,
    end: steps[index + 1]?.start ?? Math.max(span.end, step.start),
  }));
}

const stepsByStart = bisector((step: TargetStep) => step.start);

/** The target in force at a time of the axis: the step that began last; null before the first. */
export function targetAt(steps: readonly TargetStep[], start: number): Target | null {
  return steps[stepsByStart.right(steps, start) - 1]?.value ?? null;
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

/**
 * The same period a year before: the month of that name, the ISO week of that number. For an instant,
 * the one at which the zone's clock showed the same.
 *
 * @returns on the time axis; null where that year has no such day or week
 */
function yearBefore(time: Time, zone: Zone, place: Place): Span | null {
  const moment = parseTime(time);
  if (!moment) return null;
  if (moment.kind === 'instant') {
    const wall = new Date(zone.toWall(moment.start));
    const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth()];
    const dayOf = (ofYear: number) => utc(ofYear, month, wall.getUTCDate());
    if (new Date(dayOf(year - 1)).getUTCMonth() !== month) return null;
    const start = zone.toInstant(wall.getTime() - dayOf(year) + dayOf(year - 1));
    return { start, end: start };
  }
  // Every calendar period begins with its year.
  const text = String(time);
  const before = String(Number(text.slice(0, 4)) - 1).padStart(4, '0') + text.slice(4);
  return parseTime(before) ? place(before) : null;
}

/** Index of the point a year before another one; -1 for none. */
export function indexYearBefore(
  { t, start, end }: Times,
  index: number,
  zone: Zone,
  place: Place,
): number {
  const wanted = yearBefore(t[index]!, zone, place);
  if (!wanted) return -1;
  const found = bisectLeft(start, wanted.start);
  return start[found] === wanted.start && end[found] === wanted.end ? found : -1;
}
