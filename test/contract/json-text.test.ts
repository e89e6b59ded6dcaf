import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/contract/index.js';
import { languageOf, problemIn } from '../../src/i18n/index.js';

const faultOf = (text: string) => parseJson(text).fault;
const messageOf = (text: string, lang = 'en'): string => {
  const fault = faultOf(text);
  return fault ? problemIn(languageOf(lang), fault).message : '';
};

describe('JSON text', () => {
  it.each([
    '{"a": [1, -2.5e+3, true, false, null, "x\\u00e9\\n\\"y\\""], "b": {}}',
    ' [] ',
    '\ufeff{"a": 1}',
    '"\u2028"',
  ])('is read: %j', (text) => {
    expect(parseJson(text)).toEqual({ document: JSON.parse(text.trim()) as unknown });
  });
});

describe('text that is no JSON', () => {
  it.each([
    // text, line and column, what is there, cause
    ['', '1 1', '', 'json-end'],
    ['{"a": [1, 2', '1 12', '', 'json-end'],
    ['{"a": "cut o', '1 7', '"cut o', 'json-end'],
    ['{"a"', '1 5', '', 'json-end'],
    ['<!doctype html><title>Log in</title>', '1 1', '<!doctype html><titl', 'json-page'],
    ['\n  <html>', '1 1', '', 'json-page'],
    ['[object Object]', '1 2', 'object Object]', 'json-object'],
    ['{&quot;a&quot;: 1}', '1 2', '&quot;a&quot;: 1}', 'json-escaped'],
    ['{"a": &#34;b&#34;}', '1 7', '&#34;b&#34;}', 'json-escaped'],
    ['{"a": [1, 2,],\n"b": 3}', '1 12', ',],', 'json-trailing-comma'],
    ['{\r\n  "a": 1,\r\n}', '2 9', ',', 'json-trailing-comma'],
    ['{"a": 1 "b": 2}', '1 9', '"b": 2}', 'json-missing-comma'],
    ['["say "hi" now"]', '1 8', 'hi" now"]', 'json-missing-comma'],
    ["{'a': 1}", '1 2', "'a': 1}", 'json-quotes'],
    ['{"a": \u201cb\u201d}', '1 7', '\u201cb\u201d}', 'json-quotes'],
    ['{a: 1}', '1 2', 'a: 1}', 'json-unquoted'],
    ['{\u540d: 1}', '1 2', '\u540d: 1}', 'json-unquoted'],
    ['{"a": NaN}', '1 7', 'NaN}', 'json-no-value'],
    ['{"a": -Infinity}', '1 7', '-Infinity}', 'json-no-value'],
    ['{"a": None}', '1 7', 'None}', 'json-no-value'],
    ['undefined', '1 1', 'undefined', 'json-no-value'],
    ['{"a": True}', '1 7', 'True}', 'json-small-letters'],
    ['[.5]', '1 2', '.5]', 'json-number'],
    ['[007]', '1 2', '007]', 'json-number'],
    ['[+1]', '1 2', '+1]', 'json-number'],
    ['{"a": 1, // one\n}', '1 10', '// one', 'json-comment'],
    ['{"a": 1 /* one */}', '1 9', '/* one */}', 'json-comment'],
    ['{"a": "b\nc"}', '1 7', '"b', 'json-string'],
    ['{"a": "C:\\dir"}', '1 7', '"C:\\dir"}', 'json-string'],
    ['{"a": 1}{"b": 2}', '1 9', '{"b": 2}', 'json-rest'],
    ['{"a": 1};', '1 9', ';', 'json-rest'],
    ['\ufeff{a: 1}', '1 3', 'a: 1}', 'json-unquoted'],
    ['{"a": [], "b": {}, "c": NaN}', '1 25', 'NaN}', 'json-no-value'],
    ['{"a": <b>}', '1 7', '<b>}', 'json'],
    ['{"a" 1}', '1 6', '1}', 'json'],
    ['[,]', '1 2', ',]', 'json'],
  ])('is explained: %j', (text, detail, found, expected) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ path: '', code: 'not-json', severity: 'error' });
    expect([fault?.detail, JSON.parse(fault!.found), fault?.expected]).toEqual([
      detail,
      found,
      expected,
    ]);
  });

  it('is explained in a sentence with its place', () => {
    const text = '{\n  "title": "Satisfied",\n  "target": NaN\n}';
    expect([messageOf(text), messageOf(text, 'zh-CN'), messageOf(text, 'zh-TW')]).toEqual([
      'Not valid JSON at line 3, column 13 ("NaN"): JSON has no such value; write null for a missing one.',
      '不是有效的 JSON（第 3 行第 13 列，"NaN"）：JSON 没有这种值，缺失的值请写 null。',
      '不是有效的 JSON（第 3 行第 13 欄，"NaN"）：JSON 沒有這種值，遺漏值請寫 null。',
    ]);
  });

  it('shows no text at its end', () => {
    expect(messageOf('{"a": [')).toBe(
      'Not valid JSON at line 1, column 8: the text ends too early; it seems to be cut off.',
    );
  });

  it('may have many lists side by side', () => {
    expect(faultOf(`[${'[1],'.repeat(1000)}NaN]`)?.expected).toBe('json-no-value');
  });

  it('may be as deep or as long as it likes', () => {
    expect(faultOf('['.repeat(100_000))).toMatchObject({ code: 'not-json' });
    expect(faultOf(`["${'a'.repeat(1_000_000)}", NaN]`)?.expected).toBe('json-no-value');
  });
});
