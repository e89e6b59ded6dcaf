import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { kpiModel } from '../../../src/widgets/kpi/kpi.model.js';
import { kpiSchema } from '../../../src/widgets/kpi/kpi.schema.js';
import { kpiWords, type KpiWords } from '../../../src/widgets/kpi/kpi.words.js';
import { kpiMessages } from '../../../src/widgets/kpi/messages/index.js';
import { kpi } from '../../support/documents.js';
import { there } from '../../statistics/support.js';

const words = (fields: object = {}, lang = 'en'): KpiWords =>
  kpiWords(
    kpiModel(there(parse(kpiSchema, kpi(fields)).data)),
    languageOf(lang, 'UTC', kpiMessages),
  );

const ratio = (part: number, whole = 1000) => ({ method: 'ratio', part, whole });
const full = {
  measure: { method: 'csat', counts: [60, 140, 410, 1520, 970] },
  previous: { method: 'csat', counts: [90, 210, 440, 1390, 800] },
  compare: [
    { kind: 'year-ago', value: 79.5 },
    { kind: 'benchmark', label: { en: 'North', 'zh-CN': '北方', 'zh-TW': '北區' }, value: 82 },
  ],
  target: 78,
};
const complaints = { direction: 'lower', measure: ratio(50), previous: ratio(80), target: 3 };

describe('the summary', () => {
  it.each([
    [
      'en',
      '80.3% gave a rating of 4 or 5 (out of 5), up 5.6 points from the previous period, a significant change; up 0.8 points from the same period a year ago; 1.7 points below “North”. The target of 78% is met.',
    ],
    [
      'zh-CN',
      '满意率 80.3%（评 4–5 分），比上期高 5.6 个百分点，变化显著；比去年同期高 0.8 个百分点；比“北方”低 1.7 个百分点。已达到目标（78%）。',
    ],
    [
      'zh-TW',
      '給 4、5 分者占 80.3%，較前期高 5.6 個百分點，變動顯著；較去年同期高 0.8 個百分點；較「北區」低 1.7 個百分點。已達到目標（78%）。',
    ],
  ])('says level, comparisons and verdict in %s', (lang, text) => {
    expect(words(full, lang).summary).toBe(text);
  });

  it.each([
    [
      'en',
      'The share is 5.0% (50 of 1,000), down 3.0 points from the previous period, a significant improvement. The target of 3% is missed.',
    ],
    ['zh-CN', '占比为 5.0%（50/1,000），比上期低 3.0 个百分点，显著改善。未达到目标（3%）。'],
    ['zh-TW', '占比為 5.0%（50/1,000），較前期低 3.0 個百分點，顯著改善。未達到目標（3%）。'],
  ])('says which change is good where lower is better, in %s', (lang, text) => {
    expect(words(complaints, lang).summary).toBe(text);
  });

  it.each([
    ['lower', 80, '3.0 points below the benchmark, significantly better'],
    ['higher', 80, '3.0 points below the benchmark, a significant difference'],
    ['lower', 20, '3.0 points above the benchmark, significantly worse'],
    ['lower', 52, '0.2 points below the benchmark, not significant (may be due to chance)'],
  ])('says, where %s is better, how it differs from a benchmark of %d', (...facts) => {
    const [better, part, text] = facts;
    const compare = [{ kind: 'benchmark', measure: ratio(part) }];
    expect(words({ measure: ratio(50), direction: better, compare }).summary).toContain(
      `, ${text}.`,
    );
  });

  it.each([
    ['lower', 80, '低 3.0 个百分点，显著更好'],
    ['higher', 80, '低 3.0 个百分点，差异显著'],
    ['lower', 20, '高 3.0 个百分点，显著更差'],
    ['lower', 52, '低 0.2 个百分点，差异不显著（可能是抽样误差）'],
  ])('says in zh-CN, where %s is better, how it differs from a benchmark of %d', (...facts) => {
    const [better, part, text] = facts;
    const compare = [{ kind: 'benchmark', measure: ratio(part) }];
    expect(words({ measure: ratio(50), direction: better, compare }, 'zh-CN').summary).toBe(
      `占比为 5.0%（50/1,000），比标杆${text}。`,
    );
  });

  it.each([
    ['lower', 80, '較標竿低 3.0 個百分點，顯著較佳。'],
    ['lower', 30, '較標竿高 2.0 個百分點，顯著較差。'],
    ['higher', 80, '較標竿低 3.0 個百分點，差異顯著。'],
    ['higher', 52, '較標竿低 0.2 個百分點，差異不顯著。'],
  ])('calls the difference from a benchmark no change (%s, %d)', (direction, part, text) => {
    const compare = [{ kind: 'benchmark', measure: ratio(part) }];
    const { summary } = words({ direction, measure: ratio(50), compare, target: null }, 'zh-TW');
    expect(summary).toContain(text);
  });

  const given = { method: 'value', value: 80.3 };
  it.each([
    ['en', 85, 'The value is 80.3. It is 4.7 below the target of 85.'],
    ['en', 75, 'The value is 80.3. It is 5.3 above the target of 75.'],
    ['en', 80.3, 'The value is 80.3. It is exactly at the target of 80.3.'],
    ['en', { min: 80, max: 90 }, 'The value is 80.3. It is within the target range of 80 to 90.'],
    ['zh-CN', 85, '当前值为 80.3。比目标（85）低 4.7。'],
    ['zh-CN', { min: 80, max: 90 }, '当前值为 80.3。在目标范围内（80 至 90）。'],
    ['zh-TW', 75, '目前數值為 80.3。較目標（75）高 5.3。'],
    ['zh-TW', 80.3, '目前數值為 80.3。恰好等於目標（80.3）。'],
  ])(
    'says in %s where a value without evidence stands to %j, and calls nothing',
    (lang, target, text) => {
      expect(words({ measure: given, target }, lang).summary).toBe(text);
    },
  );

  it.each([
    ['en', 'The value is 80.3, the same as the plan.'],
    ['zh-CN', '当前值为 80.3，与计划持平。'],
    ['zh-TW', '目前數值為 80.3，與計畫持平。'],
  ])('says in %s that there is no difference', (lang, text) => {
    expect(words({ measure: given, compare: [{ kind: 'plan', value: 80.3 }] }, lang).summary).toBe(
      text,
    );
  });

  it('says that there is no figure, where there is a history', () => {
    const spark = [{ t: '2024', value: 5 }];
    expect(words({ measure: ratio(0, 0), spark }).summary).toBe('Share: n/a.');
  });

  it('leaves out what can’t be compared', () => {
    const previous = { method: 'csat', counts: [1, 2, 3] };
    expect(words({ measure: ratio(50), previous }).summary).toBe(
      'The share is 5.0% (50 of 1,000).',
    );
  });
});

describe('the picture’s words', () => {
  it.each([
    ['en', ['▲ 5.6 points vs previous', '+0.8 vs a year ago', '−1.7 vs North']],
    ['zh-CN', ['较上期 ▲ 5.6 个百分点', '同比 +0.8', '较北方 −1.7']],
    ['zh-TW', ['較前期 ▲ 5.6 個百分點', '較去年同期 +0.8', '較北區 −1.7']],
  ])('name the changes in %s', (lang, texts) => {
    expect(words(full, lang).changes.map(({ text }) => text)).toEqual(texts);
  });

  it('are good or bad news by the direction, and only beyond chance', () => {
    const tones = (fields: object) => words(fields).changes.map(({ tone }) => tone);
    expect(tones(full)).toEqual(['positive', 'muted', 'muted']);
    expect(tones({ ...full, direction: 'lower' })).toEqual(['negative', 'muted', 'muted']);
    expect(tones(complaints)).toEqual(['positive']);
  });

  it('say good or bad in a word where the arrow does not', () => {
    expect(words(complaints).changes[0]?.text).toBe('▼ 3.0 points vs previous (better)');
  });

  it('never write a difference as none', () => {
    const compare = [
      { kind: 'previous', value: 78 },
      { kind: 'plan', value: 79.9996 },
    ];
    const { changes } = words({ measure: { method: 'value', value: 80 }, compare });
    expect(changes[1]?.text).toBe('+0.0004 vs plan');
  });

  it('say what is compared with too few answers', () => {
    const compare = [{ kind: 'year-ago', measure: ratio(5, 20) }];
    const { changes, comparisons } = words({ measure: ratio(50), compare, minimumN: 30 });
    expect(changes.map(({ text }) => text)).toEqual(['vs a year ago: n < 30']);
    expect(comparisons).toEqual([{ name: 'A year ago', text: 'n < 30' }]);
  });

  it.each([
    [full, 'target met (78%)', 'positive'],
    [complaints, 'target missed (3%)', 'negative'],
    [{ target: 85 }, 'target 85: 5 below', 'muted'],
    [{ target: { min: 70, max: 90 } }, 'within the target range of 70 to 90', 'muted'],
    [{ target: 80 }, 'at the target of 80', 'muted'],
    [{}, '', 'muted'],
  ])('have the target of %j', (fields, text, tone) => {
    expect(words(fields).target).toEqual({ text, tone });
  });

  it('give both figures of a comparison to the tooltip', () => {
    expect(words(full).comparisons.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Previous period: 74.7%, +5.6 (+3.5 to +7.7)',
      'A year ago: 79.5%, +0.8',
      'North: 82.0%, −1.7',
    ]);
  });
});

describe('the definition', () => {
  it('states method, interval, verdicts and changes', () => {
    const definition = words(full).definition.join(' ');
    for (const part of ['4 or 5 (out of 5)', '95% interval', 'no verdict is given', 'Newcombe'])
      expect(definition).toContain(part);
  });

  it.each([
    [complaints, 'Lower is better.'],
    [{ target: { min: 1, max: 2 } }, 'A change towards the target range is an improvement.'],
    [{ target: 85 }, 'Without an interval, no verdict on the target is given.'],
    [
      { measure: ratio(5), previous: { method: 'csat', counts: [1, 2] } },
      'Figures measured by another method or on another scale are not compared.',
    ],
  ])('of %j says so', (fields, text) => {
    expect(words(fields).definition).toContain(text);
  });
});
