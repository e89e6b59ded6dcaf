import { describe, expect, it } from 'vitest';
import { everything } from '../../../stories/contribution/contribution.examples.js';
import { demo } from '../../support/documents.js';
import { partsOf, wordsOf } from './documents.js';

describe('the summary', () => {
  it.each([
    [
      'en',
      'Total: 66.0 (base 40.0, parts +26.0). Largest addition: “Attitude” (+12.4); largest deduction: “Complaints” (−8.6). The total is incomplete: “Management” has no value.',
    ],
    [
      'zh-CN',
      '合计 66.0（基数 40.0，各项小计 +26.0）。增加最多的是“态度”（+12.4）；减少最多的是“投诉”（−8.6）。“管理”缺少数值，合计不完整。',
    ],
    [
      'zh-TW',
      '合計 66.0（基數 40.0，各項小計 +26.0）。增加最多的是「態度」（+12.4）；扣減最多的是「客訴」（−8.6）。「管理」沒有數值，合計並不完整。',
    ],
  ])('says total, the largest parts and what is missing in %s', (lang, text) => {
    expect(wordsOf(everything, lang).summary).toBe(text);
  });

  it('says what there is', () => {
    expect(wordsOf({ items: partsOf(3, 4) }).summary).toBe('Total: 7. Largest addition: “b” (+4).');
    expect(wordsOf({ items: partsOf(-3) }).summary).toBe('Total: −3. Largest deduction: “a” (−3).');
    expect(wordsOf({ items: partsOf(0) }).summary).toBe('Total: 0.');
    expect(wordsOf({ items: partsOf(null) }).summary).toBe('');
  });

  it('names few missing parts, and counts many', () => {
    expect(wordsOf({ items: partsOf(1, null, null) }).summary).toContain(
      'The total is incomplete: “b” and “c” have no value.',
    );
    expect(wordsOf({ items: partsOf(1, null, null, null, null) }).summary).toContain(
      'The total is incomplete: 4 parts have no value.',
    );
  });

  it('is that of the real document', () => {
    expect(wordsOf(demo('ocv-contribution.json') as object).summary).toBe(
      'Total: 171M. Largest addition: “Requested” (+262M); largest deduction: “Not approved” (−72.4M).',
    );
  });
});

describe('rows', () => {
  it('have a sign where they add or take away, and none where they are sums', () => {
    const { base, parts, total } = wordsOf({ base: 60, items: partsOf(12.5, -6.5, 0, null) });
    expect(parts.map(({ figure, running }) => [figure, running])).toEqual([
      ['+12.5', '72.5'],
      ['−6.5', '66.0'],
      ['0.0', '66.0'],
      ['n/a', ''],
    ]);
    expect([base.figure, total.figure, total.label]).toEqual([
      '60.0',
      '66.0',
      'Total (incomplete)',
    ]);
  });

  it.each([
    ['en', 'Attitude', 'Complaints', 'Base', 'Total'],
    ['zh-CN', '态度', '投诉', '基数', '合计'],
    ['zh-TW', '態度', '客訴', '基數', '合計'],
  ])('have built-in names in %s', (lang, attitude, complaints, baseName, totalName) => {
    const items = [
      { key: 'attitude', value: 1 },
      { key: 'complaints', value: -1 },
    ];
    const { base, parts, total } = wordsOf({ base: 1, items }, lang);
    expect([...parts, base, total].map(({ label }) => label)).toEqual([
      attitude,
      complaints,
      baseName,
      totalName,
    ]);
  });
});

it('says how the total is calculated, and of what it is incomplete', () => {
  const text = (fields: object) => wordsOf(fields).definition.join('\n');
  expect(text({ items: partsOf(1) })).toContain('Total = the sum of all parts');
  expect(text({ items: partsOf(1) })).not.toContain('incomplete');
  expect(text(everything)).toContain('Total = base + the sum of all parts');
  expect(text(everything)).toContain('so the total is incomplete');
});
