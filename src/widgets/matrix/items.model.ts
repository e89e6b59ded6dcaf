import { unmetMinimum, type Text } from '../../contract/index.js';
import { meanOf } from '../../measure/mean.schema.js';
import {
  crosshairAt,
  priorityOf,
  quadrantOf,
  type ImportancePerformance,
  type Quadrant,
} from '../../statistics/index.js';
import { clearnessOf, intervalsOf, type Clearness, type Intervals } from './evidence.model.js';
import { fewestAnswers, scalesOf, type MatrixDocument, type MatrixItem } from './matrix.schema.js';

export interface ItemFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** On their scales; null is missing or withheld, as everywhere here. */
  readonly importance: number | null;
  readonly performance: number | null;
  /** To be drawn; null where none is known, and where `confidence` is null. */
  readonly intervals: Intervals;
  /** null where either figure is missing. */
  readonly quadrant: Quadrant | null;
  /** Whether the quadrant is more than chance; null where that can't be judged. */
  readonly clear: Clearness | null;
  /** From 1, of those to be improved; null for all others. */
  readonly rank: number | null;
  /** The fewest answers that its figures rest on. */
  readonly n: number | null;
  /** `minimumN` where n is below it; all figures are then null. */
  readonly withheld: number | null;
}

const NO_INTERVALS: Intervals = { importance: null, performance: null };

type Placed = ItemFigure & ImportancePerformance;

const isPlaced = (item: ItemFigure): item is Placed =>
  item.importance !== null && item.performance !== null;

/** An item by itself: without what depends on the crosshair. */
function itemFigure(item: MatrixItem, document: MatrixDocument): ItemFigure {
  const { key, label } = item;
  const n = fewestAnswers(item);
  const withheld = unmetMinimum(n, document.minimumN);
  const isShown = withheld === null;
  return {
    key,
    label,
    importance: isShown ? meanOf(item.importance) : null,
    performance: isShown ? meanOf(item.performance) : null,
    intervals: NO_INTERVALS,
    quadrant: null,
    clear: null,
    rank: null,
    n,
    withheld,
  };
}

function crosshairOf(
  document: MatrixDocument,
  items: readonly ItemFigure[],
): ImportancePerformance | null {
  const placed = items.filter(isPlaced);
  const { crosshair = null } = document;
  if (!placed.length) return null;
  if (typeof crosshair === 'object' && crosshair) return crosshair;
  if (crosshair !== 'midpoint') return crosshairAt(placed, crosshair ?? 'mean');
  const { importance, performance } = scalesOf(document);
  const middle = (range: { readonly min: number; readonly max: number } | null) =>
    range ? (range.min + range.max) / 2 : NaN;
  return { importance: middle(importance), performance: middle(performance) };
}

/** The ranks of those to be improved, by their keys: the one with the most to gain first. */
function ranksOf(
  items: readonly ItemFigure[],
  crosshair: ImportancePerformance,
): ReadonlyMap<string, number> {
  const short = items
    .filter(isPlaced)
    .filter((item) => quadrantOf(item, crosshair) === 'concentrate-here')
    .sort((a, b) => priorityOf(b, crosshair) - priorityOf(a, crosshair));
  return new Map(short.map(({ key }, index) => [key, index + 1]));
}

/** The items in the document's order, and the crosshair that they are judged by; null where no item has both figures. */
export function itemsOf(document: MatrixDocument): {
  readonly items: readonly ItemFigure[];
  readonly crosshair: ImportancePerformance | null;
} {
  const items = document.items.map((item) => itemFigure(item, document));
  const crosshair = crosshairOf(document, items);
  if (!crosshair) return { items, crosshair };
  const ranks = ranksOf(items, crosshair);
  const scales = scalesOf(document);
  const judged = items.map((item, index): ItemFigure => {
    if (!isPlaced(item)) return item;
    const intervals = intervalsOf(document.items[index]!, scales, document);
    return {
      ...item,
      quadrant: quadrantOf(item, crosshair),
      intervals: document.confidence === null ? NO_INTERVALS : intervals,
      clear: clearnessOf(intervals, crosshair, document.sampling),
      rank: ranks.get(item.key) ?? null,
    };
  });
  return { items: judged, crosshair };
}
