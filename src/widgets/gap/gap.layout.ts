import type { Box } from '../../chart/box.js';
import { wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { chainLayout } from './chain.layout.js';
import { dimensionsLayout } from './dimensions.layout.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import { LINE, lines, type GapLayout, type Part } from './marks.layout.js';

export type View = 'dimensions' | 'chain' | 'both';

/** The parts that a view shows: what it asks for, where the document has it. */
export function partsOf(figures: GapFigures, view: string): { dimensions: boolean; chain: boolean } {
  return {
    dimensions: view !== 'chain' && figures.dimensions.length > 0,
    chain: view !== 'dimensions' && figures.chain !== null,
  };
}

const nothing = (bottom: number): Part => ({ bottom, paths: [], dots: [], texts: [], targets: [] });

const heading = (text: string, y: number): Part => ({
  ...nothing(y + 22),
  texts: [{ x: 0, y: y + 11, text, kind: 'strong', size: TYPE.strong }],
});

function divider(text: string, width: number, y: number): Part {
  const head = heading(text, y + 30);
  return { ...head, paths: [{ kind: 'grid', d: `M0,${y + 14}H${width}` }] };
}

/** Says that what was asked for isn't there. */
function absent(text: string, width: number, measure: Measure): Part {
  const told = wrap(text, width, TYPE.mark, measure, 3);
  return { ...nothing(told.length * LINE + 6), texts: lines(told, 0, 12, 'muted') };
}

/**
 * Places the parts that a view asks for, one below the other.
 *
 * @param form the view and the sort, with a space between
 */
export function gapLayout(
  figures: GapFigures,
  words: GapWords,
  { width }: Box,
  measure: Measure,
  form: string,
): GapLayout {
  const [view = 'both', sort = 'given'] = form.split(' ');
  const show = partsOf(figures, view);
  const both = show.dimensions && show.chain;
  const parts: Part[] = [];
  const below = () => parts.at(-1)?.bottom ?? 0;
  if (!show.dimensions && !show.chain) {
    parts.push(absent(view === 'chain' ? words.absent.chain : words.absent.dimensions, width, measure));
  }
  if (both) parts.push(heading(words.parts.dimensions, 0));
  if (show.dimensions) parts.push(dimensionsLayout(figures, words, width, measure, sort, below()));
  if (both) parts.push(divider(words.parts.chain, width, below()));
  if (show.chain) parts.push(chainLayout(figures, words, width, measure, below()));
  return {
    width,
    height: Math.ceil(below()),
    paths: parts.flatMap(({ paths }) => paths),
    dots: parts.flatMap(({ dots }) => dots),
    texts: parts.flatMap(({ texts }) => texts),
    targets: parts.flatMap(({ targets }) => targets),
  };
}
