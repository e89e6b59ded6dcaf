import { describe, expect, it } from 'vitest';
import { spanned, unitedSpans, valueScale } from '../../src/chart/spans.js';

describe('the united spans', () => {
  it('reach from the lowest to the highest of each scale', () => {
    const all = [{ value: [2, 5], time: [0, 9] }, { value: [-1, 4] }, { size: [3, 3] }] as const;
    expect(unitedSpans(all)).toEqual({ value: [-1, 5], time: [0, 9], size: [3, 3] });
  });

  it('leave out a scale on which nothing has data', () => {
    expect(unitedSpans([{ value: undefined }, { value: undefined, time: [1, 2] }])).toEqual({
      time: [1, 2],
    });
    expect(unitedSpans([])).toEqual({});
  });

  it('keep scales of different units apart', () => {
    const all = [{ [valueScale('percent')]: [0, 90] }, { [valueScale('days')]: [2, 400] }] as const;
    expect(unitedSpans(all)).toEqual({ 'value:percent': [0, 90], 'value:days': [2, 400] });
  });
});

describe('what a scale has to hold', () => {
  const box = { spans: { value: [-5, 20] } } as const;

  it('is the reach of the data where the box has none', () => {
    expect(spanned({}, 'value', [1, 2])).toEqual([1, 2]);
    expect(spanned(box, 'time', [1, 2])).toEqual([1, 2]);
    expect(spanned({}, 'value', undefined)).toBeUndefined();
  });

  it('is that of the box where there are no data', () => {
    expect(spanned(box, 'value', undefined)).toEqual([-5, 20]);
  });

  it('is never less than either', () => {
    expect(spanned(box, 'value', [1, 2])).toEqual([-5, 20]);
    expect(spanned(box, 'value', [-9, 2])).toEqual([-9, 20]);
    expect(spanned(box, 'value', [1, 30])).toEqual([-5, 30]);
  });
});
