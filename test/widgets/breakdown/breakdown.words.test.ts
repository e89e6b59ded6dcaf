import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { breakdownWidget } from '../../../src/widgets/breakdown/breakdown.widget.js';
import * as examples from '../../../stories/breakdown/breakdown.examples.js';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';

const wordsOf = (document: unknown, tag = 'en') => {
  const language = languageOf(tag, undefined, breakdownWidget.messages);
  const figures = breakdownWidget.model(there(parse(breakdownWidget.schema, document).data));
  const words = breakdownWidget.words(figures, language);
  const tip = (key: string) => {
    const target = { key, x: 0, y: 0, width: 0, height: 0 };
    return breakdownWidget.describe(figures, words, target, language).rows;
  };
  return { words, tip };
};

const summary = (document: unknown, tag = 'en') => wordsOf(document, tag).words.summary;

describe('the summary', () => {
  it('says first which groups differ beyond chance', () => {
    expect(summary(demo('scms-truck-breakdown.json'))).toBe(
      "Significantly lower than overall (83.9%): “Mozambique” (68.2%), “Tanzania” (73.7%), “Zambia” (76.9%), and “Côte d'Ivoire” (77.7%). Significantly higher: “South Africa” (98.9%). For 4 of 9 groups the difference may be due to chance. Target 90%: 1 met, 6 missed, 2 too close to call.",
    );
    expect(summary(demo('sfo-aspects-breakdown.json'), 'zh-CN')).toBe(
      '显著低于总体（65.8%）：“商店”（40.0%）和“餐饮”（45.4%）。显著高于总体：“扶梯、电梯与步道”（81.7%）、“信息屏幕”（75.3%）、“机场整体”（72.4%）和“标识与指引”（71.5%）。8 组中 2 组差异不显著。',
    );
    expect(summary(examples.everything, 'zh-TW')).toBe(
      '顯著低於整體（68.5%）：「海報」（31.4%）。顯著高於整體：「微信」（83.8%）。6 組中有 4 組差異不顯著。目標 70%：1 組達標，2 組未達標，3 組與目標接近，暫無法判定。',
    );
  });

  it('says bad news first where lower is better', () => {
    expect(summary(examples.complaints)).toMatch(
      /^Significantly higher than overall \(2\.52%\): “North”/,
    );
  });

  it('claims nothing of what chance can explain, or what was not tested', () => {
    expect(summary(examples.alike)).toBe(
      'None of 6 groups differs significantly from overall (67.9%).',
    );
    expect(summary(examples.littleData)).toBe(
      'Neither of 2 groups differs significantly from overall (50%).',
    );
    for (const tag of ['en', 'zh-CN', 'zh-TW']) {
      expect(summary(examples.untested, tag)).not.toMatch(/ignificantly|显著[高低]|顯著[高低]/);
      expect(summary(examples.census, tag)).not.toMatch(/ignifican|显著|顯著/);
    }
    expect(summary(examples.untested)).toBe(
      'Highest: “South” (84.0). Lowest: “West” (76.3) (not tested for significance). Target 80: 2 above, 2 below (not tested).',
    );
  });

  it('names what is withheld', () => {
    expect(summary(examples.partlyWithheld)).toContain(
      'Not shown: “Poster” (fewer than 120 answers).',
    );
    expect(summary(examples.withheld, 'zh-CN')).toBe(
      '“微信”、“短信”、“电话”等 6 组样本不足 1,000 份，不予显示。',
    );
  });

  it('counts those that are too many to name', () => {
    expect(summary(examples.longLabels)).toMatch(/\(69\.6%\) and 3 more\./);
  });
});

describe('the tooltip', () => {
  it('has the interval, how the group lies to all, and its verdict', () => {
    expect(wordsOf(demo('scms-truck-breakdown.json')).tip('zambia')).toEqual([
      ['Value', '76.9%'],
      ['95% interval', '72.5% to 80.9%'],
      ['Sample size (n)', '386'],
      ['Against overall', 'lower'],
      ['', 'overall 83.9%'],
      ['', 'target missed (90%)'],
    ]);
  });

  it('says why an interval that leaves out the value of all is not significant', () => {
    // 80.2 % of 353: its own interval ends at 84.0, above 83.9; of 5 more groups it would not.
    const groups = Array.from({ length: 8 }, (_, index) => ({
      key: `g${index}`,
      part: 50,
      whole: 100,
    }));
    const { tip } = wordsOf({
      type: 'breakdown',
      groups: [...groups, { key: 'odd', part: 62, whole: 100 }],
    });
    expect(tip('odd')).toContainEqual([
      'Against overall',
      'not significant when all groups are tested together (Holm)',
    ]);
  });
});

describe('the definition', () => {
  it('names test, level and interval', () => {
    const text = wordsOf(examples.everything).words.definition.join(' ');
    expect(text).toContain('Fisher');
    expect(text).toContain('Holm 1979');
    expect(text).toContain('95%');
    expect(wordsOf(examples.means).words.definition.join(' ')).toContain('Welch');
    expect(wordsOf(examples.census).words.definition.join(' ')).not.toContain('Holm');
    expect(wordsOf(examples.hours, 'zh-TW').words.definition.at(-1)).toBe('數值愈低愈好。');
  });
});
