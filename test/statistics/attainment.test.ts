import { describe, expect, it } from 'vitest';
import {
  afterPenalty,
  attainmentOf,
  complaintPercent,
  productAttainment,
  weightedAttainment,
} from '../../src/statistics/index.js';
import { there } from './support.js';

const part = (attainment: number | null, weight = 1) => ({ attainment, weight });

describe('attainmentOf', () => {
  it.each([
    ['actual/target', 24_772_100, 44_117_700, false, 24_772_100 / 44_117_700],
    ['over the target, uncut', 110, 100, false, 1.1],
    ['below 0', -5, 10, false, -0.5],
    ['target/actual where lower is better', 4, 3, true, 0.75],
    ['lower is better and is', 2, 3, true, 1.5],
  ])('is %s', (_, actual, target, lower, expected) => {
    expect(attainmentOf(actual, target, lower)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['a target of 0', 5, 0, false],
    ['a target below 0', 5, -2, false],
    ['an actual of 0 where lower is better', 0, 3, true],
    ['a target of 0 where lower is better', 3, 0, true],
  ])('is null for %s', (_, actual, target, lower) => {
    expect(attainmentOf(actual, target, lower)).toBeNull();
  });

  // A stock-to-sales ratio to be kept from 1.2 to 1.5.
  it.each([
    [1.2, 1],
    [1.35, 1],
    [1.5, 1],
    [0.9, 0.9 / 1.2],
    [2, 1.5 / 2],
  ])('of %s in a band is %s', (actual, expected) => {
    expect(attainmentOf(actual, { min: 1.2, max: 1.5 })).toBeCloseTo(expected, 12);
  });

  it('is null under a band that begins at 0', () => {
    expect(attainmentOf(-1, { min: 0, max: 5 })).toBeNull();
  });
});

describe('weightedAttainment', () => {
  it('weighs', () => {
    expect(weightedAttainment([part(1.2, 3), part(0.6, 1)])).toBeCloseTo(1.05, 12);
  });

  it('leaves out what has no attainment, with its weight', () => {
    expect(weightedAttainment([part(0.8, 1), part(null, 9)])).toBeCloseTo(0.8, 12);
  });

  it('is null without a weight', () => {
    expect(weightedAttainment([part(0.8, 0), part(null)])).toBeNull();
  });
});

describe('productAttainment', () => {
  // TRUTH.md, "Product attainment" (the dealer source): 1,000,000 x 0.5 % x 1.10 x 0.95 = 5,225.
  it('turns a commission of 0.5 % of 1,000,000 into 5,225 at 110 % and 95 %', () => {
    const product = there(productAttainment([part(1.1), part(0.95)]));
    expect(1_000_000 * 0.005 * product).toBeCloseTo(5225, 9);
  });

  it('leaves out what has no attainment or no weight', () => {
    expect(productAttainment([part(1.1), part(null), part(0.5, 0)])).toBeCloseTo(1.1, 12);
  });

  it('is null of nothing', () => {
    expect(productAttainment([part(null)])).toBeNull();
  });
});

describe('penalties', () => {
  // TRUTH.md, "Threshold penalty": a score of 95.5 under 96 takes 10 % off 5,225.
  it('leaves 4,702.50 of 5,225 after 10 %', () => {
    expect(afterPenalty(5225, 10)).toBeCloseTo(4702.5, 9);
  });

  // ORACLES.md, "Complaint penalty" (the car-dealer source).
  it('leaves 684 of 720 after one substantiated complaint', () => {
    expect(afterPenalty(720, complaintPercent(1, [5, 20, 50]))).toBeCloseTo(684, 9);
  });

  // TRUTH.md: one, two, three substantiated complaints: 5, 20, 50 % off the whole.
  it.each([
    [0, 0],
    [1, 5],
    [2, 20],
    [3, 50],
    [7, 50],
  ])('of %s complaints is %s %% off the whole', (complaints, percent) => {
    expect(complaintPercent(complaints, [5, 20, 50])).toBe(percent);
  });

  it('is none without tiers', () => {
    expect(complaintPercent(3, [])).toBe(0);
  });

  it('takes several off in any order', () => {
    const one = afterPenalty(afterPenalty(80, 10), 5);
    expect(one).toBeCloseTo(68.4, 12);
    expect(afterPenalty(afterPenalty(80, 5), 10)).toBeCloseTo(one, 12);
  });

  it('takes all at most, and nothing from a total below 0', () => {
    expect(afterPenalty(80, 100)).toBe(0);
    expect(afterPenalty(-20, 10)).toBe(-20);
  });
});
