import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gaugeTip } from '../../../src/widgets/gauge/gauge.describe.js';
import { gaugeModel } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords, type GaugeWords } from '../../../src/widgets/gauge/gauge.words.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import { gauge } from '../../support/documents.js';
import { there } from '../../statistics/support.js';

const figuresOf = (measure: object, fields: object) =>
  gaugeModel(there(parse(gaugeSchema, gauge({ measure, ...fields })).data));

const words = (measure: object, fields: object = {}, lang = 'en'): GaugeWords =>
  gaugeWords(figuresOf(measure, fields), languageOf(lang, 'UTC', gaugeMessages));

const EIGHTEEN = { method: 'csat', counts: [1, 1, 0, 8, 10] };
const NPS = { method: 'nps', detractors: 54, passives: 108, promoters: 162 };
const MANY = { method: 'csat', counts: [100, 100, 0, 800, 1000] };

describe('the summary', () => {
  it.each([
    [
      'en',
      '90% gave a rating of 4 or 5 (out of 5), up 10 points from the previous period. Too close to the target of 80% to call.',
    ],
    [
      'zh-CN',
      '满意率 90%（评 4–5 分），比上期高 10 个百分点。与目标（80%）接近，暂不能判定是否达标。',
    ],
    ['zh-TW', '給 4、5 分者占 90%，較前期高 10 個百分點。與目標（80%）接近，暫無法判定是否達標。'],
  ])('says level, change and verdict in %s', (lang, text) => {
    expect(words(EIGHTEEN, { target: 80, previous: 80 }, lang).summary).toBe(text);
  });

  it.each([
    ['met', 60, 'The target of 60% is met.'],
    ['missed', 95, 'The target of 95% is missed.'],
  ])('says that a target is %s', (_, target, text) => {
    expect(words(MANY, { target }).summary).toContain(text);
  });

  const item = (key: string, score: number | null, more: object = {}) => ({
    key,
    weight: 1,
    score,
    ...more,
  });
  const index = (...items: object[]) => ({ method: 'index', items });

  it.each([
    ['en', 'The lowest score is \u201cb\u201d (50).'],
    ['zh-CN', '得分最低的是“b”（50）。'],
    ['zh-TW', '得分最低的是「b」（50）。'],
  ])('names the lowest score of an index in %s', (lang, text) => {
    const measure = index(item('a', 70), item('b', 50), item('c', null));
    expect(words(measure, {}, lang).summary).toContain(text);
  });

  it.each([
    ['en', 'The lowest scores are \u201cb\u201d and \u201cc\u201d (50 each).'],
    ['zh-CN', '得分最低的是“b”和“c”（均为 50）。'],
  ])('names the lowest scores where there are several in %s', (lang, text) => {
    const measure = index(item('a', 70), item('b', 50), item('c', 50));
    expect(words(measure, {}, lang).summary).toContain(text);
  });

  it('finds the lowest score at the ends of an indicator tree', () => {
    const group = { key: 'group', weight: 1, items: [item('a', 90), item('b', 40)] };
    expect(words(index(group, item('c', 60))).summary).toContain('is \u201cb\u201d (40)');
  });

  it('calls none the lowest where all are the same, or only one counts', () => {
    const said = (...items: object[]) => words(index(...items)).summary;
    expect(said(item('a', 70), item('b', 70))).not.toContain('lowest');
    expect(said(item('a', 70), item('b', 50, { weight: 0 }))).not.toContain('lowest');
  });

  it('says a band to stay in', () => {
    expect(words(MANY, { target: { min: 80, max: 95 } }).summary).toContain(
      'The target of 80% to 95% is met.',
    );
  });

  it.each([
    [
      { method: 'csat', counts: [1000, 1000, 0, 10, 10] },
      ', up 89.0 points from the previous period, a significant change.',
    ],
    [
      { method: 'csat', counts: [10, 0, 0, 1000, 1000] },
      ', down 9.5 points from the previous period, a significant change.',
    ],
    [
      { method: 'csat', counts: [9, 9, 0, 80, 100] },
      ', down 0.9 points from the previous period, not significant (may be due to chance).',
    ],
    [MANY, ', unchanged from the previous period.'],
  ])('says how a change from %j is to be taken', (previous, text) => {
    expect(words(MANY, { previous }).summary).toContain(text);
  });

  it.each([
    [{ method: 'value', value: 81.52 }, 'The value is 81.5.'],
    [
      { method: 'mean', counts: [0, 20, 30], from: 0 },
      'The mean rating is 1.60 on a scale from 0 to 2.',
    ],
    [
      { method: 'mean', counts: [0, 0, 151, 453, 396], rescale: { to: 100, from: 'zero' } },
      'The mean rating is 84.9 out of 100.',
    ],
    [{ method: 'csat', counts: [200, 300, 500] }, '50.0% gave a rating of 3 (out of 3).'],
    [
      { method: 'csat', counts: [100, 200, 300, 400], top: 3 },
      '90.0% gave a rating of 2 to 4 (out of 4).',
    ],
    [
      { method: 'nps', detractors: 540, passives: 1080, promoters: 1620 },
      'The Net Promoter Score is 33.3.',
    ],
    [{ method: 'ratio', part: 1240, whole: 1310 }, 'The share is 94.7% (1,240 of 1,310).'],
    [{ method: 'index', items: [{ key: 'a', weight: 1, score: 70 }] }, 'The weighted index is 70.'],
  ])('of %j is true', (measure, text) => {
    expect(words(measure).summary).toBe(text);
  });
});

describe('figures beside what they are near to', () => {
  it.each([
    [{ measure: { method: 'ratio', part: 99_997, whole: 100_000 } }, '99.997%'],
    [{ measure: { method: 'value', value: 99.96 }, target: 100 }, '99.96'],
    [{ measure: { method: 'value', value: 79.96 }, target: 80 }, '79.96'],
    [
      {
        measure: { method: 'value', value: -0.04 },
        previous: 0.01,
        scale: { min: -10, max: 10 },
      },
      '\u22120.04',
    ],
    [
      {
        measure: { method: 'value', value: 0.0041 },
        scale: { min: 0, max: 0.01 },
        bands: [{ from: 0.004, tone: 'fair' }],
      },
      '0.0041',
    ],
    [
      { measure: { method: 'value', value: 80.02 }, compare: [{ kind: 'plan', value: 80 }] },
      '80.02',
    ],
  ])('of %j are written as what they are', (fields, text) => {
    const { measure, ...more } = fields;
    expect(words(measure, more).value).toBe(text);
  });

  it('say below of a target that is missed by little', () => {
    const { summary } = words({ method: 'value', value: 99.96 }, { target: 100 });
    expect(summary).toBe('The value is 99.96. It is 0.04 below the target of 100.');
  });

  it('are a change of \u22120.05 across zero', () => {
    const { changes } = words({ method: 'value', value: -0.04 }, { previous: 0.01 });
    expect(changes[0]!.text).toBe('\u25bc 0.05 vs previous');
  });

  it('are no share of 0% or 100% for one of 3,000', () => {
    const { answers } = words({ method: 'csat', counts: [1, 0, 0, 0, 2999] });
    expect(answers.map(({ figure }) => figure)).toEqual([
      '0.03%',
      '0.00%',
      '0.00%',
      '0.00%',
      '99.97%',
    ]);
  });
});

describe('the tooltip', () => {
  const rowsOf = (fields: object, lang = 'en') => {
    const figures = figuresOf(EIGHTEEN, fields);
    const language = languageOf(lang, 'UTC', gaugeMessages);
    const target = { key: 'value', x: 0, y: 0, width: 1, height: 1 };
    return gaugeTip(figures, gaugeWords(figures, language), target, language).rows;
  };

  it.each([
    ['en', 'Band', 'bad'],
    ['zh-CN', '等级', '差'],
    ['zh-TW', '等級', '差'],
  ])('names the band in %s, since it is no verdict', (lang, name, tone) => {
    expect(rowsOf({ bands: [{ from: 0, tone: 'bad' }] }, lang)).toContainEqual([name, tone]);
  });

  it('has no band where there are none', () => {
    expect(rowsOf({}).map(([name]) => name)).toEqual(['', 'Sample size (n)']);
  });
});

describe('the words of a gauge', () => {
  it('write the interval with its level', () => {
    expect(words(EIGHTEEN).interval).toBe('95% interval: 70% to 97%');
    expect(words(EIGHTEEN, { confidence: 0.9 }).interval).toMatch(/^90% interval: /);
  });

  it('have no interval where none is to be drawn', () => {
    expect(words(EIGHTEEN, { confidence: null }).interval).toBe('');
  });

  it('write a change with an arrow and without a sign', () => {
    const texts = (lang: string) => words(EIGHTEEN, { previous: 93.6 }, lang).changes[0]!.text;
    expect(texts('en')).toBe('\u25bc 3.6 points vs previous');
    expect(texts('zh-CN')).toBe('较上期 \u25bc 3.6 个百分点');
    expect(texts('zh-TW')).toBe('較前期 \u25bc 3.6 個百分點');
  });

  it('colour only a change beyond chance', () => {
    const tone = (previous: unknown) => words(MANY, { previous }).changes[0]!.tone;
    expect(tone({ method: 'csat', counts: [1000, 1000, 0, 10, 10] })).toBe('positive');
    expect(tone({ method: 'csat', counts: [10, 0, 0, 1000, 1000] })).toBe('negative');
    expect(tone({ method: 'csat', counts: [9, 9, 0, 80, 100] })).toBe('muted');
    expect(tone(50)).toBe('muted');
  });

  it('call a fall into a band to stay in good news', () => {
    const { changes, target } = words(
      { method: 'ratio', part: 12, whole: 1000 },
      { target: { min: 0, max: 5 }, previous: { method: 'ratio', part: 80, whole: 1000 } },
    );
    expect(changes).toEqual([{ text: '\u25bc 6.8 points vs previous (better)', tone: 'positive' }]);
    expect(target).toEqual({ text: 'target met (0% to 5%)', tone: 'positive' });
  });

  it('give an NPS no percentage points', () => {
    const now = { method: 'nps', detractors: 5400, passives: 10_800, promoters: 16_200 };
    const before = { method: 'nps', detractors: 7400, passives: 10_800, promoters: 14_200 };
    const changes = (lang: string) => words(now, { previous: before }, lang).changes[0]!.text;
    expect(changes('en')).toBe('\u25b2 12.3 points vs previous');
    expect(changes('zh-CN')).toBe('较上期 \u25b2 12.3 分');
    expect(changes('zh-TW')).toBe('較前期 \u25b2 12.3 分');
  });

  it.each([
    [60, 'target met', 'target met (60%)', 'positive'],
    [95, 'target missed', 'target missed (95%)', 'negative'],
    [90, 'target: too close to call', 'target: too close to call (90%)', 'muted'],
  ])('have the verdict on %d, alone and with the target', (goal, verdict, withGoal, tone) => {
    const of = words(MANY, { target: goal });
    expect(of.verdict).toEqual({ text: verdict, tone });
    expect(of.target).toEqual({ text: withGoal, tone });
  });

  it('have where a value without evidence stands', () => {
    const { summary, verdict } = words({ method: 'value', value: 80.3 }, { target: 85 });
    expect(verdict).toEqual({ text: 'target 85: 4.7 below', tone: 'muted' });
    expect(summary).toBe('The value is 80.3. It is 4.7 below the target of 85.');
  });

  it('say n < 30 of a score on few answers, and of no other that is withheld', () => {
    const items = [
      { key: 'a', weight: 1, score: 70, n: 10 },
      { key: 'b', weight: 1, score: 60, n: 40 },
      { key: 'c', weight: 1, score: 50, n: 90 },
    ];
    const { items: shown, summary } = words({ method: 'index', items }, { minimumN: 30 });
    expect(shown.map(({ figure }) => figure)).toEqual(['n < 30', 'not shown', '50']);
    expect(summary).toBe('The weighted index is 60.');
  });

  it('name the band by its label, else by its tone', () => {
    const bands = (label?: string) => [{ from: 0, tone: 'good', label }];
    expect(words(EIGHTEEN, { bands: bands('Fine') }).band).toBe('Fine');
    expect(words(EIGHTEEN, { bands: bands() }, 'zh-TW').band).toBe('良好');
  });

  it('write the ends of the scale with true minus signs', () => {
    expect(words(NPS).ends).toEqual(['\u2212100', '100']);
  });

  it('name the groups of an NPS', () => {
    expect(words(NPS, {}, 'zh-TW').answers.map(({ label }) => label)).toEqual([
      '批評者',
      '中立者',
      '推薦者',
    ]);
  });

  it('say how many gave no answer', () => {
    expect(words({ ...EIGHTEEN, missing: 7 }).missing).toBe('7 without an answer');
    expect(words({ ...EIGHTEEN, missing: 0 }).missing).toBe('');
  });

  it('name items by their labels, else by their keys', () => {
    const items = [
      { key: 'a', label: { en: 'Ay' }, weight: 1, score: 1 },
      { key: 'b', weight: 1 },
    ];
    const named = words({ method: 'index', items }).items;
    expect(named.map(({ label, figure }) => [label, figure])).toEqual([
      ['Ay', '1'],
      ['b', 'n/a'],
    ]);
  });

  it('say n/a for no answers, never 0', () => {
    expect(words({ method: 'csat', counts: [0, 0, 0] }).value).toBe('n/a');
  });

  it('say nothing of what is withheld', () => {
    const { value, interval, changes, verdict, answers, summary } = words(
      { method: 'ratio', part: 3, whole: 7 },
      { minimumN: 30, target: 80, previous: 12 },
    );
    expect([value, interval, changes, verdict.text, answers]).toEqual(['n/a', '', [], '', []]);
    expect(summary).not.toMatch(/[37]|42/);
  });

  it('state formula, denominator, missing answers and interval', () => {
    const { definition } = words(EIGHTEEN, { target: 80, previous: EIGHTEEN });
    expect(definition.join(' ')).toMatch(
      /4 or 5 \(out of 5\).*all answers.*don\u2019t count.*Wilson.*95% interval.*target.*change/is,
    );
  });

  it.each([
    [{ sampling: { design: 'census' } }, /All were counted.*Lower is better/, /Wilson|excludes 0/],
    [
      { sampling: { design: 'sample', population: 500 } },
      /Wilson.*size of the population/,
      /All were/,
    ],
    [{}, /Wilson.*includes the target/, /population|All were/],
  ])('state by %j what the verdict rests on', (fields, said, unsaid) => {
    const more = {
      direction: 'lower',
      target: 80,
      previous: { method: 'csat', counts: [9, 9, 9, 9, 9] },
    };
    const definition = words(EIGHTEEN, { ...more, ...fields }).definition.join(' ');
    expect(definition).toMatch(said);
    expect(definition).not.toMatch(unsaid);
  });

  it.each([
    ['min', '(mean \u2212 1) \u00f7 (5 \u2212 1)'],
    ['zero', 'mean \u00f7 5'],
  ])('name what a mean is rescaled by, from %s', (from, formula) => {
    const measure = { method: 'mean', counts: [1, 2, 3, 4, 5], rescale: { to: 100, from } };
    expect(words(measure).definition.join(' ')).toContain(formula);
  });

  it('isolate the name of another script in a sentence', () => {
    const label = '\u05e6\u05e4\u05d5\u05df';
    const { summary, changes } = words(
      { method: 'value', value: 80 },
      {
        compare: [{ kind: 'benchmark', label, value: 78 }],
      },
    );
    expect(summary).toBe(`The value is 80, 2 above \u201c\u2068${label}\u2069\u201d.`);
    expect(changes[0]!.text).toBe(`\u25b2 2 vs \u2068${label}\u2069`);
  });
});
