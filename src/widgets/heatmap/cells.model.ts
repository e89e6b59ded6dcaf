import type { Envelope } from '../../contract/index.js';
import { marginOf, type Margin } from '../../measure/verdict.js';
import {
  DEFAULT_CONFIDENCE,
  inPercent,
  judgeTogether,
  proportionPValue,
  suppressedCells,
  wilson,
  type Interval,
  type JudgedDifference,
  type Position,
  type Suppression,
  type Trial,
} from '../../statistics/index.js';
import { columnFigure, valueOf, type ColumnFigure } from './columns.model.js';
import { answersOf, cellsOf, isShare, type Cell, type HeatmapDocument } from './heatmap.schema.js';

/**
 * How a cell lies to what it is held against. `worse` and `better` are more than chance (or everything
 * was counted), `unclear` may be chance. Where nothing is known of its noise it has a position alone, on
 * the bad side (`behind`) or on the good one (`ahead`). `even`: neither, without noise that is known of.
 */
export type CellFinding = 'worse' | 'better' | 'unclear' | 'behind' | 'ahead' | 'even';

/** How a cell is tinted; `far` is a tenth of the scale or more. */
export type Tint = 'far-worse' | 'worse' | 'better' | 'far-better';

export interface CellFigure {
  /** The keys of its segment and its metric. */
  readonly row: string;
  readonly column: string;
  /** In the unit of the metric; null is missing, withheld, or nothing to divide by. */
  readonly value: number | null;
  /** Whether there is nothing to divide by. */
  readonly undefined: boolean;
  readonly withheld: Suppression | null;
  /** What a share is of, and the answers that any figure rests on; null where it is withheld. */
  readonly trial: Trial | null;
  readonly n: number | null;
  /** The interval to draw; null where `confidence` is null, and for what is no share. */
  readonly interval: Interval | null;
  readonly finding: CellFinding | null;
  /**
   * The value less what it is held against, or less the nearer end of a band, in the unit of the metric;
   * null within a band and without a reference.
   */
  readonly difference: number | null;
  /**
   * How far it lies from what it is held against as a share of the scale, or of the reference where the
   * metric has no scale; above 0 on the good side. null without a reference.
   */
  readonly distance: number | null;
  readonly tint: Tint | null;
}

/** From this share of the scale on a cell is far from what it is held against. */
const FAR = 0.1;

const FINDINGS: Readonly<Record<Position, CellFinding>> = {
  lower: 'worse',
  higher: 'better',
  unclear: 'unclear',
  below: 'behind',
  above: 'ahead',
  even: 'even',
};

/** The figures of all metrics and of their cells, segment by segment. */
export interface Matrix {
  readonly columns: readonly ColumnFigure[];
  readonly cells: readonly (readonly CellFigure[])[];
}

type Judging = Pick<Envelope, 'confidence' | 'sampling'>;

/** A cell with how it is judged. */
interface MeasuredCell {
  readonly figure: Omit<CellFigure, 'finding' | 'tint'>;
  readonly judged: JudgedDifference | null;
}

/** A value less the one that it lies nearest to; null for one between the ends of a band. */
function differenceOf(value: number, { margin, edges }: Margin): number | null {
  const [edge, ...others] = edges;
  if (others.length) return null;
  return value < edge! ? -Math.abs(margin) : Math.abs(margin);
}

/** The distance from what a cell is held against as a share of the metric's scale. */
function distanceOf(margin: number, edge: number, { scale }: ColumnFigure): number {
  const whole = scale ? scale.max - scale.min : Math.abs(edge);
  return whole > 0 ? margin / whole : 0;
}

/**
 * What is known of the noise of a difference: of a share by the score test against the reference, which
 * is taken as known. Its own noise is left out, but so is what a segment has in common with all segments
 * together, and that weighs more: the test is on the safe side. Within a band both ends are tested.
 */
function evidenceOf(
  trial: Trial | null,
  edges: readonly number[],
  design: string | undefined,
): JudgedDifference['evidence'] {
  if (design === 'census') return { p: 0, certain: true };
  if (!trial) return null;
  const { part, whole } = trial;
  const pValues = edges.map((edge) => proportionPValue(part / whole, whole, edge / 100));
  return { p: Math.max(...pValues), certain: false };
}

function measuredCell(
  cell: Cell,
  keys: Pick<CellFigure, 'row' | 'column'>,
  withheld: Suppression | null,
  column: ColumnFigure,
  { confidence = DEFAULT_CONFIDENCE, sampling }: Judging,
): MeasuredCell {
  const shown = withheld ? null : cell;
  const value = valueOf(shown);
  const n = answersOf(shown);
  const trial = isShare(shown) && n !== null ? { part: Math.min(shown.part, n), whole: n } : null;
  const isSample = trial !== null && confidence !== null && sampling?.design !== 'census';
  const { reference, better } = column;
  const margin = value === null || !reference ? null : marginOf(value, reference.value, better);
  return {
    figure: {
      ...keys,
      value,
      undefined: isShare(shown) && value === null,
      withheld,
      trial,
      n,
      interval: isSample ? inPercent(wilson(trial.part / n!, n!, confidence)) : null,
      difference: margin && differenceOf(value!, margin),
      distance: margin && distanceOf(margin.margin, margin.edges[0]!, column),
    },
    judged: margin && {
      value: margin.margin,
      evidence: evidenceOf(trial, margin.edges, sampling?.design),
    },
  };
}

/** The tint of a cell: none where it may be chance, or where there is no difference. */
function tintOf(finding: CellFinding | null, distance: number | null): Tint | null {
  const isFar = Math.abs(distance ?? 0) >= FAR;
  if (finding === 'worse' || finding === 'behind') return isFar ? 'far-worse' : 'worse';
  if (finding === 'better' || finding === 'ahead') return isFar ? 'far-better' : 'better';
  return null;
}

/**
 * The figures of a document's matrix. What rests on too few answers is withheld, with what would give it
 * away. All cells that can be tested are judged together: of 20 that do not differ one would seem to.
 */
export function matrixOf(document: HeatmapDocument): Matrix {
  const { rows, minimumN = null, confidence } = document;
  const columns = document.columns.map((metric, index) => {
    const cells = cellsOf(document, index);
    const withheld = suppressedCells(cells.map(answersOf), minimumN);
    const shown = cells.map((cell, row) => (withheld[row] ? null : cell));
    return { figure: columnFigure(metric, cells, shown), cells, withheld };
  });
  const measured = rows.flatMap(({ key: row }, index) =>
    columns.map(({ figure, cells, withheld }) => {
      const keys = { row, column: figure.key };
      return measuredCell(cells[index]!, keys, withheld[index]!, figure, document);
    }),
  );
  const positions = judgeTogether(
    measured.map(({ judged }) => judged),
    1 - (confidence ?? DEFAULT_CONFIDENCE),
  );
  const figures = measured.map(({ figure }, index): CellFigure => {
    const position = positions[index] ?? null;
    const finding = position && FINDINGS[position];
    return { ...figure, finding, tint: tintOf(finding, figure.distance) };
  });
  return {
    columns: columns.map(({ figure }) => figure),
    cells: rows.map((_, index) =>
      figures.slice(index * columns.length, (index + 1) * columns.length),
    ),
  };
}
