import { GIVING_WAY, type AnyDrawing, type Box, type GivingWay } from '../chart/drawing.js';
import { fitsInto } from '../chart/rows.js';
import { total } from './lengths.js';

/** A box below this height is a tile, and one below both of the other two. In CSS pixels. */
const TILE_HEIGHT = 120;
const NARROW_TILE = { width: 220, height: 200 } as const;

/** Whether a card of a size is a tile: a title, a figure, a word and the smallest picture. */
export const isTile = (width: number, height: number | undefined): boolean =>
  height !== undefined &&
  (height < TILE_HEIGHT || (width < NARROW_TILE.width && height < NARROW_TILE.height));

/** The heights of a card with a given height, in CSS pixels. */
export interface CardHeights {
  /** What is left for the picture as long as nothing gives way; negative where there is not enough. */
  readonly room: number;
  /** What each part of the card leaves free when it gives way. */
  readonly freed: Partial<Readonly<Record<GivingWay, number>>>;
}

/** The parts of a card that may give way, which a picture knows nothing of. */
const OF_CARD: ReadonlySet<GivingWay> = new Set<GivingWay>([
  'note',
  'subtitle',
  'summary-lines',
  'summary',
  'title-lines',
]);

/**
 * Fits a picture into its card: one part after the other gives way until the picture, laid out anew,
 * keeps to the height that is left. In a tile all have given way from the beginning.
 *
 * @param layOut lays the picture out in a box
 */
export function fitted<D extends AnyDrawing>(
  { room, freed }: CardHeights,
  box: Box,
  layOut: (box: Box) => D,
): D {
  const without = new Set<GivingWay>(box.tile ? GIVING_WAY : []);
  const attempt = () => {
    const more = total([...without].map((part) => freed[part] ?? 0));
    const height = Math.max(0, Math.floor(room + more));
    const drawing = layOut({ ...box, height, without: new Set(without) });
    return { drawing, fits: fitsInto(drawing, height) };
  };
  let made = attempt();
  for (const part of GIVING_WAY) {
    if (made.fits || box.tile) break;
    without.add(part);
    // The card is as it was where it has no such part.
    if (OF_CARD.has(part) && !freed[part]) continue;
    made = attempt();
  }
  return made.drawing;
}

/**
 * The highest picture, in CSS pixels: longer ones no browser paints well, and no reader reads. Rows of
 * a list that have no room there open at a press, as in a card with a height.
 */
const HIGHEST = 90_000;

/** Lays a picture out as high as it needs to be, unless that is too high. */
export function unbounded<D extends AnyDrawing>(box: Box, layOut: (box: Box) => D): D {
  const drawing = layOut(box);
  if (drawing.height <= HIGHEST) return drawing;
  // The card has room for all of its parts.
  return {
    ...layOut({ ...box, height: HIGHEST, without: new Set(GIVING_WAY) }),
    without: undefined,
  };
}

/** The height of a message in place of the picture, in CSS pixels: two lines; more are scrolled. */
const MESSAGE_HEIGHT = 64;

/** What gives way in a card where a message stands in place of the picture. */
export const givingWayToMessage = (heights: CardHeights): Box['without'] =>
  fitted(heights, { width: 0 }, (box) => ({
    ...box,
    height: MESSAGE_HEIGHT,
    marks: [],
    texts: [],
    targets: [],
  })).without;
