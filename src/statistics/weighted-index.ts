import { ratio } from './rates.js';

/** An indicator of a weighted index: a score of its own, or items it takes its score from. */
export interface IndexItem<T> {
  readonly weight: number;
  readonly score?: number | null | undefined;
  /** The squared standard error of the score, in its squared unit; unknown where not given. */
  readonly variance?: number | null | undefined;
  readonly items?: readonly T[] | null | undefined;
}

/** One line of a worked-out index. */
export interface IndexRow<T> {
  readonly item: T;
  /** 0 for an item at the top. */
  readonly depth: number;
  /** The weight among its neighbours, as given. */
  readonly weight: number;
  /** The score, own or of its items; null where there is none. */
  readonly score: number | null;
  /** The item's part in the whole, 0..1; null where it has no score and so no part. */
  readonly share: number | null;
  /** share * score: over the leaves, or over one level, these add up to the index. */
  readonly contribution: number | null;
}

/** A worked-out index: its value and all its items, each before its own items. */
export interface WeightedIndex<T> {
  readonly index: number | null;
  /** The squared standard error of the index; null where that of an item that counts is unknown. */
  readonly variance: number | null;
  readonly rows: readonly IndexRow<T>[];
}

/** The sums over the children of an item, or of the whole tree. */
interface Sums {
  readonly depth: number;
  /** Sum of weight * score. */
  scored: number;
  /** Sum of the weights of those that have a score. */
  weighed: number;
  /** Sum of weight² * variance; NaN where one of these is unknown. */
  varied: number;
  /** Share in the whole index, 0..1. */
  portion: number | null;
}

interface Node<T> extends Sums {
  readonly item: T;
  /** The item above it, or the whole tree. */
  readonly parent: Sums;
  score: number | null;
}

/** The variance of a weighted mean, sum((w/W)² variance), from the sums of its parts. */
const varianceOf = ({ varied, weighed }: Sums): number => varied / weighed ** 2;

/** All items of a tree, each before its own, without recursion: depth can't exhaust the stack. */
function nodesOf<T extends IndexItem<T>>(root: Sums, items: readonly T[]): Node<T>[] {
  const nodes: Node<T>[] = [];
  const waiting: Node<T>[] = [];
  const push = (parent: Sums, children: readonly T[]): void => {
    for (const item of [...children].reverse()) {
      const sums = { depth: parent.depth + 1, scored: 0, weighed: 0, varied: 0, portion: null };
      waiting.push({ ...sums, item, parent, score: null });
    }
  };
  push(root, items);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    push(node, node.item.items ?? []);
  }
  return nodes;
}

/**
 * A weighted index over a tree of indicators: at each level sum(weight * score) / sum(weight) over
 * the items that have a score. An item with items of its own takes its score and its variance from
 * them; its own are then not looked at. Scores are taken for independent: the variance of a weighted
 * mean is sum((w/W)² variance).
 *
 * @param items the tree, of any depth
 * @returns the index, in the scores' unit, null where no item has both a score and a weight; its
 *   variance; and every item in the order given, parents first, with its part in the whole
 * Source: Fornell et al. (1996), The American Customer Satisfaction Index, Journal of Marketing 60
 *   (one level); the contract's method `index` for the tree. Variance: Cochran (1977), Sampling
 *   techniques, 5.3 (stratified mean).
 */
export function weightedIndex<T extends IndexItem<T>>(items: readonly T[]): WeightedIndex<T> {
  const root: Sums = { depth: -1, scored: 0, weighed: 0, varied: 0, portion: 1 };
  const nodes = nodesOf(root, items);
  // Last to first, children come before their parent: by then a parent's sums are complete.
  for (const node of [...nodes].reverse()) {
    const { item, parent } = node;
    const { weight } = item;
    const isGroup = !!item.items?.length;
    node.score = isGroup ? ratio(node.scored, node.weighed) : (item.score ?? null);
    if (node.score === null) continue;
    parent.scored += weight * node.score;
    parent.weighed += weight;
    const variance = isGroup ? varianceOf(node) : (item.variance ?? NaN);
    // What weighs nothing counts nowhere, known or not.
    if (weight) parent.varied += weight ** 2 * variance;
  }
  const rows = nodes.map((node) => {
    const { item, parent, depth, score } = node;
    const { weight } = item;
    const part = score === null ? null : ratio(weight, parent.weighed);
    const share = part === null || parent.portion === null ? null : part * parent.portion;
    node.portion = share;
    const contribution = share === null ? null : share * score!;
    return { item, depth, weight, score, share, contribution };
  });
  const variance = varianceOf(root);
  return {
    index: ratio(root.scored, root.weighed),
    variance: Number.isFinite(variance) ? variance : null,
    rows,
  };
}
