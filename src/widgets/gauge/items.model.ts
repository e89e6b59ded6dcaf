import { min } from 'd3-array';
import { unmetMinimum, type Text } from '../../contract/index.js';
import type { Level } from '../../measure/level.js';
import { largestRemainder } from '../../statistics/index.js';
import { withheldRows } from './withheld.model.js';

export interface ItemFigure {
  readonly key: string;
  /** The keys from the top of the tree down to its own: others elsewhere may have the same key. */
  readonly path: readonly string[];
  /** Whether it has items of its own that a reader may go down to. */
  readonly opens: boolean;
  readonly label: Text | null | undefined;
  readonly depth: number;
  readonly weight: number;
  /** Percent of the whole index, rounded (rule 12); null where the item has no score. */
  readonly share: number | null;
  readonly score: number | null;
  readonly contribution: number | null;
  /** `minimumN` where the score is withheld, for its own few answers or those of another item. */
  readonly withheld: number | null;
  /** Whether it rests on too few answers itself. */
  readonly isFew: boolean;
}

/** What tells an item from others of the same key: the group of its target. */
export const groupOf = ({ path }: Pick<ItemFigure, 'path'>): string => path.join('\n');

/** The path of each row: its own key after those above it. */
function pathsOf(rows: Level['rows']): string[][] {
  const above: string[] = [];
  return rows.map(({ item: { key }, depth }) => {
    above.splice(depth, Infinity, key);
    return [...above];
  });
}

/**
 * The items with their percentages of the whole, with one decimal: those of all items at the top
 * add up to 100, those of an item's own items to the item's (rule 12).
 *
 * @param isWithheld whether the index itself is
 */
export function itemsOf(
  { rows }: Level,
  minimumN: number | null | undefined,
  isWithheld: boolean,
): ItemFigure[] {
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
  const withheld = withheldRows(rows, minimumN, isWithheld);
  const paths = pathsOf(rows);
  return rows.map(({ item: { key, label, n, items }, depth, weight, score, contribution }, i) => ({
    key,
    path: paths[i]!,
    // What is withheld must not be told by another picture of it, and without a score there is none.
    opens: items !== undefined && score !== null && !withheld[i],
    label,
    depth,
    weight,
    share: shown[i]!,
    score: withheld[i] ? null : score,
    contribution: withheld[i] ? null : contribution,
    withheld: withheld[i] ? minimumN! : null,
    isFew: unmetMinimum(n, minimumN) !== null,
  }));
}

/**
 * The items that score lowest, of those that count in the index and are not made of other items.
 *
 * @returns null where all score the same, and where a withheld one may score lower
 */
export function lowestOf(items: readonly ItemFigure[]): ItemFigure[] | null {
  if (items.some(({ withheld }) => withheld !== null)) return null;
  const leaves = items.filter(
    ({ depth, score, weight }, i) =>
      score !== null && weight > 0 && !((items[i + 1]?.depth ?? 0) > depth),
  );
  const least = min(leaves, ({ score }) => score);
  const found = leaves.filter(({ score }) => score === least);
  return found.length < leaves.length ? found : null;
}
