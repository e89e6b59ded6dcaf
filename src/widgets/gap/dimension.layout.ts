import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Box, type Look, type Mark } from '../../chart/drawing.js';
import { circle, horizontal, rect } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import { LINE, textLines, type TextMeasurer } from '../../chart/text.js';
import { GRID, toneOf } from './chain.layout.js';
import { DOT, type Columns } from './columns.layout.js';
import type { DimensionFigure, GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

export const ZONE: Look = { layer: 'band', part: 'band', style: 'zone' };
const LINK: Look = { layer: 'line', style: 'link' };
const INTERVALS: Look = { layer: 'line', style: 'interval' };
export const EXPECTED: Look = { layer: 'mark', style: 'expected' };
export const PERCEIVED: Look = { layer: 'mark', style: 'perceived' };
/** The gap itself on its interval. */
const ESTIMATE: Look = { layer: 'mark', style: 'estimate' };

/** What all rows are drawn by. */
export interface Frame {
  readonly figures: GapFigures;
  readonly words: GapWords;
  readonly box: Box;
  readonly measurer: TextMeasurer;
  readonly columns: Columns;
  /** The answer scale, and that of the intervals, all on one zero line. */
  readonly x: Scale;
  readonly gapX: Scale;
}

/** The zone of tolerance; a minimum above the expectation leaves none. */
export const tolerates = ({ minimum, expectation }: DimensionFigure): boolean =>
  minimum !== null && expectation !== null && minimum < expectation;

/** The marks of a row about a line. */
function rowMarks({ figures, words, columns, x, gapX }: Frame, index: number, y: number): Mark[] {
  const dimension = figures.dimensions[index]!;
  const { minimum, expectation, perception, gap, interval } = dimension;
  const tone = toneOf(words.rows[index]!.tone);
  const marks: Mark[] = [];
  if (columns.stacked) marks.push(...paint(GRID, horizontal(columns.plot[0], y, columns.plot[1])));
  if (tolerates(dimension)) {
    const from = x(minimum!);
    marks.push(...paint(ZONE, rect(from, y - 8, x(expectation!) - from, 16)));
  }
  if (gap !== null) {
    marks.push(...paint({ ...LINK, tone }, horizontal(x(expectation!), y, x(perception!))));
  }
  if (expectation !== null) marks.push(...paint(EXPECTED, circle(x(expectation), y, DOT)));
  if (perception !== null) {
    marks.push(...paint({ ...PERCEIVED, tone }, circle(x(perception), y, DOT - 1)));
  }
  if (columns.interval && interval) {
    const whisker = horizontal(gapX(interval.lower), y, gapX(interval.upper));
    marks.push(
      ...paint({ ...INTERVALS, tone }, whisker),
      ...paint({ ...ESTIMATE, tone }, circle(gapX(gap!), y, 2)),
    );
  }
  return marks;
}

/** A dimension: its name, its marks and its figures, in one line or with the marks below. */
export function dimensionBlock(frame: Frame, index: number): Block {
  const { figures, words, box, measurer, columns, x } = frame;
  const { stacked, label: room } = columns;
  const { key, expectation, perception } = figures.dimensions[index]!;
  const { label, figure, tone, importance } = words.rows[index]!;
  const name = textLines(label, room, measurer, stacked ? 6 : 4);
  const nameHeight = name.length * LINE;
  // Many rows stand closer.
  const least = partsOf(box).dimension - (figures.dimensions.length > 12 ? 4 : 0);
  const height = stacked ? nameHeight + 25 : Math.max(least, nameHeight + 4);
  const y = stacked ? nameHeight + 12 : height / 2;
  const base = stacked ? 12 : y + 4;
  const value = perception ?? expectation;
  return block(box.width, height, {
    marks: rowMarks(frame, index, y),
    texts: [
      ...(stacked
        ? textAt(name, 0, base)
        : textAt(name, room, base - (nameHeight - LINE) / 2, { anchor: 'end' })),
      ...textAt(figure, columns.figure, base, {
        emphasis: 'strong',
        tone: toneOf(tone),
        anchor: 'end',
      }),
      ...textAt(importance, columns.importance, base, { tone: 'muted', anchor: 'end' }),
    ],
    targets: [
      {
        key,
        x: 0,
        y: 0,
        width: box.width,
        height,
        anchor: value === null ? undefined : x(value),
        group: 'dimension',
      },
    ],
  });
}
