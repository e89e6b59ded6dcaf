import type { Block } from '../../chart/blocks.js';
import type { LayoutInput } from '../../chart/drawing.js';
import { tileBlock } from '../../chart/tile.js';
import type { FunnelFigures, Outcome } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { listBlock } from './list.layout.js';

/**
 * A funnel as a tile: how many of the base have come how far, and the bars of these two stages, with
 * their names where there is room.
 */
export function funnelTile(
  input: LayoutInput<FunnelFigures, FunnelWords>,
  { stage, share }: Outcome,
): Block {
  const { figures, words, box, measurer } = input;
  const first = share === null ? 0 : figures.base;
  const indices = first === stage ? [stage] : [first, stage];
  const picture = (width: number, height: number) =>
    listBlock({ ...input, box: { ...box, width, height } }, indices);
  const tile = tileBlock(words.tile, picture, box, measurer);
  const { key } = figures.stages[stage]!;
  const own = tile.targets.find((target) => target.key === key);
  const others = tile.targets.filter((target) => target !== own);
  // The figure is that of the last stage, so all answers for it but the bar of the first.
  const whole = { ...own, key, x: 0, y: 0, width: box.width, height: tile.height };
  return { ...tile, targets: [whole, ...others] };
}
