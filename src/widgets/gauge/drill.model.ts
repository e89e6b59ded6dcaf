/* The way down an indicator tree: an item of an index shown as an index of its own. */
import { measureLevel } from '../../measure/figures.js';
import type { IndexItem } from '../../measure/measure.schema.js';
import type { GaugeDocument } from './gauge.schema.js';
import { itemsOf, type ItemFigure } from './items.model.js';

/** The items of a document that have items of their own to go down to, in the order given. */
function openingOf(document: GaugeDocument): ItemFigure[] {
  const { level, figures } = measureLevel(document);
  const items = itemsOf(level, document.minimumN, figures.withheld !== null);
  return items.filter(({ opens }) => opens);
}

/** Whether two lists hold the same keys in the same order. */
export const isSamePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index]);

/**
 * The items along a path, from the top down; those after the first that is not there are left out.
 *
 * @param path keys, each of an item of the one before it
 */
export function itemsAlong({ measure }: GaugeDocument, path: readonly string[]): IndexItem[] {
  let items = measure.method === 'index' ? measure.items : [];
  const found: IndexItem[] = [];
  for (const key of path) {
    const item = items.find((candidate) => candidate.key === key);
    if (!item) break;
    found.push(item);
    items = item.items ?? [];
  }
  return found;
}

/**
 * How far a path leads in a document: down to the last of its items that is there and can be shown as an
 * index. One without a score, and one that is withheld, can't, with all below it.
 *
 * @param path keys, each of an item of the one before it
 * @returns the path itself where it leads all the way; `[]` stands for the whole index
 */
export function pathWithin(document: GaugeDocument, path: readonly string[]): readonly string[] {
  if (!path.length) return path;
  const opening = openingOf(document);
  const leads = (length: number) =>
    opening.some((item) => isSamePath(item.path, path.slice(0, length)));
  let length = 0;
  while (length < path.length && leads(length + 1)) length += 1;
  return length === path.length ? path : path.slice(0, length);
}

/**
 * The path of an item that can be shown as an index.
 *
 * @param key the first item with it in reading order counts
 * @returns undefined where no item that has items of its own has the key
 */
export const pathTo = (document: GaugeDocument, key: string): readonly string[] | undefined =>
  openingOf(document).find((item) => item.key === key)?.path;

/**
 * An item of an index as a document of its own: an index of the items that it takes its score from.
 *
 * Its title is the item's name. What holds for every score of the tree stays: scale, direction,
 * confidence, minimum and sampling, times, note and basis. What is said of the whole index alone is left
 * out, since it may be untrue of a part: the subtitle, the target, the bands (the picture of the whole
 * grades no item by them either), what it is compared with, and a definition in words of its own.
 *
 * @param path keys, each of an item of the one before it; `[]` for the whole
 * @returns the document of the last item along the path that can be shown ({@link pathWithin}); the
 *   document itself where that is none
 */
export function drilled(document: GaugeDocument, path: readonly string[]): GaugeDocument {
  const item = itemsAlong(document, pathWithin(document, path)).at(-1);
  if (!item?.items) return document;
  const {
    subtitle: _,
    target: _t,
    bands: _b,
    previous: _p,
    compare: _c,
    definition: _d,
    ...kept
  } = document;
  return {
    ...kept,
    title: item.label ?? item.key,
    measure: { method: 'index', items: item.items },
  };
}
