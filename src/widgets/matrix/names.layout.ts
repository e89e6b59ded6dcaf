import type { Scatter } from '../../chart/scatter/scatter.js';
import type { ListedName } from '../../chart/scatter/names.js';
import type { ItemFigure, MatrixFigures } from './matrix.model.js';
import type { MatrixWords } from './matrix.words.js';

type Quadrant = NonNullable<ItemFigure['quadrant']>;

/** The quadrants in the order of what there is to do. */
const ORDER: readonly Quadrant[] = [
  'concentrate-here',
  'keep-up',
  'possible-overkill',
  'low-priority',
];

/**
 * The items that have a point, each by its index, with the numbers that stand for their names: those to
 * be improved have their ranks, the others go on counting, quadrant by quadrant.
 */
export function numbersOf(
  items: readonly ItemFigure[],
): (readonly [index: number, number: string])[] {
  const indices = items.map((_, index) => index);
  const ordered = ORDER.flatMap((quadrant) => {
    const own = indices.filter((index) => items[index]!.quadrant === quadrant);
    return own.sort((a, b) => (items[a]!.rank ?? 0) - (items[b]!.rank ?? 0));
  });
  return ordered.map((index, order) => [index, String(order + 1)] as const);
}

/** The names of all items under their quadrants, and of those without a point. */
export function matrixGroups(
  { items }: MatrixFigures,
  words: MatrixWords,
): Pick<Scatter, 'groups' | 'aside'> {
  const numbers = numbersOf(items);
  const named = numbers.map(([index, number], order): ListedName & { quadrant: Quadrant } => {
    const { quadrant, rank } = items[index]!;
    return {
      quadrant: quadrant!,
      number,
      name: words.items[index]!.name,
      tone: rank === null ? undefined : 'negative',
      strong: rank !== null,
      weight: items.length - order,
      index: order,
    };
  });
  const pointless = items.flatMap((item, index): ListedName[] => {
    if (item.quadrant !== null) return [];
    const { name, importance, performance } = words.items[index]!;
    const why = item.importance === null ? importance : performance;
    return [{ number: '', name: words.aside(name, why), weight: 0, index: undefined }];
  });
  return {
    groups: ORDER.map((quadrant) => ({
      heading: words.corners[quadrant],
      names: named.filter((name) => name.quadrant === quadrant),
    })),
    aside: [{ heading: words.withoutPoint, names: pointless }],
  };
}
