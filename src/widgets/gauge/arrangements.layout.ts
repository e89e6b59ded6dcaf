import { above, block, overlay, shift, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box } from '../../chart/drawing.js';
import { clamp } from '../../chart/geometry.js';
import { REST_HEIGHT } from '../../chart/rows.js';
import { arcBlock } from './arc.layout.js';
import { bulletBlock } from './bullet.layout.js';
import { isBare, withFewerChanges, type GaugeInput } from './parts.layout.js';
import { ringBlock } from './ring.layout.js';
import { areTooMany, rowsBlock, type Rows } from './rows.layout.js';
import { stripBlock } from './strip.layout.js';

export type Variant = 'arc' | 'ring' | 'bullet';

/** From this width on answers and items stand beside an arc. */
const WIDE = 560;
/** From this width on they may, in a box with a height that has no room for them below it. */
const LESS_WIDE = 400;
/** The width of an arc's column there; in a box with a height it is a share of the width. */
const DIAL = 300;
const DIAL_SHARE = 0.4;
const NARROWEST_DIAL = 150;
const WIDEST_DIAL = 376;
const GUTTER = 32;
const LONGEST_ROWS = 640;
/** Over rows that stand beside an arc, and between a level and what stands below it. */
const OVER = 8;
const SPACE = 10;

const LEVEL_BLOCKS = { arc: arcBlock, ring: ringBlock, bullet: bulletBlock };

/** A way to place a gauge in a box; undefined where its width has no room for that. */
export type Arrangement = (input: GaugeInput) => Rows | undefined;

const within = (input: GaugeInput, room: Partial<Pick<Box, 'width' | 'height'>>): GaugeInput => ({
  ...input,
  box: { ...input.box, ...room },
});

/** The same with as much less of the height. */
const below = (input: GaugeInput, taken: number): GaugeInput =>
  input.box.height === undefined
    ? input
    : within(input, { height: Math.max(0, input.box.height - taken) });

const levelOf = (input: GaugeInput, form: Variant): Block | undefined =>
  withFewerChanges(input, LEVEL_BLOCKS[form]);

const alone =
  (form: Variant): Arrangement =>
  (input) => {
    const level = levelOf(input, form);
    return level && { block: level, rest: 0 };
  };

/** An arc with rows of its items or answers beside it, in the middle of its height. */
const arcBesideRows: Arrangement = (input) => {
  const { width, height } = input.box;
  const column =
    height === undefined ? DIAL : clamp(width * DIAL_SHARE, NARROWEST_DIAL, WIDEST_DIAL);
  const arc = levelOf(within(input, { width: column }), 'arc');
  if (!arc) return undefined;
  const x = column + GUTTER;
  const room = within(below(input, OVER), { width: Math.min(width - x, LONGEST_ROWS) });
  const { block: rows, rest } = rowsBlock(room);
  const y = Math.max(OVER, (arc.height - rows.height) / 2);
  return { block: overlay(shift(rows, x, y), arc), rest };
};

const overStrip: Arrangement = (input) => {
  const strip = stripBlock(input);
  const level = levelOf(below(input, SPACE + strip.height), 'arc');
  return level && { block: above(level, block(input.box.width, SPACE), strip), rest: 0 };
};

/** The rows of items below a level: as high as usual where there is room, else as low as they can be. */
function rowsBelow(input: GaugeInput, form: Variant): Rows | undefined {
  const usual = () => rowsBlock(within(input, { height: undefined }));
  if (input.box.height === undefined) return usual();
  const lowest = levelOf(within(input, { height: 0 }), form);
  if (!lowest) return undefined;
  const room = below(input, lowest.height + SPACE);
  if (areTooMany(room, room.box.height!)) return rowsBlock(room);
  const rows = usual();
  return rows.block.height <= room.box.height! ? rows : rowsBlock(room);
}

/** A level over the rows of its items. Where not all have room, the level is as low as it can be. */
const overRows =
  (form: Variant): Arrangement =>
  (input) => {
    const rows = rowsBelow(input, form);
    if (!rows) return undefined;
    const button = rows.rest ? REST_HEIGHT : 0;
    const level = levelOf(below(input, SPACE + rows.block.height + button), form);
    return level && { ...rows, block: above(level, block(input.box.width, SPACE), rows.block) };
  };

/**
 * The ways to place a gauge in a box, the best first. Without a height the first is taken, else the first
 * that keeps to it. Beside an arc answers cost no height; below it they give way.
 */
export function arrangementsOf({ figures, box }: GaugeInput, form: Variant): Arrangement[] {
  const hasItems = figures.items.length > 0;
  const hasAnswers = form === 'arc' && figures.answers.length > 0;
  if (!hasItems && !hasAnswers) return [alone(form)];
  const isWide = box.width >= WIDE;
  const mayStandBeside = isWide || (box.width >= LESS_WIDE && box.height !== undefined);
  const beside = form === 'arc' && mayStandBeside ? [arcBesideRows] : [];
  const level = hasItems ? isBare(box) : hasGivenWay(box, 'strip');
  const under = hasItems
    ? [overRows(form), ...(level ? [overRows('bullet')] : [])]
    : level
      ? []
      : [overStrip];
  const least = level ? [alone(form)] : [];
  return isWide ? [...beside, ...under, ...least] : [...under, ...beside, ...least];
}
