import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { likertModel } from '../../../src/widgets/likert/likert.model.js';
import { likertSchema } from '../../../src/widgets/likert/likert.schema.js';
import { likertWords } from '../../../src/widgets/likert/likert.words.js';
import { likertMessages } from '../../../src/widgets/likert/messages/index.js';
import * as examples from '../../../stories/likert/likert.examples.js';
import { there } from '../../statistics/support.js';
import { demo, likert } from '../../support/documents.js';

const wordsOf = (document: unknown, lang = 'en') =>
  likertWords(
    likertModel(there(parse(likertSchema, document).data)),
    languageOf(lang, 'UTC', likertMessages),
  );
const summaryOf = (document: unknown, lang = 'en') => wordsOf(document, lang).summary;
const asked = (sampling: object | null, ...counts: readonly (readonly number[])[]) =>
  likert({
    sampling,
    questions: counts.map((list, index) => ({ key: `q${index}`, counts: list })),
  });

describe('the summary', () => {
  it.each([
    [
      'en',
      'Highest net: “Staff are friendly” (+73.9 points). Lowest: “I did not wait long” (−16.8 points). 3 of 5 questions have significantly more positive than negative answers; 1 has significantly more negative than positive answers; 1 is not significant.',
    ],
    [
      'zh-CN',
      '净值最高：“员工态度友好”（+73.9 个百分点）；最低：“等待时间不长”（−16.8 个百分点）。5 项中，3 项正面回答显著多于负面回答，1 项负面回答显著多于正面回答，1 项差异不显著。',
    ],
    [
      'zh-TW',
      '淨值最高：「員工態度友善」（+73.9 個百分點）；最低：「等待時間不長」（−16.8 個百分點）。5 題中，3 題正面回答顯著多於負面回答，1 題負面回答顯著多於正面回答，1 題差異不顯著。',
    ],
  ])('names both ends and counts what is clear in %s', (lang, text) => {
    expect(summaryOf(examples.everything, lang)).toBe(text);
  });

  it('tells of an airport that all is well', () => {
    expect(summaryOf(demo('sfo-likert.json'))).toBe(
      'Highest net: “SFO as a whole” (+76.5 points). Lowest: “Shops” (+41.2 points). All 15 questions have significantly more positive than negative answers.',
    );
  });

  it.each([
    [
      'en',
      '“Staff are friendly”: net +73.9 points (80.3% positive, 6.5% negative). It has significantly more positive than negative answers.',
    ],
    [
      'zh-CN',
      '“员工态度友好”：净值 +73.9 个百分点（正面 80.3%，负面 6.5%）。正面回答显著多于负面回答。',
    ],
    [
      'zh-TW',
      '「員工態度友善」：淨值 +73.9 個百分點（正面 80.3%，負面 6.5%）。正面回答顯著多於負面回答。',
    ],
  ])('gives both sides of a single question in %s', (lang, text) => {
    expect(summaryOf(examples.one, lang)).toBe(text);
  });

  it.each([
    [
      'a net that may be chance',
      asked(null, [5, 6, 7]),
      'The difference is not significant (may be due to chance).',
    ],
    [
      'nets that all may be chance',
      asked(null, [5, 6, 7], [7, 6, 5]),
      'None of the 2 questions has significantly more answers on either side.',
    ],
    [
      'bad news alone',
      asked(null, [50, 6, 3], [60, 6, 3]),
      'All 2 questions have significantly more negative than positive answers.',
    ],
    [
      'a census, without chance',
      asked({ design: 'census' }, [5, 6, 7], [7, 6, 5]),
      '1 of 2 questions has more positive than negative answers; 1 has more negative than positive answers.',
    ],
    [
      'a census with both sides alike',
      asked({ design: 'census' }, [5, 6, 5]),
      'Both sides have the same number of answers.',
    ],
  ])('speaks of %s', (_, document, sentence) => {
    expect(summaryOf(document)).toContain(sentence);
  });

  it('calls nothing negative that is only not positive', () => {
    const summary = summaryOf(examples.noNeutral);
    expect(summary).toContain('2 have significantly fewer positive than other answers.');
    expect(summary).not.toContain('negative');
  });

  it('names what is not shown, and no end that it may lie beyond', () => {
    const summary = summaryOf(examples.gaps);
    expect(summary).toContain(
      'Not shown: “The paint is right” and “Night service helps” (fewer than 30 answers).',
    );
    expect(summary).not.toContain('Highest');
  });
});

describe('the words', () => {
  it('name ratings without names, both ends with what they are', () => {
    expect(wordsOf(examples.ratings).options).toEqual(['1 (worst)', '2', '3', '4', '5 (best)']);
    expect(wordsOf(examples.ratings, 'zh-CN').options[0]).toBe('1（最差）');
  });

  it('have a net alone, and why there is none', () => {
    const nets = wordsOf(examples.gaps).questions.map(({ net, tone }) => [net, tone]);
    expect(nets.slice(-2)).toEqual([
      ['n < 30', 'muted'],
      ['n < 30', 'muted'],
    ]);
    expect(nets[0]).toEqual(['+73.9', 'positive']);
    expect(nets[2]).toEqual(['−7.6', 'muted']);
  });

  it('write no share as an end of the scale that is none', () => {
    const words = wordsOf(asked(null, [1, 0, 2999]));
    expect(words.questions[0]!.shares).toEqual(['0.03%', '0.0%', '99.97%']);
    expect(wordsOf(asked(null, [1, 0, 2999])).questions[0]!.net).toBe('+99.93');
  });

  it.each([
    [examples.everything, /neutral one.*Rocks 2016.*Holm.*Missing/s],
    [examples.even, /better half of the options − share of the worse half/],
    [examples.noNeutral, /the middle one does not count as positive/],
    [examples.census, /census/],
    [examples.population, /narrowed/],
  ])('explain how nets are calculated', (document, expected) => {
    expect(wordsOf(document).definition.join('\n')).toMatch(expected);
  });
});
