import { describe, expect, it } from 'vitest';
import { addMessages, languageOf, type PartialMessages } from '../../src/i18n/index.js';

/** Each test has a language of its own, since what is added stays. */
const added = (tag: string, messages: PartialMessages, reader = tag) => {
  addMessages(tag, messages);
  return languageOf(reader, 'UTC');
};

describe('a language that is added', () => {
  it('says what was said in it', () => {
    expect(added('ar', { loading: 'في انتظار البيانات' }).messages.loading).toBe(
      'في انتظار البيانات',
    );
  });

  it('falls back to English where nothing is said', () => {
    expect(added('he', { loading: 'ממתין לנתונים' }).messages.empty).toBe('No data');
  });

  it('falls back entry by entry inside a part', () => {
    const { columns, gauge } = added('fr', { columns: { gap: 'Écart' } }).messages;
    expect([columns['gap'], columns['target']]).toEqual(['Écart', 'Target']);
    expect(gauge.tones.good).toBe('good');
  });

  it('falls back to the language that its readers had before', () => {
    expect(added('zh-SG', { close: '关上' }).messages.empty).toBe('暂无数据');
    expect(added('zh-HK', { close: '閂埋' }).messages.empty).toBe(
      languageOf('zh-TW').messages.empty,
    );
  });

  it('is that of more exact tags as well', () => {
    expect(added('pt', { empty: 'Sem dados' }, 'pt-BR').messages.empty).toBe('Sem dados');
  });

  it('has its own numbers and dates', () => {
    const { formats, messages } = added('de', {});
    expect([messages.tag, formats.number(1234.5), formats.time('2024-03')]).toEqual([
      'de',
      '1.234,5',
      'M\u00e4rz 2024',
    ]);
  });

  it('takes functions for sentences that hold figures', () => {
    const { messages } = added('nl', { points: (value) => `${value} punten` });
    expect(messages.points('3', 3)).toBe('3 punten');
    expect(messages.asOf('2024')).toBe('as of 2024');
  });

  it('leaves out what is of another kind than the entry', () => {
    const wrong = { points: 'no function', loading: 5, columns: [], gauge: null, unknown: 'x' };
    const { messages } = added('sv', wrong as unknown as PartialMessages);
    expect(messages.points('3', 3)).toBe('3 points');
    expect([messages.loading, messages.columns['gap'], messages.gauge.tones.bad]).toEqual([
      'Waiting for data',
      'Gap',
      'bad',
    ]);
  });

  it.each([null, undefined, 7, 'text', []])('may be %j without an exception', (nothing) => {
    const { messages } = added('fi', nothing as unknown as PartialMessages);
    expect(messages.empty).toBe('No data');
  });

  it('is there in formats made before', () => {
    const before = languageOf('it', 'UTC').formats.figure(null, 'percent');
    const after = added('it', { notAvailable: 'n.d.' }).formats.figure(null, 'percent');
    expect([before, after]).toEqual(['n/a', 'n.d.']);
  });

  it('leaves all other languages as they are', () => {
    added('es', { empty: 'Sin datos', columns: { gap: 'Brecha' } });
    expect([languageOf('en').messages.empty, languageOf('en').messages.columns['gap']]).toEqual([
      'No data',
      'Gap',
    ]);
  });
});
