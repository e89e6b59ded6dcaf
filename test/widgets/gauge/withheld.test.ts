import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { gaugeModel, type GaugeFigures } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { there } from '../../statistics/support.js';
import { gauge } from '../../support/documents.js';

/* Items of an index on too few answers: their scores must not follow from anything that is shown. */

const leaf = (key: string, n: number | null, weight = 1, more: object = {}) => ({
  key,
  weight,
  score: 50 + (key.charCodeAt(0) % 7),
  n,
  ...more,
});
const group = (key: string, ...items: object[]) => ({ key, weight: 1, items });

const figures = (...items: object[]): GaugeFigures =>
  gaugeModel(
    there(parse(gaugeSchema, gauge({ measure: { method: 'index', items }, minimumN: 30 })).data),
  );
const hidden = (...items: object[]): string[] =>
  figures(...items)
    .items.filter(({ withheld }) => withheld === 30)
    .map(({ key }) => key);

describe('items of an index', () => {
  it('are shown where they rest on enough answers, or on a number that nobody knows', () => {
    expect(hidden(leaf('a', 30), leaf('b', null), leaf('c', 31))).toEqual([]);
  });

  it('are withheld with the one on the next fewest answers, since a sum would give one away', () => {
    expect(hidden(leaf('a', 200), leaf('b', 29), leaf('c', 90), leaf('d', null))).toEqual([
      'b',
      'c',
    ]);
  });

  it('are withheld with the one that weighs least where nothing else tells', () => {
    expect(hidden(leaf('a', null, 3), leaf('b', 5, 3), leaf('c', null, 2))).toEqual(['b', 'c']);
  });

  it('need no further one where two are withheld already', () => {
    expect(hidden(leaf('a', 5), leaf('b', 6), leaf('c', 90))).toEqual(['a', 'b']);
  });

  it('need one that has a score, since another gives nothing away', () => {
    const blank = leaf('b', 70, 1, { score: null });
    expect(hidden(leaf('a', 5), blank, leaf('c', 80), leaf('d', 90))).toEqual(['a', 'c']);
  });

  it('need none beside one that counts nowhere', () => {
    expect(hidden(leaf('a', 5, 0), leaf('b', 90), leaf('c', 90))).toEqual(['a']);
  });

  it('take what is above them with them where all of it is withheld', () => {
    const items = [group('g', leaf('a', 5), leaf('b', 6)), leaf('c', 90), leaf('d', 80)];
    expect(hidden(...items)).toEqual(['g', 'a', 'b', 'd']);
  });

  it('take what is below them with them', () => {
    const items = [leaf('a', 5), group('g', leaf('b', 90), leaf('c', 80))];
    expect(hidden(...items)).toEqual(['a', 'g', 'b', 'c']);
  });

  it('are withheld within a group alone where that is shown', () => {
    const items = [group('g', leaf('a', 5), leaf('b', 90), leaf('c', 80)), leaf('d', 70)];
    expect(hidden(...items)).toEqual(['a', 'c']);
  });

  it('have neither score nor contribution, and none is called the lowest', () => {
    const { items, lowest, findings, tables } = figures(leaf('a', 5), leaf('b', 90), leaf('c', 95));
    expect(items.map(({ score, contribution }) => [score, contribution])).toEqual([
      [null, null],
      [null, null],
      [51, 17],
    ]);
    expect([lowest, findings]).toEqual([null, []]);
    // Of the two that are shown one scores lower; but so may those that are not.
    expect(figures(leaf('a', 5), leaf('b', 90), leaf('c', 95), leaf('d', 99)).lowest).toBeNull();
    const table = there(tables.find(({ name }) => name === 'items'));
    expect(table.rows.slice()).toMatchObject([{ score: null }, { score: null }, { score: 51 }]);
  });

  it('that are all withheld withhold the index', () => {
    const all = figures(leaf('a', 5), leaf('b', 29));
    expect([all.withheld, all.value, all.interval]).toEqual([30, null, null]);
    expect(all.items.every(({ score }) => score === null)).toBe(true);
  });

  it.each([
    ['a group of them', [group('g', leaf('a', 5), leaf('b', 6))]],
    ['many answers that weigh nothing', [leaf('a', 5), leaf('b', 90, 0)]],
    ['many answers without a score', [leaf('a', 5), leaf('b', 90, 1, { score: null })]],
    ['a number that nobody knows, where it weighs nothing', [leaf('a', 5), leaf('b', null, 0)]],
  ])('withhold the index with all items for %s', (_, items) => {
    const all = figures(...items);
    expect([all.withheld, all.value]).toEqual([30, null]);
    expect(all.items.every(({ score }) => score === null)).toBe(true);
  });

  it.each([
    ['as many answers as asked', [leaf('a', 5), leaf('b', 30)]],
    ['a number that nobody knows', [leaf('a', 5), leaf('b', null)]],
  ])('leave the index shown beside one of %s', (_, items) => {
    expect(figures(...items).withheld).toBeNull();
  });

  it('count by the answers of their measure', () => {
    const few = { method: 'ratio', part: 3, whole: 7 };
    const many = { method: 'ratio', part: 30, whole: 70 };
    const measured = (key: string, measure: object) => ({ key, weight: 1, measure });
    expect(hidden(measured('a', few), measured('b', many), leaf('c', 80))).toEqual(['a', 'b']);
  });
});
