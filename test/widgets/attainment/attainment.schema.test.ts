import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/documents.js';
import { attainment } from '../../support/documents.js';

const problems = (fields: object): string[] =>
  validate(attainment(fields)).map(({ path, code }) => `${path} ${code}`);
const inRow = (fields: object): string[] =>
  problems({ rows: [{ key: 'a', actual: 90, target: 100, ...fields }] });

describe('a document of type attainment', () => {
  it('may have all fields of the contract', () => {
    const row = {
      unit: 'currency:CNY',
      direction: 'lower',
      weight: 2,
      previous: 80,
      cap: 120,
      controllable: false,
    };
    expect(inRow(row)).toEqual([]);
    expect(inRow({ actual: null, target: null })).toEqual([]);
    expect(
      problems({
        elapsed: 75,
        combine: 'product',
        gates: [{ key: 'g', actual: 92, at: 90 }],
        penalties: [{ key: 'p', actual: 95.5, below: 96, percent: 10 }],
        penalty: { complaints: 1, schedule: [5, 20, 50] },
      }),
    ).toEqual([]);
  });

  it.each([
    ['an actual in words', { actual: 'much' }, '/rows/0/actual wrong-type'],
    ['no target', { target: undefined }, '/rows/0/target required'],
    ['a band upside down', { target: { min: 2, max: 1 } }, '/rows/0/target out-of-range'],
    ['another unit', { unit: 'metres' }, '/rows/0/unit wrong-value'],
    ['another direction', { direction: 'up' }, '/rows/0/direction wrong-value'],
    ['a weight below 0', { weight: -1 }, '/rows/0/weight out-of-range'],
    ['a cap of 0', { cap: 0 }, '/rows/0/cap out-of-range'],
    ['control in words', { controllable: 'no' }, '/rows/0/controllable wrong-type'],
  ])('is refused with a row with %s', (_, fields, problem) => {
    expect(inRow(fields)).toEqual([problem]);
  });

  it.each([
    ['more than all time', { elapsed: 101 }, '/elapsed out-of-range'],
    ['another combination', { combine: 'mean' }, '/combine wrong-value'],
    ['a gate without a height', { gates: [{ key: 'g', actual: 1 }] }, '/gates/0/at required'],
    [
      'a penalty of more than all',
      { penalties: [{ key: 'p', actual: 1, below: 2, percent: 120 }] },
      '/penalties/0/percent out-of-range',
    ],
    [
      'half a complaint',
      { penalty: { complaints: 0.5, schedule: [5] } },
      '/penalty/complaints out-of-range',
    ],
    ['no tiers', { penalty: { complaints: 1, schedule: [] } }, '/penalty/schedule too-few'],
    [
      'a key of two rows',
      { rows: ['a', 'a'].map((key) => ({ key, actual: 1, target: 2 })) },
      '/rows/1/key duplicate-key',
    ],
    [
      'a key of two gates',
      { gates: ['a', 'a'].map((key) => ({ key, actual: 1, at: 2 })) },
      '/gates/1/key duplicate-key',
    ],
  ])('is refused with %s', (_, fields, problem) => {
    expect(problems(fields)).toEqual([problem]);
  });

  it.each([
    ['the time elapsed', { elapsed: 0.75 }, '/elapsed'],
    ['a cap', { rows: [{ key: 'a', actual: 1, target: 2, cap: 0.9 }] }, '/rows/0/cap'],
    [
      'a penalty',
      { penalties: [{ key: 'p', actual: 1, below: 2, percent: 0.1 }] },
      '/penalties/0/percent',
    ],
    ['tiers', { penalty: { complaints: 1, schedule: [5, 0.2] } }, '/penalty/schedule/1'],
  ])('is warned of %s as a fraction of 1', (_, fields, path) => {
    expect(problems(fields)).toEqual([`${path} looks-like-fraction`]);
  });
});
