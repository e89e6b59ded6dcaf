import { describe, expect, it } from 'vitest';
import { decode, differenceOf, encode, same } from './pixels.mjs';

/** A picture in which each pixel is what a function makes of its number. */
function picture(width: number, height: number, colour: (pixel: number) => number) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.writeUIntBE(colour(pixel), pixel * 4, 3);
  return { width, height, data };
}

const few = picture(40, 30, (pixel) => (pixel % 200) * 257);
const many = picture(40, 30, (pixel) => pixel * 257);

describe('the file of a picture', () => {
  it('holds a few colours without loss', () => {
    expect(same(decode(encode(few)), few)).toBe(true);
  });

  it('holds more colours than a palette without loss', () => {
    expect(same(decode(encode(many)), many)).toBe(true);
  });
});

describe('a comparison', () => {
  it('sees the least change of one pixel', () => {
    const other = picture(40, 30, (pixel) => pixel * 257 + (pixel === 700 ? 1 : 0));
    expect(same(many, other)).toBe(false);
    expect(differenceOf(many, other).count).toBe(1);
  });

  it('sees what has become taller', () => {
    const taller = picture(40, 32, (pixel) => pixel * 257);
    expect(same(many, taller)).toBe(false);
    const { count, picture: shown } = differenceOf(many, taller);
    expect([count, shown.width, shown.height]).toEqual([80, 40, 32]);
  });

  it('finds nothing where nothing has changed', () => {
    expect(differenceOf(many, many).count).toBe(0);
  });
});
