import { sum } from 'd3-array';
import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import {
  hasGivenWay,
  type Look,
  type Mark,
  type TextMark,
  type Tone,
} from '../../chart/drawing.js';
import type { Target } from '../../chart/targets.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { rect } from '../../chart/geometry.js';
import { textWidth } from '../../chart/text.js';
import type { GaugeInput } from './parts.layout.js';

export const answerLook = (tone: Tone): Look => ({ layer: 'mark', style: 'answer', tone });

/** The side of a swatch of the strip's legend, and from its start to its text. */
const SWATCH = 10;
const LEAD = 15;

/** The answers that have no room for their name and figure in the strip, below it. */
function legendBlock(
  { figures: { answers }, words, box: { width }, measurer }: GaugeInput,
  unnamed: readonly number[],
): Block {
  const entries = unnamed.map((index): FlowEntry => {
    const swatch = paint(
      { ...answerLook(answers[index]!.tone), style: 'swatch' },
      rect(0, -SWATCH / 2, SWATCH, SWATCH),
    );
    return { text: words.answers[index]!.named, swatch, tone: 'muted' };
  });
  return flowBlock(entries, width, measurer, { lead: LEAD });
}

/**
 * One strip of all answers, worst first. A segment has its name above and its share below, or where
 * either has no room neither, so that none can be taken for its neighbour's.
 */
export function stripBlock(input: GaugeInput): Block {
  const { figures, words, box, measurer } = input;
  const { answers } = figures;
  const total = sum(answers, ({ count }) => count);
  const marks: Mark[] = [];
  const texts: TextMark[] = [];
  const targets: Target[] = [];
  const unnamed: number[] = [];
  let x = 0;
  answers.forEach(({ key, count, tone }, index) => {
    const length = total > 0 ? (count / total) * box.width : 0;
    const { label, figure } = words.answers[index]!;
    const middle = x + length / 2;
    if (textWidth([label, figure], measurer) + 8 <= length) {
      texts.push(...textAt(label, middle, 12, { tone: 'muted', anchor: 'middle' }));
      texts.push(...textAt(figure, middle, 46, { anchor: 'middle' }));
    } else unnamed.push(index);
    marks.push(...paint(answerLook(tone), rect(x, 18, Math.max(0, length - 1), 14)));
    targets.push({ key, x, y: 16, width: length, height: 18 });
    x += length;
  });
  const isNamed = unnamed.length < answers.length;
  const strip = block(box.width, isNamed ? 52 : 38, { marks, texts, targets });
  const hasLegend = unnamed.length > 0 && !hasGivenWay(box, 'legend');
  return hasLegend ? above(strip, legendBlock(input, unnamed)) : strip;
}
