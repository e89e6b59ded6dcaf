import { describe, expect, it } from 'vitest';
import { csvOf, type Table } from '../../src/contract/index.js';

/** A table as a reader of Chinese gets it. */
const table: Table = {
  name: 'a',
  columns: [
    { key: 'label', unit: 'label', label: '名称' },
    { key: 'value', unit: 'percent', label: '数值' },
    { key: 'signal', unit: 'code', label: '异常信号' },
  ],
  rows: [
    { label: 'otif', value: 99.123456789, signal: 'run+trend' },
    { label: '某', value: null, signal: null },
  ],
};

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
    expect(csvOf({ name: 'a', columns: table.columns, rows: [] })).toBe('label,value,signal\r\n');
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
    expect(csvOf(table)).toBe('label,value,signal\r\notif,99.123456789,run+trend\r\n某,,\r\n');
  });
});
