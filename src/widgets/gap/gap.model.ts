import type { Figures, TableFigures } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, sum } from '../../statistics/index.js';
import { chainOf, chainTable, type ChainFigures } from './chain.model.js';
import {
  answersOf,
  dimensionTable,
  dimensionsOf,
  type DimensionFigure,
} from './dimensions.model.js';
import type { GapDocument } from './gap.schema.js';
import { digitsOf } from './rounding.model.js';

export interface GapFigures extends Figures {
  readonly scale: GapDocument['scale'];
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which gaps are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  /** Decimals that the dimensions' figures are shown with. */
  readonly digits: number;
  /** In the document's order. */
  readonly dimensions: readonly DimensionFigure[];
  /** No expectation anywhere (SERVPERF): there is no gap to draw. */
  readonly performanceOnly: boolean;
  /** sum(importance * gap) / sum(importance); null for nothing to divide by. */
  readonly weighted: number | null;
  readonly chain: ChainFigures | null;
  /** The document's own review questions, by gap. */
  readonly questions: GapDocument['questions'];
}

/**
 * The figures of the gap model: each dimension's gap with interval and finding, the weighted
 * total, the chain of stations. Where `confidence` is null no interval is shown, but gaps are
 * still judged at 95 %.
 */
export function gapModel(document: GapDocument): GapFigures {
  const { scale, confidence = DEFAULT_CONFIDENCE, questions, minimumN = null } = document;
  const dimensions = dimensionsOf(document);
  const chain = chainOf(document);
  const n = dimensions[0]?.n ?? null;
  const weighted = dimensions.flatMap((dimension) => dimension.weighted ?? []);
  const hasDimensions = dimensions.length > 0;
  const expectations = (document.dimensions ?? []).map(({ expectation }) => expectation);
  /** Whether all dimensions pass a test and there is no chain, whose levels are never withheld. */
  const isAll = (test: (dimension: DimensionFigure) => boolean) => !chain && dimensions.every(test);
  return {
    scale,
    confidence,
    judgedAt: confidence ?? DEFAULT_CONFIDENCE,
    digits: digitsOf(document),
    dimensions,
    performanceOnly: hasDimensions && expectations.every((level) => answersOf(level).mean === null),
    weighted: weighted.length ? sum(weighted) : null,
    chain,
    questions,
    n: dimensions.every((dimension) => dimension.n === n) ? n : null,
    withheld: hasDimensions && isAll(({ withheld }) => withheld !== null) ? minimumN : null,
    empty: isAll(({ expectation, perception }) => expectation === null && perception === null),
    findings: [],
    tables: [
      ...(hasDimensions || !chain ? [dimensionTable(dimensions)] : []),
      ...(chain ? [chainTable(chain)] : []),
    ] as [TableFigures],
  };
}

export type Sort = 'given' | 'gap' | 'weighted';

/** The figure to sort rows by; null for the document's order, and where no row has that figure. */
export function sortKey(figures: GapFigures, sort: string): 'gap' | 'weighted' | null {
  if (sort !== 'gap' && sort !== 'weighted') return null;
  return figures.dimensions.some((dimension) => dimension[sort] !== null) ? sort : null;
}

/** The rows' indices in the order to draw them: the worst first, rows without a figure last. */
export function drawnOrder(figures: GapFigures, sort: string): number[] {
  const indices = figures.dimensions.map((_, index) => index);
  const key = sortKey(figures, sort);
  if (!key) return indices;
  const rank = (index: number) => figures.dimensions[index]![key] ?? Infinity;
  // `|| 0`: two missing figures differ by NaN, and keep the document's order.
  return indices.sort((a, b) => rank(a) - rank(b) || 0);
}
