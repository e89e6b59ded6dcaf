import { partsOf, type Box } from '../../chart/drawing.js';
import { clamp, px } from '../../chart/geometry.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { FunnelWords } from './funnel.words.js';
import type { Bars } from './ground.layout.js';
import type { StageWords } from './stages.words.js';

export const GAP = 16;
export const PADDING = 8;
const SHORTEST_BAR = 220;
/** A longer bar would put its figures too far from its name to be read as one line. */
export const LONGEST_BAR = 720;
const LONGEST_LABEL = 240;
/** A name that gets less would be broken into pieces. */
export const SHORTEST_LABEL = 90;
/** How far a stage grows in a high box, as a part of its bar's height. */
const MOST_GROWTH = 1.5;

/** Where the columns stand, in pixels. */
export interface Plan extends Bars {
  /** Whether names and figures stand beside the bars; else above them. */
  readonly beside: boolean;
  /** Whether the figures stand below the names, which would have too little room beside them. */
  readonly stacked: boolean;
  /** Whether the share stands below the count. */
  readonly shareBelow: boolean;
  /** More space about the words between two bars, half of it above them. */
  readonly air: number;
  /** The room of a name, which ends there where it stands beside a bar. */
  readonly labelWidth: number;
  /** Where the figures begin beside a bar; where they end above one. */
  readonly countX: number;
  readonly shareX: number;
  readonly asidesX: number;
  readonly asidesWidth: number;
  /** The width of rows, figures included. */
  readonly width: number;
}

/** Shares out the width of a box: columns beside the bars as long as these stay readable. */
export function planOf({ stages }: FunnelWords, box: Box, measurer: TextMeasurer): Plan {
  const { bar: barHeight, slim } = partsOf(box);
  const columnWidth = (textsOf: (stage: StageWords) => readonly string[]) =>
    textWidth(stages.flatMap(textsOf), measurer);
  const share = columnWidth((stage) => [stage.share]);
  const counts = stages.map((stage) => stage.count);
  const count = textWidth(counts, measurer, WEIGHT.strong, TYPE.strong);
  const asidesWidth = columnWidth((stage) => stage.asides.map(({ text }) => text));
  const titleWidth = columnWidth((stage) => [stage.title]);
  const labelWidth = Math.min(titleWidth, clamp(box.width * 0.3, 96, LONGEST_LABEL));
  const figuresWidth = Math.max(share, count);
  const besideWidth = GAP + figuresWidth + (asidesWidth && asidesWidth + GAP * 1.5);
  const barX = px(labelWidth + 10);
  const room = box.width - barX - besideWidth;
  if (room < SHORTEST_BAR) {
    const width = Math.min(box.width, LONGEST_BAR);
    const left = width - count - PADDING - share - GAP;
    const stacked = left < Math.min(titleWidth, SHORTEST_LABEL);
    const shareBelow = left < -GAP;
    return {
      beside: false,
      stacked,
      shareBelow,
      air: 0,
      barX: 0,
      barWidth: width,
      barHeight: slim,
      labelWidth: stacked ? width : left,
      countX: shareBelow ? width : width - share - PADDING,
      shareX: width,
      asidesX: 0,
      asidesWidth: width,
      width,
    };
  }
  const barWidth = Math.min(room, LONGEST_BAR);
  const figuresX = barX + barWidth + GAP;
  return {
    beside: true,
    stacked: false,
    shareBelow: true,
    air: 0,
    barX,
    barWidth,
    barHeight,
    labelWidth,
    countX: figuresX,
    shareX: figuresX,
    asidesX: figuresX + figuresWidth + GAP * 1.5,
    asidesWidth,
    width: barX + barWidth + besideWidth,
  };
}

/**
 * The plan with some height shared out among the stages, half of it for the bars and half for the words
 * between them.
 *
 * @param spare in pixels; less than 0 for none
 */
export function grown(plan: Plan, spare: number, stages: number): Plan {
  const each = clamp(spare / stages, 0, plan.barHeight * MOST_GROWTH);
  // Even, so that it falls into whole pixels on both sides of the words.
  const half = 2 * Math.floor(each / 4);
  return { ...plan, barHeight: plan.barHeight + half, air: half };
}
