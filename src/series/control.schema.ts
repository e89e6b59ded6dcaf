import { bisectLeft, bisectRight } from 'd3-array';
import type { Text, Time, Unit } from '../contract/index.js';
import {
  CHARTS,
  phasedChart,
  type ChartKind,
  type ChartSeries,
  type Interval,
  type PhasedChart,
  type Signal,
} from '../statistics/index.js';
import { perOf, type Samples } from './samples.schema.js';
import { excludedAt, type SeriesDocument } from './series.schema.js';
import type { Place, Times } from './times.schema.js';

/*
 * The control chart that a document asks for. The check of a document warns of limits that say little,
 * so it makes the same chart as the figures do.
 */

export type { ChartKind, Signal };

export const CONTROLS = ['none', 'auto', ...CHARTS] as const;

/** What a document asks for; `none` for no limits, `auto` for the chart that its data call for. */
export type Control = (typeof CONTROLS)[number];

/** The fields of a document that its control charts depend on. */
export interface ControlDocument {
  readonly control?: Control | null | undefined;
  readonly rules?: readonly Signal[] | null | undefined;
  readonly phases?:
    readonly { readonly from: Time; readonly label?: Text | null | undefined }[] | null | undefined;
  readonly baseline?:
    { readonly from?: Time | null | undefined; readonly to: Time } | null | undefined;
}

/**
 * The largest figure of the units that have none below zero. Limits are cut to these bounds only where
 * all values keep them: an attainment in percent may be over 100.
 */
const LARGEST: Readonly<Record<string, number>> = {
  percent: 100,
  count: Infinity,
  days: Infinity,
  hours: Infinity,
};

function rangeOf(value: Float64Array, unit: Unit): Interval | undefined {
  const upper = unit.startsWith('per:') ? Infinity : LARGEST[unit];
  if (upper === undefined) return undefined;
  return value.some((figure) => figure < 0 || figure > upper) ? undefined : { lower: 0, upper };
}

/** The index of the first point of each phase that has points, the first of all being 0. */
function phaseStarts({ start }: Times, { phases }: ControlDocument, place: Place): number[] {
  const starts = new Set([0]);
  for (const { from } of phases ?? []) {
    const first = bisectLeft(start, place(from).start);
    if (first < start.length) starts.add(first);
  }
  return [...starts];
}

/**
 * Which points limits may be computed from. A baseline applies to the phase in which it ends; the other
 * phases have their own.
 */
function baselineTest(
  { start, end }: Times,
  phases: readonly number[],
  { baseline }: ControlDocument,
  place: Place,
): (index: number) => boolean {
  if (!baseline) return () => true;
  const from = baseline.from == null ? -Infinity : place(baseline.from).start;
  const to = place(baseline.to).end;
  const isWithin = (index: number) => start[index]! >= from && end[index]! <= to;
  const after = start.findIndex((_, index) => end[index]! > to);
  const last = after < 0 ? start.length - 1 : Math.max(after - 1, 0);
  const phaseOf = (index: number) => bisectRight(phases, index);
  const held = phaseOf(last);
  return (index) => phaseOf(index) !== held || isWithin(index);
}

/** The chart for data: by trials, by events over an exposure, or by single values. */
function chartFor(
  { requested, fulfilled, events, exposure }: Samples,
  isCharted: (index: number) => boolean,
): 'rates' | 'u' | 'xmr' {
  const all = (...columns: Float64Array[]) =>
    columns.every((column) => column.every((figure, i) => !isCharted(i) || figure > -Infinity));
  if (!requested.some((_, index) => isCharted(index))) return 'xmr';
  if (all(requested, fulfilled)) return 'rates';
  return all(events, exposure) ? 'u' : 'xmr';
}

/** What the values of a chart of rates were counted from, in the terms of that chart. */
function countsFor(
  kind: ChartKind | 'rates',
  { value, requested, fulfilled, events, exposure, n }: Samples,
  unit: Unit,
): Pick<ChartSeries, 'parts' | 'wholes' | 'per'> {
  if (kind === 'u') return { parts: events, wholes: exposure, per: perOf(unit) };
  // A ready-made percentage with its number of answers is as good as its counts.
  const parts = value.map((percent, i) =>
    requested[i]! > -Infinity && fulfilled[i]! > -Infinity
      ? fulfilled[i]!
      : (percent / 100) * n[i]!,
  );
  return { parts, wholes: n, per: 100 };
}

/**
 * The control chart of a series, phase by phase; null where none is asked for. Forecasts, periods that
 * are not over and withheld points are left out; excluded ones have limits, but are neither in them nor
 * judged.
 */
export function chartOf(
  series: SeriesDocument,
  times: Times,
  samples: Samples,
  unit: Unit,
  document: ControlDocument,
  place: Place,
): PhasedChart | null {
  const { control } = document;
  if (control == null || control === 'none') return null;
  const { value, forecast, partial, requested, fulfilled, events, exposure } = samples;
  const known = value.map((figure, i) => (forecast[i] || partial[i] ? NaN : figure));
  const isCharted = (index: number) => known[index]! > -Infinity;
  const kind = control === 'auto' ? chartFor(samples, isCharted) : control;
  const areKnown = (index: number, ...columns: Float64Array[]) =>
    columns.every((column) => column[index]! > -Infinity);
  const isRate = (index: number) =>
    areKnown(index, events, exposure) || areKnown(index, requested, fulfilled);
  // A rate is no count of events.
  const values = kind === 'c' ? known.map((figure, i) => (isRate(i) ? NaN : figure)) : known;
  const phases = phaseStarts(times, document, place);
  const mayBeBase = baselineTest(times, phases, document, place);
  const isExcluded = (index: number) => excludedAt(series, index) !== null;
  const flags = (test: (index: number) => boolean): Uint8Array =>
    Uint8Array.from(values, (_, index) => Number(test(index)));
  const judged = flags((index) => isCharted(index) && !isExcluded(index));
  return phasedChart(
    {
      values,
      ...countsFor(kind, samples, unit),
      range: rangeOf(value, unit),
      base: flags((index) => judged[index] === 1 && mayBeBase(index)),
      judged,
      apart: times.apart,
      phases,
    },
    kind,
    document.rules ?? undefined,
  );
}
