import type { Unit } from '../../contract/index.js';
import {
  inPercent,
  percent,
  runRules,
  xmrChart,
  type ControlChart,
} from '../../statistics/index.js';
import { columnOf, emptyColumn, figureAt, has } from './columns.model.js';
import type { Columns, ControlColumns } from './series.model.js';
import { CHARTS, type Control } from './trend.schema.js';

/** The largest figure of the units that have no figures below zero; limits of others are not cut. */
const LARGEST: Readonly<Record<string, number>> = {
  percent: 100,
  count: Infinity,
  days: Infinity,
};

/** A series' control chart in the widget's unit, of the points that have happened. */
function chartOf(
  known: readonly (number | null)[],
  { n }: Columns,
  control: Control,
  unit: Unit,
): ControlChart {
  const chart = CHARTS[control];
  const upper = LARGEST[unit];
  if (!chart) return xmrChart(known, upper ? { lower: 0, upper } : undefined);
  const { center, points, sigmas } = chart(
    known.map((value, i) =>
      value === null || !has(n, i) ? null : { part: (value / 100) * n[i]!, whole: n[i]! },
    ),
  );
  return { center: percent(center), points: points.map(inPercent), sigmas: sigmas.map(percent) };
}

/** The limits and signals of a series. Forecast points are left out of the chart and have neither. */
export function controlOf(
  columns: Columns,
  control: Control,
  unit: Unit,
): { readonly center: number | null; readonly chart: ControlColumns } {
  const { length, value, forecast } = columns;
  if (control === 'none') {
    const empty = emptyColumn(length);
    const chart = { lowerLimit: empty, upperLimit: empty, sigma: empty, signals: [] };
    return { center: null, chart };
  }
  const known = Array.from({ length }, (_, i) => (forecast[i] ? null : figureAt(value, i)));
  const { center, points, sigmas } = chartOf(known, columns, control, unit);
  return {
    center,
    chart: {
      lowerLimit: columnOf(length, (i) => points[i]?.lower ?? NaN),
      upperLimit: columnOf(length, (i) => points[i]?.upper ?? NaN),
      sigma: columnOf(length, (i) => sigmas[i] ?? NaN),
      signals: runRules(known, center, points),
    },
  };
}
