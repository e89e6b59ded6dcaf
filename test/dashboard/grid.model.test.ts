import { describe, expect, it } from 'vitest';
import { mediumSpans, wideSpan } from '../../src/dashboard/grid.model.js';

describe('the columns of a widget in a wide place', () => {
  it.each([
    [4, 12, 4],
    [undefined, 12, 12],
    [null, 8, 8],
    [20, 12, 12],
  ])('of %s asked for among %d', (asked, columns, span) => {
    expect(wideSpan(asked, columns)).toBe(span);
  });
});

describe('the columns of widgets in a place of a middling width', () => {
  it.each<[string, number[], number[]]>([
    ['two of up to half stand side by side', [4, 6], [6, 6]],
    ['one of more than half has the row', [7, 12], [12, 12]],
    ['one that is left over has the row', [4, 4, 4], [6, 6, 12]],
    ['one that stands before a wide one has the row', [4, 12, 4, 4], [12, 12, 6, 6]],
    ['none is no row', [], []],
  ])('%s', (_, spans, medium) => {
    expect(mediumSpans(spans, 12)).toEqual(medium);
  });

  it('leaves no row half open, whatever comes after what', () => {
    const choices = [3, 6, 8, 12];
    const all = Array.from({ length: choices.length ** 5 }, (_, code) =>
      [0, 1, 2, 3, 4].map((digit) => choices[Math.floor(code / choices.length ** digit) % 4]!),
    );
    // One that takes the whole row never comes while half of a row is open, and no half is the last.
    const open = all.filter((spans) => !/^(6,6,|12,)*$/.test(`${mediumSpans(spans, 12).join()},`));
    expect(open).toEqual([]);
  });

  it('is a row each where the grid can’t be halved', () => {
    expect(mediumSpans([1, 1], 1)).toEqual([1, 1]);
  });
});
