import { max } from 'd3-array';
import { above, block, drawingOf, overlay, paint, shift, type Block } from '../../chart/blocks.js';
import type { Box, Drawing, Look, Mark, LayoutInput } from '../../chart/drawing.js';
import { flowBlock } from '../../chart/flow.js';
import { areaWithin, rect } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { LINE, type TextMeasurer } from '../../chart/text.js';
import { barOf, pieceMarks, reachOf } from './bar.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { GAP, planOf, type Plan } from './plan.layout.js';
import { headBlock, stepBlock } from './row.layout.js';
import type { StageFigure } from './stages.model.js';

const SWATCH = 10;
/** The narrowest room at the right of the rows in which the legend stands there. */
const LEGEND_ROOM = 150;

/** What has gone on from one bar to the next. */
const CONNECTOR: Look = { layer: 'ground', part: 'band', style: 'connector' };
/** What was lost at the biggest drop. */
const LOSS: Look = { layer: 'ground', part: 'band', style: 'loss' };
/** The base behind each bar. */
const GHOST: Look = { layer: 'band', part: 'target', style: 'ghost' };

/** What all stages are laid out by. */
interface Frame extends LayoutInput<FunnelFigures, FunnelWords> {
  readonly plan: Plan;
  /** Counts to pixels. */
  readonly scale: Scale;
}

/**
 * The area from the end of a bar down to the next one, and what was lost between them; nothing where
 * the step isn't known, or leads into or out of an estimate.
 */
function connectorMarks(
  { figures, plan: { barX }, scale }: Frame,
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

/** The base behind a stage; behind one without a count it would look like a nought. */
function ghostMarks({ figures, plan, scale }: Frame, { count }: StageFigure): Mark[] {
  const base = figures.stages[figures.base]!.count;
  if (count === null || base === null) return [];
  return paint(GHOST, rect(plan.barX, 0, scale(base) - plan.barX, plan.barHeight));
}

/** The words of the step to a stage, the stage's name, its figures and its bar. */
interface StageBlock extends Block {
  /** From the bar's bottom to that of the block. */
  readonly below: number;
}

/** @param aboveTop from the bottom of the bar before to the top of this block, in pixels */
function stageBlock(frame: Frame, index: number, aboveTop: number): StageBlock {
  const { figures, plan, scale, measurer } = frame;
  const { beside, barHeight } = plan;
  const stage = figures.stages[index]!;
  const words = frame.words.stages[index]!;
  const isFirst = index === 0;
  const step = above(
    block(0, isFirst ? 0 : 7),
    stepBlock(words, plan, index === figures.biggest, measurer),
  );
  const stepBottom = step.height && step.height + 6;
  // In a narrow box the connector ends above the name, so that the name stands on clear ground.
  const headTop = stepBottom + (isFirst || beside ? 0 : 5);
  const head = headBlock(words, plan, measurer);
  const barTop = headTop + head.barTop;
  const height = headTop + head.height;
  const { marks, places } = barOf(stage, scale, barHeight);
  const bar = block(plan.width, barHeight, { marks: [...ghostMarks(frame, stage), ...marks] });
  const target = {
    key: stage.key,
    x: -4,
    y: 0,
    width: plan.width + 8,
    height: height + 2,
    anchor: scale(stage.count ?? 0),
    series: places
      .slice(0, stage.parts.length)
      .map((place) => place && { ...place, y: place.y + barTop }),
  };
  const connectorBottom = beside ? barTop : stepBottom;
  const ground = block(0, 0, {
    marks: connectorMarks(frame, index, -aboveTop, connectorBottom),
    targets: [target],
  });
  return {
    ...overlay(ground, step, shift(head, 0, headTop), shift(bar, 0, barTop)),
    below: height - barTop - barHeight,
  };
}

/** All stages from the top down. */
function stagesBlock(frame: Frame): Block {
  let below = 0;
  const blocks = frame.figures.stages.map((_, index) => {
    const stage = stageBlock(frame, index, below);
    below = stage.below;
    return stage;
  });
  return above(block(0, 2), blocks);
}

/** The names of what is drawn, each after a swatch of it. */
const legendBlock = ({ words, measurer }: Frame, width: number, gap: number): Block =>
  flowBlock(
    words.legend.map(({ mark, text }) => ({
      text,
      tone: 'muted',
      swatch: pieceMarks(mark, { x: 0, y: -SWATCH / 2, width: SWATCH, height: SWATCH }),
    })),
    width,
    measurer,
    { lead: SWATCH + 6, gap, step: LINE + 4 },
  );

/**
 * Places a funnel: each stage's bar on one baseline, the step to it between the bars, its name and
 * figures beside it or, in a narrow box, above it; what the shades mean at the foot, or at the
 * right where the bars leave room.
 */
export function funnelLayout(
  figures: FunnelFigures,
  words: FunnelWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const plan = planOf(words, box, measurer);
  const { barX, barWidth } = plan;
  const largest = max(figures.stages, (stage) => Math.max(reachOf(stage), stage.previous ?? 0));
  const scale = linear([0, largest || 1], [barX, barX + barWidth]);
  const frame: Frame = { figures, words, box, measurer, plan, scale };
  const stages = stagesBlock(frame);
  const foot = block(0, 4);
  const right = plan.width + GAP * 2;
  if (box.width - right >= LEGEND_ROOM) {
    const legend = legendBlock(frame, box.width - right, Infinity);
    return drawingOf(above(overlay(stages, shift(legend, right, 2)), foot), box);
  }
  if (!words.legend.length) return drawingOf(above(stages, foot), box);
  const legend = legendBlock(frame, box.width - barX, GAP);
  return drawingOf(above(stages, block(0, 12), shift(legend, barX, 0), foot), box);
}
