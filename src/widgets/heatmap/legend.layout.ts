import { above, block, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Look, type Mark } from '../../chart/drawing.js';
import { flowBlock, type FlowEntry } from '../../chart/flow.js';
import { areaWithin, rect } from '../../chart/geometry.js';
import { SPACE, STROKE } from '../../tokens/tokens.js';
import type { HeatmapInput } from './cell.layout.js';

const SWATCH = 12;
const LEAD = 2 * SWATCH + 6;

const swatch = (style: string, x: number): Mark[] => {
  const look: Look = { layer: 'ground', part: 'legend', style };
  return paint(look, rect(x, -SWATCH / 2, SWATCH, SWATCH));
};

/** Both tints of a side, the bad one with its line. */
const tints = (side: 'worse' | 'better'): Mark[] => [
  ...swatch(side, 0),
  ...swatch(`far-${side}`, SWATCH),
  ...(side === 'worse'
    ? paint(
        { layer: 'line', part: 'legend', style: 'edge' },
        rect(0, SWATCH / 2 - STROKE.mid, 2 * SWATCH, STROKE.mid),
      )
    : []),
];

/** Both triangles of a difference that is more than chance. */
const signs = (): Mark[] =>
  paint(
    { layer: 'overlay', part: 'legend', style: 'sign' },
    areaWithin([3, -3], [10, -3], [6.5, 3]),
    areaWithin([14, 3], [21, 3], [17.5, -3]),
  );

/** What tints and signs mean, with the space below; nothing where they have given way. */
export function legendBlock({ words, box, measurer }: HeatmapInput): Block {
  const { worse, better, significant, far } = words.legend;
  const entries: readonly FlowEntry[] = [
    { text: worse, swatch: tints('worse'), tone: 'muted' },
    { text: better, swatch: tints('better'), tone: 'muted' },
    { text: significant, swatch: signs(), tone: 'muted' },
    { text: far, tone: 'muted' },
  ];
  const shown = entries.filter(({ text }) => text);
  if (!shown.length || hasGivenWay(box, 'legend')) return block(0, 0);
  return above(flowBlock(shown, box.width, measurer, { lead: LEAD }), block(0, SPACE.s));
}
