import { clamp } from '../../chart/geometry.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, textLines, textWidth, type TextMeasurer } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { domainOf } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The size of the service gap's figure. */
export const TOTAL_SIZE = 18;
/** The stop that the promise stands at, and that of the promise itself. */
export const DELIVERED = 3;
export const PROMISED = SERVICE + 1;

/** Where everything of the chain stands. */
export interface Waterfall {
  readonly words: GapWords;
  readonly measurer: TextMeasurer;
  readonly ticks: readonly number[];
  /** The left end of the scale's lines, and where the last level ends. */
  readonly left: number;
  readonly right: number;
  /** The room of the service gap's words. */
  readonly total: number;
  /** Half the width of a station's level, how far stations are apart, the width of a term. */
  readonly half: number;
  readonly distance: number;
  readonly thickness: number;
  /** The lines of the promise's words, and the baseline of their last. */
  readonly promise: readonly string[];
  readonly promiseY: number;
  /** Where the plot ends below. */
  readonly bottom: number;
  /** The middle of a station. */
  readonly stationX: (index: number) => number;
  /** The height of a value, and that of a stop's level. */
  readonly y: (value: number) => number;
  readonly levelY: (index: number) => number;
}

/** Shares out a width. */
export function waterfallOf(
  figures: GapFigures,
  words: GapWords,
  width: number,
  measurer: TextMeasurer,
): Waterfall {
  const { stops, steps, tick } = words;
  const domain = domainOf(figures, words);
  const ticks = roundTicks(domain, 3);
  const service = steps[SERVICE]!;
  const branch = steps[SERVICE + 1];
  const left = textWidth(ticks.map(tick), measurer) + 10;
  const total = Math.max(
    measurer(service.figure, TOTAL_SIZE, WEIGHT.strong),
    textWidth(service.name, measurer),
  );
  const right = width - total - 38;
  const half = clamp((right - left) * 0.045, 23, 42);
  const distance = (right - left - 2 * half) / SERVICE;
  const thickness = half * 0.8;

  // The promise's words stand above both levels, and may need room above the plot.
  const promise = branch
    ? [stops[PROMISED]!, branch].flatMap(({ name, figure }) =>
        textLines(`${name} ${figure}`, distance - thickness - 8, measurer),
      )
    : [];
  const plotHeight = clamp(width * 0.16, 110, 150);
  const drop = linear(domain, [plotHeight, 0]);
  const level = (index: number) => drop(stops[index]!.level);
  const clear = branch ? Math.min(level(PROMISED), level(DELIVERED) - 18) - 10 : 0;
  const top = Math.max(26, promise.length * LINE + 2 - clear);
  return {
    words,
    measurer,
    ticks,
    left,
    right,
    total,
    half,
    distance,
    thickness,
    promise,
    promiseY: top + clear,
    bottom: top + plotHeight,
    stationX: (index) => left + half + index * distance,
    y: (value) => top + drop(value),
    levelY: (index) => top + level(index),
  };
}
