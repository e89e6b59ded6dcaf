import { partsOf, type Box } from '../../chart/drawing.js';
import { clamp, px } from '../../chart/geometry.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { FunnelWords, StageWords } from './funnel.words.js';

export const GAP = 16;
export const PAD = 8;
const SHORTEST_BAR = 220;
/** Longer bars tell no more, and the eye loses the way to the figures. */
const LONGEST_BAR = 720;
const LONGEST_LABEL = 240;

/** Where the columns stand, in pixels: names and figures beside the bars, or above them. */
export interface Plan {
  readonly side: boolean;
  /** Where bars begin, and the longest of them. */
  readonly x: number;
  readonly bar: number;
  readonly height: number;
  /** The room of a name and, beside a bar, where it ends. */
  readonly label: number;
  /** Where the figures begin beside a bar; where they end above one. */
  readonly count: number;
  readonly share: number;
  /** Where the asides begin, and their room. */
  readonly aside: number;
  readonly asides: number;
  /** The width that rows take. */
  readonly extent: number;
}

/** Shares out the width of a box: columns beside the bars as long as these stay readable. */
export function planOf({ stages }: FunnelWords, box: Box, measurer: TextMeasurer): Plan {
  const { width } = box;
  const { bar: barHeight, slim } = partsOf(box);
  const columnWidth = (textsOf: (stage: StageWords) => readonly string[]) =>
    textWidth(stages.flatMap(textsOf), measurer);
  const share = columnWidth((stage) => [stage.share]);
  const count = textWidth(
    stages.map((stage) => stage.count),
    measurer,
    WEIGHT.strong,
    TYPE.strong,
  );
  const asides = columnWidth((stage) => stage.asides.map(({ text }) => text));
  const longest = clamp(width * 0.3, 96, LONGEST_LABEL);
  const label = Math.min(
    columnWidth((stage) => [stage.title]),
    longest,
  );
  const figures = Math.max(share, count);
  const beside = GAP + figures + (asides && asides + GAP * 1.5);
  const x = px(label + 10);
  const room = width - x - beside;
  if (room < SHORTEST_BAR) {
    const bar = Math.min(width, LONGEST_BAR);
    return {
      side: false,
      x: 0,
      bar,
      height: slim,
      label: bar - count - PAD - share - GAP,
      count: bar - share - PAD,
      share: bar,
      aside: 0,
      asides: bar,
      extent: bar,
    };
  }
  const bar = Math.min(room, LONGEST_BAR);
  const end = x + bar + GAP;
  return {
    side: true,
    x,
    bar,
    height: barHeight,
    label,
    count: end,
    share: end,
    aside: end + figures + GAP * 1.5,
    asides,
    extent: x + bar + beside,
  };
}
