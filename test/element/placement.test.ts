import { describe, expect, it } from 'vitest';
import { placeTip } from '../../src/element/placement.js';

const view = { x: 8, y: 8, width: 984, height: 784 };
const tip = { width: 200, height: 100 };
const datum = { x: 500, y: 400, width: 0, height: 40 };

describe('placeTip', () => {
  it('stands above the datum, with its middle where that has its', () => {
    expect(placeTip(datum, tip, view)).toEqual({ x: 400, y: 300 });
    expect(placeTip({ ...datum, width: 50 }, tip, view)).toEqual({ x: 425, y: 300 });
  });

  it('stands below it where there is no room above', () => {
    expect(placeTip({ ...datum, y: 107 }, tip, view)).toEqual({ x: 400, y: 147 });
    expect(placeTip({ ...datum, y: 108 }, tip, view)).toEqual({ x: 400, y: 8 });
  });

  it('stands where it covers less of a datum that is as high as the window', () => {
    expect(placeTip({ ...datum, y: 100, height: 680 }, tip, view).y).toBe(8);
    expect(placeTip({ ...datum, y: 20, height: 690 }, tip, view).y).toBe(692);
  });

  it('is inside the window at its edges, and for what is scrolled out of it', () => {
    expect(placeTip({ ...datum, x: 20 }, tip, view).x).toBe(8);
    expect(placeTip({ ...datum, x: 990 }, tip, view).x).toBe(792);
    expect(placeTip({ ...datum, y: -500 }, tip, view).y).toBe(8);
    expect(placeTip({ ...datum, y: 5000 }, tip, view).y).toBe(692);
  });

  it('begins inside the window where that is smaller', () => {
    expect(placeTip(datum, { width: 2000, height: 1000 }, view)).toEqual({ x: 8, y: 8 });
  });
});
