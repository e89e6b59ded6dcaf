import { describe, expect, it } from 'vitest';
import type { TableFigures, Unit } from '../../src/contract/index.js';
import { cellIn, cellStyles, languageOf, nameIn, tableIn, textIn } from '../../src/i18n/index.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';

/** A trend's: its signals and their column are its own words. */
const en = languageOf('en', 'UTC', trendMessages);

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
    expect(languageOf(tag).shared.tag).toBe(words);
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
  const table = tableIn(languageOf('zh-CN', 'UTC', trendMessages), figures, { otif: '准时足量' });

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
    ['run+beyond-limit', 'code', 'a run on one side of the centre line and beyond a control limit'],
    ['no-word-of-ours', 'code', 'no-word-of-ours'],
    ['constructor', 'code', 'constructor'],
    ['a name', 'label', 'a name'],
    ['70..80.5', 'percent', '70% to 80.5%'],
  ] as const)('writes %j of %s', (value, unit, text) => {
    expect(cellIn(en, value, unit).replaceAll('\u202f', ' ')).toBe(text);
  });
});

describe('the figures of a column', () => {
  const column = (cells: readonly (number | string | null)[], unit: Unit): string[] => {
    const rows = cells.map((cell) => ({ value: cell }));
    const styleAt = cellStyles({ columns: [{ key: 'value', label: '', unit }], rows });
    return cells.map((cell, row) => cellIn(en, cell, unit, styleAt(row, 0).precision));
  };

  it.each([
    [80, '79.97%'],
    ['70..80', '79.97%'],
    [90, '80.0%'],
  ])('are not written as a target of %j that they do not reach', (target, text) => {
    const columns = ['upper', 'target'].map(
      (key) => ({ key, label: '', unit: 'percent' }) as const,
    );
    const { precision } = cellStyles({ columns, rows: [{ upper: 79.97, target }] })(0, 0);
    expect(cellIn(en, 79.97, 'percent', precision)).toBe(text);
  });

  it.each([
    ['percent', [0.021, 0.038, null, 0.09], ['0.021%', '0.038%', '', '0.090%']],
    ['percent', [78.44, 92.1], ['78.4%', '92.1%']],
    ['percent', [99.97, 12], ['99.97%', '12.0%']],
    ['index', [0.97, 1.01, 1], ['0.97', '1.01', '1.00']],
    ['count', [3, 1204], ['3', '1,204']],
    ['days', [4, 2.5], ['4.0 days', '2.5 days']],
    ['points', [-3.24, 0], ['\u22123.2', '0.0']],
    ['percent', ['70..80.5', 75], ['70% to 80.5%', '75.0%']],
    ['code', ['met', null], ['target met', '']],
  ] as const)('of %s have the same decimals: %j', (unit, cells, texts) => {
    expect(column(cells, unit)).toEqual(texts);
  });
});
