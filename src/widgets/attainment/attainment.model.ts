import {
  tableOf,
  targetCell,
  type Figures,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import type { AttainmentDocument } from './attainment.schema.js';
import { findingsOf } from './findings.model.js';
import { rowFigure, type RowFigure } from './row.model.js';
import { TOTAL, totalOf, type TotalFigure } from './total.model.js';

export interface AttainmentFigures extends Figures {
  readonly rows: readonly RowFigure[];
  readonly total: TotalFigure;
  /** How much of the period has passed, in percent; null where it is over or nothing is said of it. */
  readonly elapsed: number | null;
  /** Whether the actual amounts are estimates from a sample, so that no target is called met or missed. */
  readonly isSample: boolean;
}

/** The unit of a column of amounts: that of all rows, or each row's own. */
function amountUnit(rows: readonly RowFigure[]): Unit {
  const unit = rows[0]?.unit ?? 'count';
  return rows.every((row) => row.unit === unit) ? unit : 'mixed';
}

function rowTable(rows: readonly RowFigure[]): TableFigures {
  const unit = amountUnit(rows);
  const table = tableOf(
    'attainment',
    {
      key: 'code',
      label: 'label',
      actual: unit,
      target: unit,
      attainment: 'percent',
      pace: 'code',
      weight: 'ratio',
      met: 'code',
    },
    rows.map((row) => ({ ...row, target: targetCell(row.target) })),
  );
  if (unit !== 'mixed') return table;
  const units = new Map(rows.map((row) => [row.key, { actual: row.unit, target: row.unit }]));
  return { ...table, unitsOf: (row) => units.get(String(Reflect.get(row, 'key')))! };
}

/** The total before and after each gate and penalty; none where the rows have no total. */
function totalTable({ combination, before, adjustments }: TotalFigure): TableFigures {
  return tableOf(
    'total',
    {
      key: 'code',
      label: 'label',
      kind: 'code',
      actual: 'index',
      limit: 'index',
      outcome: 'code',
      percent: 'percent',
      taken: 'points',
      total: 'percent',
    },
    [
      {
        key: TOTAL,
        kind: combination,
        actual: null,
        limit: null,
        outcome: null,
        percent: null,
        taken: null,
        total: before,
      },
      ...adjustments,
    ],
  );
}

/** The figures of a document's targets: each row's attainment and pace, the total and what is taken off it. */
export function attainmentModel(document: AttainmentDocument): AttainmentFigures {
  const { elapsed, sampling } = document;
  const rows = document.rows.map((row) => rowFigure(row, document));
  const total = totalOf(rows, document);
  const empty = rows.every(({ actual, target }) => actual === null || target === null);
  return {
    rows,
    total,
    elapsed: elapsed != null && elapsed < 100 ? elapsed : null,
    isSample: sampling?.design === 'sample',
    n: null,
    withheld: null,
    empty,
    findings: empty ? [] : findingsOf(rows, total),
    tables: [rowTable(rows), totalTable(total)],
  };
}

export type { RowFigure, TotalFigure };
