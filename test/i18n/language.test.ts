import { describe, expect, it } from 'vitest';
import type { Table, TableFigures } from '../../src/contract/index.js';
import { cellIn, csvOf, languageOf, nameIn, tableIn, textIn } from '../../src/i18n/index.js';

const en = languageOf('en', 'UTC');

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-MO', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
    ['ZH_tw', 'zh-TW'],
    ['de', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('reads %j in %s', (tag, words) => {
    expect(languageOf(tag).messages.tag).toBe(words);
  });

  it('looks texts of the document up by the reader’s own tag', () => {
    const text = { en: 'Colour', 'en-US': 'Color', de: 'Farbe' };
    expect(textIn(languageOf('en-US'), text)).toBe('Color');
    expect(textIn(languageOf('de'), text)).toBe('Farbe');
  });
});

describe('nameIn', () => {
  const builtIn = { otif: 'On time in full' };

  it.each([
    ['the document’s own text first', { key: 'otif', label: 'OTIF' }, 'OTIF'],
    ['then the built-in one', { key: 'otif' }, 'On time in full'],
    ['then the key', { key: 'abc', label: '' }, 'abc'],
    ['and nothing that every object has', { key: 'constructor' }, 'constructor'],
  ])('takes %s', (_, label, name) => {
    expect(nameIn(en, label, builtIn)).toBe(name);
  });
});

const figures: TableFigures = {
  name: 'a',
  units: { label: 'label', value: 'percent', signal: 'code' },
  rows: [
    { key: 'otif', value: 99.123456789, signal: 'run+trend' },
    { key: 'x', label: { en: 'Ex', 'zh-CN': '某' }, value: NaN, signal: undefined },
  ],
};

describe('tableIn', () => {
  const table = tableIn(languageOf('zh-CN'), figures, { otif: '准时足量' });

  it('has localised labels over the contract’s keys', () => {
    expect(table.columns).toEqual([
      { key: 'label', unit: 'label', label: '名称' },
      { key: 'value', unit: 'percent', label: '数值' },
      { key: 'signal', unit: 'code', label: '异常信号' },
    ]);
  });

  it('has raw values and the reader’s names, null for what is no number', () => {
    expect(table.rows).toEqual([
      { label: '准时足量', value: 99.123456789, signal: 'run+trend' },
      { label: '某', value: null, signal: null },
    ]);
  });
});

describe('cellIn', () => {
  it.each([
    [null, 'percent', ''],
    [undefined, 'percent', ''],
    [12.34, 'percent', '12.3%'],
    [-3, 'points', '\u22123.0'],
    ['2024-Q1', 'time', 'Q1 2024'],
    [0, 'time', 'Jan 1, 1970, 12:00 AM'],
    ['run+beyond-limit', 'code', 'run on one side and beyond limit'],
    ['no-word-of-ours', 'code', 'no-word-of-ours'],
    ['constructor', 'code', 'constructor'],
    ['a name', 'label', 'a name'],
    ['70..80.5', 'percent', '70% to 80.5%'],
  ] as const)('writes %j of %s', (value, unit, text) => {
    expect(cellIn(en, value, unit).replaceAll('\u202f', ' ')).toBe(text);
  });
});

describe('csvOf', () => {
  const csv = (...values: Table['rows'][number][string][]): string =>
    csvOf({
      name: 'a',
      columns: values.map((_, i) => ({ key: `c${i}`, label: 'x', unit: 'count' as const })),
      rows: [Object.fromEntries(values.map((value, i) => [`c${i}`, value]))],
    });

  it('has the keys as its header and CRLF after every line', () => {
    expect(csv(1, 'a')).toBe('c0,c1\r\n1,a\r\n');
  });

  it('is a header alone where there are no rows', () => {
    expect(csvOf({ name: 'a', columns: tableIn(en, figures, {}).columns, rows: [] })).toBe(
      'label,value,signal\r\n',
    );
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'say "a"', '"say ""a"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['none of these', 'a; b', 'a; b'],
  ])('quotes a value with %s', (_, value, text) => {
    expect(csv(value)).toBe(`c0\r\n${text}\r\n`);
  });

  it('is empty for missing', () => {
    expect(csv(null, 1, null)).toBe('c0,c1,c2\r\n,1,\r\n');
  });

  it('keeps 0 and full precision', () => {
    expect(csv(0, 1 / 3, 1234567.5)).toContain('\r\n0,0.3333333333333333,1234567.5\r\n');
  });

  it('is not localised', () => {
    const table = tableIn(languageOf('zh-CN'), figures, {});
    expect(csvOf(table)).toBe('label,value,signal\r\notif,99.123456789,run+trend\r\n某,,\r\n');
  });
});
