import { parseTime, type Time } from '../../contract/index.js';
import type { KpiDocument } from './kpi.schema.js';

export interface SparkPoint {
  readonly t: Time;
  /** Start of the time, in milliseconds; see `Moment`. */
  readonly start: number;
  readonly value: number | null;
  /** Whether the line goes on from the point before: no value and no calendar period is missing. */
  readonly joined: boolean;
}

/** The points of the spark line; null where there are none. */
export function sparkOf({ spark }: KpiDocument): SparkPoint[] | null {
  if (!spark?.length) return null;
  const moments = spark.map(({ t }) => parseTime(t)!);
  return spark.map(({ t, value = null }, index) => {
    const { kind, start } = moments[index]!;
    const before = moments[index - 1];
    const isNext = !!before && (kind === 'instant' || before.kind !== kind || before.end === start);
    const joined = isNext && value !== null && spark[index - 1]!.value != null;
    return { t, start, value, joined };
  });
}
