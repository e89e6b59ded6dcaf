import {
  tableOf,
  targetCell,
  type RowOf,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import type { ChartedFigures } from '../../series/charted.model.js';
import type { SeriesFigure } from '../../series/series.model.js';
import { SIGNAL, figureColumn, pointTable, type PointColumn } from '../../series/table.model.js';
import { targetAt, type TargetStep } from '../../series/times.model.js';
import type { TrendDocument } from './trend.schema.js';

/** What a point is, where it is no complete period like the others. */
const STATE: PointColumn = {
  unit: 'code',
  cellAt: ({ columns: { partial, excluded } }, index) =>
    partial[index] ? 'partial' : excluded[index] ? 'excluded' : null,
  fills: ({ columns: { partial, excluded } }) => partial.includes(1) || excluded.includes(1),
};

/** The target in force; a band to stay in by both its ends. */
function targetColumn(targets: readonly TargetStep[], unit: Unit): PointColumn {
  return {
    unit,
    cellAt: ({ columns }, index) => targetCell(targetAt(targets, columns.start[index]!)),
    fills: ({ columns }) => targets.some(({ start }) => start <= (columns.start.at(-1) ?? NaN)),
  };
}

/** What only tooltips and marks tell of points: given intervals, events, sales, forecasts, the centre. */
function detailTables(series: readonly SeriesFigure[], unit: Unit): TableFigures[] {
  const figures = {
    lower: figureColumn('lower', unit),
    upper: figureColumn('upper', unit),
    events: figureColumn('events', 'count'),
    exposure: figureColumn('exposure', 'count'),
    sold: figureColumn('sold', 'count'),
    accuracy: figureColumn('accuracy', 'percent'),
    bias: figureColumn('bias', 'percent'),
    center: figureColumn('center', unit),
    state: STATE,
  };
  const columns = Object.values(figures).filter(({ fills }) => series.some(fills));
  if (!columns.length) return [];
  const isDetailed = (figure: SeriesFigure, index: number) =>
    columns.some(({ cellAt }) => cellAt(figure, index) !== null);
  return [pointTable('details', series, figures, isDetailed)];
}

/** The events, the phases, the points left out for a reason, and where the forecast begins. */
function eventTables(
  { events, phases, forecastFrom }: TrendDocument,
  series: readonly SeriesFigure[],
): TableFigures[] {
  const rows: RowOf<'label' | 'from' | 'to'>[] = (events ?? []).map(({ t, ...event }) => ({
    ...event,
    key: '',
    from: t,
    to: event.to,
  }));
  for (const { from, label } of phases ?? []) rows.push({ key: 'phase', label, from, to: null });
  for (const { columns, reasonAt } of series) {
    columns.excluded.forEach((flag, index) => {
      if (flag) rows.push({ key: '', label: reasonAt(index), from: columns.t[index], to: null });
    });
  }
  if (forecastFrom != null) rows.push({ key: 'forecast', from: forecastFrom, to: null });
  return rows.length ? [tableOf('events', { label: 'label', from: 'time', to: 'time' }, rows)] : [];
}

/** What counts are called that are of no supply. */
const NEUTRAL_NAMES = { requested: 'whole', fulfilled: 'part' } as const;

/**
 * The tables of a trend. The first has every point, with what it rests on and what its control chart
 * says.
 */
export function tablesOf(
  { series, targets, unit, supply }: ChartedFigures,
  document: TrendDocument,
): [TableFigures, ...TableFigures[]] {
  const figures = {
    value: figureColumn('value', unit),
    requested: figureColumn('requested', 'count'),
    fulfilled: figureColumn('fulfilled', 'count'),
    capped: figureColumn('capped', 'percent'),
    inflation: figureColumn('inflation', 'factor'),
    'lower-limit': figureColumn('lowerLimit', unit),
    'upper-limit': figureColumn('upperLimit', unit),
    signal: SIGNAL,
    target: targetColumn(targets, unit),
  };
  return [
    pointTable('trend', series, figures, () => true, supply ? undefined : NEUTRAL_NAMES),
    ...detailTables(series, unit),
    ...eventTables(document, series),
  ];
}
