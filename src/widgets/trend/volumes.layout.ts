import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { clamp, horizontal, rect, type Geometry } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { AXIS_LABEL, LABEL_GAP, type Axes } from './axes.layout.js';
import { has, type Column } from './columns.model.js';
import { NAME_GAP } from './names.layout.js';
import { stretches, type PlottedSeries } from './series.layout.js';
import type { SeriesFigure } from './series.model.js';

const REQUESTED: Look = { layer: 'band', style: 'requested' };
const FULFILLED: Look = { layer: 'band', style: 'fulfilled' };
const SOLD: Look = { layer: 'band', style: 'sold' };

/** The most that was asked for in any period. */
export const mostRequested = ({ columns }: SeriesFigure): number =>
  columns.requested.reduce((most, amount) => (amount > most ? amount : most), 0);

/** A bar's outline, open at its foot. */
const outline = (left: number, top: number, width: number, foot: number): Geometry => ({
  shape: 'line',
  points: [
    { x: left, y: foot },
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: foot },
  ],
});

/** What the volumes have for labels: the greatest on their left, the newest on their right. */
interface VolumeLabels {
  readonly most: string;
  readonly newest: readonly string[];
}

/**
 * The volumes on the time axis: an outline of what was asked for, filled by what came, a tick for
 * what was sold.
 */
export function volumesBlock(
  series: PlottedSeries,
  { most, newest }: VolumeLabels,
  axes: Axes,
  top: number,
  height: number,
): Block {
  const { plot } = axes;
  const foot = top + height;
  const y = linear([0, mostRequested(series)], [foot, top]);
  const { requested, fulfilled, sold } = series.columns;
  /** Shapes in the middle of their stretches. */
  const marks = (
    look: Look,
    amounts: Column,
    wider: number,
    shapeOf: (left: number, top: number, width: number) => Geometry,
  ): Mark[] => {
    const shapes = stretches(series, axes, amounts).flatMap((stretch) => {
      if (!stretch) return [];
      const { figure: amount, from, to } = stretch;
      const width = clamp((to - from) * 0.7, 1, 28) + wider;
      return shapeOf((from + to - width) / 2, y(amount), width);
    });
    return paint(look, ...shapes);
  };
  const came = fulfilled.map((amount, index) =>
    Math.min(amount, has(requested, index) ? requested[index]! : 0),
  );
  return block(0, foot, {
    marks: [
      ...marks(FULFILLED, came, 0, (left, barTop, width) =>
        rect(left, barTop, width, foot - barTop),
      ),
      ...marks(REQUESTED, requested, 0, (left, barTop, width) =>
        outline(left, barTop, width, foot),
      ),
      ...marks(SOLD, sold, 4, (left, level, width) => horizontal(left, level, left + width)),
    ],
    texts: [
      ...textAt(most, plot.x - LABEL_GAP, top + 9, AXIS_LABEL),
      ...textAt(newest, plot.x + plot.width + NAME_GAP, top + 14, { tone: 'muted' }),
    ],
  });
}
