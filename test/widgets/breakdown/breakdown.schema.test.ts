import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/documents.js';
import { breakdown } from '../../support/documents.js';

const found = (fields: object): string[] =>
  validate(breakdown(fields)).map(({ path, code, severity }) => `${path} ${code} ${severity}`);
const groups = (...list: unknown[]): string[] => found({ groups: list });

describe('a breakdown', () => {
  it('takes shares, means, or values', () => {
    expect(groups({ key: 'a', part: 1, whole: 2 }, { key: 'b', part: null, whole: null })).toEqual(
      [],
    );
    expect(groups({ key: 'a', mean: 4.1, sd: 1, n: 20 }, { key: 'b', mean: null })).toEqual([]);
    expect(
      groups({ key: 'a', value: 80 }, { key: 'b', value: 70, lower: 60, upper: 80, n: 9 }),
    ).toEqual([]);
    expect(groups()).toEqual([]);
  });

  it('takes one kind alone', () => {
    expect(groups({ key: 'a', part: 1, whole: 2 }, { key: 'b', mean: 4 })).toEqual([
      '/groups/1 mixed-kinds error',
    ]);
    expect(groups({ key: 'a', part: 1, whole: 2, value: 50 })).toEqual([
      '/groups/0 mixed-kinds error',
    ]);
    const [problem] = validate(
      breakdown({
        groups: [
          { key: 'a', value: 1 },
          { key: 'b', mean: 4 },
        ],
      }),
    );
    expect(problem?.message).toBe(
      'All entries of the list must be of one kind, with the fields value as the first one.',
    );
  });

  it('asks for what a group needs', () => {
    expect(groups({ key: 'a', part: 1 })).toEqual(['/groups/0/whole required error']);
    expect(groups({ key: 'a' })).toEqual(['/groups/0/part required error']);
    expect(groups({ key: 'a', value: 1, lower: 3, upper: 2 })).toEqual([
      '/groups/0/upper out-of-range error',
    ]);
    expect(found({ groups: undefined })).toEqual(['/groups required error']);
  });

  it('refuses rates, keys twice, and other words', () => {
    expect(groups({ key: 'a', events: 1, exposure: 2 })).toEqual(
      [
        '/groups/0/events unknown-field warning',
        '/groups/0/exposure unknown-field warning',
        '/groups/0/part required error',
      ].sort((a, b) => Number(a.includes('warning')) - Number(b.includes('warning'))),
    );
    expect(groups({ key: 'a', value: 1 }, { key: 'a', value: 2 })).toEqual([
      '/groups/1/key duplicate-key error',
    ]);
    expect(found({ sort: 'size', unit: 'miles', direction: 'up' })).toEqual([
      '/unit wrong-value error',
      '/direction wrong-value error',
      '/sort wrong-value error',
    ]);
  });

  it('warns of parts above their whole, of fractions, and of targets off the scale', () => {
    expect(groups({ key: 'a', part: 11, whole: 10 })).toEqual([
      '/groups/0/part over-fulfilled warning',
    ]);
    expect(found({ target: 0.9 })).toEqual(['/target looks-like-fraction warning']);
    expect(found({ target: 0.9, direction: 'lower' })).toEqual([]);
    expect(found({ target: { min: 80, max: 120 } })).toEqual(['/target/max out-of-scale warning']);
    const values = [0.25, 0.5, 0.75].map((value, index) => ({ key: `${index}`, value }));
    expect(found({ groups: values })).toEqual(['/groups/0/value looks-like-fraction warning']);
    expect(found({ groups: values, unit: 'ratio' })).toEqual([]);
  });
});
