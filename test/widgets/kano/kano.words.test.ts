import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { kanoWidget } from '../../../src/widgets/kano/kano.widget.js';
import * as examples from '../../../stories/kano/kano.examples.js';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';

function said(document: unknown, tag = 'en') {
  const { schema, model, words, messages, describe: tip } = kanoWidget;
  const figures = model(there(parse(schema, document).data));
  const language = languageOf(tag, 'UTC', messages);
  const made = words(figures, language);
  const tipOf = (key: string) => {
    const { title, rows } = tip(figures, made, { key, x: 0, y: 0, width: 1, height: 1 }, language);
    return [title, ...rows.map(([name, value]) => `${name} ${value}`)];
  };
  return { ...made, tipOf };
}

describe('the words of the Kano model', () => {
  it.each([
    [
      'en',
      'Of 29 features, 9 are must-be, above all “No other use of data”; 6 are one-dimensional, above all “Accurate, fast touch”; 10 are attractive, above all “Works with gloves”; 4 are indifferent, above all “Attractive look”. For 11 the category is not separable from the next (may be due to chance).',
    ],
    [
      'zh-CN',
      '29 项功能中，必备属性 9 项（最突出的是“信息不作他用”），期望属性 6 项（最突出的是“触控准确快速”），魅力属性 10 项（最突出的是“戴手套可用”），无差异属性 4 项（最突出的是“外观吸引人”）。其中 11 项的首位类别与次位差异不显著（可能是抽样误差）。',
    ],
  ])('say how many features there are of each category: %s', (tag, summary) => {
    expect(said(demo('kiosk-kano.json'), tag).summary).toBe(summary);
  });

  it.each([
    [
      'en',
      'Of 3 features, 1 is one-dimensional (“Edge grip”); 1 is attractive; 1 is indifferent. For 2 the category is not separable from the next (may be due to chance).',
    ],
    [
      'zh-CN',
      '3 项功能中，期望属性 1 项（“边刃抓地力”），魅力属性 1 项，无差异属性 1 项。其中 2 项的首位类别与次位差异不显著（可能是抽样误差）。',
    ],
    [
      'zh-TW',
      '3 項功能中，一元品質 1 項（「邊刃抓地力」），魅力品質 1 項，無差異品質 1 項。其中 2 項的首位類別與次位差異不顯著（可能是抽樣誤差）。',
    ],
  ])('name no feature whose category is not separable: %s', (tag, summary) => {
    expect(said(examples.published, tag).summary).toBe(summary);
  });

  it('say it where no category is separable, and of a single feature', () => {
    expect(said(examples.littleData).summary).toBe(
      'Of 1 feature, 1 is must-be. No category is separable from the next (may be due to chance).',
    );
  });

  it('say what is held back', () => {
    expect(said(examples.missing).summary).toContain(
      'Not shown: “Loan car” (fewer than 30 answers).',
    );
    expect(said(examples.missing, 'zh-TW').summary).toContain(
      '「代步車」樣本不足 30 份，不予顯示。',
    );
  });

  it('have the sources’ three levels in the names of the categories', () => {
    const names = (tag: string) =>
      ['M', 'O', 'A'].map((category) => said(examples.published, tag).categories[category]);
    expect(names('en')).toEqual([
      'Must-be (satisfied)',
      'One-dimensional (desired)',
      'Attractive (surprised)',
    ]);
    expect(names('zh-CN')).toEqual(['必备属性（满足）', '期望属性（渴望）', '魅力属性（惊喜）']);
    expect(names('zh-TW')).toEqual(['當然品質（滿足）', '一元品質（渴望）', '魅力品質（驚喜）']);
  });

  it('tell in a tooltip the category, both coefficients and both strengths', () => {
    expect(said(examples.published).tipOf('turn')).toEqual([
      'Ease of turn',
      'Category Indifferent (not separable)',
      'Better coefficient 0.51',
      '95% interval 0.45 to 0.57',
      'Worse coefficient −0.14',
      '95% interval −0.18 to −0.10',
      'Total strength 0.54',
      'Category strength 0.01',
      'Sample size (n) 296',
    ]);
    expect(said(examples.everything).tipOf('safe').at(-1)).toBe(' 8 without an answer');
  });

  it('explain the table, the coefficients, the test at its confidence, and both strengths', () => {
    const text = said(examples.ninety).definition.join(' ');
    for (const source of [
      'Kano et al. (1984)',
      'Berger et al. (1993)',
      'Wilson',
      'Lee and Newcomb 1997',
    ]) {
      expect(text).toContain(source);
    }
    expect(text).toContain('Fong’s test (1996) tells its count from the next at 90% confidence');
    const counted = said(examples.census).definition.join(' ');
    expect(counted).toContain('census');
    expect(counted).not.toMatch(/Fong|Wilson/);
    expect(said(examples.withoutIntervals).definition.join(' ')).not.toContain('Wilson');
  });

  it('have the commonest category for a tile', () => {
    expect(said(demo('kiosk-kano.json')).tile).toEqual({
      figure: '10 of 29',
      words: ['Attractive (surprised)'],
    });
  });
});
