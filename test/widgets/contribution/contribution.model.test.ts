import { describe, expect, it } from 'vitest';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { modelOf, partsOf } from './documents.js';

const levelsIn = ({ parts }: ReturnType<typeof modelOf>) =>
  parts.map(({ before, running }) => [before, running]);

describe('the total', () => {
  it('is the sum of its signed parts, each from one level to the next', () => {
    const figures = modelOf({ items: partsOf(12.5, 8.25, -6.5) });
    expect(levelsIn(figures)).toEqual([
      [0, 12.5],
      [12.5, 20.75],
      [20.75, 14.25],
    ]);
    expect([figures.total, figures.base, figures.missing]).toEqual([14.25, 0, 0]);
  });

  it('starts from the base', () => {
    const figures = modelOf({ base: 60, items: partsOf(12.5, -6.5) });
    expect(levelsIn(figures)).toEqual([
      [60, 72.5],
      [72.5, 66],
    ]);
    expect(figures.total).toBe(66);
  });

  it('goes on without what is missing, and knows that it is incomplete', () => {
    const figures = modelOf({ items: partsOf(10, null, -4) });
    expect(levelsIn(figures)).toEqual([
      [0, 10],
      [10, null],
      [10, 6],
    ]);
    expect([figures.total, figures.missing]).toEqual([6, 1]);
    expect(figures.findings).toContainEqual({ code: 'missing', key: 'b', severity: 'unknown' });
  });

  it('is no data where all parts are missing, whatever the base', () => {
    const { empty, findings } = modelOf({ base: 60, items: partsOf(null, null) });
    expect([empty, findings]).toEqual([true, []]);
  });

  it('may be below 0', () => {
    expect(modelOf({ items: partsOf(1, -5) }).total).toBe(-4);
  });
});

describe('the findings', () => {
  it('are the total and the largest on either side, and call nothing good or bad', () => {
    expect(modelOf({ items: partsOf(3, -2, 7, -9) }).findings).toEqual([
      { code: 'total', severity: 'neutral', value: -1 },
      { code: 'largest-addition', key: 'c', severity: 'neutral', value: 7 },
      { code: 'largest-deduction', key: 'd', severity: 'neutral', value: -9 },
    ]);
  });

  it('name the first of equals, and none where there is none', () => {
    expect(modelOf({ items: partsOf(3, 3) }).largest).toEqual({ addition: 0, deduction: null });
    expect(modelOf({ items: partsOf(0, -0) }).largest).toEqual({ addition: null, deduction: null });
  });
});

describe('the table', () => {
  const rowsOf = (fields: object) => there(modelOf(fields).tables[0]).rows.slice();

  it('has the base, the parts and the total, and a column of values that adds up to it', () => {
    expect(rowsOf({ base: 60, items: partsOf(12.5, null, -6.5) })).toMatchObject([
      { key: 'base', value: 60, running: 60 },
      { key: 'a', value: 12.5, running: 72.5 },
      { key: 'b', value: null, running: null },
      { key: 'c', value: -6.5, running: 66 },
      { key: 'total', value: null, running: 66 },
    ]);
  });

  it('has no base of 0', () => {
    expect(rowsOf({ items: partsOf(1) })).toMatchObject([{ key: 'a' }, { key: 'total' }]);
  });
});

it('has the figures of the real document', () => {
  // By Python: itertools.accumulate([262104399, -72419900, 2170700, -22291500, 1921600]).
  const figures = modelOf(demo('ocv-contribution.json') as object);
  expect(figures.parts.map(({ running }) => running)).toEqual([
    262_104_399, 189_684_499, 191_855_199, 169_563_699, 171_485_299,
  ]);
  expect(figures.total).toBe(171_485_299);
});
