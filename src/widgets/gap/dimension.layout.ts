import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Look, type Mark } from '../../chart/drawing.js';
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

/** The marks of a row about a line. */
function rowMarks({ figures, words, columns, x, gapX }: Frame, index: number, y: number): Mark[] {
  const dimension = figures.dimensions[index]!;
  const { minimum, expectation, perception, gap, interval } = dimension;
  const { tone } = words.rows[index]!;
  const marks: Mark[] = [];
  const add = (look: Look, shape: Geometry) => marks.push(...paint(look, shape));
  if (columns.stacked) add(GRID, horizontal(columns.plot[0], y, columns.plot[1]));
  if (hasZone(dimension)) add(ZONE, rect(x(minimum!), y - 8, x(expectation!) - x(minimum!), 16));
  if (gap !== null) add({ ...LINK, tone }, horizontal(x(expectation!), y, x(perception!)));
  if (expectation !== null) add(EXPECTED, circle(x(expectation), y, DOT));
  // Alone it has the accent, beside expectations the legend's ink or the gap's news.
  const perceived = figures.performanceOnly ? PERCEIVED : { ...PERCEIVED, style: 'filled', tone };
  if (perception !== null) add(perceived, circle(x(perception), y, DOT - 1));
  if (columns.intervalX && interval) {
    add({ ...INTERVALS, tone }, horizontal(gapX(interval.lower), y, gapX(interval.upper)));
    add({ ...ESTIMATE, tone }, circle(gapX(gap!), y, 2));
  }
  return marks;
}

/** A dimension: its name, its marks and its figures, in one line or with the marks below. */
export function dimensionBlock(frame: Frame, index: number): Block {
  const { figures, words, box, measurer, columns, x } = frame;
  const { stacked, labelWidth, figureX, importanceX } = columns;
  const { width } = box;
  const { key, expectation, perception } = figures.dimensions[index]!;
  const { label, figure, tone, importance } = words.rows[index]!;
  const name = textLines(label, labelWidth, measurer, stacked ? 6 : 4);
  const nameHeight = name.length * LINE;
  // Many rows stand closer.
  const lowest = partsOf(box).dimension - (figures.dimensions.length > 12 ? 4 : 0);
  const height = stacked ? nameHeight + 25 : Math.max(lowest, nameHeight + 4);
  const y = stacked ? nameHeight + 12 : height / 2;
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
      ...textAt(importance, importanceX, baseline, { tone: 'muted', anchor: 'end' }),
    ],
    targets: [{ key, x: 0, y: 0, width, height, anchor, group: 'dimension' }],
  });
}
