import { describe, expect, it } from 'vitest';
import { everything, respondents } from '../../../stories/pareto/pareto.examples.js';
import { demo } from '../../support/documents.js';
import { causesOf, qcc, wordsOf } from './documents.js';

describe('the summary', () => {
  // 94, 80, 66, 33, 27, 21 and 40 others of 361: 10,000 x (94^2 + 80^2 + ... + 21^2) / 361^2 = 1,676.7; 273 of 361.
  it.each([
    [
      'en',
      '4 of 6 causes account for 75.6% of the total (361). The most frequent is “Delivered late”: 94 (26.0%), 23 more than in the previous period. Concentration: HHI at least 1,677; the four largest hold at least 75.6%.',
    ],
    [
      'zh-CN',
      '6 个原因中，4 个合计占总数（361）的 75.6%。最多的是“送货迟到”：94（26.0%），比上期多 23。集中度：HHI 不低于 1,677，前四项合计不低于 75.6%。',
    ],
    [
      'zh-TW',
      '6 個原因中，4 個就占總數（361）的 75.6%。最多的是「送貨遲到」：94（26.0%），較前期多 23。集中度：HHI 至少 1,677，前四項合計至少 75.6%。',
    ],
  ])('says vital few, the first cause and concentration in %s', (lang, text) => {
    expect(wordsOf({ ...everything, threshold: 75 }, lang).summary).toBe(text);
  });

  it.each([
    [
      'en',
      'Named most often: “Delivered late”, by 94 of 240 (39.2%), 23 more than in the previous period. The lead of “Delivered late” over “Damaged goods” is not significant (may be due to chance).',
    ],
    [
      'zh-CN',
      '提及最多的是“送货迟到”：240 人中有 94 人（39.2%），比上期多 23。“送货迟到”与“货品破损”的差异不显著（可能是正常波动）。',
    ],
    [
      'zh-TW',
      '最常被提到的是「送貨遲到」：240 人中有 94 人（39.2%），較前期多 23。「送貨遲到」與「貨品破損」的差異不顯著（可能是正常波動）。',
    ],
  ])('says what respondents name, and that a lead may be chance, in %s', (lang, text) => {
    expect(wordsOf(respondents, lang).summary).toContain(text);
  });

  it.each([
    ['en', 'No few causes stand out: it takes all 2 to reach 80%.'],
    ['zh-CN', '没有突出的少数原因：全部 2 个合计才能达到 80%。'],
    ['zh-TW', '沒有特別突出的少數原因：要全部 2 個合計才達到 80%。'],
  ])('says that no few stand out in %s', (lang, text) => {
    expect(wordsOf({ causes: causesOf(5, 5) }, lang).summary).toContain(text);
  });

  it.each([
    ['en', 'The costliest is “b”: 300 (75.0%). 1 cause has no cost; shares are of the others.'],
    ['zh-CN', '费用最高的是“b”：300（75.0%）。1 个原因缺少费用，占比按其余原因计算。'],
    ['zh-TW', '費用最高的是「b」：300（75.0%）。1 個原因沒有費用，占比以其餘原因計算。'],
  ])('says what costs most, and what is missing, in %s', (lang, text) => {
    const causes = [
      { key: 'a', count: 90, cost: 100 },
      { key: 'b', count: 10, cost: 300 },
      { key: 'c', count: 5 },
    ];
    expect(wordsOf({ causes, by: 'cost' }, lang).summary).toContain(text);
  });

  it('has the verb of one cause and of several, missing ones as well', () => {
    expect(wordsOf({ causes: causesOf(9, 1) }).summary).toContain('1 of 2 causes accounts for');
    expect(wordsOf({ causes: causesOf(9, null, null) }).summary).toContain(
      '2 causes have no count',
    );
  });

  it('is of the only cause alone', () => {
    expect(wordsOf({ causes: causesOf(3) }).summary).toBe('The most frequent is “a”: 3 (100.0%).');
  });

  it('is of what is lumped together where there is nothing else, and of a total that no number holds', () => {
    const other = wordsOf({ causes: [{ key: 'other', count: 5 }] }).summary;
    expect(other).toBe('The most frequent is “Other”: 5 (100.0%).');
    const vast = wordsOf({ causes: causesOf(1e308, 1e308) }).summary;
    expect(vast).toMatch(/^The most frequent is “a”: .* \(n\/a\)\.$/);
  });

  it('writes no sum as the threshold that it misses', () => {
    // 7,996 of 10,000 are 79.96 %, under 80.
    const { causes } = wordsOf({ causes: causesOf(7996, 1004, 1000) });
    expect(causes.map(({ cumulative }) => cumulative)).toEqual(['79.96%', '90.0%', '100.0%']);
  });

  it('writes HHI as an end of its scale only where it is', () => {
    const hhi = (counts: number[]) =>
      wordsOf({ causes: causesOf(...counts), concentration: true }).summary;
    expect(hhi([1_000_000, 1])).toContain('HHI 9,999.98;');
    expect(hhi([1_000_000])).toContain('HHI 10,000;');
  });
});

describe('how it is calculated', () => {
  const paragraphs = (fields: object) => wordsOf(fields).definition.join('\n');

  it('says what is ranked, what shares are of and who is vital', () => {
    const text = paragraphs(qcc);
    expect(text).toContain('equal ones stay in the order given');
    expect(text).toContain('Share = count / sum of all counts.');
    expect(text).toContain('less than 80% of the total');
    expect(text).not.toContain('Other');
    expect(text).not.toContain('significant');
  });

  it('says of respondents, other causes, changes and the test what there is to say', () => {
    const text = paragraphs(respondents);
    expect(text).toContain('Share = count / 240 respondents');
    expect(text).toContain('“Other” goes last whatever its size');
    expect(text).toContain('no change is called significant');
    expect(text).toContain('at 95% (conditional test');
    expect(paragraphs(everything)).toContain(
      'so HHI and the share of the four largest are at least',
    );
  });
});

it('names the causes of real documents', () => {
  const { summary, causes } = wordsOf(demo('cfpb-issues-pareto.json') as object);
  expect(summary).toBe(
    '19 of 76 causes account for 80.7% of the total (2,783). The most frequent is “Incorrect information on credit report”: 412 (14.80%).',
  );
  expect(causes.at(-1)).toMatchObject({ label: 'Other', amount: '64', cumulative: '100.0%' });
});
