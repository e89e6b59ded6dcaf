import { describe, expect, it } from 'vitest';
import { block, drawingOf } from '../../src/chart/blocks.js';
import { tileBlock } from '../../src/chart/tile.js';
import { fixedMeasurer } from '../support/measurer.js';
import { TILE_ROOMS, asTile, misfitsOf } from '../support/rooms.js';

/* The texts of a tile, whatever its figure is. */

describe('a figure that is longer than a tile is wide', () => {
  const figure = '9,007,199,254,740,991 per 1,000,000,000';
  const words = [{ text: 'below target' }];

  it.each(TILE_ROOMS)('is broken, not cut, in $width x $height', (room) => {
    const box = asTile(room);
    const drawing = drawingOf(tileBlock({ figure, words }, block, box, fixedMeasurer), box);
    const key = drawing.texts.filter(({ emphasis }) => emphasis === 'key').map(({ text }) => text);
    expect(key.join('').replace(/\s/g, '')).toBe(figure.replace(/\s/g, ''));
    expect(misfitsOf(drawing, room)).toEqual([]);
  });
});
