import type { Figures, TableFigures } from '../../contract/index.js';
import { meanOf, type Mean } from '../../measure/mean.schema.js';
import { DEFAULT_CONFIDENCE, sum } from '../../statistics/index.js';
import { chainOf, chainTable, type ChainFigures } from './chain.model.js';
import { dimensionTable, dimensionsOf, type DimensionFigure } from './dimensions.model.js';
import { findingsOf } from './findings.model.js';
import type { GapDocument } from './gap.schema.js';

export interface GapFigures extends Figures {
  readonly scale: GapDocument['scale'];
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which gaps are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  /** In the document's order. */
  readonly dimensions: readonly DimensionFigure[];
  /** Perceptions, and no expectation anywhere (SERVPERF): there is no gap to draw. */
  readonly performanceOnly: boolean;
  /** sum(importance * gap) / sum(importance); null for nothing to divide by. */
  readonly weighted: number | null;
  readonly chain: ChainFigures | null;
  /** The document's own review questions, and its own names, by gap. */
  readonly questions: GapDocument['questions'];
  readonly gapLabels: GapDocument['gapLabels'];
  /** Whether the size of the population narrows the intervals. */
  readonly isNarrowed: boolean;
}

/**
 * The figures of the gap model: each dimension's gap with interval and finding, the weighted
 * total, the chain of stations. Where `confidence` is null no interval is shown, but gaps are
 * still judged at 95 %.
 */
export function gapModel(document: GapDocument): GapFigures {
  const { scale, confidence = DEFAULT_CONFIDENCE, minimumN = null } = document;
  const { questions, gapLabels } = document;
  const dimensions = dimensionsOf(document);
  const chain = chainOf(document);
  const stops = chain?.stops ?? [];
  const counted = dimensions.length ? dimensions : stops;
  const n = counted[0]?.n ?? null;
  const weighted = dimensions.flatMap((dimension) => dimension.weighted ?? []);
  const given = document.dimensions ?? [];
  const hasMean = (level: Mean | undefined) => meanOf(level) !== null;
  const figures = {
    dimensions,
    performanceOnly:
      given.some(({ perception }) => hasMean(perception)) &&
      !given.some(({ expectation }) => hasMean(expectation)),
    weighted: weighted.length ? sum(weighted) : null,
    chain,
  };
  const empty =
    stops.every(({ level }) => level === null) &&
    dimensions.every(({ expectation, perception }) => expectation === null && perception === null);
  const isWithheld = [...dimensions, ...stops].some(({ withheld }) => withheld !== null);
  return {
    ...figures,
    scale,
    confidence,
    judgedAt: confidence ?? DEFAULT_CONFIDENCE,
    questions,
    gapLabels,
    isNarrowed: document.sampling?.population != null,
    n: counted.every((figure) => figure.n === n) ? n : null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf(figures),
    tables: [
      ...(dimensions.length || !chain ? [dimensionTable(dimensions)] : []),
      ...(chain ? [chainTable(chain, gapLabels)] : []),
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
