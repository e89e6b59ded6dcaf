import { least } from 'd3-array';
import { unmetMinimum } from '../../contract/index.js';
import type { ScoredItem } from '../../measure/level.js';
import type { IndexRow } from '../../statistics/index.js';

type Row = IndexRow<ScoredItem>;

/** An item of an index with its own items. */
interface Branch {
  readonly row: Row;
  readonly children: readonly Branch[];
  withheld: boolean;
}

/** The tree that rows, each before its own, were listed from. */
function branchesOf(rows: readonly Row[]): Branch[] {
  const root: Branch[] = [];
  const open: Branch[][] = [root];
  for (const row of rows) {
    const children: Branch[] = [];
    open[row.depth]!.push({ row, children, withheld: false });
    open[row.depth + 1] = children;
  }
  return root;
}

/** Those whose scores make up the one above them. */
const countedIn = (branches: readonly Branch[]): Branch[] =>
  branches.filter(({ row }) => row.score !== null && row.weight > 0);

/** Withholds items on too few answers, and those all of whose items are withheld. */
function withholdSmall(branches: readonly Branch[], minimumN: number): void {
  for (const branch of branches) {
    const { row, children } = branch;
    withholdSmall(children, minimumN);
    const counted = countedIn(children);
    branch.withheld = counted.length
      ? counted.every(({ withheld }) => withheld)
      : unmetMinimum(row.item.n, minimumN) !== null;
  }
}

/** An item with all below it, which would give it away. */
function withhold(branch: Branch): void {
  branch.withheld = true;
  branch.children.forEach(withhold);
}

const sizeOf = ({ row }: Branch): number => row.item.n ?? Infinity;

/**
 * Withholds a second one where a single one is withheld, since the score above them would give it
 * away by subtraction: the one on the fewest answers, and of these the one that weighs least.
 */
function withholdSecond(branches: readonly Branch[]): void {
  const counted = countedIn(branches);
  const others = counted.filter(({ withheld }) => !withheld);
  if (counted.length - others.length === 1 && others.length) {
    const bySize = (a: Branch, b: Branch) => sizeOf(a) - sizeOf(b) || a.row.weight - b.row.weight;
    withhold(least(others, bySize)!);
  }
  for (const { children, withheld } of branches) if (!withheld) withholdSecond(children);
}

const flatten = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [branch, ...flatten(branch.children)]);

/**
 * Which items of an index are withheld because they rest on too few answers, or because they would
 * give such a one away.
 *
 * @param rows each before its own items
 * @param isWhole whether the index itself is withheld, and all items with it
 * @returns one for each row
 * Source of the second: Hundepool et al. (2012), Statistical disclosure control, 4.4 (complementary
 *   suppression).
 */
export function withheldRows(
  rows: readonly Row[],
  minimumN: number | null | undefined,
  isWhole: boolean,
): boolean[] {
  if (isWhole || minimumN == null) return rows.map(() => isWhole);
  const branches = branchesOf(rows);
  withholdSmall(branches, minimumN);
  withholdSecond(branches);
  return flatten(branches).map(({ withheld }) => withheld);
}
