import { paint } from '../../chart/blocks.js';
import type { Box, LayoutInput, Look, Mark } from '../../chart/drawing.js';
import { circle, lineThrough, rect } from '../../chart/geometry.js';
import type { RowPlace } from '../../chart/list-rows.js';
import { linear, type Scale } from '../../chart/scale.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
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

const amountScale = ({ by }: ParetoFigures): string => `amount:${by}`;

const amountReach = ({ total }: ParetoFigures): Reach => [0, total];

/** How far a Pareto chart reaches: its total, since the line goes on to that. */
export const paretoSpans = (figures: ParetoFigures): Spans => ({
  [amountScale(figures)]: amountReach(figures),
});

/** The scales of the bars and of the line, whose 100% is the total of the bars. */
export interface Scales {
  readonly bars: Scale;
  readonly line: Scale;
}

/** Both scales between two ends; the total is at the second one unless the box is compared with larger ones. */
export function scalesOf(
  figures: ParetoFigures,
  box: Pick<Box, 'spans'>,
  ends: readonly [left: number, right: number],
): Scales {
  const bars = linear(spanned(box, amountScale(figures), amountReach(figures)), ends);
  return { bars, line: linear([0, 100], [bars(0), bars(figures.total)]) };
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
