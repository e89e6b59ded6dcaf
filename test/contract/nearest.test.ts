import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../src/contract/nearest.js';

describe('the edit distance', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['titel', 'title', 1],
    // Optimal string alignment: no letter is moved twice (the full distance is 2).
    ['ca', 'abc', 3],
    ['abcd', 'badc', 2],
  ])('from %j to %j is %d', (from, to, steps) => {
    expect([editDistance(from, to), editDistance(to, from)]).toEqual([steps, steps]);
  });
});

describe('the nearest name', () => {
  const known = ['title', 'subtitle', 'label', 'medianHours', 'target', 'value', 'key', 't', 'n'];

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['label_', 'label'],
    ['medianhours', 'medianHours'],
    ['median_hours', 'medianHours'],
    ['medianHour', 'medianHours'],
    ['values', 'value'],
    ['sub-title', 'subtitle'],
    ['T', 't'],
    ['keys', 'key'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['title'.repeat(1000), undefined],
  ])('to %j is %j', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it('is the nearest of several', () => {
    expect(nearestName('values', ['valve', 'value'])).toBe('value');
  });

  it('is told by its digits', () => {
    expect(nearestName('a-1', ['a2', 'a1'])).toBe('a1');
  });

  it('is looked for up to a length of 40', () => {
    const meant = `b${'a'.repeat(39)}`;
    expect(nearestName('a'.repeat(40), [meant])).toBe(meant);
    expect(nearestName('a'.repeat(41), [meant])).toBeUndefined();
  });
});
