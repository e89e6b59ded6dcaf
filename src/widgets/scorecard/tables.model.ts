import {
  tableOf,
  targetCell,
  type CellUnits,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import { changeUnit } from '../../measure/figures.js';
import { SIGNAL, figureColumn, pointTable } from '../../series/table.model.js';
import type { RowFigure } from './row.model.js';

/** The columns that have an indicator's own unit, and whether they hold changes. */
const FIGURES: Readonly<Record<string, boolean>> = {
  value: false,
  target: false,
  'lower-limit': false,
  'upper-limit': false,
  change: true,
};

const unitsIn = (unit: Unit): CellUnits =>
  Object.fromEntries(
    Object.entries(FIGURES).map(([key, isChange]) => [key, isChange ? changeUnit(unit) : unit]),
  );

/** A table whose rows are of indicators, each of which has its unit. */
function withUnits(table: TableFigures, rows: readonly RowFigure[]): TableFigures {
  const units = new Map(rows.map(({ key, charted }) => [key, unitsIn(charted.unit)]));
  return { ...table, unitsOf: (row) => units.get(String(Reflect.get(row, 'key')))! };
}

/** How each newest value differs from the period before and from the year before. */
function comparisonTable(rows: readonly RowFigure[]): TableFigures[] {
  const compared = rows.flatMap(({ key, label, comparisons }) =>
    comparisons.map(({ kind, other, value, finding }) => ({
      key,
      label,
      kind,
      t: other.t,
      value: other.value,
      change: value,
      finding,
    })),
  );
  if (!compared.length) return [];
  const units = {
    key: 'label',
    label: 'label',
    kind: 'code',
    t: 'time',
    value: 'mixed',
    change: 'mixed',
    finding: 'code',
  } as const;
  return [withUnits(tableOf('comparisons', units, compared), rows)];
}

/** The points behind the spark lines. */
function pointsTable(rows: readonly RowFigure[]): TableFigures[] {
  const figures = {
    value: figureColumn('value', 'mixed'),
    'lower-limit': figureColumn('lowerLimit', 'mixed'),
    'upper-limit': figureColumn('upperLimit', 'mixed'),
    signal: SIGNAL,
  };
  const table = pointTable(
    'points',
    rows.map(({ series }) => series),
    figures,
    () => true,
  );
  return table.rows.length ? [withUnits(table, rows)] : [];
}

/** The tables of a scorecard, in the order of its rows. */
export function tablesOf(rows: readonly RowFigure[]): [TableFigures, ...TableFigures[]] {
  const indicators = rows.map(({ key, label, latest, comparisons, variation, assurance }) => ({
    key,
    label,
    t: latest?.point.t,
    value: latest?.point.value,
    target: targetCell(latest?.target ?? null),
    change: comparisons.find(({ kind }) => kind === 'previous')?.value,
    variation,
    assurance,
    signal: latest?.point.signals.join('+') || null,
  }));
  const units = {
    key: 'label',
    label: 'label',
    t: 'time',
    value: 'mixed',
    target: 'mixed',
    change: 'mixed',
    variation: 'code',
    assurance: 'code',
    signal: 'code',
  } as const;
  return [
    withUnits(tableOf('scorecard', units, indicators), rows),
    ...comparisonTable(rows),
    ...pointsTable(rows),
  ];
}
