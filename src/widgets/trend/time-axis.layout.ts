import { max, min } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, TextMark } from '../../chart/drawing.js';
import { clamp, horizontal } from '../../chart/geometry.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE } from '../../tokens/tokens.js';
import { INSTANT_ROOM } from '../../series/charted.model.js';
import type { Axes } from '../../series/plotted.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** What stands on the axis stands under its line. */
const AXIS: Look = { layer: 'line', part: 'axis', style: 'axis' };

/** From the axis to the baseline of its labels, and to their foot. */
const TIME_BASELINE = 16;
export const TIME_HEIGHT = 22;
/** The same of an axis without labels: half a label of the value axis. */
const BARE_HEIGHT = 9;

/** The height of what stands below the line of a time axis, by whether it has labels. */
export const heightBelow = (timed: boolean): number => (timed ? TIME_HEIGHT : BARE_HEIGHT);
/** Pixels between two labels of the time axis. */
const TIME_GAP = 10;
/** Instants that are further apart than two days are labelled by their days, in milliseconds. */
const DAYS = 2 * 86_400_000;

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
  overhang: number,
  measurer: TextMeasurer,
): TextMark[] | undefined {
  const { kind, series } = figures;
  // Years may stand among months: the axis goes by the shortest periods.
  const period = min(series, ({ columns: { start, end } }) => end[0]! - start[0]!) ?? 0;
  const half = kind === 'instant' ? 0 : period / 2;
  const places = placed(ticks, figures, words).sort((a, b) => a.instant - b.instant);
  const texts = words.x(places, figures.span);
  const labels: TextMark[] = [];
  let free = -Infinity;
  for (let index = 0; index < places.length; index++) {
    const { instant } = places[index]!;
    const text = texts[index]!;
    const reach = textWidth(text, measurer) / 2;
    // The first and the last may reach a little over the axis, not over the card's edge.
    const middle = clamp(
      x(instant + half),
      plot.x - overhang + reach,
      plot.x + plot.width + Math.min(overhang, SPACE.s) - reach,
    );
    if (middle - reach < free) return undefined;
    labels.push(...textAt(text, middle, baseline, { tone: 'muted', anchor: 'middle' }));
    free = middle + reach + TIME_GAP;
  }
  return labels;
}

/**
 * The first time of the axis and the last, each by its start: once where they are the same. Where the axis
 * goes on after the last point, its last time is as long as that of the point.
 */
function endTicks({ kind, span, series }: TrendFigures, { zone }: TrendWords): Tick[] {
  const lastOf = (end: 'start' | 'end') => max(series, ({ columns }) => max(columns[end]));
  const after = span.end - (lastOf('end') ?? span.end);
  // The room about a single instant is no time of its own.
  const last = (lastOf('start') ?? span.end) + (after > INSTANT_ROOM ? after : 0);
  const isClock = kind === 'instant' && last - span.start < DAYS;
  const readings = new Set([span.start, last].map((time) => zone.toWall(time)));
  const tickKind = kind === 'instant' ? (isClock ? 'hour' : 'day') : kind;
  return [...readings].map((reading) => ({ reading, kind: tickKind }));
}

interface TimeOptions {
  /** Whether the axis has labels. */
  readonly timed: boolean;
  /** Where fewer labels than these stand beside one another, the first and the last time stand alone. */
  readonly fewest: number;
  /** How far labels may reach out on the left, in pixels; on the right as far, or less. */
  readonly overhang: number;
}

/** The time axis: its line at `foot`, under it the finest labels that don't touch. */
export function timeBlock(
  figures: TrendFigures,
  words: TrendWords,
  axes: Axes,
  foot: number,
  measurer: TextMeasurer,
  { timed, fewest, overhang }: TimeOptions,
): Block {
  const { plot } = axes;
  const { kind, span } = figures;
  const { toWall } = words.zone;
  const marks = paint(AXIS, horizontal(plot.x, foot, plot.x + plot.width));
  const height = foot + heightBelow(timed);
  if (!timed) return block(0, height, { marks });
  // An instant at the end has a tick, the start of the next period has none.
  const end = toWall(span.end) + (kind === 'instant' ? 1 : 0);
  const labelsOf = (ticks: readonly Tick[]) =>
    tickTexts(ticks, figures, words, axes, foot + TIME_BASELINE, overhang, measurer);
  const fits = (ticks: readonly Tick[]) => labelsOf(ticks) !== undefined;
  const ticks = timeTicks(kind, toWall(span.start), end, plot.width, fits);
  const ends = ticks.length < fewest ? labelsOf(endTicks(figures, words)) : undefined;
  return block(0, height, { marks, texts: ends ?? labelsOf(ticks) });
}
