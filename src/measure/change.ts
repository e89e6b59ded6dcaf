/* How a level differs from another one: of the period before, of a benchmark. */
import {
  changeFrom,
  difference,
  findingOf,
  welch,
  type ChangeFinding,
  type Interval,
} from '../statistics/index.js';
import { topOf } from './answers.js';
import { NO_LEVEL, type Level } from './level.js';
import { levelOf } from './methods.js';
import type { Measure } from './measure.schema.js';

export interface Change {
  /** Now minus before; percentages in points. */
  readonly value: number;
  readonly interval: Interval | null;
  readonly finding: ChangeFinding;
}

/** The interval of a change from one level to the next; null where either has none of its own. */
function changeInterval(before: Level, now: Level, confidence: number): Interval | null {
  if (before.sample && now.sample) return welch(before.sample, now.sample, confidence);
  const estimate = ({ value, interval }: Level) => interval && { value: value!, ...interval };
  const [from, to] = [estimate(before), estimate(now)];
  return from && to && difference(from, to);
}

/**
 * The change from one level to another.
 *
 * @param confidence of its interval, between 0 and 1
 * @returns null where either level has no value, and where no number holds the change
 */
export function changeOf(before: Level | null, now: Level, confidence: number): Change | null {
  if (before?.value == null || now.value === null) return null;
  const value = changeFrom(before.value, now.value);
  if (value === null) return null;
  const interval = changeInterval(before, now, confidence);
  return { value, interval, finding: findingOf(value, interval) };
}

/** A level to compare with. The population of another time is not known, so it narrows no interval. */
export const comparedLevel = (compared: number | Measure, confidence: number): Level =>
  typeof compared === 'number' ? { ...NO_LEVEL, value: compared } : levelOf(compared, confidence);

/** What a measure counts, and on which scale. */
function scaleOf(measure: Measure): string {
  switch (measure.method) {
    case 'csat':
      return `csat ${topOf(measure)}/${measure.counts.length}`;
    case 'mean':
      return `mean ${measure.from ?? 1}/${measure.counts.length} ${measure.rescale?.from ?? ''}`;
    case 'value':
    case 'nps':
    case 'index':
    case 'ratio':
      return measure.method;
  }
}

/**
 * Whether a level may be compared with another (rule 17): both are measured by the same method, on
 * the same scale and with the same top ratings. A ready-made value is taken for one of the same kind.
 */
export const isComparable = (measure: Measure, compared: number | Measure): boolean =>
  typeof compared === 'number' ||
  compared.method === 'value' ||
  scaleOf(measure) === scaleOf(compared);
