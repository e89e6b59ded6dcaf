import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/documents.js';
import { yearly } from './figures.js';

const problems = (rows: unknown, fields: object = {}) =>
  validate({ type: 'scorecard', rows, ...fields }).map(({ path, code }) => [path, code]);
const row = (fields: object) => [{ key: 'a', points: yearly(80, 82, 84), ...fields }];

describe('the rows of a scorecard', () => {
  it('may be few, of any unit and target', () => {
    expect(problems([])).toEqual([]);
    expect(problems(row({ unit: 'per:1000', direction: 'lower', target: 4 }))).toEqual([]);
    expect(problems(row({ target: { min: 70, max: 90 }, group: 'Supply' }))).toEqual([]);
    expect(problems(row({ target: [{ from: '2001', value: 85 }], control: 'none' }))).toEqual([]);
  });

  it.each([
    ['no rows', undefined, [['/rows', 'required']]],
    ['rows of an object', {}, [['/rows', 'wrong-type']]],
    ['a row without points', [{ key: 'a' }], [['/rows/0/points', 'required']]],
    ['a row without a key', [{ points: [] }], [['/rows/0/key', 'required']]],
    ['two rows of one key', [...row({}), ...row({})], [['/rows/1/key', 'duplicate-key']]],
    ['a chart that there is not', row({ control: 'cusum' }), [['/rows/0/control', 'wrong-value']]],
    ['a unit that there is not', row({ unit: 'kg' }), [['/rows/0/unit', 'wrong-value']]],
    ['a target of words', row({ target: 'high' }), [['/rows/0/target', 'wrong-type']]],
    [
      'times that go back',
      row({ points: [{ t: '2025' }, { t: '2024' }] }),
      [['/rows/0/points/1/t', 'not-ascending']],
    ],
    [
      'phases that go back',
      row({ phases: [{ from: '2002' }, { from: '2001' }] }),
      [['/rows/0/phases/1/from', 'not-ascending']],
    ],
  ])('are refused: %s', (_, rows, expected) => {
    expect(problems(rows)).toEqual(expected);
  });

  it.each([
    ['few points', row({ control: 'xmr' }), [['/rows/0', 'few-points']]],
    ['a target of a fraction', row({ target: 0.9 }), [['/rows/0/target', 'looks-like-fraction']]],
    [
      'values of fractions',
      row({ points: yearly(0.8, 0.82, 0.84) }),
      [['/rows/0/points/0/value', 'looks-like-fraction']],
    ],
    [
      'more than was asked for',
      row({ points: [{ t: '2024', requested: 10, fulfilled: 12 }] }),
      [['/rows/0/points/0/fulfilled', 'over-fulfilled']],
    ],
    [
      'periods of two kinds',
      row({
        points: [
          { t: '2024', value: 1 },
          { t: '2025-01', value: 2 },
        ],
      }),
      [['/rows/0/points/1/t', 'mixed-periods']],
    ],
    [
      'events of nothing',
      row({ unit: 'per:1000', points: [{ t: '2024', events: 3 }] }),
      [['/rows/0/points/0/exposure', 'required']],
    ],
    ['a field that there is not', row({ colour: 'red' }), [['/rows/0/colour', 'unknown-field']]],
  ])('are warned of, or told, by what they hold: %s', (_, rows, expected) => {
    expect(problems(rows)).toEqual(expected);
  });

  it('are sorted as given or by attention', () => {
    expect(problems(row({}), { sort: 'attention' })).toEqual([]);
    expect(problems(row({}), { sort: 'worst' })).toEqual([['/sort', 'wrong-value']]);
  });

  it('tell of trials that are none', () => {
    const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((index) => ({
      t: String(2000 + index),
      requested: 1e6,
      fulfilled: index % 2 ? 9e5 : 5e5,
    }));
    expect(problems(row({ points, control: 'p' }))).toEqual([['/rows/0', 'not-trials']]);
  });
});
