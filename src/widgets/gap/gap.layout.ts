import { above, block, drawingOf, paint } from '../../chart/blocks.js';
import type { Box, Drawing } from '../../chart/drawing.js';
import { horizontal } from '../../chart/geometry.js';
import type { TextMeasurer } from '../../chart/text.js';
import type { Part } from '../../chart/list.js';
import { GRID } from '../../chart/ticks.js';
import { boxedPart } from './boxed.layout.js';
import { chainBlock } from './chains.layout.js';
import { dimensionsPart } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { PARTS, headingBlock, noteBlock, type GapInput, type PartName } from './parts.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

/** What the element's attributes ask for. They may hold any word. */
export interface GapOptions {
  /** A {@link View}; any other word is `both`. */
  readonly view: string;
  /** A `Sort`; any other word is `given`. */
  readonly sort: string;
}

/** Whether a view shows a part: where it asks for it and the document has it. */
export const shows = (figures: GapFigures, view: string, part: PartName): boolean =>
  part === 'chain'
    ? view !== 'dimensions' && figures.chain !== null
    : view !== 'chain' && figures.dimensions.length > 0;

/** The parts one below the other, each as high as it needs. */
function freePart(input: GapInput, parts: readonly PartName[], sort: string): Part {
  const { words, box } = input;
  const { width } = box;
  const separator = block(width, 30, { marks: paint(GRID, horizontal(0, 14, width)) });
  const blocks = parts.flatMap((part, index) => [
    ...(index ? [separator] : []),
    ...(parts.length > 1 ? [headingBlock(words.parts[part], input)] : []),
    part === 'chain' ? chainBlock(input) : dimensionsPart(input, sort),
  ]);
  return { ...above(...blocks), rest: 0 };
}

/** Places the parts that a view asks for, one below the other. */
export function gapLayout(
  figures: GapFigures,
  words: GapWords,
  box: Box,
  measurer: TextMeasurer,
  { view, sort }: GapOptions,
): Drawing {
  const input = { figures, words, box, measurer };
  const parts = PARTS.filter((part) => shows(figures, view, part));
  if (!parts.length) return drawingOf(noteBlock(words.nothing, input), box);
  const { height } = box;
  if (height === undefined) return drawingOf(freePart(input, parts, sort), box);
  const part = boxedPart(input, parts, sort, height);
  return { ...drawingOf(part, box), rest: part.rest };
}
