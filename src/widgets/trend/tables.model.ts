import { sum } from 'd3-array';
import {
  tableOf,
  targetCell,
  type CellFigure,
  type RowOf,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import type { ChartedFigures } from '../../series/charted.model.js';
import { figureAt, hasAny, type Column } from '../../series/columns.model.js';
import type { SeriesFigure } from '../../series/series.model.js';
import { targetAt, type TargetStep } from '../../series/times.model.js';
import type { TrendDocument } from './trend.schema.js';

/** A column of a table of points. */
interface PointColumn {
  readonly unit: Unit;
  /** The cell of a point; null for an empty one. */
  readonly cellAt: (series: SeriesFigure, index: number) => CellFigure;
  /** Whether any point of a series has a figure in it. */
  readonly fills: (series: SeriesFigure) => boolean;
}

/** The names of those columns of a series that hold figures. */
type FigureName = {
  [Name in keyof SeriesFigure['columns']]: SeriesFigure['columns'][Name] extends Column
    ? Name
    : never;
}[keyof SeriesFigure['columns']];

const figureColumn = (name: FigureName, unit: Unit): PointColumn => ({
  unit,
  cellAt: ({ columns }, index) => figureAt(columns[name], index),
  fills: ({ columns }) => hasAny(columns[name]),
});

/** What every table of points begins with: the time and the series of a point. */
const POINT: Readonly<Record<string, PointColumn>> = {
  t: { unit: 'time', cellAt: ({ columns }, index) => columns.t[index], fills: () => true },
  // A key is for machines; readers have the label.
  series: { unit: 'label', cellAt: ({ key }) => key, fills: () => false },
  label: { unit: 'label', cellAt: ({ label }) => label as CellFigure, fills: () => true },
};

const SIGNAL: PointColumn = {
  unit: 'code',
  cellAt: ({ columns }, index) => columns.signals[index]?.join('+') || null,
  fills: ({ columns }) => columns.signals.some(({ length }) => length > 0),
};

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

/**
 * A table of the points of all series, one series after the other. A row is made when a page of the
 * table asks for it: a trend may have 100,000 points.
 *
 * @param includes whether a point has a row
 */
function pointTable(
  name: string,
  series: readonly SeriesFigure[],
  figures: Readonly<Record<string, PointColumn>>,
  includes: (series: SeriesFigure, index: number) => boolean,
  names?: TableFigures['names'],
): TableFigures {
  const columns = Object.entries({ ...POINT, ...figures });
  const included = series.map((figure) => {
    const indices = new Uint32Array(figure.columns.length);
    let count = 0;
    for (let i = 0; i < indices.length; i++) if (includes(figure, i)) indices[count++] = i;
    return indices.subarray(0, count);
  });
  const length = sum(included.map((indices) => indices.length));
  const rowAt = (figure: SeriesFigure, index: number): Record<string, CellFigure> => {
    const row: Record<string, CellFigure> = { key: figure.key };
    for (const [key, { cellAt }] of columns) row[key] = cellAt(figure, index);
    return row;
  };
  return {
    name,
    units: Object.fromEntries(columns.map(([key, { unit }]) => [key, unit])),
    // What a series is called stands under that word.
    names: { label: 'series', ...names },
    rows: {
      length,
      slice: (start = 0, end = length) => {
        let offset = 0;
        return series.flatMap((figure, order) => {
          const indices = included[order]!;
          const page = indices.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
          offset += indices.length;
          return [...page].map((index) => rowAt(figure, index));
        });
      },
      fills: (key) => columns.some(([column, { fills }]) => column === key && series.some(fills)),
    },
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
