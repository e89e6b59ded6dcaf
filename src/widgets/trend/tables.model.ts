import { tableOf, type RowOf, type TableFigures, type Unit } from '../../contract/index.js';
import { has } from './column.model.js';
import { figureAt, type SeriesFigure } from './series.model.js';
import type { TrendDocument } from './trend.schema.js';

/** A row for each point of all series, one series after the other. */
const rowsFrom = <Row>(
  series: readonly SeriesFigure[],
  rowAt: (one: SeriesFigure, index: number) => Row,
): Row[] =>
  series.flatMap((one) => Array.from({ length: one.columns.length }, (_, i) => rowAt(one, i)));

/** The default table: every point with what it rests on and what its control chart says. */
const pointTable = (series: readonly SeriesFigure[], unit: Unit): TableFigures =>
  tableOf(
    'trend',
    {
      t: 'time',
      series: 'label',
      value: unit,
      requested: 'count',
      fulfilled: 'count',
      capped: 'percent',
      inflation: 'factor',
      'lower-limit': unit,
      'upper-limit': unit,
      signal: 'code',
      target: unit,
    },
    () =>
      rowsFrom(series, ({ key, label, columns }, i) => ({
        t: columns.t[i]!,
        series: { key, label },
        value: figureAt(columns.value, i),
        requested: figureAt(columns.requested, i),
        fulfilled: figureAt(columns.fulfilled, i),
        capped: figureAt(columns.capped, i),
        inflation: figureAt(columns.inflation, i),
        target: figureAt(columns.target, i),
        'lower-limit': figureAt(columns.lowerLimit, i),
        'upper-limit': figureAt(columns.upperLimit, i),
        signal: columns.signals[i]?.join('+') || null,
      })),
  );

/** What only tooltips and marks tell of the points: given intervals, sales, forecasts, the centre. */
function detailTables(series: readonly SeriesFigure[], unit: Unit): TableFigures[] {
  const detailed = ({ columns }: SeriesFigure, i: number) =>
    has(columns.lower, i) ||
    has(columns.lowerLimit, i) ||
    has(columns.sold, i) ||
    has(columns.accuracy, i);
  if (!series.some((one) => one.columns.value.some((_, i) => detailed(one, i)))) return [];
  const units = {
    t: 'time',
    series: 'label',
    lower: unit,
    upper: unit,
    sold: 'count',
    accuracy: 'percent',
    center: unit,
  } as const;
  const rows = () =>
    rowsFrom(series, (one, i) => {
      if (!detailed(one, i)) return [];
      const { key, label, columns, center } = one;
      return {
        t: columns.t[i]!,
        series: { key, label },
        lower: figureAt(columns.lower, i),
        upper: figureAt(columns.upper, i),
        sold: figureAt(columns.sold, i),
        accuracy: figureAt(columns.accuracy, i),
        center: has(columns.lowerLimit, i) ? center : null,
      };
    }).flat();
  return [tableOf('details', units, rows)];
}

/** The events, and where the forecast begins. */
function eventTables({ events, forecastFrom }: TrendDocument): TableFigures[] {
  const rows: RowOf<'label' | 'from' | 'to'>[] = (events ?? []).map(({ t, ...event }) => ({
    ...event,
    key: '',
    from: t,
    to: event.to,
  }));
  if (forecastFrom != null) rows.push({ key: 'forecast', from: forecastFrom, to: null });
  return rows.length ? [tableOf('events', { label: 'label', from: 'time', to: 'time' }, rows)] : [];
}

/** The tables of a trend; rows of points are made when they are asked for. */
export const tablesOf = (
  series: readonly SeriesFigure[],
  unit: Unit,
  document: TrendDocument,
): [TableFigures, ...TableFigures[]] => [
  pointTable(series, unit),
  ...detailTables(series, unit),
  ...eventTables(document),
];
