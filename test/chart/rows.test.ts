import { describe, expect, it } from 'vitest';
import { REST_HEIGHT, rowsThatFit } from '../../src/chart/rows.js';

const rows = [3, 9, 1, 5].map((weight) => ({ height: 20, weight }));

describe('rows in a height', () => {
  it('all stay where they have room', () => {
    expect(rowsThatFit(rows, 80)).toEqual([0, 1, 2, 3]);
    expect(rowsThatFit(rows, undefined)).toEqual([0, 1, 2, 3]);
  });

  it('the weightiest stay, in the order of the list, beside the button for the rest', () => {
    expect(rowsThatFit(rows, 60 + REST_HEIGHT)).toEqual([0, 1, 2, 3]);
    expect(rowsThatFit(rows, 79)).toEqual([1, 3]);
    expect(rowsThatFit(rows, 40 + REST_HEIGHT)).toEqual([1, 3]);
    expect(rowsThatFit(rows, 20 + REST_HEIGHT)).toEqual([1]);
  });

  it('leave the button its room where other things are left out', () => {
    expect(rowsThatFit(rows, 80, true)).toEqual([1, 3]);
    expect(rowsThatFit(rows, 80 + REST_HEIGHT, true)).toEqual([0, 1, 2, 3]);
  });

  it('the first of two that weigh the same stays', () => {
    const same = [1, 1, 1].map((weight) => ({ height: 20, weight }));
    expect(rowsThatFit(same, 59)).toEqual([0]);
  });

  it('one stays, however little there is', () => {
    expect(rowsThatFit(rows, 0)).toEqual([1]);
  });

  it('no lighter row takes the place of one that is too high', () => {
    const tall = [
      { height: 20, weight: 3 },
      { height: 60, weight: 2 },
      { height: 10, weight: 1 },
    ];
    expect(rowsThatFit(tall, 60)).toEqual([0]);
  });
});
