import { bisector, range } from 'd3-array';
import { above, block, drawingOf, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../../chart/drawing.js';
import type { TextMeasurer } from '../../chart/text.js';
import { tileBlock } from '../../chart/tile.js';
import { SPACE } from '../../tokens/tokens.js';
import type { KpiFigures } from './kpi.model.js';
import type { KpiWords } from './kpi.words.js';
import { levelBlock, withLimitedChanges, type KpiInput } from './level.layout.js';
import { fittedSpark, sparkLine } from './spark.layout.js';

/** What a large figure in a tile leaves a spark line. */
const TILE_LINE = 18;

/** The figure with a spark line in what is left of the height. */
function kpiBlock(input: KpiInput): Block {
  const level = levelBlock(input);
  const spark = fittedSpark(input, level.height + SPACE.m);
  return spark ? above(level, block(0, SPACE.m), spark) : level;
}

/** A KPI where there is room for no more: its figure, its verdict or change, and a bare spark line. */
function kpiTile(input: KpiInput): Block {
  const { words, box, measurer } = input;
  const { width } = box;
  const picture = (room: number, roomHeight: number): Block =>
    sparkLine({ ...input, box: { ...box, width: room } }, roomHeight) ?? block(0, 0);
  const tile = tileBlock(
    { figure: words.value, words: words.brief },
    picture,
    box,
    measurer,
    TILE_LINE,
  );
  const level = { key: 'value', x: 0, y: 0, width, height: tile.height };
  // What lies later in the list answers first.
  return { ...tile, targets: [level, ...tile.targets] };
}

/** The KPI with as many of its changes as the box has room for, at least one; without that a tile. */
function bareBlock(input: KpiInput): Block {
  const { words, box } = input;
  const made = (count: number): Block =>
    kpiBlock({ ...input, words: { ...words, changes: words.changes.slice(0, count) } });
  const counts = range(1, words.changes.length + 1);
  const most = bisector((count: number) => made(count).height).right(
    counts,
    box.height ?? Infinity,
  );
  return most > 0 ? made(most) : kpiTile(input);
}

/**
 * Places a KPI: its figure with its changes, its target, and its spark line at the foot, which grows and
 * shrinks with the height of a box that has one.
 */
export function kpiLayout(
  figures: KpiFigures,
  words: KpiWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = withLimitedChanges({ figures, words, box, measurer });
  const isBare = hasGivenWay(box, 'rows');
  const layOut = box.tile ? kpiTile : isBare ? bareBlock : kpiBlock;
  return drawingOf(layOut(input), box);
}
