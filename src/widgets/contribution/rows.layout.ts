import { extent } from 'd3-array';
import type { LayoutInput, TextLook } from '../../chart/drawing.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import type { ContributionFigures } from './contribution.model.js';
import { BASE, TOTAL } from './contribution.schema.js';
import type { ContributionWords, RowWords } from './contribution.words.js';

export type ContributionInput = LayoutInput<ContributionFigures, ContributionWords>;

/** A row of the picture: the base, a part or the total. */
export interface TotalRow extends RowWords, Pick<TextLook, 'tone' | 'emphasis'> {
  readonly key: string;
  /** The levels before and after it; `to` is null for a missing part. */
  readonly from: number;
  readonly to: number | null;
  /** How its bar is drawn: filled where it adds, open where it takes away. */
  readonly style: 'up' | 'down' | 'sum';
  /** The heavier, the longer it stays in a box with a height. */
  readonly weight: number;
}

/** All rows in their order. */
export function rowsOf(
  { base, parts, total }: ContributionFigures,
  words: ContributionWords,
): TotalRow[] {
  const sumRow = (key: string, level: number, row: RowWords): TotalRow => ({
    ...row,
    key,
    from: 0,
    to: level,
    style: 'sum',
    emphasis: 'strong',
    weight: Infinity,
  });
  return [
    ...(base ? [sumRow(BASE, base, words.base)] : []),
    ...parts.map(({ key, value, before, running }, index): TotalRow => {
      const isDown = value !== null && value < 0;
      return {
        ...words.parts[index]!,
        key,
        from: before,
        to: running,
        style: isDown ? 'down' : 'up',
        tone: value === null ? 'muted' : isDown ? 'negative' : undefined,
        weight: Math.abs(value ?? 0),
      };
    }),
    sumRow(TOTAL, total, words.total),
  ];
}

/** The levels that the picture covers, from 0 in any case, since bars have lengths. */
function levelReach({ base, parts, total }: ContributionFigures): Reach {
  const levels = parts.flatMap(({ before, running }) => [before, running ?? before]);
  const [low = 0, high = 0] = extent([0, base, ...levels, total]);
  return [low, high];
}

/** How far the levels of a contribution reach. */
export const contributionSpans = (figures: ContributionFigures): Spans => ({
  level: levelReach(figures),
});

/** The levels that a box has room for. */
export const domainOf = ({ figures, box }: ContributionInput): Reach =>
  spanned(box, 'level', levelReach(figures));
