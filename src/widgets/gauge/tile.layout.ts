import { block, type Block } from '../../chart/blocks.js';
import { clamp } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { tileBlock } from '../../chart/tile.js';
import { BAR, barMarks } from './bar.layout.js';
import { levelBlock, type GaugeInput } from './parts.layout.js';

/** What a large figure leaves a bar. */
const ROOM = 12;
/** The least height of a bar. */
const LEAST_BAR = 3;
/** How far a target's tick stands out above a bar, as a part of its height. */
const TICK = 0.25;
/** The height of a figure that a bar may stand beside, in its middle. */
const FIGURE = 38;
/** What a target's band needs below a bar, and what its tick does. */
const BAND_ROOM = 5;
const TICK_ROOM = 2;

/** A gauge where there is room for no more: its figure, its verdict or change, and a bare bullet bar. */
export function gaugeTile({ figures, words, box, measurer }: GaugeInput): Block {
  const { scale, target } = figures;
  const below = target && typeof target === 'object' ? BAND_ROOM : TICK_ROOM;
  const bar = (width: number, room: number): Block => {
    const height = clamp((room - below) / (1 + TICK), LEAST_BAR, BAR);
    const spare = Math.min(room, FIGURE) - (1 + TICK) * height - below;
    const top = TICK * height + Math.max(0, spare / 2);
    const x = linear([scale.lower, scale.upper], [0, width]);
    return block(width, top + height + below, { marks: barMarks(figures, x, top, height) });
  };
  const tile = tileBlock({ figure: words.value, words: words.brief }, bar, box, measurer, ROOM);
  return levelBlock(box.width, tile.height, box.width / 2, tile);
}
