import { describe, expect, it } from 'vitest';
import { headingOf, lookUp, resolveText } from '../../src/contract/index.js';
import { tagOf } from '../../src/contract/text.js';

// RFC 4647 look-up as the contract's rule 6 orders it.
describe('lookUp', () => {
  it.each([
    ['the exact tag', ['en', 'zh-CN', 'zh-TW'], 'zh-TW', 'zh-TW'],
    ['in any case', ['en', 'zh-CN'], 'ZH-cn', 'zh-CN'],
    ['a key in any case', ['en', 'ZH-tw'], 'zh-TW', 'ZH-tw'],
    ['with an underscore', ['en', 'zh-CN'], 'zh_CN', 'zh-CN'],
    ['a shorter prefix', ['de', 'en'], 'en-GB', 'en'],
    ['the longest prefix', ['zh', 'zh-Hant'], 'zh-Hant-HK', 'zh-Hant'],
    ['a prefix before another region', ['zh-TW', 'zh'], 'zh-HK', 'zh'],
    ['another region of the language', ['de', 'en-US'], 'en-GB', 'en-US'],
    ['the region of the same script, traditional', ['zh-CN', 'zh-TW'], 'zh-HK', 'zh-TW'],
    ['the region of the same script, Macau', ['zh-CN', 'zh-TW'], 'zh-MO', 'zh-TW'],
    ['the region of the same script, simplified', ['zh-TW', 'zh-CN'], 'zh-SG', 'zh-CN'],
    ['simplified where no script is named', ['zh-TW', 'zh-CN'], 'zh', 'zh-CN'],
    ['a script for a region', ['zh-Hans', 'zh-Hant'], 'zh-TW', 'zh-Hant'],
    ['a region for a script', ['zh-CN', 'zh-TW'], 'zh-Hant', 'zh-TW'],
    ['the script named, not the region, in Hong Kong', ['zh-TW', 'zh-CN'], 'zh-Hans-HK', 'zh-CN'],
    ['the other script where there is no better', ['en', 'zh-CN'], 'zh-TW', 'zh-CN'],
    ['English where the language is not there', ['de', 'en'], 'fr', 'en'],
    ['a region of English for want of it', ['de', 'en-GB'], 'fr', 'en-GB'],
    ['the first where there is no English', ['de', 'ja'], 'fr', 'de'],
    ['English before the first for no language', ['de', 'en'], '', 'en'],
  ])('finds %s', (_, tags, wanted, found) => {
    expect(lookUp(tags, wanted)).toBe(found);
  });

  it('does not take a language for another that begins alike', () => {
    expect(lookUp(['fil', 'en'], 'fi')).toBe('en');
  });

  it('finds nothing among none', () => {
    expect(lookUp([], 'en')).toBeUndefined();
  });
});

describe('headingOf', () => {
  it('is the title and the subtitle of anything at all, as far as they can be read', () => {
    expect(headingOf({ type: 'pie', title: 'Satisfaction', subtitle: 5, x: 1 })).toEqual({
      title: 'Satisfaction',
    });
    expect(headingOf('a text')).toEqual({});
  });
});

describe('tagOf', () => {
  it.each([
    ['of the words chosen', { en: 'Satisfaction', 'zh-CN': '满意度' }, 'zh-SG', 'zh-CN'],
    ['of the reader for a plain string', 'Satisfaction', 'zh-SG', 'zh-SG'],
    ['of the reader for no text', null, 'zh-SG', 'zh-SG'],
    ['of the reader for no words', {}, 'zh-SG', 'zh-SG'],
  ])('is that %s', (_, text, lang, tag) => {
    expect(tagOf(text, lang)).toBe(tag);
  });
});

describe('resolveText', () => {
  it('takes nothing that every object has for a language', () => {
    expect(resolveText({}, 'constructor')).toBe('');
  });

  it('gives a string as it is, markup and all', () => {
    expect(resolveText('<b>a</b>', 'zh-CN')).toBe('<b>a</b>');
  });

  it('gives the words of the language', () => {
    expect(resolveText({ 'zh-CN': '满意度', en: 'Satisfaction' }, 'zh-CN')).toBe('满意度');
  });

  it.each([[null], [undefined], [{}]])('is empty for %j', (text) => {
    expect(resolveText(text, 'en')).toBe('');
  });
});
