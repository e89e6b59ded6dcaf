import { block, textAt, type Block } from '../../chart/blocks.js';
import type { Look, LayoutInput, TextMark } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { clamp } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import { LINE, ellipsis, textLines, textWidth } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The parts of the picture, from the top down. */
export const PARTS = ['dimensions', 'chain'] as const;

export type PartName = (typeof PARTS)[number];

export type GapInput = LayoutInput<GapFigures, GapWords>;

/** A part of the picture. */
export interface Part extends Block {
  /** How many of its rows found no room. */
  readonly rest: number;
}

export const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };

/** The heading of a part, where both are drawn. */
export const headingBlock = (text: string, { box: { width }, measurer }: GapInput): Block =>
  block(width, 22, {
    texts: textAt(ellipsis(text, width, TYPE.strong, measurer, WEIGHT.strong), 0, 11, {
      emphasis: 'strong',
      size: TYPE.strong,
    }),
  });

/** A sentence in as many lines as it needs, at most four. */
export function noteBlock(text: string, { box: { width }, measurer }: GapInput): Block {
  const lines = textLines(text, width, measurer, 4);
  return block(width, lines.length * LINE + 6, {
    texts: textAt(lines, 0, BASELINE, { tone: 'muted' }),
  });
}

/** From the value of one tick to that of the next. */
const TICK_GAP = 4;

/** Values of a scale about their places, inside the box: all, or both ends, or none, as there is room. */
export function tickTexts(
  values: readonly number[],
  x: Scale,
  baseline: number,
  { words, box: { width }, measurer }: GapInput,
): TextMark[] {
  const ticks = values.map((value) => {
    const text = words.tick(value);
    const half = textWidth(text, measurer) / 2;
    return { text, half, middle: clamp(x(value), half, width - half) };
  });
  const areApart = (some: typeof ticks) =>
    some.every(({ half, middle }, index) => {
      const before = some[index - 1];
      return !before || before.middle + before.half + TICK_GAP <= middle - half;
    });
  const ends = ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
  const shown = [ticks, ends].find(areApart) ?? [];
  return shown.flatMap(({ text, middle }) =>
    textAt(text, middle, baseline, { tone: 'muted', anchor: 'middle' }),
  );
}
