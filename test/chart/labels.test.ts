import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '../../src/chart/labels.js';
import { random, there } from '../statistics/support.js';

const wishes = (...heights: number[]): Wish[] => heights.map((y) => ({ y, height: 10 }));

describe('spread', () => {
  it('leaves what does not touch where it wants to be', () => {
    expect(spread(wishes(20, 40), 0, 100)).toEqual([20, 40]);
  });

  it('moves two that want one place apart, each by half', () => {
    expect(spread(wishes(50, 50), 0, 100)).toEqual([45, 55]);
  });

  it('moves a run as a whole, by the mean of its wishes', () => {
    // Tops 45, 46, 65: the first two share 45.5 - 5; the third is free of them.
    expect(spread(wishes(50, 51, 70), 0, 100)).toEqual([45.5, 55.5, 70]);
  });

  it('pushes on to the next that it then touches', () => {
    expect(spread(wishes(50, 50, 58), 0, 100)).toEqual([42 + 2 / 3, 52 + 2 / 3, 62 + 2 / 3]);
  });

  it('takes a run that grows to the front along as a whole', () => {
    // The last two share a place and so reach the first; the middle of all stays at 57 1/3.
    const middles = there(spread(wishes(50, 61, 61), 0, 100));
    expect(middles.map((one) => one - 57 - 1 / 3)).toEqual([
      expect.closeTo(-10, 9),
      expect.closeTo(0, 9),
      expect.closeTo(10, 9),
    ]);
  });

  it('stays within the bounds', () => {
    expect(spread(wishes(-20, 200), 0, 100)).toEqual([5, 95]);
  });

  it('fills the bounds where all just fit', () => {
    expect(spread(wishes(50, 50), 40, 60)).toEqual([45, 55]);
  });

  it('is nothing where they can’t all fit', () => {
    expect(spread(wishes(50, 50, 50), 40, 60)).toBeUndefined();
  });

  it('is empty for none', () => {
    expect(spread([], 0, 100)).toEqual([]);
  });

  it('answers in the order of the wishes', () => {
    expect(spread(wishes(40, 20), 0, 100)).toEqual([40, 20]);
  });

  it('never overlaps, keeps the order and the bounds, for 500 random lists', () => {
    const next = random(7);
    for (let i = 0; i < 500; i++) {
      const list = Array.from({ length: 1 + Math.floor(next() * 8) }, () => ({
        y: next() * 140 - 20,
        height: 5 + next() * 7,
      }));
      const middles = there(spread(list, 0, 100));
      const order = list.map((_, at) => at).sort((a, b) => list[a]!.y - list[b]!.y || a - b);
      let free = -1e-9;
      for (const at of order) {
        const [middle, half] = [middles[at]!, list[at]!.height / 2];
        expect(middle - half).toBeGreaterThanOrEqual(free - 1e-9);
        free = middle + half;
      }
      expect(free).toBeLessThanOrEqual(100 + 1e-9);
    }
  });
});
