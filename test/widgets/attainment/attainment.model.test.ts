import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { attainmentModel } from '../../../src/widgets/attainment/attainment.model.js';
import { attainmentSchema } from '../../../src/widgets/attainment/attainment.schema.js';
import * as examples from '../../../stories/attainment/attainment.examples.js';
import { there } from '../../statistics/support.js';
import { attainment, demo } from '../../support/documents.js';

const modelOf = (document: unknown) =>
  attainmentModel(there(parse(attainmentSchema, document).data));
/** The only row of a document. */
const row = (fields: object, document: object = {}) =>
  there(
    modelOf(attainment({ rows: [{ key: 'a', actual: 90, target: 100, ...fields }], ...document }))
      .rows[0],
  );
const total = (fields: object) => modelOf(attainment(fields)).total;

/** All doses of the 14 countries, added up apart from this project. */
const SHIPPED = 163313499;
const REQUESTED = 252623399;

interface Doses {
  readonly rows: readonly {
    readonly key: string;
    readonly actual: number;
    readonly target: number;
  }[];
}

describe('vaccine doses by country', () => {
  const document = demo('ocv-attainment.json') as Doses;
  const { rows, total: all } = modelOf(document);

  it.each(document.rows.map((given, index) => [given.key, index, given] as const))(
    'has the share of %s that a pocket calculator has',
    (key, index, { actual, target }) => {
      expect(rows[index]).toMatchObject({ key, actual, target, met: 'missed', pace: null });
      expect(rows[index]!.attainment).toBeCloseTo((100 * actual) / target, 10);
    },
  );

  it('weighs the countries by what they asked for, so the total is all shipped of all requested', () => {
    let [shipped, requested] = [0, 0];
    for (const { actual, target } of document.rows) {
      shipped += actual;
      requested += target;
    }
    expect([shipped, requested]).toEqual([SHIPPED, REQUESTED]);
    expect(all.value).toBeCloseTo((100 * SHIPPED) / REQUESTED, 10);
    expect(all).toMatchObject({ combination: 'sum', counted: 14, left: 0, adjustments: [] });
  });
});

describe('an attainment', () => {
  it('is cut to its cap alone', () => {
    expect(row({ actual: 130 })).toMatchObject({ attainment: 130, uncapped: 130 });
    expect(row({ actual: 130, cap: 120 })).toMatchObject({ attainment: 120, uncapped: 130 });
    expect(row({ actual: 110, cap: 120 }).attainment).toBeCloseTo(110, 10);
  });

  it.each([
    ['a missing actual', { actual: null }, null],
    ['no target', { target: null }, null],
    ['a target of 0', { target: 0 }, 'met'],
    ['no complaint where lower is better', { actual: 0, direction: 'lower' }, 'met'],
    ['complaints where none are wanted', { target: 0, direction: 'lower' }, 'missed'],
  ])('is n/a for %s', (_, fields, met) => {
    expect(row(fields)).toMatchObject({ attainment: null, met });
  });

  it.each([
    ['higher of amounts', {}, 'higher'],
    ['lower of days', { unit: 'days' }, 'lower'],
    ['lower of complaints per order', { unit: 'per:1000' }, 'lower'],
    ['within of a band', { target: { min: 80, max: 95 } }, 'band'],
    ['as the row says', { direction: 'lower' }, 'lower'],
  ])('is better %s', (_, fields, better) => {
    expect(row(fields).better).toBe(better);
  });
});

describe('a result', () => {
  it.each([
    ['as the target', { actual: 100 }, 'met'],
    ['nearly as the target', { actual: 99.999 }, 'missed'],
    ['under a limit', { direction: 'lower' }, 'met'],
    ['over a limit', { actual: 101, direction: 'lower' }, 'missed'],
    ['at the edge of a band', { target: { min: 90, max: 95 } }, 'met'],
    ['beside a band', { target: { min: 91, max: 95 } }, 'missed'],
  ])('is judged %s', (_, fields, met) => {
    expect(row(fields).met).toBe(met);
    expect(row(fields, { elapsed: 100 }).met).toBe(met);
  });

  it('is none while the period lasts', () => {
    expect(row({ actual: 120 }, { elapsed: 99 }).met).toBeNull();
  });

  it('is none of an estimate', () => {
    const { rows, findings } = modelOf(examples.sample);
    expect(rows.map(({ met, pace }) => [met, pace])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['total']);
  });
});

describe('the pace', () => {
  it.each([
    ['a smaller share than of the time', { actual: 74 }, 'behind', -1],
    ['the same share', { actual: 75 }, 'on-pace', 0],
    ['a larger share', { actual: 80 }, 'on-pace', 5],
    ['all of it', { actual: 100 }, 'reached', 25],
    ['a limit used up too fast', { actual: 80, direction: 'lower' }, 'behind', -5],
    ['a limit used up slowly', { actual: 60, direction: 'lower' }, 'on-pace', 15],
    ['money', { actual: 74, unit: 'currency:CNY' }, 'behind', -1],
  ])('of %s', (_, fields, pace, lead) => {
    const { pace: found, lead: points } = row(fields, { elapsed: 75 });
    expect(found).toBe(pace);
    expect(points).toBeCloseTo(lead, 10);
  });

  it.each([
    ['a rate', { unit: 'percent' }],
    ['days', { unit: 'days' }],
    ['a band', { target: { min: 80, max: 120 } }],
    ['a missing actual', { actual: null }],
    ['a target of 0', { target: 0 }],
  ])('is none of %s', (_, fields) => {
    expect(row(fields, { elapsed: 75 })).toMatchObject({ pace: null, lead: null, met: null });
  });
});

const two = [
  { key: 'output', actual: 1_100_000, target: 1_000_000, weight: 3 },
  { key: 'intake', actual: 190, target: 200, weight: 1 },
];

describe('the total', () => {
  it('is weighted', () => {
    expect(total({ rows: two }).value).toBeCloseTo((3 * 110 + 95) / 4, 10);
  });

  // TRUTH.md: 1,000,000 x 0.5 % x 1.10 x 0.95 = 5,225, so the attainments multiply to 104.5 %.
  it('is the product of the attainments of a commission', () => {
    const { value } = total({ rows: two, combine: 'product' });
    expect(5000 * (there(value) / 100)).toBeCloseTo(5225, 9);
  });

  it('leaves out what has no attainment, and says how much', () => {
    const rows = [
      ...two,
      { key: 'x', actual: null, target: 5 },
      { key: 'y', actual: 1, target: 0 },
    ];
    expect(total({ rows })).toMatchObject({ counted: 2, left: 2 });
    expect(total({ rows }).value).toBeCloseTo(106.25, 10);
  });

  it('leaves out a weight of 0 without a word', () => {
    const rows = [...two, { key: 'x', actual: 1, target: 5, weight: 0 }];
    expect(total({ rows })).toMatchObject({ counted: 2, left: 0 });
    expect(total({ rows, combine: 'product' }).value).toBeCloseTo(104.5, 10);
  });

  it('counts what nobody can influence', () => {
    const rows = [{ ...two[0], controllable: false }, two[1]];
    expect(total({ rows }).value).toBeCloseTo(106.25, 10);
  });

  it('is null where nothing has an attainment', () => {
    const { value, adjustments } = total({
      rows: [{ key: 'a', actual: 1, target: 0 }],
      penalty: { complaints: 2, schedule: [5, 20] },
    });
    expect(value).toBeNull();
    expect(adjustments[0]).toMatchObject({ outcome: 'applies', percent: 20, taken: null });
  });
});

describe('gates and penalties', () => {
  const base = { rows: two, combine: 'product' };
  const score = { key: 'score', actual: 95.5, below: 96, percent: 10 };

  // TRUTH.md: a score of 95.5 under 96 takes 10 % off 5,225, which leaves 4,702.50.
  it('takes 10 % off 5,225 for a score under 96', () => {
    const { value, adjustments } = total({ ...base, penalties: [score] });
    expect(5000 * (there(value) / 100)).toBeCloseTo(4702.5, 9);
    expect(adjustments[0]!.taken).toBeCloseTo(10.45, 10);
  });

  it.each([
    ['just at the threshold', 96],
    ['over it', 97],
  ])('takes nothing off %s', (_, actual) => {
    const { value, adjustments } = total({ ...base, penalties: [{ ...score, actual }] });
    expect(value).toBeCloseTo(104.5, 10);
    expect(adjustments[0]).toMatchObject({ outcome: 'no-effect', percent: null, taken: null });
  });

  // TRUTH.md and ORACLES.md: 5, 20 and 50 % off the whole; one complaint turns 720 into 684.
  it.each([
    [0, 720],
    [1, 684],
    [2, 576],
    [3, 360],
    [9, 360],
  ])('leaves after %s substantiated complaints %s of 720', (complaints, left) => {
    const rows = [{ key: 'a', actual: 720, target: 720 }];
    const { value } = total({ rows, penalty: { complaints, schedule: [5, 20, 50] } });
    expect(720 * (there(value) / 100)).toBeCloseTo(left, 9);
  });

  it('takes each penalty off what the ones before have left', () => {
    const { value, adjustments } = total({
      ...base,
      penalties: [score, { ...score, key: 'other', percent: 5 }],
    });
    expect(adjustments.map((adjustment) => adjustment.total)).toEqual([
      expect.closeTo(94.05, 10),
      expect.closeTo(89.3475, 10),
    ]);
    expect(value).toBeCloseTo(89.3475, 10);
  });

  it('has no total behind a gate that is not reached', () => {
    const { value, before, adjustments } = total({
      ...base,
      gates: [{ key: 'audit', actual: 89.9, at: 90 }],
      penalties: [score],
    });
    expect(before).toBeCloseTo(104.5, 10);
    expect(value).toBeNull();
    expect(adjustments.map(({ outcome, total: left }) => [outcome, left])).toEqual([
      ['not-reached', null],
      ['applies', null],
    ]);
  });

  it('has one behind a gate that is just reached', () => {
    const { value } = total({ ...base, gates: [{ key: 'audit', actual: 90, at: 90 }] });
    expect(value).toBeCloseTo(104.5, 10);
  });

  it('has none behind a gate of which nothing is known, and takes nothing that is not known', () => {
    const { total: all, findings } = modelOf(examples.unknown);
    expect(all.value).toBeNull();
    expect(all.adjustments.map(({ outcome, percent }) => [outcome, percent])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
    expect(findings[0]).toMatchObject({ code: 'gate-unknown', severity: 'unknown' });
  });

  it('has a line each in the table of the total', () => {
    const { tables } = modelOf(examples.dealer);
    const rows = there(tables[1]).rows.slice() as readonly Readonly<Record<string, unknown>>[];
    expect(rows.map(({ key, kind, outcome }) => [key, kind, outcome])).toEqual([
      ['total', 'product', null],
      ['maker', 'gate', 'reached'],
      ['score', 'threshold', 'applies'],
      ['complaints', 'complaints', 'applies'],
    ]);
  });
});

describe('the findings', () => {
  it('tell the gate, the total, what is taken off, then the worst rows', () => {
    const { findings } = modelOf(examples.dealer);
    expect(findings.map(({ code, key, severity }) => [code, key, severity])).toEqual([
      ['total', undefined, 'neutral'],
      ['penalty', 'score', 'bad'],
      ['penalty', 'complaints', 'bad'],
      ['target-missed', 'intake', 'bad'],
      ['target-met', 'output', 'good'],
    ]);
  });

  it('call nothing missed while the period lasts', () => {
    const { findings } = modelOf(examples.everything);
    expect(findings.map(({ code, key }) => [code, key])).toEqual([
      ['total', undefined],
      ['behind', 'receivables'],
      ['behind', 'complaints'],
      ['target-reached', 'shops'],
      ['on-pace', 'revenue'],
    ]);
  });
});

describe('the table', () => {
  it('has the columns of the contract', () => {
    const { tables } = modelOf(examples.everything);
    expect(Object.keys(tables[0].units)).toEqual(
      'key label actual target attainment pace weight met'.split(' '),
    );
  });

  it('has a band in one cell, and amounts in their unit where all have the same', () => {
    const { tables } = modelOf(examples.band);
    expect(tables[0].units).toMatchObject({ actual: 'ratio', target: 'ratio' });
    expect(tables[0].rows.slice()[0]).toMatchObject({ target: '1.2..1.5', attainment: 100 });
  });

  it('has amounts in the unit of each row where these differ', () => {
    const [table] = modelOf(
      attainment({
        rows: [
          { key: 'sales', actual: 90, target: 100, unit: 'currency:CNY' },
          { key: 'late', actual: 3.5, target: 2, unit: 'days' },
        ],
      }),
    ).tables;
    expect(table.units).toMatchObject({ actual: 'mixed', target: 'mixed' });
    expect(table.rows.slice().map((one) => table.unitsOf!(one))).toEqual([
      { actual: 'currency:CNY', target: 'currency:CNY' },
      { actual: 'days', target: 'days' },
    ]);
  });
});
