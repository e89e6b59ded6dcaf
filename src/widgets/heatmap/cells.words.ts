import {
  nameIn,
  precisionOf,
  toneOf,
  type Language,
  type News,
  type Precision,
} from '../../i18n/index.js';
import type { Target } from '../../measure/measure.schema.js';
import type { CellFigure } from './cells.model.js';
import { landmarksOf, type ColumnFigure } from './columns.model.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { HeatmapMessages } from './messages/index.js';

export interface ColumnWords {
  readonly label: string;
  /** The figure that its cells are held against; `''` where there is none. */
  readonly referenceValue: string;
  /** What stands below the name: what is better, and the reference. */
  readonly notes: readonly string[];
  readonly precision: Precision;
}

export interface CellWords {
  /** The value, or why there is none; `''` for a missing one. */
  readonly text: string;
  readonly tone: 'muted' | undefined;
  /** Whether its finding is good or bad news. */
  readonly news: News | 'muted';
  /** Where the value lies to its reference, for a difference that is more than chance. */
  readonly sign: 'up' | 'down' | null;
  readonly emphasis: 'strong' | undefined;
}

/** How the figures of a metric are written: alike, and none as what it is held against unless it is that. */
function precisionIn({ cells }: HeatmapFigures, column: ColumnFigure, index: number): Precision {
  const values = cells.map((row) => row[index]!.value);
  return precisionOf({ values, landmarks: landmarksOf(column) }, column.unit);
}

/** A figure of a metric; in a cell without what a rate is counted by, which stands with the metric. */
const unitInCell = ({ unit }: ColumnFigure) => (unit.startsWith('per:') ? 'index' : unit);

/** A target as it is given, another reference as precisely as the cells. */
function referenceIn(
  { shared, formats }: Language,
  column: ColumnFigure,
  precision: Precision,
): string {
  const { reference, unit } = column;
  if (!reference) return '';
  const write = (value: number) =>
    reference.kind === 'target'
      ? formats.plain(value, unit)
      : formats.figure(value, unit, precision);
  const value: Target = reference.value;
  return typeof value === 'number'
    ? write(value)
    : shared.range(write(value.min), write(value.max));
}

/** The metrics in words, in the document's order. */
export const columnWords = (
  figures: HeatmapFigures,
  language: Language<HeatmapMessages>,
): ColumnWords[] =>
  figures.columns.map((column, index) => {
    const { messages } = language;
    const precision = precisionIn(figures, column, index);
    const referenceValue = referenceIn(language, column, precision);
    const kind = column.reference?.kind;
    const reference = kind ? messages.reference(kind, referenceValue) : '';
    const better = column.better === 'lower' ? messages.lowerIsBetter : '';
    return {
      label: nameIn(language, column),
      referenceValue,
      notes: [better, reference].filter(Boolean),
      precision,
    };
  });

function textOf(
  cell: CellFigure,
  column: ColumnFigure,
  precision: Precision,
  minimumN: number | null,
  { shared, formats }: Language,
): string {
  const { value, withheld } = cell;
  if (withheld === 'few') return shared.lowN(formats.number(minimumN ?? 0));
  if (withheld) return shared.notShown;
  if (value === null) return cell.undefined ? shared.notAvailable : '';
  return formats.figure(value, unitInCell(column), precision);
}

/** A cell in words. */
export function cellWords(
  cell: CellFigure,
  column: ColumnFigure,
  precision: Precision,
  { minimumN, isCensus }: HeatmapFigures,
  language: Language<HeatmapMessages>,
): CellWords {
  const { finding, value, difference } = cell;
  const isClear = finding === 'worse' || finding === 'better';
  return {
    text: textOf(cell, column, precision, minimumN, language),
    tone: value === null ? 'muted' : undefined,
    news: toneOf(finding),
    sign: isClear && !isCensus && difference ? (difference < 0 ? 'down' : 'up') : null,
    emphasis: isClear ? 'strong' : undefined,
  };
}
