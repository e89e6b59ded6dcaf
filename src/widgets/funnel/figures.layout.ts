import { max, sum } from 'd3-array';
import type { TextLook } from '../../chart/drawing.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { StageWords } from './stages.words.js';

/** Before each figure. */
export const COLUMN_GAP = 10;

/** A figure of a row: `only` is the share, or in its place the count, which says why there is none. */
type Column = 'drop' | 'count' | 'share' | 'only';

/** Which figures a row has, the most first. */
const SETS: readonly (readonly Column[])[] = [
  ['drop', 'count', 'share'],
  ['count', 'share'],
  ['only'],
];

/** A figure of a row. */
interface Figure extends TextLook {
  readonly text: string;
}

/** A row's figure in a column. The biggest drop has weight. */
export function figureOf(column: Column, { drop, count, share }: StageWords): Figure {
  const strong = { emphasis: 'strong', size: TYPE.strong } as const;
  switch (column) {
    case 'drop': {
      const { text = '', tone } = drop ?? {};
      return { text, tone, emphasis: tone === 'negative' ? 'strong' : undefined };
    }
    case 'count':
      return { text: count, ...strong };
    case 'share':
      return { text: share, tone: 'muted' };
    case 'only':
      return { text: share || count, ...strong };
  }
}

/** A column of figures, and where they end. */
export interface PlacedFigure {
  readonly column: Column;
  readonly x: number;
}

/** A set of figures that stand side by side. */
export interface FigureSet {
  /** With the space before each. */
  readonly width: number;
  endingAt(x: number): PlacedFigure[];
}

/** The texts of rows, by what they need in width. */
export interface Needs {
  readonly names: readonly string[];
  /** The width of the widest name in one line. */
  readonly name: number;
  /** The sets of figures, that with the most first. */
  readonly sets: readonly FigureSet[];
}

const widthOf = ({ text, emphasis, size }: Figure, measurer: TextMeasurer): number =>
  textWidth(text, measurer, emphasis && WEIGHT[emphasis], size);

/** What rows need in width. */
export function needsOf(rows: readonly StageWords[], measurer: TextMeasurer): Needs {
  const sets = SETS.map((columns): FigureSet => {
    const shown = columns.flatMap((column) => {
      const widest = max(rows, (row) => widthOf(figureOf(column, row), measurer));
      return widest ? [{ column, room: widest + COLUMN_GAP }] : [];
    });
    return {
      width: sum(shown, ({ room }) => room),
      endingAt: (x) =>
        shown.map(({ column }, index) => ({
          column,
          x: x - sum(shown.slice(index + 1), ({ room }) => room),
        })),
    };
  });
  const names = rows.map(({ title }) => title);
  return { names, name: Math.ceil(textWidth(names, measurer)), sets };
}
