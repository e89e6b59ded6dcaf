import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { comparisonWidget } from '../../../src/widgets/comparison/comparison.widget.js';
import type { ComparisonDocument } from '../../../src/widgets/comparison/comparison.schema.js';
import * as examples from '../../../stories/comparison/comparison.examples.js';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';

const wordsOf = (document: unknown, tag = 'en') => {
  const language = languageOf(tag, undefined, comparisonWidget.messages);
  const figures = comparisonWidget.model(there(parse(comparisonWidget.schema, document).data));
  const words = comparisonWidget.words(figures, language);
  const tip = (key: string) => {
    const target = { key, x: 0, y: 0, width: 0, height: 0 };
    return comparisonWidget.describe(figures, words, target, language).rows;
  };
  return { words, tip };
};

const summary = (document: unknown, tag = 'en') => wordsOf(document, tag).words.summary;

describe('the summary', () => {
  it('says first which units lie beyond the limits', () => {
    expect(summary(demo('cfpb-products-comparison.json'))).toBe(
      'Far worse than chance allows: “Prepaid card” (5.6%). 9 of 10 units lie within the limits. Overall: 59.0%. Units vary more than chance alone would explain (dispersion 7.44); the limits allow for that.',
    );
    expect(summary(demo('cfpb-products-comparison.json'), 'zh-CN')).toBe(
      '远差于正常范围：“预付卡”（5.6%）。10 个对象中 9 个在正常范围内。总体：59.0%。对象之间的差异大于偶然波动（离散系数 7.44），控制限已相应放宽。',
    );
  });

  it('says that all lie within them', () => {
    expect(summary(demo('sfo-areas-comparison.json'))).toMatch(
      /^All 7 units lie within the limits\./,
    );
    expect(summary(demo('sfo-areas-comparison.json'), 'zh-TW')).toMatch(
      /^全部 7 個對象都在正常範圍內。/,
    );
    expect(summary(examples.littleData)).toMatch(/^Both units lie within the limits\./);
  });

  it('names the target with the value of all', () => {
    expect(summary(examples.target)).toContain('Target 85%; overall: 78.0%.');
  });

  it('has nothing to compare a single unit with', () => {
    expect(summary(examples.oneUnit)).toBe(
      '“Shop 1” (77.5%). A single unit without a target has nothing to be compared with.',
    );
  });

  it('names the target of a unit of which nothing can be judged', () => {
    const unit = { key: 'a', mean: 4.1, sd: null, n: 20 };
    const document = { type: 'comparison', units: [unit], target: 4 };
    expect(summary(document as ComparisonDocument)).toBe('“a” (4.10). Target 4; overall: 4.10.');
  });

  it('never ranks', () => {
    for (const tag of ['en', 'zh-CN', 'zh-TW']) {
      const { summary: said } = wordsOf(examples.everything, tag).words;
      expect(said).not.toMatch(/\b(?:best|worst|first|last|rank)|最好|最差|第\d|排名/);
    }
  });
});

describe('the tooltip', () => {
  it('has both limits of the unit’s own size', () => {
    expect(wordsOf(demo('cfpb-products-comparison.json')).tip('prepaid-card')).toEqual([
      ['Value', '5.6%'],
      ['n', '18'],
      ['', 'overall 59.0%'],
      ['95% limits', '31.0% to 87.0%'],
      ['99.8% limits', '14.8% to 100.0%'],
      ['', 'far worse'],
    ]);
  });

  it('writes rates per their exposure', () => {
    expect(wordsOf(examples.rates).tip('depot-4').slice(0, 2)).toEqual([
      ['Value', '10.4 per 1,000'],
      ['Exposure', '2,300'],
    ]);
  });
});

describe('the definition', () => {
  it('names the method of the limits', () => {
    const text = (document: unknown) => wordsOf(document).words.definition.join(' ');
    expect(text(examples.everything)).toContain('exact (binomial)');
    expect(text({ ...examples.rates, dispersion: 'none' })).toContain('exact (Poisson)');
    expect(text(examples.overdispersed)).toContain('DerSimonian–Laird');
    expect(text(examples.multiplicative)).toContain('√φ');
    expect(text(examples.oneUnit)).not.toContain('Spiegelhalter');
    expect(text(examples.everything)).toContain('not ranked');
  });
});
