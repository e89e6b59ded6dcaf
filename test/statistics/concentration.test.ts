import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../src/statistics/index.js';

describe('concentrationOf', () => {
  it("is that of the US merger guidelines' example", () => {
    // Shares of 30, 30, 20 and 20: 900 + 900 + 400 + 400 = 2,600.
    expect(concentrationOf([30, 30, 20, 20])).toEqual({ hhi: expect.closeTo(2600, 9), cr4: 100 });
  });

  it('is 10,000 of one alone, and 10,000 by their number of equals', () => {
    expect(concentrationOf([17])).toEqual({ hhi: 10_000, cr4: 100 });
    const equals = concentrationOf(Array.from({ length: 50 }, () => 3));
    expect(equals).toEqual({ hhi: expect.closeTo(200, 9), cr4: expect.closeTo(8, 9) });
  });

  it('takes the four largest, in whichever order they come', () => {
    // 40 + 25 + 15 + 10 of 100; 1600 + 625 + 225 + 100 + 49 + 9 = 2,608.
    expect(concentrationOf([3, 25, 10, 40, 7, 15])).toEqual({
      hhi: expect.closeTo(2608, 9),
      cr4: expect.closeTo(90, 9),
    });
  });

  it('counts what nobody knows the holders of in the total alone', () => {
    // 50, 30 of 100: 2500 + 900.
    expect(concentrationOf([50, 30], 20)).toEqual({
      hhi: expect.closeTo(3400, 9),
      cr4: expect.closeTo(80, 9),
    });
    expect(concentrationOf([], 20)).toEqual({ hhi: 0, cr4: 0 });
  });

  it('is none of nothing', () => {
    expect(concentrationOf([])).toBeNull();
    expect(concentrationOf([0, 0])).toBeNull();
  });
});
