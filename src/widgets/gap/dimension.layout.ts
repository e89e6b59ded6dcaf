import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Look, type Mark, type Tone } from '../../chart/drawing.js';
import { circle, horizontal, rect, type Geometry } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import { LINE, textLines } from '../../chart/text.js';
import { DOT, type Columns } from './columns.layout.js';
import type { DimensionFigure } from './dimensions.model.js';
import { GRID, type GapInput } from './parts.layout.js';

export const ZONE: Look = { layer: 'band', part: 'band', style: 'zone' };
const LINK: Look = { layer: 'line', style: 'link' };
const INTERVALS: Look = { layer: 'line', style: 'interval' };
export const EXPECTED: Look = { layer: 'mark', style: 'expected' };
export const PERCEIVED: Look = { layer: 'mark', style: 'perceived' };
/** The gap itself on its interval. */
const ESTIMATE: Look = { layer: 'mark', style: 'estimate' };

/** The height of a row's plot below its name, and that in a box with a height. */
const PLOT = 25;
const LEAST_PLOT = 16;
/** The least height of a row in a box with a height. */
export const LEAST_ROW = 19;

/** What all rows are laid out by. */
export interface Frame extends GapInput {
  readonly columns: Columns;
  /** The answer scale in pixels. */
  readonly x: Scale;
  /** Gaps in pixels, in the column of the intervals. */
  readonly gapX: Scale;
}

/** Whether there is a zone of tolerance: a minimum above the expectation leaves none. */
export const hasZone = ({ minimum, expectation }: DimensionFigure): boolean =>
  minimum !== null && expectation !== null && minimum < expectation;

/** What a gap is between, on a scale. */
export interface Dumbbell {
  readonly expectation: number | null;
  readonly perception: number | null;
  /** null where there is none to draw. */
  readonly gap: number | null;
  readonly tone: Tone | undefined;
  /** Whether there is no expectation anywhere: a perception then has the accent. */
  readonly performanceOnly: boolean;
}

/** Expectation and perception about a line, and the gap between them. */
export function dumbbell(
  { expectation, perception, gap, tone, performanceOnly }: Dumbbell,
  x: Scale,
  y: number,
): Mark[] {
  const marks: Mark[] = [];
  const add = (look: Look, shape: Geometry) => marks.push(...paint(look, shape));
  if (gap !== null) add({ ...LINK, tone }, horizontal(x(expectation!), y, x(perception!)));
  if (expectation !== null) add(EXPECTED, circle(x(expectation), y, DOT));
  // Alone it has the accent, beside expectations the legend's ink or the gap's news.
  const perceived = performanceOnly ? PERCEIVED : { ...PERCEIVED, style: 'filled', tone };
  if (perception !== null) add(perceived, circle(x(perception), y, DOT - 1));
  return marks;
}

/** The marks of a row about a line. */
function rowMarks({ figures, words, columns, x, gapX }: Frame, index: number, y: number): Mark[] {
  const dimension = figures.dimensions[index]!;
  const { minimum, expectation, gap, interval } = dimension;
  const { performanceOnly } = figures;
  const { tone } = words.rows[index]!;
  return [
    ...(columns.stacked ? paint(GRID, horizontal(columns.plot[0], y, columns.plot[1])) : []),
    ...(hasZone(dimension)
      ? paint(ZONE, rect(x(minimum!), y - 8, x(expectation!) - x(minimum!), 16))
      : []),
    ...dumbbell({ ...dimension, tone, performanceOnly }, x, y),
    ...(columns.intervalX && interval
      ? [
          ...paint(
            { ...INTERVALS, tone },
            horizontal(gapX(interval.lower), y, gapX(interval.upper)),
          ),
          ...paint({ ...ESTIMATE, tone }, circle(gapX(gap!), y, 2)),
        ]
      : []),
  ];
}

/** A row before it is drawn: the lines of its name, and the height that it needs. */
export interface PlannedRow {
  readonly index: number;
  readonly name: readonly string[];
  readonly height: number;
}

/** The height of a row whose name has some lines; in a box with a height, the least. */
export function rowHeight({ figures, box, columns }: Frame, nameLines: number): number {
  const nameHeight = nameLines * LINE;
  const isBoxed = box.height !== undefined;
  if (columns.stacked) return nameHeight + (isBoxed ? LEAST_PLOT : PLOT);
  // Many rows stand closer.
  const lowest = partsOf(box).dimension - (figures.dimensions.length > 12 ? 4 : 0);
  return Math.max(isBoxed ? LEAST_ROW : lowest, nameHeight + 4);
}

/** A dimension with what it needs. */
export function plannedRow(frame: Frame, index: number): PlannedRow {
  const { labelWidth, nameLines } = frame.columns;
  const { label } = frame.words.rows[index]!;
  const name = textLines(label, labelWidth, frame.measurer, nameLines);
  return { index, name, height: rowHeight(frame, name.length) };
}

/** A dimension: its name, its marks and its figures, in one line or with the marks below. */
export function dimensionBlock(frame: Frame, { index, name, height }: PlannedRow): Block {
  const { figures, words, box, columns, x } = frame;
  const { stacked, labelWidth, figureX, importanceX } = columns;
  const { width } = box;
  const { key, expectation, perception } = figures.dimensions[index]!;
  const { figure, tone, importance } = words.rows[index]!;
  const nameHeight = name.length * LINE;
  const y = stacked ? nameHeight + Math.floor((height - nameHeight) / 2) : height / 2;
  const baseline = stacked ? 12 : y + 4;
  const value = perception ?? expectation;
  const anchor = value === null ? undefined : x(value);
  return block(width, height, {
    marks: rowMarks(frame, index, y),
    texts: [
      ...(stacked
        ? textAt(name, 0, baseline)
        : textAt(name, labelWidth, baseline - (nameHeight - LINE) / 2, { anchor: 'end' })),
      ...textAt(figure, figureX, baseline, { emphasis: 'strong', tone, anchor: 'end' }),
      ...textAt(importanceX ? importance : '', importanceX, baseline, {
        tone: 'muted',
        anchor: 'end',
      }),
    ],
    targets: [{ key, x: 0, y: 0, width, height, anchor, group: 'dimension' }],
  });
}
