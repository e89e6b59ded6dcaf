import { max } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Look } from '../../chart/drawing.js';
import {
  clamp,
  horizontal,
  rect,
  roundRect,
  type Geometry,
  type Rect,
} from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { spanned, type Reach } from '../../chart/spans.js';
import { AXIS_LABEL, LABEL_GAP } from './axes.layout.js';
import { has, type Column } from '../../series/columns.model.js';
import { NAME_GAP } from './names.layout.js';
import { stretches, type PlottedSeries } from '../../series/plotted.layout.js';
import type { SeriesFigure } from '../../series/series.model.js';

const REQUESTED: Look = { layer: 'band', style: 'requested' };
const FULFILLED: Look = { layer: 'band', style: 'fulfilled' };
const SOLD: Look = { layer: 'band', style: 'sold' };

/** From nothing to the most that was asked for in any period; undefined without volumes. */
export const volumeReach = (series: SeriesFigure | undefined): Reach | undefined =>
  series && [0, max(series.columns.requested) ?? 0];

/** The most that the scale of the volumes has to hold. */
export const mostVolume = (series: SeriesFigure | undefined, box: Pick<Box, 'spans'>): number =>
  spanned(box, 'volume', volumeReach(series))?.[1] ?? 0;

/** A bar's outline, open at its foot. */
const outline = ({ x, y, width, height }: Rect): Geometry => ({
  shape: 'line',
  points: [
    { x, y: y + height },
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
  ],
});

/** The scale of the volumes, their labels, and where they stand. */
interface VolumeStrip {
  readonly most: number;
  readonly mostLabel: string;
  /** The newest volumes, a line each. */
  readonly newest: readonly string[];
  readonly top: number;
  readonly height: number;
}

/**
 * The volumes on the time axis: an outline of what was asked for, filled by what came, a tick for
 * what was sold. Its labels are the greatest volume on the left and the newest on the right.
 */
export function volumesBlock(series: PlottedSeries, strip: VolumeStrip): Block {
  const { most, mostLabel, newest, top, height } = strip;
  const { plot } = series.axes;
  const foot = top + height;
  const y = linear([0, most], [foot, top]);
  const { requested, fulfilled, sold } = series.columns;
  const bars = (amounts: Column, wider = 0): Rect[] =>
    stretches(series, amounts)
      .filter((stretch) => stretch !== null)
      .map(({ figure, from, to }) => {
        const width = clamp((to - from) * 0.7, 1, 28) + wider;
        const x = (from + to - width) / 2;
        return roundRect({ x, y: y(figure), width, height: foot - y(figure) });
      });
  const asked = (index: number) => (has(requested, index) ? requested[index]! : 0);
  const came = fulfilled.map((amount, index) => Math.min(amount, asked(index)));
  return block(0, foot, {
    marks: [
      ...paint(
        FULFILLED,
        bars(came).map((bar) => rect(bar.x, bar.y, bar.width, bar.height)),
      ),
      ...paint(REQUESTED, bars(requested).map(outline)),
      ...paint(
        SOLD,
        bars(sold, 4).map((bar) => horizontal(bar.x, bar.y, bar.x + bar.width)),
      ),
    ],
    texts: [
      ...textAt(mostLabel, plot.x - LABEL_GAP, top + 9, AXIS_LABEL),
      ...textAt(newest, plot.x + plot.width + NAME_GAP, top + 14, { tone: 'muted' }),
    ],
  });
}
