import { max, min } from 'd3-array';
import { paint, type Block } from '../../chart/blocks.js';
import type { Look } from '../../chart/drawing.js';
import { circle, horizontal } from '../../chart/geometry.js';
import type { ListColumn } from '../../chart/list-columns.js';
import { linear } from '../../chart/scale.js';
import { scaleBlock } from '../../chart/ticks.js';
import type { GapInput } from './parts.layout.js';

const INTERVALS: Look = { layer: 'line', style: 'interval' };
/** The gap itself on its interval. */
const ESTIMATE: Look = { layer: 'mark', style: 'estimate' };
const ZERO: Look = { layer: 'grid', part: 'axis', style: 'axis' };

/** The room of the intervals, that of the marks at its ends, and the shortest scale beside it. */
const WIDTH = 92;
const INSET = 4;
const BESIDE_PLOT = 200;

/** The column of the gaps' intervals, about a common zero. */
export interface IntervalColumn extends ListColumn {
  /** The line of 0 behind rows of a height, and its value below. */
  behind(left: number, height: number, hasValues: boolean): Block;
}

/**
 * The gaps' intervals on a scale of their own.
 *
 * @param order indices of the dimensions, as they are drawn
 * @returns a list of the column; empty where no gap has an interval
 */
export function intervalColumn(input: GapInput, order: readonly number[]): IntervalColumn[] {
  const { figures, words, box, measurer } = input;
  const { dimensions } = figures;
  const ends = dimensions.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  if (!ends.length) return [];
  const domain = [min([0, ...ends])!, max([0, ...ends])!] as const;
  const x = linear(domain, [INSET, WIDTH - INSET]);
  return [
    {
      name: words.intervalName,
      width: WIDTH,
      anchor: 'middle',
      besidePlot: BESIDE_PLOT,
      cell(place) {
        const { gap, interval } = dimensions[order[place]!]!;
        if (!interval) return {};
        const { tone } = words.rows[order[place]!]!;
        return {
          marks: [
            ...paint({ ...INTERVALS, tone }, horizontal(x(interval.lower), 0, x(interval.upper))),
            ...paint({ ...ESTIMATE, tone }, circle(x(gap!), 0, 2)),
          ],
        };
      },
      behind: (left, height, hasValues) =>
        scaleBlock([0], (value) => left + x(value), height, {
          width: box.width,
          measurer,
          write: words.tick,
          lines: ZERO,
          hasValues,
        }),
    },
  ];
}
