import { extent } from 'd3-array';
import { paint, type Block } from './blocks.js';
import type { Box, Look, Tone } from './drawing.js';
import { circle, horizontal } from './geometry.js';
import type { ListColumn } from './list-columns.js';
import { linear } from './scale.js';
import { spanned, type Reach } from './spans.js';
import { textWidth, type TextMeasurer } from './text.js';
import { scaleBlock } from './ticks.js';

const INTERVALS: Look = { layer: 'line', style: 'interval' };
/** The figure itself on its interval. */
const ESTIMATE: Look = { layer: 'mark', style: 'estimate' };
export const ZERO: Look = { layer: 'grid', part: 'axis', style: 'axis' };

/** The least room of the intervals, that of the marks at its ends, and the shortest scale beside it. */
const LEAST_WIDTH = 92;
const INSET = 4;
const BESIDE_PLOT = 200;

/** A signed figure with its interval, on one scale; null where there is none. */
interface ListEstimate {
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly tone?: Tone | undefined;
}

/** The column of intervals about a common zero. */
export interface IntervalColumn extends ListColumn {
  /** The line of 0 behind rows of a height, and its value below. */
  behind(left: number, height: number, hasValues: boolean): Block;
}

/** What the column is made from. */
interface IntervalInput {
  readonly name: string;
  /** A row's each, in the order in which they are drawn. */
  readonly estimates: readonly ListEstimate[];
  readonly box: Box;
  readonly measurer: TextMeasurer;
  /** Writes the 0. */
  readonly write: (value: number) => string;
}

/** How far intervals reach with their common zero; undefined where there are none. */
export function intervalReach(
  estimates: readonly Pick<ListEstimate, 'interval'>[],
): Reach | undefined {
  const ends = estimates.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  const [low = 0, high = 0] = extent([0, ...ends]);
  return ends.length ? [low, high] : undefined;
}

/** The name of the scale of these intervals. */
export const INTERVAL_SCALE = 'interval';

/**
 * Intervals of signed figures on a scale of their own.
 *
 * @returns a list of the column; empty where no figure has an interval
 */
export function intervalColumn(input: IntervalInput): IntervalColumn[] {
  const { name, estimates, box, measurer, write } = input;
  const own = intervalReach(estimates);
  if (!own) return [];
  const domain = spanned(box, INTERVAL_SCALE, own);
  const width = Math.max(LEAST_WIDTH, textWidth(name, measurer));
  const x = linear(domain, [INSET, width - INSET]);
  return [
    {
      name,
      width,
      anchor: 'middle',
      besidePlot: BESIDE_PLOT,
      cell(place) {
        const { value, interval, tone } = estimates[place]!;
        if (!interval) return {};
        return {
          marks: [
            ...paint({ ...INTERVALS, tone }, horizontal(x(interval.lower), 0, x(interval.upper))),
            ...paint({ ...ESTIMATE, tone }, circle(x(value!), 0, 2)),
          ],
        };
      },
      behind: (left, height, hasValues) =>
        scaleBlock([0], (value) => left + x(value), height, {
          width: box.width,
          measurer,
          write,
          lines: ZERO,
          hasValues,
        }),
    },
  ];
}
