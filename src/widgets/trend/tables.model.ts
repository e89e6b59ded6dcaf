import {
  tableOf,
  type RowOf,
  type RowSource,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import { has, hasAny } from './column.model.js';
import { figureAt, type SeriesFigure } from './series.model.js';
import type { TrendDocument } from './trend.schema.js';

/** The figures of the points table, by the table's column. */
const POINT_FIGURES = {
  value: 'value',
  requested: 'requested',
  fulfilled: 'fulfilled',
  capped: 'capped',
  inflation: 'inflation',
  'lower-limit': 'lowerLimit',
  'upper-limit': 'upperLimit',
  target: 'target',
} as const satisfies Readonly<Record<string, keyof SeriesFigure['columns']>>;

/**
 * Rows of points of all series, one series after the other. A row is made when a page of the table
 * asks for it: a trend may have 100,000 points.
 *
 * @param includes whether a point has a row
 * @param fills whether any point has a figure in a column of the table
 */
function pointRows<Row>(
  series: readonly SeriesFigure[],
  includes: (series: SeriesFigure, index: number) => boolean,
  rowAt: (series: SeriesFigure, index: number) => Row,
  fills: (key: string) => boolean,
): RowSource<Row> {
  const positions = series.map((one) => {
    const indices = new Uint32Array(one.columns.length);
    let count = 0;
    for (let i = 0; i < indices.length; i++) if (includes(one, i)) indices[count++] = i;
    return indices.subarray(0, count);
  });
  const length = positions.reduce((total, indices) => total + indices.length, 0);
  return {
    length,
    slice: (start = 0, end = length) => {
      let offset = 0;
      return series.flatMap((one, order) => {
        const indices = positions[order]!;
        const page = indices.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
        offset += indices.length;
        return Array.from(page, (index) => rowAt(one, index));
      });
    },
    fills,
  };
}

/** The default table: every point with what it rests on and what its control chart says. */
function pointTable(series: readonly SeriesFigure[], unit: Unit): TableFigures {
  const fills = (key: string) =>
    key === 't' ||
    key === 'series' ||
    series.some(({ columns }) =>
      key === 'signal'
        ? columns.signals.some((signals) => signals.length > 0)
        : hasAny(columns[POINT_FIGURES[key as keyof typeof POINT_FIGURES]]),
    );
  return tableOf(
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
    pointRows(
      series,
      () => true,
      ({ key, label, columns }, i) => {
        const figure = (name: keyof typeof POINT_FIGURES) =>
          figureAt(columns[POINT_FIGURES[name]], i);
        return {
          t: columns.t[i]!,
          series: { key, label },
          value: figure('value'),
          requested: figure('requested'),
          fulfilled: figure('fulfilled'),
          capped: figure('capped'),
          inflation: figure('inflation'),
          'lower-limit': figure('lower-limit'),
          'upper-limit': figure('upper-limit'),
          signal: columns.signals[i]?.join('+') || null,
          target: figure('target'),
        };
      },
      fills,
    ),
  );
}

/** The figures of the details table, by the table's column. */
const DETAIL_FIGURES = {
  lower: 'lower',
  upper: 'upper',
  sold: 'sold',
  accuracy: 'accuracy',
  center: 'lowerLimit',
} as const satisfies Readonly<Record<string, keyof SeriesFigure['columns']>>;

/** What only tooltips and marks tell of the points: given intervals, sales, forecasts, the centre. */
function detailTables(series: readonly SeriesFigure[], unit: Unit): TableFigures[] {
  const names = Object.values(DETAIL_FIGURES);
  const isDetailed = ({ columns }: SeriesFigure, i: number) =>
    names.some((name) => has(columns[name], i));
  if (!series.some(({ columns }) => names.some((name) => hasAny(columns[name])))) return [];
  const rows = pointRows(
    series,
    isDetailed,
    ({ key, label, columns, center }, i) => ({
      t: columns.t[i]!,
      series: { key, label },
      lower: figureAt(columns.lower, i),
      upper: figureAt(columns.upper, i),
      sold: figureAt(columns.sold, i),
      accuracy: figureAt(columns.accuracy, i),
      center: has(columns.lowerLimit, i) ? center : null,
    }),
    (key) =>
      key === 't' ||
      key === 'series' ||
      series.some(({ columns }) =>
        hasAny(columns[DETAIL_FIGURES[key as keyof typeof DETAIL_FIGURES]]),
      ),
  );
  const units = {
    t: 'time',
    series: 'label',
    lower: unit,
    upper: unit,
    sold: 'count',
    accuracy: 'percent',
    center: unit,
  } as const;
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
