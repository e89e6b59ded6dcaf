import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import { scorecardMessages } from '../../../src/widgets/scorecard/messages/index.js';
import { scorecardDatum, scorecardTip } from '../../../src/widgets/scorecard/scorecard.describe.js';
import * as examples from '../../../stories/scorecard/scorecard.examples.js';
import { there } from '../../statistics/support.js';
import { scorecard as small } from '../../support/small.js';
import { figuresOf, rowsOf, wordsIn, yearly } from './figures.js';

const summaryOf = (document: object, lang = 'en'): string =>
  wordsIn(lang, figuresOf(document)).summary;

describe('the summary of a scorecard', () => {
  it.each([
    [
      'en',
      '2 of 10 indicators need a look; 1 can’t be judged, without control limits. First “Unit fill rate”: 91.3% in Sep 2026; a signal for the worse (beyond a control limit).',
    ],
    [
      'zh-CN',
      '10 项指标中有 2 项需要关注；另有 1 项没有控制限，不作判断。首先是“订单满足率”（2026年9月：91.3%），出现不利信号（超出控制限）。',
    ],
    [
      'zh-TW',
      '10 項指標中有 2 項需要留意；另有 1 項沒有管制界限，不作判斷。首先是「訂單滿足率」（2026年9月：91.3%），出現不利訊號（超出管制界限）。',
    ],
  ])('says how many need a look and which first, in %s', (lang, summary) => {
    expect(summaryOf(examples.everything, lang)).toBe(summary);
  });

  it.each([
    [
      'en',
      '1 of 3 indicators needs a look; 1 can’t be judged, without control limits. “On-time delivery”: 86.0% in Dec 2025; the process will consistently miss the target of 95%.',
    ],
    [
      'zh-CN',
      '3 项指标中有 1 项需要关注；另有 1 项没有控制限，不作判断。“送货及时率”（2025年12月：86.0%），过程若不改进，将达不到目标（95%）。',
    ],
    [
      'zh-TW',
      '3 項指標中有 1 項需要留意；另有 1 項沒有管制界限，不作判斷。「送貨準時率」（2025年12月：86.0%），流程若不改善，將無法達到目標（95%）。',
    ],
  ])('names the only one without ranking it, in %s', (lang, summary) => {
    expect(summaryOf(small, lang)).toBe(summary);
  });

  it.each([
    ['en', 'None of the 3 indicators needs a look.'],
    ['zh-CN', '3 项指标均无需特别关注。'],
    ['zh-TW', '3 項指標皆無須特別留意。'],
  ])('is short where none does, in %s', (lang, summary) => {
    expect(summaryOf(examples.allQuiet, lang)).toBe(summary);
  });

  it.each([
    ['en', 'None of the 10 indicators can be judged, without control limits.'],
    ['zh-CN', '10 项指标均没有控制限，不作判断。'],
    ['zh-TW', '10 項指標皆沒有管制界限，不作判斷。'],
  ])('calls nothing without control limits, in %s', (lang, summary) => {
    expect(summaryOf(examples.noLimits, lang)).toBe(summary);
  });

  it.each([
    [
      'en',
      'The indicator needs a look. “On-time delivery”: 88.26% in Sep 2026; the process will consistently miss the target of 95% (provisional: few points so far).',
    ],
    [
      'zh-CN',
      '该指标需要关注。“送货及时率”（2026年9月：88.26%），过程若不改进，将达不到目标（95%）（数据点尚少，仅供参考）。',
    ],
    [
      'zh-TW',
      '此指標需要留意。「送貨準時率」（2026年9月：88.26%），流程若不改善，將無法達到目標（95%）（資料點尚少，僅供參考）。',
    ],
  ])('says of one indicator that few points are provisional, in %s', (lang, summary) => {
    expect(summaryOf(examples.littleData, lang)).toBe(summary);
  });

  it('says of a single indicator whether it needs a look or can be judged', () => {
    const quiet = { key: 'a', control: 'xmr', unit: 'index', points: yearly(1, 2, 1, 2) };
    expect(wordsIn('en', rowsOf([quiet])).summary).toBe('The indicator needs no look.');
    const { control: _control, ...bare } = quiet;
    expect(wordsIn('en', rowsOf([bare])).summary).toBe(
      'The indicator can’t be judged, without control limits.',
    );
  });

  it('is that there are no data where there are none', () => {
    expect(summaryOf(examples.empty)).toBe('No data');
  });
});

describe('the words of a row', () => {
  const wordsOf = (row: object, lang = 'en') => there(wordsIn(lang, rowsOf([row])).rows[0]);

  it('have the figure in its own unit, and what follows its decimal point', () => {
    const figures = [
      [{ points: yearly(95.24) }, '95.2%', '.2%'],
      [{ points: yearly(12), unit: 'count' }, '12', ''],
      [{ points: yearly(1234.5), unit: 'currency:CNY' }, 'CN¥1,234.50', '.50'],
      [{ points: yearly(-0.4), unit: 'points' }, '−0.4', '.4'],
      [
        { points: [{ t: '2024', events: 3, exposure: 400 }], unit: 'per:1000' },
        '7.5 per 1,000',
        '.5 per 1,000',
      ],
    ] as const;
    for (const [row, figure, afterPoint] of figures) {
      expect(wordsOf(row)).toMatchObject({ figure, afterPoint });
    }
  });

  it('have a value as precise as a trend writes it, never as its target', () => {
    expect(wordsOf({ points: yearly(80, 79.97), target: 80 }).figure).toBe('79.97%');
  });

  it('say why there is no figure', () => {
    expect(wordsOf({ points: [] })).toMatchObject({ figure: 'n/a', afterPoint: '', time: '' });
    const points = [{ t: '2024', requested: 9, fulfilled: 8 }];
    const [row] = wordsIn('en', rowsOf([{ points }], { minimumN: 30 })).rows;
    expect(row?.figure).toBe('n < 30');
  });

  it('have news only of what rests on enough points', () => {
    const row = { control: 'xmr', unit: 'index', target: 9 };
    const few = wordsOf({ ...row, points: yearly(1, 2, 1, 2) });
    expect(few.assurance).toEqual({ text: 'misses target', tone: 'muted' });
    const many = wordsOf({ ...row, points: yearly(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2) });
    expect(many.assurance).toEqual({ text: 'misses target', tone: 'negative' });
  });

  it.each([
    ['en', ['Need a look', 'Supply', 'Service', 'Customers']],
    ['zh-CN', ['需要关注', '供货', '服务', '顾客']],
    ['zh-TW', ['需要留意', '供貨', '服務', '顧客']],
  ])('stand under the headings of their groups in %s', (lang, headings) => {
    expect(wordsIn(lang, figuresOf(examples.everything)).headings.filter(Boolean)).toEqual(
      headings,
    );
  });
});

describe('how a scorecard is calculated', () => {
  it('says what holds for all once, and else of which indicators it does', () => {
    const { definition } = wordsIn('en', figuresOf(examples.everything));
    expect(new Set(definition).size).toBe(definition.length);
    expect(definition).toContain('Time to the first answer and Complaints: Lower is better.');
    const signals = definition.filter((text) => text.includes('Signals: '));
    expect(signals).toEqual([
      '9 indicators: Signals: a point beyond a limit, 8 or more in a row on one side of the centre line.',
    ]);
    expect(definition[1]).toContain('Variation: ');
  });

  it('speaks of no signs where there are no limits', () => {
    const { definition } = wordsIn('en', figuresOf(examples.noLimits));
    expect(definition.join(' ')).not.toMatch(/Variation|Assurance|Signals/);
  });
});

describe('a tooltip', () => {
  const language = (lang: string) => languageOf(lang, 'UTC', scorecardMessages);
  const tip = (document: object, key: string, lang = 'en') => {
    const figures = figuresOf(document);
    const target = { key, x: 0, y: 0, width: 9, height: 9 };
    const { title, rows } = scorecardTip(figures, wordsIn(lang, figures), target, language(lang));
    return [title, ...rows.map(([name, text]) => `${name} ${text}`.trim())];
  };

  it('tells all of an indicator', () => {
    expect(tip(examples.everything, 'unit-fill')).toEqual([
      'Unit fill rate',
      'Sep 2026',
      'Value 91.3%',
      'vs Aug 2026 ▼ 3.5 points',
      'vs Sep 2025 ▼ 3.1 points',
      'Requested 1,200',
      'Supplied 1,096',
      'Lower control limit 92.9%',
      'Upper control limit 96.8%',
      'Signal beyond a control limit',
      'Target 93%',
      'Variation concerning',
      'Assurance changing',
      'Supply',
    ]);
  });

  it('says that few points are provisional, and why there is no value', () => {
    expect(tip(examples.everything, 'recommendation', 'zh-CN')).toContain('数据点尚少，仅供参考');
    expect(tip(examples.missingData, 'accuracy')).toEqual([
      'Delivery accuracy',
      'Value n/a',
      'Supply',
    ]);
  });

  it('has the same figures as data', () => {
    const figures = figuresOf(small);
    const target = { key: 'on-time', x: 0, y: 0, width: 9, height: 9 };
    expect(scorecardDatum(figures, target)).toMatchObject({
      key: 'on-time',
      t: '2025-12',
      value: 86,
      target: 95,
      variation: 'common-cause',
      assurance: 'not-capable',
    });
  });
});
