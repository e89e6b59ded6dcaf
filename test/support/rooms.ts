/* Rooms for pictures in cards with a height. */
import { GIVING_WAY, type AnyDrawing, type Box } from '../../src/chart/drawing.js';
import { REST_HEIGHT } from '../../src/chart/rows.js';
import { TYPE } from '../../src/tokens/tokens.js';
import { faultsOf, outsideOf } from './texts.js';

interface Room {
  readonly width: number;
  readonly height: number;
}

const WIDTHS = [140, 166, 240, 376, 480, 600, 1200];
const HEIGHTS = [50, 68, 90, 115, 150, 250, 700];

/** Rooms of all shapes. */
export const ROOMS: readonly Room[] = WIDTHS.flatMap((width) =>
  HEIGHTS.map((height) => ({ width, height })),
);

/** What the pictures of cards of 186 x 106, 240 x 160, 300 x 200, 400 x 300 and 640 x 320 have at most. */
export const CARD_ROOMS: readonly Room[] = [
  { width: 164, height: 66 },
  { width: 210, height: 116 },
  { width: 270, height: 146 },
  { width: 358, height: 238 },
  { width: 598, height: 258 },
];

/** The least rooms that a tile may have. */
export const TILE_ROOMS: readonly Room[] = [
  { width: 138, height: 42 },
  { width: 164, height: 66 },
  { width: 196, height: 150 },
  { width: 298, height: 60 },
  { width: 1178, height: 76 },
];

/** A room in which all has given way. */
export const bare = (room: Room): Box => ({ ...room, without: new Set(GIVING_WAY) });

export const asTile = (room: Room): Box => ({ ...bare(room), tile: true });

/** What of a picture does not fit into its room: its height, texts and marks, and letters that are too small. */
export function misfitsOf(drawing: AnyDrawing, { width, height }: Room): string[] {
  const { texts, rest = 0 } = drawing;
  const needed = drawing.height + (rest ? REST_HEIGHT : 0);
  const small = texts.filter(({ size = TYPE.mark }) => size < TYPE.mark);
  const found = [
    ...(needed > height ? [`${needed} px high`] : []),
    ...faultsOf(texts, width, drawing.height),
    ...outsideOf(drawing),
    ...small.map(({ text, size }) => `"${text}" at ${size} px`),
  ];
  return found.map((fault) => `${width} x ${height}: ${fault}`);
}
