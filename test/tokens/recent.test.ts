import { expect, it } from 'vitest';
import { recent } from '../../src/tokens/recent.js';

it('keeps the results that were asked for last, and makes others anew', () => {
  const cache = new Map<string, string>();
  const made: string[] = [];
  const ask = (key: string) =>
    recent(cache, key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(ask('first')).toBe('FIRST');
  for (let i = 0; i < 100; i += 1) {
    ask(`colour ${i}`);
    expect(ask('first')).toBe('FIRST');
  }
  expect(made.filter((key) => key === 'first')).toHaveLength(1);
  expect(cache.size).toBe(12);
  ask('colour 0');
  expect(made.filter((key) => key === 'colour 0')).toHaveLength(2);
});
