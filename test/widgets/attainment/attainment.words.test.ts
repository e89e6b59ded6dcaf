import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { attainmentModel } from '../../../src/widgets/attainment/attainment.model.js';
import { attainmentSchema } from '../../../src/widgets/attainment/attainment.schema.js';
import { attainmentWords } from '../../../src/widgets/attainment/attainment.words.js';
import { attainmentMessages } from '../../../src/widgets/attainment/messages/index.js';
import * as examples from '../../../stories/attainment/attainment.examples.js';
import { there } from '../../statistics/support.js';
import { attainment, demo } from '../../support/documents.js';

const wordsOf = (document: unknown, lang = 'en') =>
  attainmentWords(
    attainmentModel(there(parse(attainmentSchema, document).data)),
    languageOf(lang, 'UTC', attainmentMessages),
  );
const summaryOf = (document: unknown, lang = 'en') => wordsOf(document, lang).summary;

const rows = (...actuals: readonly number[]) =>
  actuals.map((actual, index) => ({ key: `r${index}`, actual, target: 100 }));

describe('the summary', () => {
  it.each([
    [
      'en',
      'Total attainment: 89.3% (104.5% before deductions). Deducted: 10% for “Service score”, 5% for “Substantiated complaints”. 1 of 2 targets is met. Lowest: “Vehicle intake” (95.0%).',
    ],
    [
      'zh-CN',
      '总达成率 89.3%（扣减前 104.5%）。扣减：“服务评分”扣 10%，“属实投诉”扣 5%。2 项指标中 1 项达标。达成率最低：“接车台次”（95.0%）。',
    ],
    [
      'zh-TW',
      '總達成率 89.3%（扣減前 104.5%）。扣減：「服務評分」扣 10%，「屬實客訴」扣 5%。2 項指標中有 1 項達標。達成率最低：「接車台次」（95.0%）。',
    ],
  ])('tells a commission and what is taken off it in %s', (lang, text) => {
    expect(summaryOf(examples.dealer, lang)).toBe(text);
  });

  it.each([
    [
      'en',
      'Total attainment: 82.6%, with 75% of the period elapsed. 2 of 4 targets are behind the time elapsed; 1 is already reached. Lowest: “Growth of the market (outside control)” (60.0%).',
    ],
    [
      'zh-CN',
      '总达成率 82.6%，时间进度 75%。4 项指标中 2 项落后于时间进度，1 项已提前达标。达成率最低：“市场增长（不可控）”（60.0%）。',
    ],
    [
      'zh-TW',
      '總達成率 82.6%，時間進度 75%。4 項指標中有 2 項落後時間進度，1 項已提前達標。達成率最低：「市場成長（不可控）」（60.0%）。',
    ],
  ])('tells the pace of a year that is not over in %s', (lang, text) => {
    expect(summaryOf(examples.everything, lang)).toBe(text);
  });

  it.each([
    ['en', 'No total: “Manufacturer’s audit” is at 86.5 (at least 90 needed).'],
    ['zh-CN', '不计合计：“厂家审核”为 86.5（须达到 90）。'],
    ['zh-TW', '不計合計：「原廠稽核」為 86.5（須達 90）。'],
  ])('says why there is no total in %s', (lang, sentence) => {
    const summary = summaryOf(examples.closed, lang);
    expect(summary).toContain(sentence);
    expect(summary).not.toContain('104.5%');
  });

  it('tells of doses by country', () => {
    expect(summaryOf(demo('ocv-attainment.json'))).toBe(
      'Total attainment: 64.6%. None of the 14 targets is met. Lowest: “Kenya” (19.5%).',
    );
  });

  it.each([
    ['a single target that is met', attainment({ rows: rows(120) }), 'The target is met.'],
    ['a single one that is missed', attainment({ rows: rows(80) }), 'The target is missed.'],
    ['targets that all are met', attainment({ rows: rows(120, 130) }), 'All 2 targets are met.'],
    [
      'a gate of which nothing is known',
      examples.unknown,
      'No total: “Manufacturer’s audit” is not known (at least 90 needed).',
    ],
    [
      'rows without an attainment',
      examples.odd,
      '4 rows have no attainment and are not in the total.',
    ],
    [
      'nothing to divide by',
      attainment({ rows: [{ key: 'a', actual: 1, target: 0 }] }),
      'No row has an attainment.',
    ],
    [
      'a target that keeps up',
      attainment({ rows: rows(60), elapsed: 50 }),
      'The target is not behind the time elapsed.',
    ],
    [
      'targets that keep up',
      attainment({ rows: rows(60, 50), elapsed: 50 }),
      'None of the 2 targets is behind the time elapsed.',
    ],
    ['many alike', attainment({ rows: rows(60, 60, 60, 60, 80) }), 'Lowest: 4 rows (60.0%).'],
  ])('speaks of %s', (_, document, sentence) => {
    expect(summaryOf(document)).toContain(sentence);
  });

  it('calls no target met or missed while the period lasts, and none of an estimate', () => {
    for (const document of [examples.everything, examples.sample]) {
      expect(summaryOf(document)).not.toMatch(/\bmet\b|missed/);
    }
  });
});

describe('the words', () => {
  it('never write an attainment as the target that it is not', () => {
    expect(wordsOf(attainment({ rows: rows(99.98) })).rows[0]!.figure).toBe('99.98%');
    expect(wordsOf(attainment({ rows: rows(74.96), elapsed: 75 })).rows[0]!.figure).toBe('74.96%');
  });

  it('have an amount in few digits unless it would look like its target', () => {
    const amounts = (actual: number, target: number) =>
      wordsOf(attainment({ rows: [{ key: 'a', actual, target }] })).rows[0]!.amounts;
    expect(amounts(24_772_100, 44_117_700)).toBe('24.8M of 44.1M');
    expect(amounts(999_900, 1_000_000)).toBe('999,900 of 1,000,000');
    expect(amounts(199.96, 200)).toBe('199.96 of 200.00');
  });

  it.each([
    [
      'en',
      [
        'CN¥61,200,000 of CN¥80,000,000',
        '1.62 (1.20 to 1.50)',
        '34 (at most 40)',
        '1.8% (target 3.0%)',
      ],
    ],
    [
      'zh-CN',
      ['¥61,200,000 / ¥80,000,000', '1.62（1.20 至 1.50）', '34（上限 40）', '1.8%（目标 3.0%）'],
    ],
    [
      'zh-TW',
      [
        'CN¥61,200,000 / CN¥80,000,000',
        '1.62（1.20 至 1.50）',
        '34（上限 40）',
        '1.8%（目標 3.0%）',
      ],
    ],
  ])('hold amounts against what is wanted of them in %s', (lang, expected) => {
    const { rows: all } = wordsOf(examples.everything, lang);
    expect([0, 3, 4, 6].map((index) => all[index]!.amounts)).toEqual(expected);
  });

  it('have a line for each gate and penalty with what it takes away', () => {
    const { adjustments, before, after } = wordsOf(examples.dealer);
    expect(adjustments.map(({ condition, effect }) => [condition, effect.text])).toEqual([
      ['Manufacturer’s audit: 92 (at least 90 needed)', 'reached'],
      ['Service score: 95.5 (deduction below 96)', '−10.5'],
      ['Substantiated complaints: 1', '−4.7'],
    ]);
    expect([before, after]).toEqual(['104.5%', '89.3%']);
  });

  it('say what a closed gate leaves, and what would be taken off', () => {
    const { adjustments, after } = wordsOf(examples.closed);
    expect(adjustments.map(({ effect }) => effect.text)).toEqual(['no total', '−10%', '−5%']);
    expect(after).toBe('n/a');
  });

  it('mark what nobody can influence', () => {
    expect(wordsOf(examples.everything).rows[6]!.label).toBe(
      'Growth of the market (outside control)',
    );
  });

  it.each([
    [
      examples.everything,
      /target ÷ actual.*target range.*cap.*While the period lasts.*every gate.*outside control/s,
    ],
    [examples.over, /full counts/],
    [examples.dealer, /product.*each deduction|product.*Each deduction.*tier/s],
    [examples.sample, /estimated from a sample/],
  ])('explain what the document has', (document, expected) => {
    expect(wordsOf(document).definition.join('\n')).toMatch(expected);
  });
});
