import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { matrixWidget } from '../../../src/widgets/matrix/matrix.widget.js';
import * as examples from '../../../stories/matrix/matrix.examples.js';
import { there } from '../../statistics/support.js';
import { demo, matrix } from '../../support/documents.js';

/** A document's words and figures in a language. */
function said(document: unknown, tag = 'en') {
  const { schema, model, words, messages, describe: tip } = matrixWidget;
  const figures = model(there(parse(schema, document).data));
  const language = languageOf(tag, 'UTC', messages);
  const made = words(figures, language);
  const tipOf = (key: string) => {
    const { title, rows } = tip(figures, made, { key, x: 0, y: 0, width: 1, height: 1 }, language);
    return [title, ...rows.map(([name, value]) => `${name} ${value}`)];
  };
  return { ...made, tipOf };
}

describe('the words of a matrix', () => {
  it.each([
    [
      'en',
      'Improve “Repaired the first time” first, then “Price as quoted”. 3 of 8 attributes are important but low in performance. Too close to call: “Ready on time”.',
    ],
    [
      'zh-CN',
      '应优先改进“一次修好”，其次是“按报价收费”。8 项中有 3 项重要性高而表现偏低（短板）。与分界线接近、难以判定的有“按时交车”。',
    ],
    [
      'zh-TW',
      '宜優先改善「一次修好」，其次為「依報價收費」。8 項中有 3 項重要度高但表現偏低（短板）。與分界線接近、難以判定的有「準時交車」。',
    ],
  ])('say what to mend first, and what is not sure: %s', (tag, summary) => {
    const near = examples.everything.items.map((item) =>
      item.key === 'on-time' ? { ...item, performance: { mean: 3.74, sd: 1.1, n: 240 } } : item,
    );
    expect(said({ ...examples.everything, items: near }, tag).summary).toBe(summary);
  });

  it.each([
    [
      'en',
      'Improve “Shops” first, then “Restaurants” and “Long-term parking shuttle”. 7 of 14 attributes are important but low in performance (not tested for significance).',
    ],
    [
      'zh-CN',
      '应优先改进“商店”，其次是“餐饮”和“长期停车接驳车”。14 项中有 7 项重要性高而表现偏低（短板），未检验显著性。',
    ],
    [
      'zh-TW',
      '宜優先改善「商店」，其次為「餐飲」和「長期停車接駁車」。14 項中有 7 項重要度高但表現偏低（短板），未檢定顯著性。',
    ],
  ])('claim no significance without a test: %s', (tag, summary) => {
    expect(said(demo('sfo-matrix.json'), tag).summary).toBe(summary);
  });

  it('name nothing to mend first where all of it is too close to call', () => {
    const rated = (mean: number) => ({ mean, sd: 1, n: 100 });
    const items = [
      { key: 'a', importance: rated(5), performance: rated(3.9) },
      { key: 'b', importance: rated(5), performance: rated(6) },
    ];
    const { summary } = said(matrix({ items, crosshair: { importance: 4, performance: 4 } }));
    expect(summary).toBe(
      '1 of 2 attributes is important but low in performance. Too close to call: “a”.',
    );
  });

  it.each([
    ['en', 'No attribute is both important and low in performance.'],
    ['zh-CN', '没有重要性高而表现偏低的短板。'],
    ['zh-TW', '沒有重要度高但表現偏低的短板。'],
  ])('say where there is nothing to mend: %s', (tag, summary) => {
    expect(said(examples.nothingShort, tag).summary).toBe(summary);
  });

  it('say what is held back', () => {
    expect(said(examples.missing).summary).toContain(
      'Not shown: “Loan car” (fewer than 30 answers).',
    );
    expect(said(examples.missing, 'zh-CN').summary).toContain('“代步车”样本不足 30 份，不予显示。');
  });

  it('say what importance is, and where the lines stand', () => {
    const stated = said(examples.everything);
    expect(stated.axes.importance).toMatch(/^Stated importance \(line: mean 3\.\d+\)$/);
    const derived = said({ ...examples.derived, crosshair: 'median' }, 'zh-CN');
    expect(derived.axes.importance).toMatch(/^派生重要性（分界线：中位数 0\.\d+）$/);
    expect(said(examples.given, 'zh-TW').axes.performance).toBe('表現（分界線：4.00）');
    expect(said(demo('sfo-matrix.json')).importance).toBe('Importance');
  });

  it('tell in a tooltip the figures with their intervals, the quadrant and the priority', () => {
    expect(said(examples.everything).tipOf('first-time')).toEqual([
      'Repaired the first time',
      'Stated importance 4.72',
      '95% interval 4.66 to 4.78',
      'Performance 3.41',
      '95% interval 3.28 to 3.54',
      'Quadrant concentrate here',
      'Priority 1',
      'Sample size (n) 240',
    ]);
    expect(said(examples.everything).tipOf('on-time').join()).toContain('too close to call');
  });

  it('explain what the figures rest on, and nothing else', () => {
    const stated = said(examples.everything).definition.join(' ');
    expect(stated).toContain('Student');
    expect(stated).toContain('95% interval crosses the crosshair');
    expect(stated).not.toContain('Fisher');
    const derived = said(examples.derived).definition.join(' ');
    expect(derived).toContain('Fisher');
    expect(derived).toContain('correlation with overall satisfaction');
    const counted = said(examples.census).definition.join(' ');
    expect(counted).toContain('census');
    expect(counted).not.toContain('interval crosses');
    expect(said(demo('kiosk-matrix.json')).definition.join(' ')).toContain('without a test');
  });

  it('have a figure and a word for a tile', () => {
    expect(said(demo('sfo-matrix.json')).tile).toEqual({
      figure: '7 of 14',
      words: ['to improve: first “Shops”', 'concentrate here'],
    });
    expect(said(examples.nothingShort, 'zh-CN').tile).toEqual({
      figure: '2 项中 0 项',
      words: ['重点改进'],
    });
  });
});
