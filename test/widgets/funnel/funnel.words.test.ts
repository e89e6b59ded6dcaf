import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../../src/widgets/funnel/funnel.words.js';
import { funnelMessages } from '../../../src/widgets/funnel/messages/index.js';
import { everything, long, two } from './documents.js';

const wordsOf = (document: FunnelDocument, lang = 'en') =>
  funnelWords(funnelModel(document), languageOf(lang, undefined, funnelMessages));

const cfpb = JSON.parse(
  readFileSync(new URL('../../../demo/data/cfpb-funnel.json', import.meta.url), 'utf8'),
) as FunnelDocument;

const counts = (...values: number[]): FunnelDocument => ({
  type: 'funnel',
  stages: values.map((count, index) => ({ key: `s${index}`, count })),
});

const steps = (document: FunnelDocument, index: number, lang = 'en') =>
  wordsOf(document, lang).stages[index]!.steps.map(({ text }) => text);

describe('the summary', () => {
  const before = (count: number, previous: number) => ({
    ...two,
    stages: [
      { key: 'complained', count: 1000, previous: 1000 },
      { key: 'resolved', count, previous },
    ],
  });

  it.each([
    ['en', /, 10 points lower than before, more than chance would explain;/],
    ['zh-CN', /，比上期低\s?10\s?个百分点，超出偶然波动；/],
    ['zh-TW', /，較前期低\s?10\s?個百分點，超出偶然波動；/],
  ])('says in %s how the share of the last stage has changed', (lang, sentence) => {
    expect(wordsOf(before(600, 700), lang).summary).toMatch(sentence);
  });

  it('says of a change that the sample can\u2019t tell from none that it may be chance', () => {
    expect(wordsOf(before(600, 601)).summary).toContain('lower than before, which may be chance;');
  });

  const timed = (hours: number, laterHours: number) => ({
    ...two,
    stages: [
      { key: 'complained', count: 10 },
      { key: 'registered', count: 9, medianHours: hours, targetHours: 24 },
      { key: 'resolved', count: 8, medianHours: laterHours, targetHours: 24 },
    ],
  });

  it.each([
    ['en', ' \u201cRegistered\u201d takes longer than the target time.'],
    ['zh-CN', '\u201c已登记\u201d耗时超过目标。'],
    ['zh-TW', '「已登錄」耗時超過目標。'],
  ])('names in %s the stage that takes longer than its target', (lang, sentence) => {
    expect(wordsOf(timed(30, 20), lang).summary).toContain(sentence);
  });

  it('names all stages that take longer than their targets', () => {
    expect(wordsOf(timed(30, 25)).summary).toContain(
      '\u201cRegistered\u201d and \u201cResolved\u201d take longer than the target time.',
    );
  });

  it('says nothing of times that meet their targets', () => {
    expect(wordsOf(timed(24, 20)).summary).not.toContain('longer');
  });

  it('says what reaches the end and where most are lost', () => {
    expect(wordsOf(cfpb).summary).toBe(
      '78.6% of “Complained” reach “Answer not disputed”; the biggest drop is between “Closed, response timely” and “Answer not disputed” (513).',
    );
  });

  it('says so in simplified Chinese', () => {
    expect(wordsOf(cfpb, 'zh-CN').summary).toBe(
      '“提出投诉”中有 78.6% 到达“消费者未异议”；流失最多的一步是从“按时答复结案”到“消费者未异议”（513）。',
    );
  });

  it('says so in the words of Taiwan', () => {
    expect(wordsOf(cfpb, 'zh-TW').summary).toBe(
      '「提出客訴」中有 78.6% 到達「消費者未異議」；流失最多的一步是從「按時答覆結案」到「消費者未異議」（513）。',
    );
  });

  it('says that nothing drops where nothing does', () => {
    expect(wordsOf(two).summary).toBe(
      '100.0% of “Complained” reach “Resolved”; no step shows a drop.',
    );
  });

  it('does not say that a stage is reached from the base where one grows', () => {
    expect(wordsOf(counts(100, 80, 90)).summary).toMatch(/^“s2” counts 90, 90.0% of “s0”;/);
  });

  it('names those who are still on their way', () => {
    expect(wordsOf(everything).summary).toMatch(/; still on their way: 300\.$/);
  });

  it('gives no share of a base of 0', () => {
    expect(wordsOf(counts(0, 3)).summary).toBe('“s1” counts 3; no step shows a drop.');
  });

  it('gives no share where the last stage is the base', () => {
    const { summary } = wordsOf({ ...counts(100, 40), base: 's1' });
    expect(summary).toBe('“s1” counts 40; the biggest drop is between “s0” and “s1” (60).');
  });
});

describe('a stage', () => {
  it('has a built-in name for its key', () => {
    expect(wordsOf(everything, 'zh-TW').stages[1]?.title).toBe('提出客訴');
  });

  it('is named by its key where there is no other name', () => {
    expect(wordsOf(counts(2, 1)).stages[0]?.title).toBe('s0');
  });

  it('says its step rate, times and pending', () => {
    expect(steps(everything, 3)).toEqual([
      '82.3% go on',
      'median 30 hr, target 24 hr',
      '73.7% within 24 hr',
      'Pending: 150',
    ]);
  });

  it('says so in simplified Chinese', () => {
    expect(steps(everything, 3, 'zh-CN')).toEqual([
      '转化率 82.3%',
      '耗时中位数 30 小时，目标 24 小时',
      '24 小时内完成 73.7%',
      '进行中：150',
    ]);
  });

  it('marks a median over its target', () => {
    const tones = wordsOf(everything).stages.map((stage) => stage.steps[1]?.tone);
    expect(tones.slice(2, 4)).toEqual(['muted', 'negative']);
  });

  it('says a target that has nothing else to stand with', () => {
    expect(steps(everything, 6)).toContain('target 48 hr');
  });

  it('says the share in time without a target of its own', () => {
    expect(steps(everything, 4)).toContain('84.5% within target time');
  });

  it('does not let more go on than there were', () => {
    expect(steps(counts(100, 150), 1)).toEqual(['Share of previous stage: 150.0%']);
  });

  it('has no step rate where it is the first', () => {
    expect(steps(counts(100, 150), 0)).toEqual([]);
  });

  it('says n/a after a stage of 0', () => {
    expect(steps(counts(5, 0, 0), 2)).toEqual(['Share of previous stage: n/a']);
  });

  it('says why a rate is withheld', () => {
    expect(steps(long, 2)).toEqual([
      'Share of previous stage: n < 30',
      'median 12 hr',
      'Within target time: n < 30',
    ]);
  });

  it('writes a drop with a true minus', () => {
    expect(wordsOf(cfpb).stages[2]?.drop).toEqual({ text: '\u221226', tone: 'muted' });
  });

  it('gives the biggest drop a tone', () => {
    expect(wordsOf(cfpb).stages[4]?.drop?.tone).toBe('negative');
  });

  it('writes growth with a plus', () => {
    expect(wordsOf(counts(100, 130)).stages[1]?.drop).toEqual({ text: '+30', tone: 'muted' });
  });

  it('writes no drop of nothing', () => {
    expect(wordsOf(cfpb).stages[1]?.drop).toBeNull();
  });

  it('tones a change beyond noise', () => {
    expect(wordsOf(everything).stages[3]?.asides).toEqual([
      { text: 'Previous: 2,150', tone: 'muted' },
      { text: '\u25bc 6.5 points', tone: 'negative' },
    ]);
  });

  it('does not tone a change within noise', () => {
    expect(wordsOf(everything).stages[2]?.asides[1]?.tone).toBe('muted');
  });
});

describe('the legend', () => {
  it('names the channels with their shares of the base', () => {
    expect(wordsOf(cfpb).legend.map(({ text }) => text)).toEqual([
      'Web 71.3%',
      'Referral 16.0%',
      'Phone 5.9%',
      'Postal mail 5.3%',
      'Fax 1.5%',
    ]);
  });

  it('names what is unassigned, pending and previous', () => {
    expect(wordsOf(everything).legend.slice(3)).toEqual([
      { mark: 'unassigned', text: 'Unassigned 12.5%' },
      { mark: 'pending', text: 'Pending' },
      { mark: 'previous', text: 'Previous' },
    ]);
  });

  it('is empty where there is nothing to tell apart', () => {
    expect(wordsOf(two).legend).toEqual([]);
  });
});

describe('how it is calculated', () => {
  it('has only what the document holds', () => {
    expect(wordsOf(two).definition).toHaveLength(1);
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('has a paragraph for each kind of figure in %s', (lang) => {
    expect(wordsOf(everything, lang).definition.filter(Boolean)).toHaveLength(4);
  });
});
