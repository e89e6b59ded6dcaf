import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/documents.js';
import { comparison } from '../../support/documents.js';

const found = (fields: object): string[] =>
  validate(comparison(fields)).map(({ path, code, severity }) => `${path} ${code} ${severity}`);
const units = (...list: unknown[]): string[] => found({ units: list });

describe('a comparison', () => {
  it('takes shares, means, or rates', () => {
    expect(units({ key: 'a', part: 1, whole: 2 })).toEqual([]);
    expect(
      units({ key: 'a', mean: 4.1, sd: 1, n: 20 }, { key: 'b', mean: null, sd: null, n: null }),
    ).toEqual([]);
    expect(units({ key: 'a', events: 3, exposure: 1.5 })).toEqual([]);
    expect(units()).toEqual([]);
  });

  it('takes one kind alone', () => {
    const mixed = [
      { key: 'a', part: 1, whole: 2 },
      { key: 'b', events: 4, exposure: 9 },
      { key: 'c', mean: 4, sd: 1, n: 9 },
    ];
    expect(units(...mixed)).toEqual(['/units/1 mixed-kinds error', '/units/2 mixed-kinds error']);
    expect(validate(comparison({ units: mixed }))[0]?.message).toBe(
      'All entries of the list must be of one kind, with the fields part, whole as the first one.',
    );
  });

  it('asks for what limits need', () => {
    expect(units({ key: 'a', mean: 4 })).toEqual([
      '/units/0/sd required error',
      '/units/0/n required error',
    ]);
    expect(units({ key: 'a', events: 4 })).toEqual(['/units/0/exposure required error']);
    expect(units({ key: 'a' })).toEqual(['/units/0/part required error']);
    expect(units({ key: 'a', value: 4 })).toEqual([
      '/units/0/part required error',
      '/units/0/value unknown-field warning',
    ]);
  });

  it('takes two limits that rise, and the words that there are', () => {
    expect(
      found({ limits: [0.95, 0.998], dispersion: 'multiplicative', direction: 'lower' }),
    ).toEqual([]);
    expect(found({ limits: [0.95] })).toEqual(['/limits wrong-length error']);
    expect(found({ limits: [0.99, 0.9] })).toEqual(['/limits/1 not-ascending error']);
    expect(found({ limits: [95, 99.8] })).toEqual([
      '/limits/0 out-of-range error',
      '/limits/1 out-of-range error',
    ]);
    expect(found({ dispersion: 'random' })).toEqual(['/dispersion wrong-value error']);
  });

  it('warns of parts above their whole, and of targets off the scale', () => {
    expect(units({ key: 'a', part: 11, whole: 10 })).toEqual([
      '/units/0/part over-fulfilled warning',
    ]);
    expect(found({ target: 0.9 })).toEqual(['/target looks-like-fraction warning']);
    expect(found({ target: 120 })).toEqual(['/target out-of-scale warning']);
    expect(found({ target: 0.9, direction: 'lower' })).toEqual([]);
  });
});
