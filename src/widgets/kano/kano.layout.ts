import type { Box } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import type { ListedName } from '../../chart/scatter/names.js';
import { pointMarks, type PointLook, type ScatterPoint } from '../../chart/scatter/points.js';
import {
  scatterBlock,
  scatterDrawing,
  type Scatter,
  type ScatterDrawing,
} from '../../chart/scatter/scatter.js';
import type { TextMeasurer } from '../../chart/text.js';
import type { FeatureFigure, KanoFigures } from './kano.model.js';
import { CATEGORY_ORDER, type KanoWords } from './kano.words.js';
import { kanoTile } from './tile.layout.js';

type Category = NonNullable<FeatureFigure['category']>;

/** The sign of each category, which tells them apart without colour. */
const SIGNS: Readonly<Record<Category, PointLook>> = {
  M: { symbol: 1 },
  O: { symbol: 0 },
  A: { symbol: 3 },
  I: { symbol: 2 },
  R: { symbol: 1, tone: 'muted' },
  Q: { symbol: 0, tone: 'muted' },
};

/** Where the quarters of the plot part: each coefficient in half. */
const HALF = 0.5;

/** A feature that has a place in the plot. */
interface Placed {
  readonly item: FeatureFigure;
  readonly index: number;
  readonly category: Category;
}

/** The features with a place, category by category, the strongest first; they are numbered in that order. */
function placedIn({ items }: KanoFigures): Placed[] {
  const placed = items.flatMap((item, index): Placed[] => {
    const { better, category } = item;
    return better === null || category === null ? [] : [{ item, index, category }];
  });
  const rank = ({ category }: Placed) => CATEGORY_ORDER.indexOf(category);
  return placed.sort(
    (a, b) => rank(a) - rank(b) || b.item.categoryStrength! - a.item.categoryStrength!,
  );
}

/** Separable ones weigh more, and of each the strongest. */
const weightOf = ({ separable, categoryStrength }: FeatureFigure): number =>
  (separable === 'separable' ? 1 : 0) + categoryStrength!;

const pointOf = (
  { item, index, category }: Placed,
  order: number,
  words: KanoWords,
): ScatterPoint => ({
  ...SIGNS[category],
  open: item.separable !== 'separable',
  key: item.key,
  x: item.worse!,
  y: item.better!,
  intervals: { x: item.intervals.worse, y: item.intervals.better },
  label: words.labels[index]!,
  number: String(order + 1),
  weight: weightOf(item),
});

/** What open signs mean, and the signs of categories that no quarter is named after. */
function legendOf({ items }: KanoFigures, words: KanoWords): FlowEntry[] {
  const entry = (text: string, look: PointLook): FlowEntry => ({
    text,
    swatch: pointMarks({ x: 6, y: 0 }, 4, look),
    tone: 'muted',
  });
  const others = (['R', 'Q'] as const).filter((category) =>
    items.some((item) => item.category === category),
  );
  return [
    ...(items.some(({ separable }) => separable === 'not-separable')
      ? [entry(words.notSeparable, { open: true })]
      : []),
    ...others.map((category) => entry(words.categories[category]!, SIGNS[category])),
  ];
}

/** The names of all features under their categories, and of those without a point. */
function namesIn(
  { items }: KanoFigures,
  placed: readonly Placed[],
  words: KanoWords,
): Pick<Scatter, 'groups' | 'aside'> {
  const named = placed.map(({ index, item }, order): ListedName => ({
    number: String(order + 1),
    name: words.labels[index]!,
    weight: weightOf(item),
    index: order,
  }));
  const indices = new Set(placed.map(({ index }) => index));
  const pointless = items.flatMap((_, index): ListedName[] =>
    indices.has(index)
      ? []
      : [{ number: '', name: words.reasons[index]!, weight: 0, index: undefined }],
  );
  return {
    groups: CATEGORY_ORDER.map((category) => ({
      heading: words.corners[category],
      names: named.filter((_, order) => placed[order]!.category === category),
    })),
    aside: [{ heading: words.withoutPoint, names: pointless }],
  };
}

/** Better upwards against worse across, from 0 to the utmost of both. */
function scatterOf(figures: KanoFigures, words: KanoWords): Scatter {
  const placed = placedIn(figures);
  const { corners, axes, ticks } = words;
  const caption = (category: Category) => ({ text: corners[category], sample: SIGNS[category] });
  return {
    x: { domain: [0, -1], title: axes.worse, labels: ticks },
    y: { domain: [0, 1], title: axes.better, labels: ticks },
    points: placed.map((each, order) => pointOf(each, order, words)),
    quadrants: {
      x: -HALF,
      y: HALF,
      captions: {
        'top-start': caption('A'),
        'top-end': caption('O'),
        'foot-start': caption('I'),
        'foot-end': caption('M'),
      },
    },
    legend: legendOf(figures, words),
    ...namesIn(figures, placed, words),
  };
}

/**
 * Places the Kano model: features by both coefficients, with the sign of their category, separable ones
 * filled; a narrow one numbers them, with their names in a list below.
 */
export function kanoLayout(
  figures: KanoFigures,
  words: KanoWords,
  box: Box,
  measurer: TextMeasurer,
): ScatterDrawing {
  const scatter = scatterOf(figures, words);
  const made = box.tile
    ? kanoTile(scatter, words, box, measurer)
    : scatterBlock(scatter, box, measurer);
  return scatterDrawing(made, box);
}
