import { describe, expect, it } from 'vitest';
import { listedFact } from '../../src/i18n/listed.js';
import { languageOf } from '../../src/i18n/index.js';
import { listedPhrase as english } from '../../src/i18n/phrases/en.js';
import { listedPhrase as chinese } from '../../src/i18n/phrases/zh-CN.js';

const namesUpTo = (count: number): string[] => 'ABCDEFGH'.slice(0, count).split('');

describe('names in a sentence', () => {
  const fact = (count: number, tag: string) =>
    listedFact(namesUpTo(count), languageOf(tag).formats);

  it('are all of four', () => {
    expect(english(fact(4, 'en'))).toBe('A, B, C, and D');
    expect(chinese(fact(4, 'zh-CN'), '个')).toBe('A、B、C和D');
  });

  it('are three of more, with how many are left in English and how many there are in Chinese', () => {
    expect(english(fact(6, 'en'))).toBe('A, B, C and 3 more');
    expect(chinese(fact(6, 'zh-CN'), '个')).toBe('A、B、C 等 6 个');
  });
});
