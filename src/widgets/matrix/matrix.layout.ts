import { extent } from 'd3-array';
import type { Box } from '../../chart/drawing.js';
import { paddedDomain, type ValueAxis } from '../../chart/scatter/plane.js';
import { pointMarks, type PointLook, type ScatterPoint } from '../../chart/scatter/points.js';
import type { Corner } from '../../chart/scatter/quadrants.js';
import {
  scatterBlock,
  scatterDrawing,
  type Scatter,
  type ScatterDrawing,
} from '../../chart/scatter/scatter.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import type { TextMeasurer } from '../../chart/text.js';
import { matrixGroups, numbersOf } from './names.layout.js';
import { matrixTile } from './tile.layout.js';
import type { ItemFigure, MatrixFigures } from './matrix.model.js';
import type { MatrixWords } from './matrix.words.js';

type Side = 'importance' | 'performance';

/** Where each quadrant lies: importance rises upwards, performance across. */
const CORNER_OF = {
  'concentrate-here': 'top-start',
  'keep-up': 'top-end',
  'low-priority': 'foot-start',
  'possible-overkill': 'foot-end',
} as const satisfies Record<NonNullable<ItemFigure['quadrant']>, Corner>;

/** Unclear items are open; those to be improved are in tone. */
const lookOf = ({ quadrant, clear }: ItemFigure): PointLook => ({
  open: clear === 'unclear',
  tone: quadrant === 'concentrate-here' ? 'negative' : undefined,
});

/** How far the figures of a side reach, with the crosshair and the intervals that are always drawn. */
function reachOf(side: Side, { items, crosshair }: MatrixFigures): Reach | undefined {
  const values = items.flatMap(({ [side]: value, intervals, clear }) => {
    const interval = clear === 'unclear' ? intervals[side] : null;
    return [
      ...(value === null ? [] : [value]),
      ...(interval ? [interval.lower, interval.upper] : []),
    ];
  });
  const [low, high] = extent([...values, ...(crosshair ? [crosshair[side]] : [])]);
  return low === undefined ? undefined : [low, high];
}

/** The name of a side's scale; derived importance is no stated one. */
const scaleNameOf = (side: Side, { importanceUnit }: MatrixFigures): string =>
  side === 'importance' ? `importance:${importanceUnit}` : side;

/** How far a matrix reaches on both axes. */
export const matrixSpans = (figures: MatrixFigures): Spans => ({
  [scaleNameOf('importance', figures)]: reachOf('importance', figures),
  [scaleNameOf('performance', figures)]: reachOf('performance', figures),
});

/** The axis of a side. */
export const axisOf = (
  side: Side,
  figures: MatrixFigures,
  words: MatrixWords,
  box: Pick<Box, 'spans'> = {},
): ValueAxis => ({
  domain: paddedDomain(spanned(box, scaleNameOf(side, figures), reachOf(side, figures)) ?? []),
  title: words.axes[side],
  labels: words.ticks[side],
});

/** How far an item lies from the crosshair, as a share of what all of them span: far ones stand out. */
function distances({ items, crosshair }: MatrixFigures): (item: ItemFigure) => number {
  const shareOf = (side: Side): ((item: ItemFigure) => number) => {
    const [low = 0, high = 0] = extent(items.flatMap(({ [side]: value }) => value ?? []));
    return (item) => (high > low ? Math.abs(item[side]! - crosshair![side]) / (high - low) : 0);
  };
  const [importance, performance] = [shareOf('importance'), shareOf('performance')];
  return (item) => (importance(item) + performance(item)) / 2;
}

function pointsOf(figures: MatrixFigures, words: MatrixWords): ScatterPoint[] {
  const numbers = numbersOf(figures.items);
  const distanceOf = distances(figures);
  // Those to be improved weigh most, by their ranks; of the others, those that lie far out.
  const weightOf = (item: ItemFigure): number =>
    item.rank === null ? distanceOf(item) : 1 + figures.items.length - item.rank;
  return numbers.map(([index, number]): ScatterPoint => {
    const item = figures.items[index]!;
    const { key, rank, intervals, importance, performance, clear } = item;
    const { name } = words.items[index]!;
    return {
      ...lookOf(item),
      key,
      x: performance!,
      y: importance!,
      intervals: { x: intervals.performance, y: intervals.importance },
      crossed: clear === 'unclear',
      label: rank === null ? name : `${rank} ${name}`,
      number,
      strong: rank !== null,
      weight: weightOf(item),
    };
  });
}

/** The plot of a matrix: importance upwards, performance across, with the four quadrants named. */
function scatterOf(figures: MatrixFigures, words: MatrixWords, box: Box): Scatter {
  const { items, crosshair } = figures;
  const { corners } = words;
  const hasUnclear = items.some(({ clear }) => clear === 'unclear');
  const sample = pointMarks({ x: 6, y: 0 }, 4, { open: true });
  return {
    x: axisOf('performance', figures, words, box),
    y: axisOf('importance', figures, words, box),
    points: pointsOf(figures, words),
    quadrants: crosshair
      ? {
          x: crosshair.performance,
          y: crosshair.importance,
          captions: {
            'top-start': { text: corners['concentrate-here'] },
            'top-end': { text: corners['keep-up'] },
            'foot-start': { text: corners['low-priority'] },
            'foot-end': { text: corners['possible-overkill'] },
          },
          marked: CORNER_OF['concentrate-here'],
        }
      : undefined,
    legend: hasUnclear ? [{ text: words.unclear, swatch: sample, tone: 'muted' }] : [],
    ...matrixGroups(figures, words),
  };
}

/**
 * Places a matrix: its items between the lines of the crosshair, those to be improved numbered by their
 * ranks; a narrow one numbers all, with their names in a list below.
 */
export function matrixLayout(
  figures: MatrixFigures,
  words: MatrixWords,
  box: Box,
  measurer: TextMeasurer,
): ScatterDrawing {
  const scatter = scatterOf(figures, words, box);
  const made = box.tile
    ? matrixTile(scatter, words, box, measurer)
    : scatterBlock(scatter, box, measurer);
  return scatterDrawing(made, box);
}
