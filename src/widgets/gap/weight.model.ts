import { SERVICE, type ChainFigures, type ChainStep } from './chain.model.js';
import { drawnOrder, sortKey, type GapFigures } from './gap.model.js';

/**
 * Compares gaps for what matters more: the wider one, those that chance can explain after all others,
 * and at last those that are not known.
 */
function byWeight(a: GapOfAny, b: GapOfAny): number {
  return rank(a) - rank(b) || size(b) - size(a);
}

type GapOfAny = Pick<ChainStep, 'finding'> & { readonly size: number | null };

const rank = ({ finding }: GapOfAny): number => (!finding ? 2 : finding === 'unclear' ? 1 : 0);

const size = (gap: GapOfAny): number => Math.abs(gap.size ?? 0);

/**
 * The rows' indices, what matters most first: by the figure that the rows are sorted by, and in the
 * document's order by the size of the gap. Without expectations the lowest perception is first, as in
 * the summary. Rows without the figure are last.
 *
 * @param sort as for {@link drawnOrder}
 */
export function dimensionsByWeight(figures: GapFigures, sort: string): number[] {
  if (sortKey(figures, sort)) return drawnOrder(figures, sort);
  const { dimensions, performanceOnly } = figures;
  const indices = dimensions.map((_, index) => index);
  const perception = (index: number) => dimensions[index]!.perception ?? Infinity;
  // `|| 0`: two missing figures differ by NaN.
  if (performanceOnly) return indices.sort((a, b) => perception(a) - perception(b) || 0);
  const gapOf = (index: number): GapOfAny => ({
    ...dimensions[index]!,
    size: dimensions[index]!.gap,
  });
  return indices.sort((a, b) => byWeight(gapOf(a), gapOf(b)));
}

/** The steps' indices, what matters most first: the service gap, which the others add up to, then by size. */
export function stepsByWeight({ steps }: ChainFigures): number[] {
  const gapOf = (index: number): GapOfAny => ({ ...steps[index]!, size: steps[index]!.value });
  const isTotal = (index: number) => Number(index === SERVICE && steps[index]!.value !== null);
  return steps
    .map((_, index) => index)
    .sort((a, b) => isTotal(b) - isTotal(a) || byWeight(gapOf(a), gapOf(b)));
}
