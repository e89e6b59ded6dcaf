import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { dashboardModel } from '../../src/dashboard/dashboard.model.js';
import { dashboardSchema } from '../../src/dashboard/dashboard.schema.js';
import { dashboardWords } from '../../src/dashboard/dashboard.words.js';
import { dashboardMessages } from '../../src/dashboard/messages/index.js';
import { languageOf } from '../../src/i18n/index.js';
import { gauge } from '../support/documents.js';
import { dashboard } from './documents.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const languageIn = (tag: string) => languageOf(tag, undefined, dashboardMessages);

const wordsOf = (fields: object, tag: string) =>
  dashboardWords(dashboardModel(parse(dashboardSchema, dashboard(fields)).data!), languageIn(tag));

const widgets = [
  gauge({ id: 'csat', title: { en: 'Satisfied', 'zh-CN': '满意率', 'zh-TW': '滿意率' } }),
  gauge({ id: 'plain' }),
];
const segments = [
  { key: 'north', label: { en: 'North', 'zh-CN': '北区', 'zh-TW': '北區' } },
  { key: 'south' },
];

describe('a dashboard in words', () => {
  it.each([
    ['en', ['All', 'North', 'south']],
    ['zh-CN', ['全部', '北区', 'south']],
    ['zh-TW', ['全部', '北區', 'south']],
  ])('offers all, then the segments by their labels or keys, in %s', (tag, labels) => {
    const { segments: choices } = wordsOf({ widgets, segments }, tag);
    expect(choices.map(({ label }) => label)).toEqual(labels);
    expect(choices.map(({ key }) => key)).toEqual([null, 'north', 'south']);
  });

  it('offers no choice where there are no segments', () => {
    expect(wordsOf({ widgets }, 'en').segments).toEqual([]);
  });

  it.each([
    ['en', 'Satisfied'],
    ['zh-CN', '满意率'],
    ['zh-TW', '滿意率'],
  ])('has the titles of its widgets, in %s', (tag, title) => {
    expect([...wordsOf({ widgets }, tag).titles]).toEqual([
      ['csat', title],
      ['plain', ''],
    ]);
  });
});

describe('the sentences of a dashboard', () => {
  const sentencesIn = (tag: string) => {
    const { messages } = languageIn(tag);
    return [
      messages.attention(1, 6),
      messages.attention(2, 6),
      messages.calm,
      messages.problems('1,204'),
      messages.shown('North'),
      messages.notLoaded('voc-radar'),
    ];
  };

  it('are these in English', () => {
    expect(sentencesIn('en')).toEqual([
      '1 of 6 needs a look',
      '2 of 6 need a look',
      'Nothing needs a look.',
      'Notes on the data (1,204)',
      'Now showing: North',
      'This page has not loaded <voc-radar>.',
    ]);
  });

  it.each([
    ['zh-CN', /^6\s个图表中有\s1\s个/],
    ['zh-TW', /^6\s個圖表中有\s1\s個/],
  ])('count in the order of the language, in %s', (tag, pattern) => {
    expect(sentencesIn(tag)[0]).toMatch(pattern);
  });

  it('are in each language what they are in no other', () => {
    const [first, ...others] = LANGUAGES.map(sentencesIn);
    first!.forEach((sentence, index) => {
      const all = [sentence, ...others.map((sentences) => sentences[index])];
      expect(new Set(all).size).toBe(LANGUAGES.length);
    });
  });
});
