import type { Text } from '../../contract/index.js';
import type { Level } from '../../measure/level.js';
import { largestRemainder } from '../../statistics/index.js';

export interface ItemFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly depth: number;
  readonly weight: number;
  /** Percent of the whole index, rounded (rule 12); null where the item has no score. */
  readonly share: number | null;
  readonly score: number | null;
  readonly contribution: number | null;
}

/**
 * The items with their percentages of the whole, with one decimal: those of all items at the top
 * add up to 100, those of an item's own items to the item's (rule 12).
 */
export function itemsOf({ rows }: Level): ItemFigure[] {
  const shown: (number | null)[] = [];
  const split = (first: number, level: number, total: number) => {
    const siblings: number[] = [];
    for (let i = first; rows[i] && rows[i]!.depth >= level; i++) {
      if (rows[i]!.depth === level) siblings.push(i);
    }
    const shares = largestRemainder(
      siblings.map((row) => rows[row]!.share),
      total,
      1,
    );
    siblings.forEach((row, position) => {
      const share = shares[position]!;
      shown[row] = share;
      split(row + 1, level + 1, share ?? 0);
    });
  };
  split(0, 0, 100);
  return rows.map(({ item: { key, label }, ...row }, i) => ({
    ...row,
    key,
    label,
    share: shown[i]!,
  }));
}

/** The weakest links of an index: what counts in it, has a score, and is not made of other items. */
export function weakestOf(items: readonly ItemFigure[]): ItemFigure[] | null {
  const leaves = items.filter(
    ({ depth, score, weight }, i) =>
      score !== null && weight > 0 && !((items[i + 1]?.depth ?? 0) > depth),
  );
  const least = Math.min(...leaves.map(({ score }) => score!));
  const found = leaves.filter(({ score }) => score === least);
  return found.length < leaves.length ? found : null;
}
