import { min } from 'd3-array';
import { tableOf, unmetMinimum, type TableFigures, type Text } from '../../contract/index.js';
import {
  DEFAULT_CONFIDENCE,
  clip,
  pairedInterval,
  ratio,
  sum,
  welch,
  type Interval,
  type Sample,
} from '../../statistics/index.js';
import type { Dimension, GapDocument } from './gap.schema.js';
import { scoreDifference } from './rounding.model.js';

/**
 * What a gap says: a shortfall, an excess, or neither. `unclear`: its interval holds zero, so it
 * may be chance. Without an interval the gap is taken as it is given.
 */
export type Finding = 'short' | 'exceeding' | 'even' | 'unclear';

export interface DimensionFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** Means on the answer scale; null is missing or withheld, as everywhere here. */
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Perception minus expectation: a shortfall is negative. */
  readonly gap: number | null;
  /** The interval to draw; null also where `confidence` is null. */
  readonly interval: Interval | null;
  /** Where the interval comes from, or would come from. */
  readonly method: 'paired' | 'welch' | null;
  readonly finding: Finding | null;
  readonly minimum: number | null;
  /** Perception minus minimum. */
  readonly adequacy: number | null;
  readonly importance: number | null;
  /** The gap's part of the weighted total: over all rows these add up to it. */
  readonly weighted: number | null;
  /** The fewest answers that any of its figures rests on. */
  readonly n: number | null;
  /** `minimumN` where n is below it; all figures are then null. */
  readonly withheld: number | null;
}

/** The answers about expectation or about perception. */
type Answers = { readonly [Field in keyof Sample]: Sample[Field] | null };

/**
 * The answers behind a level of the document.
 *
 * @param n the number of answers that the whole dimension rests on
 */
export const answersOf = (level: Dimension['expectation'], n: number | null = null): Answers =>
  typeof level === 'object' && level
    ? { mean: level.mean, sd: level.sd ?? null, n: level.n ?? n }
    : { mean: level ?? null, sd: null, n };

const isSample = (answers: Answers): answers is Sample =>
  answers.mean !== null && answers.sd !== null && answers.n !== null;

/**
 * The interval of a gap. The same people answered both halves, so it is the paired one, from the
 * SD of their own differences; from two separate SDs only Welch's can be had.
 */
function intervalOf(
  gap: number,
  [expected, perceived]: readonly [Answers, Answers],
  { gapSd, n }: Dimension,
  confidence: number,
): Pick<DimensionFigure, 'interval' | 'method'> {
  const pairs = n ?? (expected.n === perceived.n ? expected.n : null);
  if (gapSd != null && pairs !== null) {
    const interval = pairedInterval(gap, gapSd, pairs, confidence);
    if (interval) return { interval, method: 'paired' };
  }
  const interval =
    isSample(expected) && isSample(perceived) ? welch(expected, perceived, confidence) : null;
  return { interval, method: interval && 'welch' };
}

function gapFinding(gap: number, interval: Interval | null): Finding {
  const { lower, upper } = interval ?? { lower: gap, upper: gap };
  if (upper < 0) return 'short';
  if (lower > 0) return 'exceeding';
  return interval ? 'unclear' : 'even';
}

function dimensionFigure(dimension: Dimension, document: GapDocument): DimensionFigure {
  const { key, label, minimum = null, importance = null } = dimension;
  const { scale, confidence, minimumN } = document;
  const expected = answersOf(dimension.expectation, dimension.n);
  const perceived = answersOf(dimension.perception, dimension.n);
  const n = min([dimension, expected, perceived], (answers) => answers.n) ?? null;
  const withheld = unmetMinimum(n, minimumN);
  if (withheld !== null) {
    const withoutAnswers = dimensionFigure({ key, label, perception: null }, document);
    return { ...withoutAnswers, n, withheld };
  }
  const gap = scoreDifference(expected.mean, perceived.mean);
  const { interval, method } =
    gap === null
      ? { interval: null, method: null }
      : intervalOf(gap, [expected, perceived], dimension, confidence ?? DEFAULT_CONFIDENCE);
  const length = scale.max - scale.min;
  const clipped = clip(interval, { lower: -length, upper: length });
  return {
    key,
    label,
    expectation: expected.mean,
    perception: perceived.mean,
    gap,
    interval: confidence === null ? null : clipped,
    method,
    finding: gap === null ? null : gapFinding(gap, clipped),
    minimum,
    adequacy: scoreDifference(minimum, perceived.mean),
    importance,
    weighted: null,
    n,
    withheld,
  };
}

/** The figures of a document's dimensions in its order, with their parts of the weighted total. */
export function dimensionsOf(document: GapDocument): DimensionFigure[] {
  const dimensions = (document.dimensions ?? []).map((dimension) =>
    dimensionFigure(dimension, document),
  );
  const total = sum(dimensions.map(({ importance, gap }) => (gap === null ? 0 : importance)));
  return dimensions.map((dimension) => {
    const { importance, gap } = dimension;
    const weighted = importance === null || gap === null ? null : ratio(importance * gap, total);
    return { ...dimension, weighted };
  });
}

export const dimensionTable = (dimensions: readonly DimensionFigure[]): TableFigures =>
  tableOf(
    'dimensions',
    {
      key: 'code',
      label: 'label',
      expectation: 'score',
      perception: 'score',
      gap: 'score',
      lower: 'score',
      upper: 'score',
      minimum: 'score',
      adequacy: 'score',
      // Weights as shares or ratings need their decimals, points out of 100 do not.
      importance: dimensions.every(({ importance }) => (importance ?? 0) <= 10) ? 'score' : 'index',
      'weighted-gap': 'score',
    },
    dimensions.map(({ weighted, interval, ...dimension }) => ({
      ...dimension,
      lower: interval?.lower,
      upper: interval?.upper,
      'weighted-gap': weighted,
    })),
  );
