import { above, block, drawingOf, overlay, shift, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing, type LayoutInput } from '../../chart/drawing.js';
import { flowBlock } from '../../chart/flow.js';
import { LINE, type TextMeasurer } from '../../chart/text.js';
import { pieceMarks } from './bar.layout.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { leastRowIn } from './columns.layout.js';
import { listBlock } from './list.layout.js';
import { GAP, grown, planOf, type Plan } from './plan.layout.js';
import { stagesBlock } from './stages.layout.js';
import { funnelTile } from './tile.layout.js';

type Input = LayoutInput<FunnelFigures, FunnelWords>;

const SWATCH = 10;
/** The narrowest room at the right of the rows in which the legend stands there. */
const LEGEND_ROOM = 150;
const FOOT = 4;

/** The names of what is drawn, each after a swatch of it. */
const legendBlock = ({ words, measurer }: Input, width: number, gap: number): Block =>
  flowBlock(
    words.legend.map(({ mark, text }) => ({
      text,
      tone: 'muted',
      swatch: pieceMarks(mark, { x: 0, y: -SWATCH / 2, width: SWATCH, height: SWATCH }),
    })),
    width,
    measurer,
    { lead: SWATCH + 6, gap, step: LINE + 4 },
  );

/**
 * Rows with their legend, at their foot or, where they leave room, at their right, where it gives way only
 * if it is the higher of the two.
 */
function withLegend(
  input: Input,
  rows: Block,
  { barX, width }: { readonly barX: number; readonly width: number },
): Block {
  const { box, words } = input;
  const isGone = hasGivenWay(box, 'legend');
  const right = width + GAP * 2;
  if (box.width - right >= LEGEND_ROOM) {
    const legend = shift(legendBlock(input, box.width - right, Infinity), right, 2);
    return isGone && legend.height > rows.height ? rows : overlay(rows, legend);
  }
  if (isGone || !words.legend.length) return rows;
  return above(rows, block(0, 12), shift(legendBlock(input, box.width - barX, GAP), barX, 0));
}

/** The whole funnel; in a high box its stages grow. */
function wholeBlock(input: Input): Block {
  const { figures, words, box, measurer } = input;
  const plan = planOf(words, box, measurer);
  const drawn = (as: Plan) => above(withLegend(input, stagesBlock(input, as), as), block(0, FOOT));
  const least = drawn(plan);
  const spare = (box.height ?? 0) - Math.ceil(least.height);
  return spare > 0 ? drawn(grown(plan, spare, figures.stages.length)) : least;
}

/**
 * Whether there are more stages than fit before some are left out. They are not laid out then, which would
 * take long for thousands.
 */
const areTooMany = ({ figures, box }: Input): boolean =>
  !hasGivenWay(box, 'rows') && figures.stages.length * leastRowIn(box) > (box.height ?? Infinity);

/**
 * Places a funnel: each stage's bar on one baseline, the step to it between the bars, its name and
 * figures beside it or, in a narrow box, above it; what the shades mean at the foot, or at the
 * right where the bars leave room. In little height the words between the bars give way, and then the
 * stages that say least.
 */
export function funnelLayout(
  figures: FunnelFigures,
  words: FunnelWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input: Input = { figures, words, box, measurer };
  if (box.tile && figures.outcome) return drawingOf(funnelTile(input, figures.outcome), box);
  if (areTooMany(input)) return drawingOf(block(box.width, box.height! + LINE), box);
  if (!hasGivenWay(box, 'strip')) return drawingOf(wholeBlock(input), box);
  const list = listBlock(
    input,
    figures.stages.map((_, index) => index),
  );
  return {
    ...drawingOf(withLegend(input, list, { barX: 0, width: list.width }), box),
    rest: list.rest,
  };
}
