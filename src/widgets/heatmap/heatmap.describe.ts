import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import {
  MOST_DECIMALS,
  fixedTo,
  rangeIn,
  roundTo,
  type Language,
  type Precision,
} from '../../i18n/index.js';
import type { CellFigure } from './cells.model.js';
import type { ColumnFigure } from './columns.model.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { HeatmapWords } from './heatmap.words.js';
import type { HeatmapMessages } from './messages/index.js';

/** The place of a target's cell. */
function placeOf({ rows, columns }: HeatmapFigures, { key, group }: Target) {
  return {
    row: rows.findIndex((row) => row.key === key),
    column: columns.findIndex((column) => column.key === group),
  };
}

/** Why a cell has no figure; `''` where it has one. */
function absenceOf(
  { withheld, value, undefined: isUndefined }: CellFigure,
  { minimumN }: HeatmapFigures,
  { shared, messages, formats }: Language<HeatmapMessages>,
): string {
  if (withheld === 'few') return shared.withheld(formats.number(minimumN ?? 0));
  if (withheld) return messages.complement;
  if (value !== null) return '';
  return isUndefined ? shared.notAvailable : shared.empty;
}

/** What a finding is called: of a target that it is met or missed. */
function findingIn(
  { finding }: CellFigure,
  { reference }: ColumnFigure,
  { shared, messages }: Language<HeatmapMessages>,
): string {
  if (!finding) return '';
  if (reference?.kind === 'target') {
    if (finding === 'worse') return shared.codes['missed'];
    if (finding === 'better') return shared.codes['met'];
    if (finding === 'unclear') return shared.codes['uncertain'];
  }
  return messages.codes[finding];
}

/** How far a value lies from what it is held against; `''` where it lies there. */
function awayIn(
  { difference }: CellFigure,
  { unit }: ColumnFigure,
  { decimals }: Precision,
  { messages, formats }: Language<HeatmapMessages>,
): string {
  if (difference === null || roundTo(difference, MOST_DECIMALS) === 0) return '';
  return messages.away(formats.size(difference, unit, fixedTo(decimals)), difference < 0);
}

/** What the tooltip says of a cell. */
export function heatmapTip(
  figures: HeatmapFigures,
  words: HeatmapWords,
  target: Target,
  language: Language<HeatmapMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const { row, column } = placeOf(figures, target);
  const cell = figures.cells[row]![column]!;
  const metric = figures.columns[column]!;
  const { label, precision, referenceValue } = words.columns[column]!;
  const { value, trial, n, interval } = cell;
  const write = (figure: number) => formats.figure(figure, metric.unit, precision);
  const entries: readonly (readonly [name: string, text: string])[] = [
    [shared.columns.value, value === null ? '' : write(value)],
    ['', absenceOf(cell, figures, language)],
    [
      '',
      trial
        ? messages.shareOf(
            formats.figure(trial.part, 'count'),
            formats.figure(trial.whole, 'count'),
          )
        : '',
    ],
    [words.intervalName, rangeIn(language, interval, write)],
    [shared.columns.n, n === null || trial ? '' : formats.number(n)],
    [metric.reference ? messages.references[metric.reference.kind] : '', referenceValue],
    ['', awayIn(cell, metric, precision, language)],
    ['', findingIn(cell, metric, language)],
    ['', metric.better === 'lower' ? messages.lowerIsBetter : ''],
  ];
  return {
    title: words.cellName(words.rows[row]!, label),
    rows: entries.filter(([, text]) => text),
  };
}

/** The figures of a cell. */
export function heatmapDatum(figures: HeatmapFigures, target: Target): unknown {
  const { row, column } = placeOf(figures, target);
  return figures.cells[row]?.[column];
}
