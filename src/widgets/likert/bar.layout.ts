import { paint, textAt } from '../../chart/blocks.js';
import type { Content, Look, Mark, TextMark } from '../../chart/drawing.js';
import { rect, vertical } from '../../chart/geometry.js';
import { TO_BASELINE } from '../../chart/list-columns.js';
import { ZERO } from '../../chart/list-intervals.js';
import type { Scale } from '../../chart/scale.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import type { QuestionFigure } from './likert.model.js';
import { shadesOf, type Side } from './sides.model.js';

/** The look of each option's answers, worst first. */
export const looksOf = (sides: readonly Side[]): Look[] => {
  const shades = shadesOf(sides);
  return sides.map((side, index) => ({
    layer: 'mark',
    style: side,
    shade: side === 'neutral' ? undefined : shades[index],
  }));
};

/** The height of a bar, and the least in which a share has room. */
const BAR = 20;
const LEAST_BAR = 8;
const WITH_SHARES = 15;
/** Between a bar and the rows beside it, above and below, and between two of its parts. */
const SPACE = 3;
const SEAM = 1;
/** Beside a share in its part of a bar. */
const PADDING = 3;

/** Where a bar begins, in percent from the line of 0: to the left of it all below, and half of the neutral. */
export const startOf = ({ sides: { below, neutral } }: QuestionFigure): number =>
  -((below ?? 0) + (neutral ?? 0) / 2);

/** Where it ends. */
export const endOf = ({ sides: { above, neutral } }: QuestionFigure): number =>
  (above ?? 0) + (neutral ?? 0) / 2;

/** What a bar is drawn with. */
export interface BarInput {
  readonly looks: readonly Look[];
  /** From percent to pixels. */
  readonly x: Scale;
  readonly measurer: TextMeasurer;
}

/**
 * The answers to a question as one bar about a line, the worst at the left; its shares are written where
 * they have room.
 *
 * @param shares in words, by option
 * @param place the middle of the bar, and the height that it may fill
 */
export function answerBar(
  question: QuestionFigure,
  shares: readonly string[],
  { looks, x, measurer }: BarInput,
  { y, height: room }: { readonly y: number; readonly height: number },
): Pick<Content, 'marks' | 'texts'> {
  const height = Math.max(LEAST_BAR, Math.min(BAR, room - 2 * SPACE));
  const reach = height / 2 + SPACE;
  // Between the rows the line is seen whole; within them bars lie on it.
  const marks: Mark[] = paint(ZERO, vertical(x(0), y - reach, y + reach));
  const texts: TextMark[] = [];
  let from = startOf(question);
  question.shares.forEach((share, index) => {
    if (!share) return;
    const left = x(from);
    from += share;
    const width = x(from) - left;
    const seam = width > 2 * SEAM ? SEAM : 0;
    marks.push(...paint(looks[index]!, rect(left, y - height / 2, width - seam, height)));
    const text = shares[index]!;
    if (height < WITH_SHARES || textWidth(text, measurer) + 2 * PADDING > width) return;
    texts.push(
      ...textAt(text, left + (width - seam) / 2, y + TO_BASELINE, {
        anchor: 'middle',
        inside: true,
      }),
    );
  });
  return { marks, texts };
}
