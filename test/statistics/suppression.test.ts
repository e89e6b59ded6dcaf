import { describe, expect, it } from 'vitest';
import { suppressedCells } from '../../src/statistics/index.js';

/* Hundepool et al. (2012), Statistical disclosure control, ch. 4. */
describe('suppressedCells', () => {
  it('withholds what rests on fewer answers than the minimum, and not what reaches it', () => {
    expect(suppressedCells([29, 30, 12, 400], 30)).toEqual(['few', null, 'few', null]);
  });

  it('withholds the next smallest with a single cell, which the total would give away', () => {
    expect(suppressedCells([12, 400, 80, 95], 30)).toEqual(['few', null, 'complement', null]);
  });

  it('takes the first of several that are the next smallest', () => {
    expect(suppressedCells([80, 12, 80], 30)).toEqual(['complement', 'few', null]);
  });

  it('leaves out cells without a figure, and those whose answers are not known', () => {
    expect(suppressedCells([null, 12, null, 80], 30)).toEqual([null, 'few', null, 'complement']);
    expect(suppressedCells([12, null], 30)).toEqual(['few', null]);
  });

  it('withholds none without a minimum, or where all reach it', () => {
    expect(suppressedCells([1, 2], null)).toEqual([null, null]);
    expect(suppressedCells([30, 31], 30)).toEqual([null, null]);
    expect(suppressedCells([], 30)).toEqual([]);
  });

  it('leaves no column in which all that is shown and the total tell a withheld cell', () => {
    for (let first = 0; first < 60; first += 7) {
      const answers = [first, 31, 45, 12 + first, 200];
      const held = suppressedCells(answers, 30).filter(Boolean).length;
      expect(held, String(answers)).not.toBe(1);
    }
  });
});
