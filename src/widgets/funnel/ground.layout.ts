import { max } from 'd3-array';
import { paint } from '../../chart/blocks.js';
import type { Box, Look, Mark } from '../../chart/drawing.js';
import { areaWithin, rect } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import { reachOf } from './bar.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { StageFigure } from './stages.model.js';

/** What has gone on from one bar to the next. */
const CONNECTOR: Look = { layer: 'ground', part: 'band', style: 'connector' };
/** What was lost at the biggest drop. */
const LOSS: Look = { layer: 'ground', part: 'band', style: 'loss' };
/** The base behind each bar. */
const GHOST: Look = { layer: 'band', part: 'target', style: 'ghost' };

/** Where the bars stand. */
export interface Bars {
  /** Where they begin, in pixels. */
  readonly barX: number;
  /** The length of the longest. */
  readonly barWidth: number;
  readonly barHeight: number;
}

/** What all bars of a picture are drawn by. */
export interface Ground {
  readonly figures: FunnelFigures;
  readonly plan: Bars;
  /** Counts to pixels. */
  readonly scale: Scale;
}

/** From nothing to the largest count that is drawn. */
function countReach({ stages }: FunnelFigures): Reach {
  const largest = max(stages, (stage) => Math.max(reachOf(stage), stage.previous ?? 0));
  return [0, largest || 1];
}

/** How far the counts of a funnel reach. */
export const funnelSpans = (figures: FunnelFigures): Spans => ({ count: countReach(figures) });

/** Counts to pixels: the largest of a box fills the longest bar. */
export const scaleOf = (figures: FunnelFigures, box: Box, { barX, barWidth }: Bars): Scale =>
  linear(spanned(box, 'count', countReach(figures)), [barX, barX + barWidth]);

/**
 * The area from the end of a bar down to the next one, and what was lost between them; nothing where
 * the step isn't known, or leads into or out of an estimate.
 */
export function connectorMarks(
  { figures, plan: { barX }, scale }: Ground,
  index: number,
  top: number,
  bottom: number,
): Mark[] {
  const { stages, biggest } = figures;
  const before = stages[index - 1];
  if (!before || before.count === null || stages[index]!.dropped === null) return [];
  const from = scale(before.count);
  const to = scale(reachOf(stages[index]!));
  const connector = areaWithin([barX, top], [from, top], [to, bottom], [barX, bottom]);
  const loss = areaWithin([from, top], [from, bottom], [to, bottom]);
  return [...paint(CONNECTOR, connector), ...(index === biggest ? paint(LOSS, loss) : [])];
}

/** What was lost at the biggest drop, beside the bar that is left; nothing elsewhere. */
export function lossMarks({ figures, plan, scale }: Ground, index: number): Mark[] {
  const { stages, biggest } = figures;
  const before = stages[index - 1]?.count;
  if (index !== biggest || before == null) return [];
  const from = scale(reachOf(stages[index]!));
  const area = rect(from, 0, scale(before) - from, plan.barHeight);
  return paint({ ...LOSS, layer: 'band' }, area);
}

/** The base behind a stage; behind one without a count it would look like a nought. */
export function ghostMarks({ figures, plan, scale }: Ground, { count }: StageFigure): Mark[] {
  const base = figures.stages[figures.base]!.count;
  if (count === null || base === null) return [];
  return paint(GHOST, rect(plan.barX, 0, scale(base) - plan.barX, plan.barHeight));
}
