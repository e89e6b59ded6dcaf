import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type AnyDrawing, type Box, type GivingWay } from '../../src/chart/drawing.js';
import { fitted, isTile, unbounded, type CardHeights } from '../../src/element/fit.js';

/** A card with 20 px for each part that can give way, of which the picture may take the rest. */
const heights = (room: number): CardHeights => ({
  room,
  freed: { note: 20, subtitle: 20, 'summary-lines': 20, summary: 20, 'title-lines': 20 },
});

/** A picture of 100 px and 10 more for each of its own parts that has not given way. */
const OWN: readonly GivingWay[] = ['legend', 'strip', 'axis-titles', 'target-label'];

function picture(box: Box): AnyDrawing {
  const height = 100 + 10 * OWN.filter((part) => !box.without?.has(part)).length;
  return { ...box, height, marks: [], texts: [], targets: [] };
}

const goneIn = (room: number, box: Box = { width: 300 }): GivingWay[] => [
  ...(fitted(heights(room), box, picture).without ?? []),
];

describe('a card with a height', () => {
  it('is left whole where all has room', () => {
    expect(goneIn(140)).toEqual([]);
  });

  it.each([
    [139, ['note']],
    [119, ['note', 'subtitle']],
    [99, ['note', 'subtitle', 'legend']],
    [89, ['note', 'subtitle', 'legend', 'strip']],
    [79, ['note', 'subtitle', 'legend', 'strip', 'summary-lines']],
    [59, ['note', 'subtitle', 'legend', 'strip', 'summary-lines', 'summary']],
  ])('lets parts go in their order, no more than %d px need', (room, gone) => {
    expect(goneIn(room)).toEqual(gone);
  });

  it('lets all go where even that is not enough', () => {
    expect(goneIn(-200)).toEqual([...GIVING_WAY]);
  });

  it('gives the picture what the others have left', () => {
    const seen: (number | undefined)[] = [];
    fitted(heights(99), { width: 300 }, (box) => {
      seen.push(box.height);
      return picture(box);
    });
    expect(seen).toEqual([99, 119, 139, 139]);
  });

  it('counts the button that opens the rows which found no room', () => {
    const gone = fitted(heights(140), { width: 300 }, (box) => ({ ...picture(box), rest: 3 }));
    expect([...gone.without!]).toEqual(['note', 'subtitle']);
  });

  it('is laid out once as a tile, without all that can give way', () => {
    let times = 0;
    const drawing = fitted(heights(-200), { width: 186, tile: true }, (box) => {
      times += 1;
      return picture(box);
    });
    expect(times).toBe(1);
    expect([...drawing.without!]).toEqual([...GIVING_WAY]);
  });
});

describe('a tile', () => {
  it.each([
    [186, 106, true],
    [640, 119, true],
    [219, 199, true],
    [240, 160, false],
    [219, 200, false],
    [160, undefined, false],
  ])('is a card of %d x %s px: %s', (width, height, expected) => {
    expect(isTile(width, height)).toBe(expected);
  });
});

describe('a picture without a height', () => {
  const rows =
    (count: number) =>
    (box: Box): AnyDrawing => {
      const height = Math.min(20 * count, box.height ?? Infinity);
      return { ...box, height, rest: count - height / 20, marks: [], texts: [], targets: [] };
    };

  it('is as high as it needs', () => {
    expect(unbounded({ width: 300 }, rows(1000))).toMatchObject({ height: 20_000, rest: 0 });
  });

  it('leaves rows for a press where no browser would paint it well, and hides nothing of the card', () => {
    const drawing = unbounded({ width: 300 }, rows(10_000));
    expect(drawing).toMatchObject({ height: 90_000, rest: 5500 });
    expect(drawing.without).toBeUndefined();
  });
});
