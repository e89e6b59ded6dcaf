import { above, block, overlay, shift, type Block } from '../../chart/blocks.js';
import type { LayoutInput } from '../../chart/drawing.js';
import { barOf } from './bar.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { connectorMarks, ghostMarks, scaleOf, type Ground } from './ground.layout.js';
import type { Plan } from './plan.layout.js';
import { headBlock, stepBlock } from './row.layout.js';

/** What all stages are laid out by. */
interface Frame extends LayoutInput<FunnelFigures, FunnelWords>, Ground {
  readonly plan: Plan;
}

/** The words of the step to a stage, the stage's name, its figures and its bar. */
interface StageBlock extends Block {
  /** From the bar's bottom to that of the block. */
  readonly below: number;
}

/** @param aboveTop from the bottom of the bar before to the top of this block, in pixels */
function stageBlock(frame: Frame, index: number, aboveTop: number): StageBlock {
  const { figures, plan, scale, measurer } = frame;
  const { beside, barHeight, air } = plan;
  const stage = figures.stages[index]!;
  const words = frame.words.stages[index]!;
  const isFirst = index === 0;
  const step = above(
    block(0, isFirst ? 0 : 7 + air / 2),
    stepBlock(words, plan, index === figures.biggest, measurer),
  );
  const stepBottom = step.height && step.height + 6 + air / 2;
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

/** All stages from the top down, with the words of each step between the bars. */
export function stagesBlock(input: LayoutInput<FunnelFigures, FunnelWords>, plan: Plan): Block {
  const frame = { ...input, plan, scale: scaleOf(input.figures, input.box, plan) };
  let below = 0;
  const blocks = input.figures.stages.map((_, index) => {
    const stage = stageBlock(frame, index, below);
    below = stage.below;
    return stage;
  });
  return above(block(0, 2), blocks);
}
