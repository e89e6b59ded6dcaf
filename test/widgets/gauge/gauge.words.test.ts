import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gaugeModel } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords, type GaugeWords } from '../../../src/widgets/gauge/gauge.words.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import { gauge } from '../../support/documents.js';
import { there } from '../../statistics/support.js';

const words = (measure: object, fields: object = {}, lang = 'en'): GaugeWords =>
  gaugeWords(
    gaugeModel(there(parse(gaugeSchema, gauge({ measure, ...fields })).data)),
    languageOf(lang, 'UTC', gaugeMessages),
  );

const EIGHTEEN = { method: 'csat', counts: [1, 1, 0, 8, 10] };
const NPS = { method: 'nps', detractors: 54, passives: 108, promoters: 162 };
const MANY = { method: 'csat', counts: [100, 100, 0, 800, 1000] };

describe('the summary', () => {
  it.each([
    [
      'en',
      '90.0% gave one of the top 2 of 5 ratings, 10 points higher than before. The data can\u2019t tell whether the target of 80% is met.',
    ],
    [
      'zh-CN',
      '评分在最高 2 档（共 5 档）的占 90.0%，比上期高 10 个百分点。尚难判定是否达到目标（80%）。',
    ],
    [
      'zh-TW',
      '評分在最高 2 級（共 5 級）者占 90.0%，較前期高 10 個百分點。尚難判定是否達到目標（80%）。',
    ],
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
    ['en', 'The weakest part is \u201cb\u201d (50).'],
    ['zh-CN', '得分最低的是“b”（50）。'],
    ['zh-TW', '得分最低的是「b」（50）。'],
  ])('names the weakest part of an index in %s', (lang, text) => {
    const measure = index(item('a', 70), item('b', 50), item('c', null));
    expect(words(measure, {}, lang).summary).toContain(text);
  });

  it('names the weakest parts where there are several', () => {
    expect(words(index(item('a', 70), item('b', 50), item('c', 50))).summary).toContain(
      'The weakest parts are \u201cb\u201d and \u201cc\u201d (50).',
    );
  });

  it('finds the weakest part at the ends of an indicator tree', () => {
    const group = { key: 'group', weight: 1, items: [item('a', 90), item('b', 40)] };
    expect(words(index(group, item('c', 60))).summary).toContain('is \u201cb\u201d (40)');
  });

  it('calls none the weakest where all are the same, or only one counts', () => {
    const said = (...items: object[]) => words(index(...items)).summary;
    expect(said(item('a', 70), item('b', 70))).not.toContain('weakest');
    expect(said(item('a', 70), item('b', 50, { weight: 0 }))).not.toContain('weakest');
  });

  it('says a band to stay in', () => {
    expect(words(MANY, { target: { min: 80, max: 95 } }).summary).toContain(
      'The target of 80% to 95% is met.',
    );
  });

  it.each([
    [{ method: 'csat', counts: [1000, 1000, 0, 10, 10] }, 'higher than before, more than chance'],
    [{ method: 'csat', counts: [10, 0, 0, 1000, 1000] }, 'lower than before, more than chance'],
    [{ method: 'csat', counts: [9, 9, 0, 80, 100] }, 'which may be chance'],
    [MANY, 'the same as before'],
  ])('says how a change from %j is to be taken', (previous, text) => {
    expect(words(MANY, { previous }).summary).toContain(text);
  });

  it.each([
    [{ method: 'value', value: 81.52 }, 'The level is 81.5.'],
    [
      { method: 'mean', counts: [0, 2, 2], from: 0 },
      'The mean rating is 1.50 on a scale from 0 to 2.',
    ],
    [NPS, 'The Net Promoter Score is 33.3.'],
    [{ method: 'ratio', part: 190, whole: 200 }, 'The share is 95.0%: 190 of 200.'],
    [{ method: 'index', items: [{ key: 'a', weight: 1, score: 70 }] }, 'The weighted index is 70.'],
  ])('of %j is true', (measure, text) => {
    expect(words(measure).summary).toBe(text);
  });
});

describe('the words of a gauge', () => {
  it('write the interval with its level', () => {
    expect(words(EIGHTEEN).interval).toBe('95% interval: 69.9% to 97.2%');
    expect(words(EIGHTEEN, { confidence: 0.9 }).interval).toMatch(/^90% interval: /);
  });

  it('have no interval where none is to be drawn', () => {
    expect(words(EIGHTEEN, { confidence: null }).interval).toBe('');
  });

  it('write a change with an arrow and without a sign', () => {
    expect(words(EIGHTEEN, { previous: 93.6 }).change?.text).toBe('\u25bc 3.6 points vs before');
  });

  it('colour only a change beyond chance', () => {
    const tone = (previous: unknown) => words(MANY, { previous }).change?.tone;
    expect(tone({ method: 'csat', counts: [1000, 1000, 0, 10, 10] })).toBe('positive');
    expect(tone({ method: 'csat', counts: [10, 0, 0, 1000, 1000] })).toBe('negative');
    expect(tone({ method: 'csat', counts: [9, 9, 0, 80, 100] })).toBe('muted');
    expect(tone(50)).toBe('muted');
  });

  it.each([
    ['met', 60],
    ['missed', 95],
  ])('have a verdict of %s', (verdict, target) => {
    expect(words(MANY, { target }).verdict?.text).toBe(`target ${verdict}`);
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
    const { value, interval, change, verdict, answers, summary } = words(
      { method: 'ratio', part: 3, whole: 7 },
      { minimumN: 30, target: 80, previous: 12 },
    );
    expect([value, interval, change.text, verdict.text, answers]).toEqual(['n/a', '', '', '', []]);
    expect(summary).not.toMatch(/[37]|42/);
  });

  it('state formula, denominator, missing answers and interval', () => {
    const { definition } = words(EIGHTEEN, { target: 80, previous: 70 });
    expect(definition.join(' ')).toMatch(
      /top 2 of 5.*all answers.*don\u2019t count.*Wilson.*95% interval.*target.*change/is,
    );
  });
});
