import { describe, expect, it } from 'vitest';
import type { Finding, TableFigures } from '../../../src/contract/index.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo } from '../../support/documents.js';
import { causesOf, modelOf, qcc } from './documents.js';

const keysIn = ({ causes }: ReturnType<typeof modelOf>) => causes.map(({ key }) => key);
const vitalIn = ({ causes }: ReturnType<typeof modelOf>) =>
  causes.filter(({ vital }) => vital).map(({ key }) => key);
const rowsOf = (tables: readonly TableFigures[], name: string) =>
  tables.find((table) => table.name === name)?.rows.slice();
const codesOf = (findings: readonly Finding[]) => findings.map(({ code, key }) => [code, key]);

describe('the ranking', () => {
  it("is that of R's qcc, with its cumulative percentages", () => {
    const figures = modelOf(qcc);
    expect(keysIn(figures)).toEqual(['contact', 'price', 'supplier', 'part', 'schedule']);
    // pareto.chart(): 31.33 58.00 80.00 91.00 100.
    const expected = [94 / 3, 58, 80, 91, 100].map((percent) => expect.closeTo(percent, 9));
    expect(figures.causes.map(({ cumulative }) => cumulative)).toEqual(expected);
    expect(vitalIn(figures)).toEqual(['contact', 'price', 'supplier']);
    expect([figures.vital, figures.named, figures.total]).toEqual([3, 5, 300]);
  });

  it('keeps ties as they are given', () => {
    expect(keysIn(modelOf({ causes: causesOf(2, 5, 2, 5, 2) }))).toEqual(['b', 'd', 'a', 'c', 'e']);
  });

  it('has `other` last whatever its size, and never among the vital few', () => {
    const figures = modelOf({ causes: [{ key: 'other', count: 50 }, ...causesOf(10, 40)] });
    expect(keysIn(figures)).toEqual(['b', 'a', 'other']);
    expect(figures.causes.map(({ vital }) => vital)).toEqual([true, true, null]);
    expect(figures.causes.map(({ cumulative }) => cumulative)).toEqual([40, 50, 100]);
  });

  it('merges what is past the limit into `other`, with what is there already', () => {
    const causes = [
      { key: 'other', label: 'Remainder', count: 5, previous: 4 },
      ...causesOf(40, 30, 20, 10).map((cause) => ({ ...cause, previous: 10 })),
    ];
    const figures = modelOf({ causes, limit: 2 });
    expect(keysIn(figures)).toEqual(['a', 'b', 'other']);
    expect(figures.causes[2]).toMatchObject({
      label: 'Remainder',
      count: 35,
      previous: 24,
      change: 11,
      cumulative: 100,
    });
    // All five are causes of the document; four of them have names.
    expect(figures.named).toBe(4);
  });

  it('merges nothing where the limit is not reached', () => {
    expect(keysIn(modelOf({ causes: causesOf(3, 2), limit: 2 }))).toEqual(['a', 'b']);
  });

  it('has no change of merged causes where one before is not known', () => {
    const causes = causesOf(4, 3, 2).map((cause, i) => (i ? { ...cause, previous: i } : cause));
    const [, rest] = modelOf({ causes: [...causes].reverse(), limit: 1 }).causes;
    expect(rest).toMatchObject({ key: 'other', count: 5, previous: 3, change: 2 });
    const unknown = causes.map((cause, i) => (i === 1 ? { ...cause, previous: null } : cause));
    expect(modelOf({ causes: unknown, limit: 1 }).causes[1]).toMatchObject({
      previous: null,
      change: null,
    });
  });

  it('goes by cost where it is asked to', () => {
    const causes = [
      { key: 'a', count: 90, cost: 100 },
      { key: 'b', count: 10, cost: 300 },
      { key: 'c', count: 5 },
    ];
    const figures = modelOf({ causes, by: 'cost', base: 200 });
    expect(keysIn(figures)).toEqual(['b', 'a', 'c']);
    // Shares of cost are of all costs, not of respondents.
    expect(figures.causes.map(({ share }) => share)).toEqual([75, 25, null]);
    expect([figures.base, figures.missing]).toEqual([null, 1]);
    expect(rowsOf(figures.tables, 'costs')).toHaveLength(3);
  });

  it.each([
    [50, ['a']],
    [50.1, ['a', 'b']],
    [100, ['a', 'b', 'c']],
  ])('has the vital few of a threshold of %d %%', (threshold, vital) => {
    expect(vitalIn(modelOf({ causes: causesOf(50, 30, 20), threshold }))).toEqual(vital);
  });
});

describe('shares', () => {
  it('are of the respondents where these are the base, and the line of mentions', () => {
    const figures = modelOf({ causes: causesOf(60, 40), base: 80 });
    expect(figures.causes.map(({ share }) => share)).toEqual([75, 50]);
    expect(figures.causes.map(({ cumulative }) => cumulative)).toEqual([60, 100]);
    expect(figures.n).toBe(80);
  });

  it('are shown so that they add up to 100', () => {
    // 12, 4 and 1 of 17: 70.59, 23.53, 5.88.
    const { causes } = modelOf({ causes: causesOf(12, 4, 1) });
    expect(causes.map(({ shownShare }) => shownShare)).toEqual([70.6, 23.5, 5.9]);
    expect(causes[0]!.share).toBeCloseTo((100 * 12) / 17, 9);
  });

  it('are n/a where there is nothing to divide by', () => {
    const figures = modelOf({ causes: causesOf(0, 0) });
    expect(figures.empty).toBe(true);
    expect(figures.causes.map(({ share, vital }) => [share, vital])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(modelOf({ causes: causesOf(0), base: 0 }).causes[0]!.share).toBeNull();
  });

  it('leave out what is missing, which comes behind the others', () => {
    const figures = modelOf({ causes: causesOf(null, 3, 1) });
    expect(keysIn(figures)).toEqual(['b', 'c', 'a']);
    expect(figures.causes.map(({ cumulative }) => cumulative)).toEqual([75, 100, null]);
    expect(figures.missing).toBe(1);
    expect(codesOf(figures.findings)).toContainEqual(['missing', 'a']);
  });
});

describe('concentration', () => {
  it('is that of the merger guidelines, however many causes have a bar', () => {
    const document = { causes: causesOf(30, 30, 20, 20), concentration: true };
    for (const limit of [1, 2, 4]) {
      const { concentration, isLumped } = modelOf({ ...document, limit });
      expect(concentration).toEqual({ hhi: expect.closeTo(2600, 9), cr4: 100 });
      expect(isLumped).toBe(false);
    }
  });

  it('is the least that it can be where the document lumps causes together', () => {
    const causes = [...causesOf(50, 30), { key: 'other', count: 20 }];
    const figures = modelOf({ causes, concentration: true });
    expect(figures.concentration).toEqual({ hhi: expect.closeTo(3400, 9), cr4: 80 });
    expect(figures.isLumped).toBe(true);
  });

  it('is not given where it is not asked for', () => {
    expect(modelOf(qcc).concentration).toBeNull();
  });
});

describe('evidence', () => {
  const sample = { sampling: { design: 'sample' } };

  it('tells a clear lead of a sample from one that may be chance', () => {
    // 60 and 40: z = 20/10 = 2; 59 and 41: 18/10.
    expect(modelOf({ causes: causesOf(60, 40), ...sample }).isLeadClear).toBe(true);
    expect(modelOf({ causes: causesOf(59, 41), ...sample }).isLeadClear).toBe(false);
    expect(modelOf({ causes: causesOf(60, 40), ...sample, confidence: 0.99 }).isLeadClear).toBe(
      false,
    );
  });

  it.each([
    ['of a census', { causes: causesOf(59, 41), sampling: { design: 'census' } }],
    ['of nobody knows what', { causes: causesOf(59, 41) }],
    ['of equals', { causes: causesOf(50, 50), ...sample }],
    ['of one alone', { causes: causesOf(59), ...sample }],
    ['over `other`', { causes: [...causesOf(59), { key: 'other', count: 41 }], ...sample }],
  ])('does not test a lead %s', (_, document) => {
    expect(modelOf(document).isLeadClear).toBeNull();
  });

  it('calls no change significant', () => {
    const causes = causesOf(94).map((cause) => ({ ...cause, previous: 3 }));
    const { findings } = modelOf({ causes, ...sample });
    expect(findings).toContainEqual({ code: 'change', key: 'a', severity: 'neutral', value: 91 });
  });
});

describe('too few answers', () => {
  it('withhold everything, the order of the causes as well', () => {
    const figures = modelOf({ causes: causesOf(4, 9), base: 12, minimumN: 30 });
    expect([figures.withheld, figures.causes, figures.findings]).toEqual([30, [], []]);
    const rows = there(rowsOf(figures.tables, 'pareto')) as { readonly key: string }[];
    expect(rows.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(JSON.stringify(figures.tables)).not.toMatch(/[49]/);
  });

  it('are counted as mentions where nobody says how many were asked', () => {
    expect(modelOf({ causes: causesOf(20, 9), minimumN: 30 }).withheld).toBe(30);
    expect(modelOf({ causes: causesOf(20, 10), minimumN: 30 }).withheld).toBeNull();
    expect(modelOf({ causes: causesOf(20, 10), base: 25, minimumN: 30 }).withheld).toBe(30);
  });
});

interface Given {
  readonly key: string;
  readonly count: number;
}

describe('the real documents', () => {
  const real = DEMOS.filter((name) => name.includes('pareto'));

  it.each(real)('%s has the figures that its counts give', (name) => {
    const { causes: given } = demo(name) as { readonly causes: readonly Given[] };
    const figures = modelOf(demo(name) as object);
    const total = given.reduce((sum, { count }) => sum + count, 0);
    // By hand: how many mentions lie before a cause, of those that are larger, or as large and earlier.
    const before = ({ key, count }: Given, index: number) =>
      given
        .filter((one, at) =>
          one.key === 'other'
            ? false
            : key === 'other' || one.count > count || (one.count === count && at < index),
        )
        .reduce((sum, one) => sum + one.count, 0);
    expect(figures.total).toBe(total);
    expect(figures.causes).toHaveLength(given.length);
    given.forEach((cause, index) => {
      const figure = there(figures.causes.find(({ key }) => key === cause.key));
      const earlier = before(cause, index);
      expect(figure.share).toBeCloseTo((cause.count / total) * 100, 9);
      expect(figure.cumulative).toBeCloseTo(((earlier + cause.count) / total) * 100, 9);
      expect(figure.vital).toBe(cause.key === 'other' ? null : earlier / total < 0.8);
    });
  });

  it.each([
    // By Python's sorted() and a running sum over the JSON: total, causes, vital ones, what these have.
    ['cfpb-issues-pareto.json', 2783, 76, 19, 2246],
    ['sfo-problems-pareto.json', 364, 40, 18, 297],
    ['ppe-reasons-pareto.json', 998, 5, 1, 846],
  ])('%s has so many in all, of so many causes so many vital ones', (name, ...expected) => {
    const { total, named, vital, causes } = modelOf(demo(name) as object);
    const few = causes[vital - 1]!.cumulative! * total;
    expect([total, named, vital, Math.round(few / 100)]).toEqual(expected);
  });
});
