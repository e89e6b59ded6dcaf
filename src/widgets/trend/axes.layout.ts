import { extent } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Look, TextLook } from '../../chart/drawing.js';
import { horizontal } from '../../chart/geometry.js';
import { niceTicks } from '../../chart/scale.js';
import { spanned, valueScale, type Reach } from '../../chart/spans.js';
import { LINE } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { has, keepWhere } from '../../series/columns.model.js';
import { targetEnds } from '../../series/target.layout.js';
import type { Axes } from '../../series/plotted.layout.js';
import type { TrendFigures } from './trend.model.js';

const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };

/** The labels on the left of the plot, which end at a distance from it. */
export const AXIS_LABEL: TextLook = { tone: 'muted', anchor: 'end' };
export const LABEL_GAP = SPACE.s;

type Unit = TrendFigures['unit'];

/** Amounts are read from zero, rates and scores against one another. */
const isAmount = (unit: Unit): boolean =>
  unit === 'count' || unit === 'hours' || unit === 'days' || unit.startsWith('currency:');

/** Amounts are read from zero where their differences then still take this share of the axis. */
const LEAST_SHARE = 1 / 3;

/** What differs by less than this share of itself is the same. */
const FLAT = 1e-9;

/** A made-up height for values that are all the same: a tenth either way, within what can be. */
function around(value: number, unit: Unit): [low: number, high: number] {
  const reach = Math.abs(value) / 10 || 1;
  const least = value < 0 || unit === 'points' ? -Infinity : 0;
  const most = unit === 'percent' && value <= 100 ? 100 : Infinity;
  return [Math.max(least, value - reach), Math.min(most, value + reach)];
}

/** What the value axis has to hold. */
interface Held {
  /** From the lowest to the highest; undefined without any. */
  readonly reach: Reach | undefined;
  /** Whether all are counts without a fraction. */
  readonly isWhole: boolean;
}

function heldBy({ series, targets, unit }: TrendFigures): Held {
  const ends = series.flatMap(({ columns }) => {
    const { value, capped, lower, upper, lowerLimit, upperLimit } = columns;
    const shownCapped = keepWhere(capped, (index) => has(value, index));
    const shown = [value, shownCapped, lower, upper, lowerLimit, upperLimit];
    return shown.flatMap((column) => extent(column));
  });
  const [low, high] = extent([...ends, ...targetEnds(targets)], (end) => end);
  const isWhole =
    unit === 'count' &&
    series.every(({ columns: { value } }) => value.every((count) => !(count % 1)));
  return { reach: low === undefined ? undefined : [low, high], isWhole };
}

/** What figures need: a low box asks with each part that gives way. */
const known = new WeakMap<TrendFigures, Held>();

function held(figures: TrendFigures): Held {
  const found = known.get(figures) ?? heldBy(figures);
  known.set(figures, found);
  return found;
}

/** How far the lines of a trend reach with their intervals, limits and targets. */
export const valueReach = (figures: TrendFigures): Reach | undefined => held(figures).reach;

/**
 * Round ticks from below the lowest value to above the highest, limits and targets included, of all that the
 * box is compared with.
 */
export function valueTicks(figures: TrendFigures, box: Pick<Box, 'spans'> = {}): readonly number[] {
  const { unit } = figures;
  const { reach, isWhole } = held(figures);
  const scale = valueScale(unit);
  const all = spanned(box, scale, reach);
  if (!all) return [0, 1];
  let [low, high] = all;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const share = size ? (high - low) / size : 0;
  if (isAmount(unit) && (share <= FLAT || share >= LEAST_SHARE)) {
    [low, high] = [Math.min(0, low), Math.max(0, high)];
  }
  const isFlat = high - low <= FLAT * size;
  if (isFlat) [low, high] = around(low, unit);
  // Those that are compared go by the same ticks, whether or not their own counts have fractions.
  const areWhole = box.spans?.[scale] ? unit === 'count' && all.every(Number.isInteger) : isWhole;
  return niceTicks(low, high, isFlat ? 2 : 4, areWhole);
}

/** The time that a trend is about, in milliseconds. */
export const timeReach = ({ span: { start, end } }: TrendFigures): Reach => [start, end];

/** The figures over the time that their box has, which may begin before them and end after them. */
export function overTime(figures: TrendFigures, box: Pick<Box, 'spans'>): TrendFigures {
  const [start, end] = spanned(box, 'time', timeReach(figures));
  return { ...figures, span: { start, end } };
}

/**
 * Every how many ticks one is drawn, so that labels don't touch and both ends have one; only the first
 * where there is no room for two.
 */
function tickStep(count: number, height: number): number {
  const gaps = count - 1;
  if (height < LINE) return count;
  for (let step = 1; step < gaps; step++) {
    if (gaps % step === 0 && (height * step) / gaps >= LINE) return step;
  }
  return Math.max(1, gaps);
}

/** The lines of the value axis with their labels, if they have any. */
export function gridBlock(
  ticks: readonly number[],
  labels: readonly string[],
  { plot, y }: Axes,
): Block {
  const step = tickStep(ticks.length, plot.height);
  const drawn = ticks.map((_, index) => index).filter((index) => index % step === 0);
  const lines = drawn.map((index) => horizontal(plot.x, y(ticks[index]!), plot.x + plot.width));
  return block(0, plot.y + plot.height, {
    marks: paint(GRID, lines),
    texts: drawn.flatMap((index) =>
      textAt(labels[index] ?? '', plot.x - LABEL_GAP, y(ticks[index]!) + 4, AXIS_LABEL),
    ),
  });
}
