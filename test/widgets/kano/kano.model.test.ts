import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { kanoModel, type KanoFigures } from '../../../src/widgets/kano/kano.model.js';
import { kanoSchema } from '../../../src/widgets/kano/kano.schema.js';
import * as examples from '../../../stories/kano/kano.examples.js';
import { there } from '../../statistics/support.js';
import { demo, kano } from '../../support/documents.js';

const modelOf = (document: unknown): KanoFigures =>
  kanoModel(there(parse(kanoSchema, document).data));

const counts = (M: number, O: number, A: number, I: number, R = 0, Q = 0) => ({ M, O, A, I, R, Q });

const item = (key: string, given: object, more: object = {}) => ({ key, counts: given, ...more });

describe('the figures of the Kano model', () => {
  it('are those published for three features, with Wilson’s intervals', () => {
    const [edge, turn, service] = modelOf(examples.published).items.map((each) => there(each));
    // Published: category, better, worse, separable at 0.90; intervals computed from the same counts.
    expect(edge).toMatchObject({ category: 'O', separable: 'separable', n: 296 });
    expect(there(edge).better).toBeCloseTo(0.568, 3);
    expect(there(edge).worse).toBeCloseTo(-0.736, 3);
    expect(there(there(edge).intervals.better).lower).toBeCloseTo(0.5106201214702456, 12);
    expect(there(there(edge).intervals.better).upper).toBeCloseTo(0.6227837118666248, 12);
    expect(there(there(edge).intervals.worse).lower).toBeCloseTo(-0.7834125517775091, 12);
    expect(there(there(edge).intervals.worse).upper).toBeCloseTo(-0.6835008649015377, 12);
    expect(turn).toMatchObject({ category: 'I', separable: 'not-separable' });
    expect(there(turn).better).toBeCloseTo(0.511, 3);
    // Without the reverse and the questionable answers: 284.
    expect(there(there(turn).intervals.better).lower).toBeCloseTo(0.45267323063626624, 12);
    expect(service).toMatchObject({ category: 'A', separable: 'not-separable' });
  });

  it('are those of the kiosk survey, computed otherwise', () => {
    const { items } = demo('kiosk-kano.json') as { items: { key: string; answers: number[][] }[] };
    const table = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];
    const z = 1.959963984540054;
    const figures = modelOf(demo('kiosk-kano.json'));
    expect(items).toHaveLength(29);
    for (const [index, { key, answers }] of items.entries()) {
      const found: Record<string, number> = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 5; column++) {
          found[table[row]!.charAt(column)]! += answers[row]![column]!;
        }
      const { M = 0, O = 0, A = 0, I = 0, R = 0, Q = 0 } = found;
      const n = M + O + A + I + R + Q;
      const whole = M + O + A + I;
      const [a = 0, b = 0] = [M, O, A, I, R, Q].sort((one, other) => other - one);
      const figure = there(figures.items[index]);
      expect(figure).toMatchObject({ key, n, counts: found });
      expect(n).toBe(207);
      expect(found[there(figure.category)]).toBe(a);
      expect(figure.better).toBeCloseTo((A + O) / whole, 12);
      expect(figure.worse).toBeCloseTo(-(O + M) / whole, 12);
      expect(figure.totalStrength).toBeCloseTo((M + O + A) / n, 12);
      expect(figure.categoryStrength).toBeCloseTo((a - b) / n, 12);
      const threshold = z * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
      expect(figure.separable).toBe(a - b >= threshold ? 'separable' : 'not-separable');
      // Wilson's ends solve |p - x| = z sqrt(x (1 - x) / n).
      for (const end of Object.values(there(figure.intervals.better))) {
        const distance = Math.abs((A + O) / whole - end);
        expect(distance).toBeCloseTo(z * Math.sqrt((end * (1 - end)) / whole), 9);
      }
    }
  });

  it('take counts and answers for the same', () => {
    const answers = [
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 2],
    ];
    const [one, other] = modelOf(
      kano({ items: [{ key: 'a', answers }, item('b', counts(10, 5, 9, 24, 7, 3))] }),
    ).items;
    expect({ ...one, key: 'b' }).toEqual(other);
  });

  it('judge by the effective number of a weighted survey, and by the confidence of the document', () => {
    const given = counts(96, 116, 44, 40);
    const separableOf = (more: object, fields: object = {}) =>
      modelOf(kano({ items: [item('a', given, more)], ...fields })).items[0]!;
    // 20 of 296 lies between the thresholds of 0.90 (19.3) and of 0.95 (23.0).
    expect(separableOf({}).separable).toBe('not-separable');
    expect(separableOf({}, { confidence: 0.9 }).separable).toBe('separable');
    expect(separableOf({ effectiveN: 148 }, { confidence: 0.9 })).toMatchObject({
      separable: 'not-separable',
      n: 148,
    });
    // 296 of 300 were asked: the threshold shrinks by sqrt(4 / 299) = 0.116.
    const sampling = { design: 'sample', population: 300 };
    expect(separableOf({}, { sampling }).separable).toBe('separable');
    const counted = separableOf({}, { sampling: { design: 'census' } });
    expect(counted).toMatchObject({
      separable: 'separable',
      intervals: { better: null, worse: null },
    });
    expect(separableOf({}, { confidence: null })).toMatchObject({
      separable: 'not-separable',
      intervals: { better: null, worse: null },
    });
  });

  it('withhold all of a feature that too few answered, and its warning', () => {
    const document = kano({
      items: [item('a', counts(90, 1, 1, 1)), item('b', counts(1, 2, 3, 4, 5, 6))],
      minimumN: 30,
    });
    expect(parse(kanoSchema, document).faults).toEqual([]);
    const { items, findings } = modelOf(document);
    expect(items[1]).toEqual({
      key: 'b',
      label: undefined,
      counts: null,
      category: null,
      better: null,
      worse: null,
      intervals: { better: null, worse: null },
      totalStrength: null,
      categoryStrength: null,
      separable: null,
      n: 21,
      missing: null,
      withheld: 30,
    });
    expect(findings.at(-1)).toEqual({ code: 'withheld', key: 'b', severity: 'unknown' });
  });

  it('have no coefficients where no answer counts in them, and nothing without answers', () => {
    const [reverse, none] = modelOf(
      kano({ items: [item('a', counts(0, 0, 0, 0, 9)), item('b', counts(0, 0, 0, 0))] }),
    ).items;
    expect(reverse).toMatchObject({
      category: 'R',
      better: null,
      worse: null,
      totalStrength: 0,
      categoryStrength: 1,
    });
    expect(none).toMatchObject({ category: null, better: null, separable: null, n: 0 });
    expect(modelOf(kano({ items: [item('b', counts(0, 0, 0, 0))] })).empty).toBe(true);
    expect(modelOf(kano({ items: [] })).empty).toBe(true);
  });

  it('give findings category by category, as sure as they are', () => {
    expect(modelOf(examples.published).findings).toEqual([
      { code: 'one-dimensional', key: 'edge', severity: 'neutral', value: 28 / 296 },
      { code: 'attractive', key: 'service', severity: 'unknown', value: 6 / 296 },
      { code: 'indifferent', key: 'turn', severity: 'unknown', value: 3 / 296 },
    ]);
  });

  it('have the columns of the contract in their table', () => {
    const [table] = modelOf(examples.published).tables;
    expect(Object.keys(table.units)).toEqual([
      'key',
      'label',
      'category',
      'better',
      'worse',
      'n',
      'total-strength',
      'category-strength',
      'separable',
    ]);
  });
});

describe('contradictory answers', () => {
  const codesOf = (given: object) =>
    parse(kanoSchema, kano({ items: [item('a', given)] })).faults.map(
      ({ path, code, severity }) => [path, code, severity],
    );

  it('are warned of from more than 2 % on', () => {
    expect(codesOf(counts(50, 30, 10, 8, 0, 2))).toEqual([]);
    expect(codesOf(counts(50, 30, 10, 7, 0, 3))).toEqual([
      ['/items/0/counts/Q', 'questionable-answers', 'warning'],
    ]);
    expect(codesOf(counts(0, 0, 0, 0))).toEqual([]);
  });

  it('are not told of where the counts are none', () => {
    const codes = codesOf(counts(-50, 0, 0, 0, 0, 3)).map(([, code]) => code);
    expect(codes).not.toContain('questionable-answers');
    expect(codes).toHaveLength(1);
  });
});

describe('a feature with both', () => {
  it('has its answers counted, and its counts left out with a warning', () => {
    const answers = Array.from({ length: 5 }, () => [1, 1, 1, 1, 1]);
    const { data, faults } = parse(
      kanoSchema,
      kano({ items: [{ key: 'a', answers, counts: counts(9, 9, 9, 9) }] }),
    );
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['/items/0/answers', 'questionable-answers'],
      ['/items/0/counts', 'unknown-field'],
    ]);
    expect(kanoModel(there(data)).items[0]!.counts).toEqual(counts(3, 1, 3, 9, 7, 2));
  });
});
