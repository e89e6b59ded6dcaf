import { paint } from '../../chart/blocks.js';
import type { LayoutInput, Look, Mark } from '../../chart/drawing.js';
import { circle, lineThrough, rect } from '../../chart/geometry.js';
import type { RowPlace } from '../../chart/list-rows.js';
import type { Scale } from '../../chart/scale.js';
import type { CauseFigure } from './causes.model.js';
import type { ParetoFigures } from './pareto.model.js';
import type { ParetoWords } from './pareto.words.js';

export type ParetoInput = LayoutInput<ParetoFigures, ParetoWords>;

export const LINE: Look = { layer: 'overlay', style: 'line' };
export const DOT: Look = { layer: 'overlay', style: 'dot' };
export const THRESHOLD: Look = { layer: 'line', part: 'target', style: 'threshold' };

/** The looks of the vital few and of all other causes. */
export const barLook = (vital: boolean | null): Look => ({
  layer: 'mark',
  style: vital ? 'vital' : 'trivial',
});

/** How thick a bar is, and the most of its row that it takes. */
export const BAR = 14;
const BAR_SHARE = 0.7;
export const RADIUS = 2.5;
/** The scales of the bars and of the line, which have both ends in common. */
export interface Scales {
  readonly bars: Scale;
  readonly line: Scale;
}

/** The bar of a cause. */
export function barMarks(
  { amount, vital }: CauseFigure,
  { bars }: Scales,
  { y, height }: RowPlace,
): Mark[] {
  if (amount === null) return [];
  const thickness = Math.min(BAR, Math.floor(height * BAR_SHARE));
  const length = bars(amount) - bars(0);
  return paint(barLook(vital), rect(bars(0), y - thickness / 2, length, thickness));
}

/**
 * The step of the cumulative line along a row: from what the causes before have to what they have with
 * this one. Where names stand between the rows' plots it is a dot alone.
 */
export function lineMarks(
  { amount, cumulative }: CauseFigure,
  { bars, line }: Scales,
  { y, height }: RowPlace,
  isStacked: boolean,
): Mark[] {
  if (amount === null || cumulative === null) return [];
  const [top, bottom] = [y - height / 2, y + height / 2];
  const end = line(cumulative);
  const start = end - (bars(amount) - bars(0));
  return [
    ...(isStacked ? [] : paint(LINE, lineThrough([start, top], [end, top], [end, bottom]))),
    ...paint(DOT, circle(end, y, RADIUS)),
  ];
}
