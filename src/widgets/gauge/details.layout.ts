import { max, sum } from 'd3-array';
import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Look, type Mark, type TextMark, type Tone } from '../../chart/drawing.js';
import type { Target } from '../../chart/targets.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { rect } from '../../chart/geometry.js';
import { continuous } from '../../chart/scale.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { Detail, GaugeWords } from './gauge.words.js';
import { TRACK, type GaugeInput } from './parts.layout.js';

const answerLook = (tone: Tone): Look => ({ layer: 'mark', style: 'answer', tone });

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
  return unnamed.length ? above(strip, legendBlock(input, unnamed)) : strip;
}

interface Row extends Detail {
  readonly key: string;
  readonly indent: number;
  /** Of the bar, 0 to 1 of its track: the share of an answer, a score's place on the scale; null draws none. */
  readonly length: number | null;
  readonly tone: Tone;
}

/** An indicator tree, each item under its own; or the answers, the best on top. */
function rowsOf({ items, answers, scale }: GaugeFigures, words: GaugeWords): Row[] {
  const position = continuous([scale.lower, scale.upper], [0, 1]);
  return [
    ...items.map(({ key, depth, score }, index) => ({
      ...words.items[index]!,
      key,
      indent: depth * 14,
      length: score === null ? null : position(score),
      tone: 'accent' as const,
    })),
    ...answers
      .map(({ key, share, tone }, index) => ({
        ...words.answers[index]!,
        key,
        indent: 0,
        length: share === null ? null : share / 100,
        tone,
      }))
      .reverse(),
  ];
}

/** The least width of a bar. */
const LEAST_BAR = 20;

/** Rows of bars over the width of the box, with names on the left and figures on the right. */
export function rowsBlock({ figures, words, box, measurer }: GaugeInput): Block {
  const { width } = box;
  const rows = rowsOf(figures, words);
  const widthOf = (texts: readonly string[], weight?: number) => textWidth(texts, measurer, weight);
  const figureWidth = widthOf(
    rows.map(({ figure }) => figure),
    WEIGHT.strong,
  );
  const asideWidth = widthOf(rows.map(({ aside }) => aside));
  const longest = max(rows, ({ label, indent }) => widthOf([label]) + indent) ?? 0;
  const nameWidth = Math.min(longest, width * 0.42);
  const x = nameWidth + 10;
  const room = width - x - figureWidth - 10;
  // In a narrow box the tooltip has what stands aside.
  const hasAside = room - asideWidth - 12 >= LEAST_BAR;
  const barWidth = Math.max(LEAST_BAR, hasAside ? room - asideWidth - 12 : room);

  const rowBlock = ({ key, label, indent, length, figure, aside, tone }: Row): Block => {
    const name = textLines(label, nameWidth - indent + 1, measurer);
    /** The height of the lines after the first. */
    const more = (name.length - 1) * LINE;
    const height = partsOf(box).row + more;
    const baseline = height / 2 + 4;
    const figureX = x + barWidth + 10 + figureWidth;
    const bar = (share: number) => rect(x, baseline - 10, share * barWidth, 12);
    return block(width, height, {
      marks: [
        ...paint(TRACK, bar(1)),
        ...(length === null ? [] : paint(answerLook(tone), bar(length))),
      ],
      texts: [
        ...textAt(name, indent, baseline - more / 2),
        ...textAt(figure, figureX, baseline, { emphasis: 'strong', anchor: 'end' }),
        ...(hasAside ? textAt(aside, width, baseline, { tone: 'muted', anchor: 'end' }) : []),
      ],
      targets: [{ key, x: -4, y: 0, width: width + 8, height }],
    });
  };
  return above(rows.map(rowBlock), block(width, 4));
}
