import { block, overlay, shift, textAt, type Block } from '../../chart/blocks.js';
import { BASELINE, flowBlock, type FlowEntry } from '../../chart/flow.js';
import { LINE, textWidth, wrap, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { Saying, StageWords } from './funnel.words.js';
import { GAP, PAD, type Plan } from './plan.layout.js';

const entryOf = ({ text, kind }: Saying): FlowEntry => ({ text, tone: kind });

/** The words between two bars: the way here on the left, what was lost on it at the right. */
export function wayBlock(
  { steps, drop }: StageWords,
  { x, bar }: Plan,
  isBiggest: boolean,
  measurer: TextMeasurer,
): Block {
  const list = flowBlock(steps.map(entryOf), bar - 2 * PAD, measurer, {
    separator: '\u00b7',
    gap: textWidth(' \u00b7 ', measurer),
    taken: drop ? textWidth(drop.text, measurer, WEIGHT.strong) + GAP : 0,
  });
  const loss = block(x + bar, drop ? LINE : 0, {
    texts: textAt(drop?.text ?? '', x + bar - PAD, BASELINE, {
      tone: drop?.kind,
      emphasis: isBiggest ? 'strong' : undefined,
      anchor: 'end',
    }),
  });
  return overlay(shift(list, x + PAD, 0), loss);
}

/** The words of a stage, and where among them its bar begins. */
export interface Head {
  readonly block: Block;
  readonly barTop: number;
}

/** The name and the figures of a stage: on both sides of its bar, about the middle, or above it. */
export function headOf(words: StageWords, plan: Plan, measurer: TextMeasurer): Head {
  const { side, height } = plan;
  const names = wrap(words.title, plan.label, TYPE.mark, measurer, 4);
  const row = Math.max(height, Math.max(2, names.length) * LINE);
  /** The baseline of the first of some lines. */
  const first = (lines: number) => BASELINE + (side ? (row - lines * LINE) / 2 : 0);
  const anchor = side ? 'start' : 'end';
  const texts = [
    ...textAt(names, side ? plan.label : 0, first(names.length), {
      anchor: side ? 'end' : 'start',
    }),
    ...textAt(words.count, plan.count, first(2), {
      emphasis: 'strong',
      anchor,
      size: TYPE.strong,
    }),
    ...textAt(words.share, plan.share, first(2) + (side ? LINE : 0), { tone: 'muted', anchor }),
  ];
  const below = names.length * LINE;
  const asides = flowBlock(words.asides.map(entryOf), plan.asides, measurer, {
    gap: side ? Infinity : PAD,
  });
  const asidesTop = side ? first(words.asides.length) - BASELINE : below;
  const barTop = side ? (row - height) / 2 : below + asides.height + 4;
  const content = overlay(block(plan.extent, 0, { texts }), shift(asides, plan.aside, asidesTop));
  return { block: { ...content, height: side ? row : barTop + height }, barTop };
}
