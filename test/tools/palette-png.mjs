import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {string} type four letters
 * @param {Buffer} data
 */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/**
 * A PNG of at most 256 colours: the most frequent ones, every other as the nearest of them. For
 * drawings, which have few colours and the shades at the edges of letters.
 * @param {Buffer} rgba four bytes a pixel; nothing may be transparent
 * @param {number} width
 */
export function palettePng(rgba, width) {
  const height = rgba.length / 4 / width;
  /** @type {Map<number, number>} */
  const uses = new Map();
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const colour = rgba.readUIntBE(pixel * 4, 3);
    colours[pixel] = colour;
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const palette = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const known = new Map(palette.map((colour, index) => [colour, index]));

  /** @param {number} colour */
  const nearest = (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = palette.map((other) =>
      [16, 8, 0].reduce(
        (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
        0,
      ),
    );
    const index = distances.indexOf(Math.min(...distances));
    known.set(colour, index);
    return index;
  };

  // A row is its filter (none) and then the colours' numbers.
  const rows = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, pixel) => {
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = nearest(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
