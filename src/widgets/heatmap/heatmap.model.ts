import {
  tableOf,
  type CodeLabels,
  type Figures,
  type Label,
  type TableFigures,
  type Unit,
} from '../../contract/index.js';
import { DEFAULT_CONFIDENCE } from '../../statistics/index.js';
import { matrixOf, type CellFigure, type Matrix } from './cells.model.js';
import { landmarksOf } from './columns.model.js';
import { findingsOf, worstCells } from './findings.model.js';
import type { HeatmapDocument } from './heatmap.schema.js';

export interface HeatmapFigures extends Figures, Matrix {
  /** The segments, in the document's order. */
  readonly rows: readonly Label[];
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which cells are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  /** Whether everything was counted. */
  readonly isCensus: boolean;
  /** `minimumN`, where the document has one. */
  readonly minimumN: number | null;
  /** Those furthest on the bad side; of what is clearly bad where anything is. */
  readonly worst: readonly CellFigure[];
}

type CellKey = 'value' | 'n' | 'finding';

/** A table of segments by metrics. */
function matrixTable(
  name: string,
  { rows, columns, cells }: Matrix & Pick<HeatmapFigures, 'rows'>,
  field: CellKey,
  unitOf: (column: Matrix['columns'][number]) => Unit,
): TableFigures {
  const keys = columns.map(({ key }) => key);
  const units = Object.fromEntries(columns.map((column) => [column.key, unitOf(column)]));
  const columnLabels: CodeLabels = Object.fromEntries(
    columns.map(({ key, label }) => [key, label ?? key]),
  );
  const named = rows.map(({ key, label }, index) => ({
    ...Object.fromEntries(keys.map((column, place) => [column, cells[index]![place]![field]])),
    key,
    label,
  }));
  return {
    ...tableOf(name, { key: 'code', label: 'label', ...units }, named),
    order: ['key', 'label', ...keys],
    columnLabels,
  };
}

/** The matrix itself; the answers behind it and what it says as tables of the same shape. */
function tablesOf(
  matrix: Matrix & Pick<HeatmapFigures, 'rows'>,
): [TableFigures, ...TableFigures[]] {
  const has = (field: CellKey) =>
    matrix.cells.some((row) => row.some((cell) => cell[field] !== null));
  const landmarks = Object.fromEntries(
    matrix.columns.map((column) => [column.key, landmarksOf(column)]),
  );
  return [
    { ...matrixTable('heatmap', matrix, 'value', ({ unit }) => unit), landmarks },
    ...(has('n') ? [matrixTable('answers', matrix, 'n', () => 'count')] : []),
    ...(has('finding') ? [matrixTable('findings', matrix, 'finding', () => 'code')] : []),
  ];
}

/**
 * The figures of a heatmap: each cell with its interval and how it lies to the target of its metric, or
 * to the value of all segments together. Where `confidence` is null no interval is shown, but cells are
 * still judged at 95 %. The size of the population narrows nothing: it is known of all segments together.
 */
export function heatmapModel(document: HeatmapDocument): HeatmapFigures {
  const { confidence = DEFAULT_CONFIDENCE, minimumN = null, sampling } = document;
  const rows = document.rows.map(({ key, label }) => ({ key, label }));
  const matrix = matrixOf(document);
  const all = matrix.cells.flat();
  const empty = all.every(({ value }) => value === null);
  const isWithheld = all.some(({ withheld }) => withheld);
  return {
    ...matrix,
    rows,
    confidence,
    judgedAt: confidence ?? DEFAULT_CONFIDENCE,
    isCensus: sampling?.design === 'census',
    minimumN,
    worst: worstCells(matrix),
    // Each metric has answers of its own.
    n: null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf(matrix),
    tables: tablesOf({ ...matrix, rows }),
  };
}
