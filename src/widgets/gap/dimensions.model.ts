import { tableOf, unmetMinimum, type TableFigures, type Text } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, ratio, sum, type Interval } from '../../statistics/index.js';
import {
  answersOf,
  evidenceOf,
  findingsTogether,
  gapInterval,
  scoreDifference,
  type Evidence,
  type Finding,
} from './evidence.model.js';
import { fewestAnswers, type Dimension, type GapDocument } from './gap.schema.js';

export interface DimensionFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** Means on the answer scale; null is missing or withheld, as everywhere here. */
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Perception minus expectation: a shortfall is negative. */
  readonly gap: number | null;
  /** The gap's own interval, to be drawn; null also where `confidence` is null. */
  readonly interval: Interval | null;
  /** null where nothing is known of the gap's noise. */
  readonly evidence: Evidence | null;
  /** By Holm's procedure over all dimensions; null without a gap. */
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

/** A dimension on its own: without what only all of them together can tell. */
function dimensionFigure(dimension: Dimension, document: GapDocument): DimensionFigure {
  const { key, label, minimum = null, importance = null } = dimension;
  const { scale, confidence, minimumN, sampling } = document;
  const expected = answersOf(dimension.expectation, dimension.n);
  const perceived = answersOf(dimension.perception, dimension.n);
  const n = fewestAnswers(dimension);
  const withheld = unmetMinimum(n, minimumN);
  if (withheld !== null) {
    const withoutAnswers = dimensionFigure({ key, label, perception: null }, document);
    return { ...withoutAnswers, n, withheld };
  }
  const gap = scoreDifference(expected.mean, perceived.mean);
  const evidence = gap === null ? null : evidenceOf(expected, perceived, dimension, sampling);
  const isDrawn = gap !== null && confidence !== null;
  return {
    key,
    label,
    expectation: expected.mean,
    perception: perceived.mean,
    gap,
    interval: isDrawn ? gapInterval(gap, evidence, confidence ?? DEFAULT_CONFIDENCE, scale) : null,
    evidence,
    finding: null,
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
  const findings = findingsTogether(dimensions, 1 - (document.confidence ?? DEFAULT_CONFIDENCE));
  const total = sum(dimensions.map(({ importance, gap }) => (gap === null ? 0 : importance)));
  return dimensions.map((dimension, index) => {
    const { importance, gap } = dimension;
    const weighted = importance === null || gap === null ? null : ratio(importance * gap, total);
    return { ...dimension, finding: findings[index]!, weighted };
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
      finding: 'code',
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
