import { extent, min } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, TextLook, TextMark } from '../../chart/drawing.js';
import { clamp, horizontal, type Rect } from '../../chart/geometry.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE } from '../../tokens/tokens.js';
import { has, keepWhere } from './columns.model.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** The plot with its two scales: milliseconds across, the widget's unit up. */
export interface Axes {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };
/** What stands on the axis stands under its line. */
const AXIS: Look = { layer: 'line', part: 'axis', style: 'axis' };

/** The labels on the left of the plot, which end at a distance from it. */
export const AXIS_LABEL: TextLook = { tone: 'muted', anchor: 'end' };
export const LABEL_GAP = SPACE.s;

/** From the axis to the baseline of its labels, and to their foot. */
const TIME_BASELINE = 16;
const TIME_HEIGHT = 22;
/** Pixels between two labels of the time axis. */
const TIME_GAP = 10;

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

/** The targets, and both ends of a band. */
const targetEnds = (targets: TrendFigures['targets']): number[] =>
  targets.flatMap(({ value }) => (typeof value === 'number' ? value : [value.min, value.max]));

/** Round ticks from below the lowest value to above the highest, limits and targets included. */
export function valueTicks({ series, targets, unit }: TrendFigures): number[] {
  const ends = series.flatMap(({ columns }) => {
    const { value, capped, lower, upper, lowerLimit, upperLimit } = columns;
    const shownCapped = keepWhere(capped, (index) => has(value, index));
    const shown = [value, shownCapped, lower, upper, lowerLimit, upperLimit];
    return shown.flatMap((column) => extent(column));
  });
  let [low, high] = extent([...ends, ...targetEnds(targets)], (end) => end);
  if (low === undefined || high === undefined) return [0, 1];
  const isWhole =
    unit === 'count' &&
    series.every(({ columns: { value } }) => value.every((count) => !(count % 1)));
  const size = Math.max(Math.abs(low), Math.abs(high));
  const share = size ? (high - low) / size : 0;
  if (isAmount(unit) && (share <= FLAT || share >= LEAST_SHARE)) {
    [low, high] = [Math.min(0, low), Math.max(0, high)];
  }
  const isFlat = high - low <= FLAT * size;
  if (isFlat) [low, high] = around(low, unit);
  return niceTicks(low, high, isFlat ? 2 : 4, isWhole);
}

/** The lines of the value axis with their labels. */
export const gridBlock = (
  ticks: readonly number[],
  labels: readonly string[],
  { plot, y }: Axes,
): Block =>
  block(0, plot.y + plot.height, {
    marks: paint(GRID, ...ticks.map((value) => horizontal(plot.x, y(value), plot.x + plot.width))),
    texts: ticks.flatMap((value, index) =>
      textAt(labels[index]!, plot.x - LABEL_GAP, y(value) + 4, AXIS_LABEL),
    ),
  });

/** The ticks with their instants: a reading that the clock skips has none, one that it repeats two. */
const placed = (ticks: readonly Tick[], { span }: TrendFigures, { zone }: TrendWords) =>
  ticks.flatMap(({ reading, kind }) => {
    const isClock = kind === 'hour' || kind === 'second';
    const instants = isClock ? zone.toInstants(reading) : [zone.toInstant(reading)];
    return instants
      .filter((instant) => !isClock || (instant >= span.start && instant <= span.end))
      .map((instant) => ({ reading, kind, instant }));
  });

/** The labels of ticks, each under the middle of its period; undefined where two would touch. */
function tickTexts(
  ticks: readonly Tick[],
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  baseline: number,
  measurer: TextMeasurer,
): TextMark[] | undefined {
  const { kind, series } = figures;
  // Years may stand among months: the axis goes by the shortest periods.
  const period = min(series, ({ columns: { start, end } }) => end[0]! - start[0]!) ?? 0;
  const half = kind === 'instant' ? 0 : period / 2;
  const places = placed(ticks, figures, words).sort((a, b) => a.instant - b.instant);
  const texts = words.x(places);
  const labels: TextMark[] = [];
  let free = -Infinity;
  for (let index = 0; index < places.length; index++) {
    const { instant } = places[index]!;
    const text = texts[index]!;
    const reach = textWidth(text, measurer) / 2;
    // The first and the last may reach a little over the axis, not over the card's edge.
    const middle = clamp(
      x(instant + half),
      plot.x - SPACE.l + reach,
      plot.x + plot.width + SPACE.s - reach,
    );
    if (middle - reach < free) return undefined;
    labels.push(...textAt(text, middle, baseline, { tone: 'muted', anchor: 'middle' }));
    free = middle + reach + TIME_GAP;
  }
  return labels;
}

/** The time axis: its line at `foot`, under it the finest labels that don't touch. */
export function timeBlock(
  figures: TrendFigures,
  words: TrendWords,
  axes: Axes,
  foot: number,
  measurer: TextMeasurer,
): Block {
  const { plot } = axes;
  const { kind, span } = figures;
  const { toWall } = words.zone;
  // An instant at the end has a tick, the start of the next period has none.
  const end = toWall(span.end) + (kind === 'instant' ? 1 : 0);
  const labelsOf = (ticks: readonly Tick[]) =>
    tickTexts(ticks, figures, words, axes, foot + TIME_BASELINE, measurer);
  const fits = (ticks: readonly Tick[]) => labelsOf(ticks) !== undefined;
  const ticks = timeTicks(kind, toWall(span.start), end, plot.width, fits);
  return block(0, foot + TIME_HEIGHT, {
    marks: paint(AXIS, horizontal(plot.x, foot, plot.x + plot.width)),
    texts: labelsOf(ticks),
  });
}
