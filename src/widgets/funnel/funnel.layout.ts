import { max } from 'd3-array';
import { above, block, drawingOf, overlay, paint, shift, type Block } from '../../chart/blocks.js';
import type { Box, Drawing, Look, Mark } from '../../chart/drawing.js';
import { flowBlock } from '../../chart/flow.js';
import { rect } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { LINE, type TextMeasurer } from '../../chart/text.js';
import { barOf, pieceMarks } from './bar.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { GAP, planOf, type Plan } from './plan.layout.js';
import { headOf, wayBlock } from './row.layout.js';

const SWATCH = 10;
/** A column for the legend at the right of the rows is worth having from this width. */
const LEGEND_ROOM = 150;

/** What went on from bar to bar. */
const CONNECTOR: Look = { layer: 'ground', part: 'band', style: 'connector' };
/** What was lost at the biggest drop. */
const LOSS: Look = { layer: 'ground', part: 'band', style: 'loss' };
/** The base behind each bar. */
const GHOST: Look = { layer: 'band', part: 'target', style: 'ghost' };

/** What all stages are drawn by. */
interface Frame {
  readonly figures: FunnelFigures;
  readonly words: FunnelWords;
  readonly plan: Plan;
  /** Counts to pixels. */
  readonly scale: Scale;
  readonly measurer: TextMeasurer;
}

/** The count that a bar reaches with what is still on its way. */
const reachOf = ({ count, pending }: FunnelFigures['stages'][number]): number =>
  count + (pending ?? 0);

/** The way from the end of a bar down to the next one, and what was lost on it. */
function connector(
  { figures, plan, scale }: Frame,
  index: number,
  top: number,
  bottom: number,
): Mark[] {
  const { stages, biggest } = figures;
  const from = scale(stages[index - 1]!.count);
  const to = scale(reachOf(stages[index]!));
  const corner = { x: from, y: top };
  const [left, right] = [
    { x: plan.x, y: bottom },
    { x: to, y: bottom },
  ];
  return [
    ...paint(CONNECTOR, { shape: 'area', points: [{ x: plan.x, y: top }, corner, right, left] }),
    ...(index === biggest
      ? paint(LOSS, { shape: 'area', points: [corner, { x: from, y: bottom }, right] })
      : []),
  ];
}

/** A stage: the words of the way to it, its name, its figures and its bar. */
interface StageBlock extends Block {
  /** From the bar's bottom to that of the block. */
  readonly below: number;
}

/** @param before from the bottom of the bar before to the top of this block */
function stageBlock(frame: Frame, index: number, before: number): StageBlock {
  const { figures, plan, scale, measurer } = frame;
  const { side, x, height } = plan;
  const stage = figures.stages[index]!;
  const words = frame.words.stages[index]!;
  const steps = wayBlock(words, plan, index === figures.biggest, measurer);
  const way = above(block(0, index ? 7 : 0), steps);
  const landing = way.height && way.height + 6;
  // In a narrow box the way ends above the name, so that the name stands on clear ground.
  const headTop = landing + (index && !side ? 5 : 0);
  const head = headOf(words, plan, measurer);
  const barTop = headTop + head.barTop;
  const { marks, places } = barOf(stage, scale, height);
  const ghost = rect(x, 0, scale(figures.stages[figures.base]!.count) - x, height);
  const total = headTop + head.block.height;
  // As many parts as are told apart in words.
  const parts = words.rows.filter(([, , channel]) => channel !== undefined).length;
  const bar = block(plan.extent, height, { marks: [...paint(GHOST, ghost), ...marks] });
  const target = {
    key: stage.key,
    x: -4,
    y: 0,
    width: plan.extent + 8,
    height: total + 2,
    anchor: scale(stage.count),
    series: places.slice(0, parts).map((place) => place && { ...place, y: place.y + barTop }),
  };
  const ground = block(0, 0, {
    marks: index ? connector(frame, index, -before, side ? barTop : landing) : [],
    targets: [target],
  });
  return {
    ...overlay(ground, way, shift(head.block, 0, headTop), shift(bar, 0, barTop)),
    below: total - barTop - height,
  };
}

/** All stages from the top down. */
function rowsBlock(frame: Frame): Block {
  let before = 0;
  const rows = frame.figures.stages.map((_, index) => {
    const row = stageBlock(frame, index, before);
    before = row.below;
    return row;
  });
  return above(block(0, 2), ...rows);
}

/** The names of what is drawn, each after a swatch of it. */
const legendBlock = (
  items: FunnelWords['legend'],
  room: number,
  gap: number,
  measurer: TextMeasurer,
): Block =>
  flowBlock(
    items.map(({ mark, text }) => ({
      text,
      tone: 'muted',
      swatch: pieceMarks(mark, 0, -SWATCH / 2, SWATCH, SWATCH),
    })),
    room,
    measurer,
    { lead: SWATCH + 6, gap, step: LINE + 4 },
  );

/**
 * Places a funnel: each stage's bar on one baseline, the way to it between the bars, its name and
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
  const { x, bar } = plan;
  const most = max(figures.stages, (stage) => Math.max(reachOf(stage), stage.previous ?? 0));
  const scale = linear([0, most || 1], [x, x + bar]);
  const rows = rowsBlock({ figures, words, plan, scale, measurer });
  const foot = block(0, 4);
  const right = plan.extent + GAP * 2;
  const room = box.width - right;
  if (room >= LEGEND_ROOM) {
    const legend = legendBlock(words.legend, room, Infinity, measurer);
    return drawingOf(above(overlay(rows, shift(legend, right, 2)), foot), box);
  }
  if (!words.legend.length) return drawingOf(above(rows, foot), box);
  const legend = legendBlock(words.legend, box.width - x, GAP, measurer);
  return drawingOf(above(rows, block(0, 12), shift(legend, x, 0), foot), box);
}
