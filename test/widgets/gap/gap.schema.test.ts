import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { gapSchema } from '../../../src/widgets/gap/gap.schema.js';
import { both, chain, kiosk, modelOf, servperf, servqual, stations } from './documents.js';

const problems = (fields: object) =>
  parse(gapSchema, { type: 'gap', scale: { min: 1, max: 5 }, ...fields }).faults.map(
    ({ path, code }) => `${path} ${code}`,
  );

const row = (fields: object) => ({
  dimensions: [{ key: 'a', expectation: 4, perception: 3, ...fields }],
});

describe('a good document', () => {
  it.each(Object.entries({ servqual, chain, both, servperf, kiosk }))('%s', (_, fields) => {
    expect(problems(fields)).toEqual([]);
  });

  it('may have means with their n and standard deviation, and missing ones', () => {
    expect(problems(row({ expectation: { mean: null }, perception: null }))).toEqual([]);
  });

  it('may have no dimensions, which is no data', () => {
    expect(problems({ dimensions: [] })).toEqual([]);
    expect(modelOf({ dimensions: [] })).toMatchObject({
      empty: true,
      withheld: null,
      findings: [],
    });
  });

  it('may have questions of its own', () => {
    const asked = { question: { de: 'Warum?' }, answer: 'no', evidence: 'x', owner: null };
    expect(
      problems({ ...servqual, questions: { pharmacy: ['Why?', { de: 'Warum?' }, asked] } }),
    ).toEqual([]);
  });

  it('may have stations with their n and standard deviation, and missing ones', () => {
    const given = { ...stations, delivered: { mean: 5.3, sd: 1, n: 20 }, promised: null };
    expect(problems({ ...chain, chain: { ...given, understood: null } })).toEqual([]);
  });

  it('may rename gaps', () => {
    expect(problems({ ...chain, gapLabels: { service: { en: 'Gap 5' }, pharmacy: 'C' } })).toEqual(
      [],
    );
  });
});

describe('a problem is named', () => {
  it.each([
    ['/scale out-of-range', { ...servqual, scale: { min: 5, max: 1 } }],
    ['/dimensions required', {}],
    ['/dimensions wrong-type', { dimensions: {} }],
    [
      '/dimensions/1/key duplicate-key',
      { dimensions: [...row({}).dimensions, ...row({}).dimensions] },
    ],
    ['/dimensions/0/key required', row({ key: undefined })],
    ['/dimensions/0/perception required', row({ perception: undefined })],
    ['/dimensions/0/perception wrong-type', row({ perception: 'high' })],
    ['/dimensions/0/perception out-of-range', row({ perception: 5.1 })],
    ['/dimensions/0/expectation/mean out-of-range', row({ expectation: { mean: 0.5 } })],
    ['/dimensions/0/expectation/mean required', row({ expectation: { sd: 1 } })],
    ['/dimensions/0/expectation/sd out-of-range', row({ expectation: { mean: 4, sd: -1 } })],
    ['/dimensions/0/minimum out-of-range', row({ minimum: 7 })],
    ['/dimensions/0/importance out-of-range', row({ importance: -1 })],
    ['/dimensions/0/gapSd out-of-range', row({ gapSd: -1 })],
    ['/dimensions/0/n wrong-type', row({ n: 'many' })],
    ['/dimensions/0/gap unknown-field', row({ gap: -1 })],
    ['/chain/delivered required', { ...chain, chain: { ...stations, delivered: undefined } }],
    ['/chain/delivered wrong-type', { ...chain, chain: { ...stations, delivered: 'good' } }],
    ['/chain/delivered/mean required', { ...chain, chain: { ...stations, delivered: { n: 5 } } }],
    [
      '/chain/delivered/mean out-of-range',
      { ...chain, chain: { ...stations, delivered: { mean: 8 } } },
    ],
    ['/chain/promised out-of-range', { ...chain, chain: { ...stations, promised: 8 } }],
    ['/questions/pharmacy wrong-type', { ...servqual, questions: { pharmacy: 'Why?' } }],
    ['/questions/delivery unknown-field', { ...servqual, questions: { delivery: [] } }],
    ['/questions/pharmacy/0 wrong-type', { ...servqual, questions: { pharmacy: [5] } }],
    ['/questions/pharmacy/0/en wrong-type', { ...servqual, questions: { pharmacy: [{ en: 5 }] } }],
    [
      '/questions/pharmacy/0/answer wrong-value',
      { ...servqual, questions: { pharmacy: [{ question: 'Why?', answer: 'maybe' }] } },
    ],
    [
      '/questions/pharmacy/0/by unknown-field',
      { ...servqual, questions: { pharmacy: [{ question: 'Why?', by: 'HR' }] } },
    ],
    ['/gapLabels/delivery unknown-field', { ...servqual, gapLabels: { delivery: 'x' } }],
    ['/gapLabels/pharmacy wrong-type', { ...servqual, gapLabels: { pharmacy: 5 } }],
  ])('%s', (expected, fields) => {
    // JSON leaves out fields that are undefined.
    expect(problems(JSON.parse(JSON.stringify(fields)) as object)).toEqual([expected]);
  });

  it('/scale required', () => {
    const { faults } = parse(gapSchema, { type: 'gap', ...servqual });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(['/scale required']);
  });

  it('for every level that is off the scale', () => {
    const dimensions = [{ key: 'a', expectation: 9, perception: 0, minimum: 6 }];
    expect(problems({ dimensions })).toHaveLength(3);
  });
});

describe('expectations at the ceiling', () => {
  const expecting = (...means: (number | null)[]) =>
    problems({
      scale: { min: 0, max: 100 },
      dimensions: means.map((mean, index) => ({
        key: `k${index}`,
        expectation: index ? mean : { mean },
        perception: 50,
      })),
    });

  it('are warned of where more than half of the means are within 5 % of the top', () => {
    expect(expecting(95, 96, 40)).toEqual(['/dimensions expectation-at-ceiling']);
    expect(expecting(95, 40)).toEqual([]);
    expect(expecting(94.9, 94.9, 40)).toEqual([]);
  });

  it('are counted among the expectations that there are', () => {
    expect(expecting(95, null, null)).toEqual(['/dimensions expectation-at-ceiling']);
    expect(expecting(null, null)).toEqual([]);
  });
});
