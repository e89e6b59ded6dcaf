/** Reads, writes and compares pictures as pixels. */
import { constants } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** @typedef {{ width: number, height: number, data: Buffer }} Pixels four bytes a pixel, none transparent */

const SMALL = { deflateLevel: 9, deflateStrategy: constants.Z_DEFAULT_STRATEGY, filterType: 0 };

/**
 * @param {Buffer} file a PNG
 * @returns {Pixels}
 */
export function decode(file) {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, data };
}

/** @param {Pixels} picture */
export const encode = (picture) =>
  // Letters repeat to the pixel, which compresses better without a filter.
  PNG.sync.write(picture, { ...SMALL, colorType: 2 });

/** @param {Pixels} a @param {Pixels} b */
export const same = (a, b) => a.width === b.width && a.height === b.height && a.data.equals(b.data);

/**
 * A picture enlarged to a size with white at its right and bottom.
 * @param {Pixels} picture
 * @param {number} width
 * @param {number} height
 */
function onSheet(picture, width, height) {
  const sheet = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < picture.height; y += 1) {
    const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
    row.copy(sheet, y * width * 4);
  }
  return sheet;
}

/**
 * The number of differing pixels, and a picture with them in red on a pale copy.
 * @param {Pixels} before
 * @param {Pixels} now
 */
export function differenceOf(before, now) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const data = Buffer.alloc(width * height * 4);
  const sheets = [before, now].map((picture) => onSheet(picture, width, height));
  const [old = data, fresh = data] = sheets;
  const count = pixelmatch(old, fresh, data, width, height, { threshold: 0, includeAA: true });
  return { count, picture: { width, height, data } };
}
