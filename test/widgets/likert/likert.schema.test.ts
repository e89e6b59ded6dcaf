import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/documents.js';
import { likert } from '../../support/documents.js';

const problems = (fields: object): string[] =>
  validate(likert(fields)).map(({ path, code }) => `${path} ${code}`);

const five = [1, 2, 3, 4, 5];

describe('a document of type likert', () => {
  it('may name its options, or have no more than counts', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ options: ['a', 'b', 'c', 'd', { en: 'e' }], neutral: 2 })).toEqual([]);
    expect(problems({ options: [], neutral: null })).toEqual([]);
  });

  it('has as many counts as options in every question', () => {
    const questions = [
      { key: 'a', counts: five },
      { key: 'b', counts: [1, 2, 3, 4] },
    ];
    expect(problems({ questions })).toEqual(['/questions/1/counts wrong-length']);
    expect(problems({ questions, options: ['1', '2', '3', '4'] })).toEqual([
      '/questions/0/counts wrong-length',
    ]);
  });

  it('is told that also beside other problems', () => {
    const questions = [{ key: 'a', counts: five }, { key: 'b', counts: [1, 'two', 3] }, 7];
    expect(problems({ questions })).toEqual([
      '/questions/1/counts/1 wrong-type',
      '/questions/2 wrong-type',
      '/questions/1/counts wrong-length',
    ]);
  });

  it('says in three languages how many there should be', () => {
    const document = likert({ options: ['a', 'b'] });
    const said = ['en', 'zh-CN', 'zh-TW'].map((lang) => validate(document, lang)[0]?.message ?? '');
    for (const message of said) expect(message).toMatch(/2.*5|5.*2/);
    expect(new Set(said).size).toBe(3);
  });

  it.each([
    ['no counts', { questions: [{ key: 'a' }] }, '/questions/0/counts required'],
    ['a single count', { questions: [{ key: 'a', counts: [3] }] }, '/questions/0/counts too-few'],
    [
      'a missing count',
      { questions: [{ key: 'a', counts: [3, null] }] },
      '/questions/0/counts/1 wrong-type',
    ],
    [
      'a count below 0',
      { questions: [{ key: 'a', counts: [3, -1] }] },
      '/questions/0/counts/1 out-of-range',
    ],
    [
      'an effective number of 0',
      { questions: [{ key: 'a', counts: five, effectiveN: 0 }] },
      '/questions/0/effectiveN out-of-range',
    ],
    ['a single option', { options: ['good'] }, '/options too-few'],
    ['a neutral option that there is not', { neutral: 5 }, '/neutral out-of-range'],
    ['half an option', { neutral: 1.5 }, '/neutral out-of-range'],
    [
      'a key twice',
      { questions: ['a', 'a'].map((key) => ({ key, counts: five })) },
      '/questions/1/key duplicate-key',
    ],
  ])('is refused with %s', (_, fields, problem) => {
    expect(problems(fields)).toContain(problem);
  });
});
