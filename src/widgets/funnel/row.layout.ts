import { block, overlay, shift, textAt, type Block } from '../../chart/blocks.js';
import { BASELINE, flowBlock } from '../../chart/flow.js';
import { LINE, textLines, textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { GAP, PADDING, type Plan } from './plan.layout.js';
import type { StageWords } from './stages.words.js';

/** The words between two bars: about the step on the left, what was lost on it at the right. */
export function stepBlock(
  { steps, drop }: StageWords,
  { barX, barWidth }: Plan,
  isBiggest: boolean,
  measurer: TextMeasurer,
): Block {
  const list = flowBlock(steps, barWidth - 2 * PADDING, measurer, {
    separator: '\u00b7',
    gap: textWidth(' \u00b7 ', measurer),
    taken: drop ? textWidth(drop.text, measurer, WEIGHT.strong) + GAP : 0,
  });
  const right = barX + barWidth;
  const loss = block(right, drop ? LINE : 0, {
    texts: textAt(drop?.text ?? '', right - PADDING, BASELINE, {
      tone: drop?.tone,
      emphasis: isBiggest ? 'strong' : undefined,
      anchor: 'end',
    }),
  });
  return overlay(shift(list, barX + PADDING, 0), loss);
}

/** The words of a stage with room for its bar, which begins at `barTop`. */
export interface HeadBlock extends Block {
  readonly barTop: number;
}

/**
 * The name and the figures of a stage: on both sides of its bar, about the middle, or above it, where
 * the figures go below a name that needs the whole width.
 */
export function headBlock(words: StageWords, plan: Plan, measurer: TextMeasurer): HeadBlock {
  const { beside, stacked, shareBelow, barHeight } = plan;
  const names = textLines(words.title, plan.labelWidth, measurer, 4);
  const rowHeight = Math.max(barHeight, Math.max(2, names.length) * LINE);
  /** The top of some lines: about the middle of the row, or its top. */
  const topOf = (lines: number) => (beside ? (rowHeight - lines * LINE) / 2 : 0);
  const figuresTop = stacked ? names.length * LINE : topOf(words.share ? 2 : 1);
  const figuresY = BASELINE + figuresTop;
  const anchor = beside ? 'start' : 'end';
  const texts = [
    ...textAt(names, beside ? plan.labelWidth : 0, BASELINE + topOf(names.length), {
      anchor: beside ? 'end' : 'start',
    }),
    ...textAt(words.count, plan.countX, figuresY, {
      emphasis: 'strong',
      anchor,
      size: TYPE.strong,
    }),
    ...textAt(words.share, plan.shareX, figuresY + (shareBelow ? LINE : 0), {
      tone: 'muted',
      anchor,
    }),
  ];
  const asides = flowBlock(words.asides, plan.asidesWidth, measurer, {
    gap: beside ? Infinity : PADDING,
  });
  const figureLines = shareBelow ? 2 : 1;
  const namesHeight = (names.length + (stacked ? figureLines : 0)) * LINE;
  const asidesTop = beside ? topOf(words.asides.length) : namesHeight;
  const barTop = beside ? (rowHeight - barHeight) / 2 : namesHeight + asides.height + 4;
  return {
    ...overlay(block(plan.width, 0, { texts }), shift(asides, plan.asidesX, asidesTop)),
    height: beside ? rowHeight : barTop + barHeight,
    barTop,
  };
}
