import { extent } from 'd3-array';
import { block, paint, type Block } from '../../chart/blocks.js';
import type { Box, Look } from '../../chart/drawing.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { rect } from '../../chart/geometry.js';
import { INTERVAL_SCALE, intervalReach } from '../../chart/list-intervals.js';
import { spanned, type Reach, type Spans } from '../../chart/spans.js';
import { SERVICE } from './chain.model.js';
import { shownLevels, type StepWords } from './chain.words.js';
import type { GapFigures } from './gap.model.js';
import type { GapInput } from './parts.layout.js';

/** How far the levels of the chain reach as they are shown; undefined without any. */
function levelReach({ chain, scale }: GapFigures): Reach | undefined {
  if (!chain) return undefined;
  const [low, high] = extent(shownLevels(chain, scale).flatMap((level) => level ?? []));
  return low === undefined ? undefined : [low, high];
}

/** How far a gap reaches beyond its answer scale: the levels of its chain, the intervals of its dimensions. */
export const gapSpans = (figures: GapFigures): Spans => ({
  level: levelReach(figures),
  [INTERVAL_SCALE]: intervalReach(figures.dimensions),
});

/** The levels that a picture of the chain covers, in the unit of the answer scale. */
export function domainOf(figures: GapFigures, box: Pick<Box, 'spans'> = {}): Reach {
  const { scale } = figures;
  const [low, high] = spanned(box, 'level', levelReach(figures)) ?? [scale.min, scale.max];
  // Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale.
  const padding = Math.max(0, scale.max / 6 - scale.min / 6 - (high - low)) / 2;
  return [low - padding, high + padding];
}

/** How a station's level is drawn: customers' in the accent, the company's own in grey. */
export const levelLook = (index: number): Look => ({
  layer: 'overlay',
  style: index > SERVICE ? 'promised-level' : index % SERVICE ? 'level' : 'outer-level',
});

/** How a step is drawn: a block for a term, a bracket for the service gap, a branch for the promise. */
export const stepLook = (index: number, { gap, tone, finding }: StepWords): Look => ({
  layer: 'mark',
  style: index < SERVICE ? 'term' : index > SERVICE ? 'branch' : 'bracket',
  // Losses beyond chance have a colour, if they are not the largest.
  tone: tone ?? (index < SERVICE && finding === 'short' ? 'poor' : undefined),
  key: gap,
});

/** What grey blocks mean, where there are some. */
export function chainLegend({ words, box, measurer }: GapInput): Block[] {
  if (!words.steps.some(({ finding }) => finding === 'unclear')) return [];
  const swatch = paint({ layer: 'mark', style: 'term', tone: 'muted' }, rect(0, -5, 12, 10));
  const entry: FlowEntry = { text: words.unclear, swatch, tone: 'muted' };
  return [flowBlock([entry], box.width, measurer, { lead: 18 }), block(0, 8)];
}
