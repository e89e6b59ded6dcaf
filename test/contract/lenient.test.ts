import { describe, expect, it } from 'vitest';
import { documentSchema, validate } from '../../src/documents.js';
import type { GaugeDocument } from '../../src/documents.js';
import { parse } from '../../src/contract/index.js';
import { problemsOf } from '../../src/i18n/index.js';
import { gaugeSchema } from '../../src/widgets/gauge/gauge.schema.js';
import { funnel, gap, gauge, trend } from '../support/documents.js';
import { deepFreeze } from '../support/freeze.js';
import { there } from '../statistics/support.js';

const dataOf = (document: unknown) => there(parse(documentSchema, deepFreeze(document)).data);
const messagesOf = (document: unknown, lang = 'en') =>
  validate(document, lang).map(({ message }) => message);

describe('a document as people write it', () => {
  it('is handed on with numbers for texts that are numbers', () => {
    const counts = ['6', 14, '4.1e1', '0', '-0'];
    const measure = { method: 'csat', counts };
    expect(dataOf(gauge({ measure, target: '85', minimumN: '30' }))).toEqual(
      gauge({ measure: { method: 'csat', counts: [6, 14, 41, 0, -0] }, target: 85, minimumN: 30 }),
    );
  });

  it.each(['8 5', '85%', '0x55', '1e999', '.5', '+1', '085', '', '1,234', 'NaN'])(
    'has an error that shows the text %j',
    (value) => {
      const [problem] = validate(gauge({ measure: { method: 'value', value } }));
      expect(problem).toMatchObject({ code: 'wrong-type', severity: 'error' });
      expect(problem?.message).toContain(JSON.stringify(value));
    },
  );

  it('is handed on with its times in the right form', () => {
    const points = ['2024/1', '2024-2', '2024-03'].map((t) => ({ t, value: 90 }));
    const days = ['2024/1/1', '2024-01-2', '2024-1-03'];
    const document = trend({
      asOf: '2024/12/31',
      series: [
        { key: 'a', points },
        { key: 'b', t: ['2024/1', '2024-02'], value: [90, '91'] },
      ],
    });
    expect(dataOf(document)).toEqual(
      trend({
        asOf: '2024-12-31',
        series: [
          {
            key: 'a',
            points: ['2024-01', '2024-02', '2024-03'].map((t) => ({ t, value: 90 })),
          },
          { key: 'b', t: ['2024-01', '2024-02'], value: [90, 91] },
        ],
      }),
    );
    const series = [{ key: 'a', t: days, value: [1, 2, 3] }];
    expect(dataOf(trend({ series }))).toMatchObject({
      series: [{ t: ['2024-01-01', '2024-01-02', '2024-01-03'] }],
    });
  });

  it.each(['2024/13', '2024-2-30', '2024/1-1', '24/1/1', '2024/', '2024-W1', '2024/3/1 08:00'])(
    'has an error where nobody knows what the time %j means',
    (asOf) => {
      const points = [{ t: asOf, value: 1 }];
      const [problem] = validate(trend({ series: [{ key: 'a', points }] }));
      expect(problem).toMatchObject({ code: 'wrong-format', severity: 'error' });
    },
  );

  it('is handed on without the trifles that can’t be read', () => {
    const trifles = {
      title: 5,
      subtitle: ['a'],
      note: { en: 1 },
      asOf: 'soon',
      staleAfter: 'a day',
      timeZone: 'Mars/Olympus',
      confidence: 95,
      definition: true,
      basis: { owner: 5, standard: 'GB/T 19038-2009' },
    };
    const { basis, ...rest } = dataOf(gauge(trifles)) as GaugeDocument;
    expect(rest).toEqual({ ...gauge() });
    expect(basis).toEqual({ standard: 'GB/T 19038-2009' });
  });

  it('is handed on without a trifle that is spelled and chosen wrongly', () => {
    const problems = validate(gauge({ confidence: '95' }));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['number-as-text', 'warning'],
      ['out-of-range', 'warning'],
    ]);
    expect(dataOf(gauge({ confidence: '95' }))).toEqual(gauge());
  });

  it('has an error where a text is a number that breaks a bound', () => {
    const codes = (document: unknown) => validate(document).map(({ path, code }) => [path, code]);
    expect(codes(gauge({ minimumN: '-1.5' }))).toEqual([
      ['/minimumN', 'number-as-text'],
      ['/minimumN', 'out-of-range'],
    ]);
    expect(codes(gauge({ measure: { method: 'csat', counts: ['-5', 3] } }))).toEqual([
      ['/measure/counts/0', 'number-as-text'],
      ['/measure/counts/0', 'out-of-range'],
    ]);
  });

  it('has an error where a list stands for a time', () => {
    const series = [{ key: 'a', t: [['2024'], ['2025']], value: [1, 2] }];
    const codes = (document: unknown) => validate(document).map(({ path, code }) => [path, code]);
    expect(codes(trend({ series }))).toEqual([
      ['/series/0/t/0', 'wrong-format'],
      ['/series/0/t/1', 'wrong-format'],
    ]);
    expect(codes(gauge({ asOf: ['2024/3'] }))).toEqual([['/asOf', 'wrong-format']]);
  });

  it('is told which time of a list looks like seconds', () => {
    const points = ['1969', 1_700_000_000].map((t) => ({ t, value: 1 }));
    const problems = validate(trend({ series: [{ key: 'a', points }] }));
    expect(problems.map(({ path, code }) => [path, code])).toContainEqual([
      '/series/0/points/1/t',
      'looks-like-seconds',
    ]);
  });

  it('may have an instant of 1e11 milliseconds, which is in 1973', () => {
    expect(validate(gauge({ asOf: 1e11 }))).toEqual([]);
    expect(validate(gauge({ asOf: 1e11 - 1 })).map(({ code }) => code)).toEqual([
      'looks-like-seconds',
    ]);
  });

  it('is checked by the rules of several fields all the same', () => {
    const document = gap({ title: 5, dimensions: [{ key: 'a', perception: 9 }] });
    expect(validate(document).map(({ code, severity }) => [code, severity])).toEqual([
      ['wrong-type', 'warning'],
      ['out-of-range', 'error'],
    ]);
  });

  it('may have numbers below 1e11 among larger ones', () => {
    const points = [0, 1e12].map((t) => ({ t, value: 1 }));
    expect(validate(trend({ series: [{ key: 'a', points }] }))).toEqual([]);
  });

  it('may have series that all have months, or whose times are even', () => {
    const t = { start: '2024-01-01', step: 'P1D', count: 2 };
    const series = [
      { key: 'a', points: [{ t: '2024-01', value: 1 }] },
      { key: 'b', t: ['2024-01', '2024-02'], value: [1, 2] },
      { key: 'c', t, value: [1, 2] },
    ];
    expect(validate(trend({ series }))).toEqual([]);
  });

  it('is told once where two series have periods of different kinds', () => {
    const series = ['2023', '2024-01', '2024-02'].map((t, i) => ({
      key: `s${i}`,
      t: [t],
      value: [90],
    }));
    expect(validate(trend({ series })).map(({ path, code }) => [path, code])).toEqual([
      ['/series/1/t/0', 'mixed-periods'],
    ]);
  });
});

describe('the sentences', () => {
  const first = (document: unknown) =>
    ['en', 'zh-CN', 'zh-TW'].map((lang) => messagesOf(document, lang)[0]);

  it('name the field that was meant', () => {
    expect(first(gauge({ titel: 'a' }))).toEqual([
      'The field "titel" is unknown and ignored; did you mean “title”?',
      '未知字段 "titel"，已忽略；是否想写“title”？',
      '未知欄位 "titel"，已略過；是否想寫「title」？',
    ]);
    expect(messagesOf(gauge({ colour: 'red' }))).toEqual([
      'The field "colour" is unknown and ignored.',
    ]);
  });

  it('name the element for another widget’s document', () => {
    const problems = problemsOf(gaugeSchema, funnel(), 'en');
    // Nothing is said of its other fields.
    expect(problems).toEqual([
      {
        path: '/type',
        code: 'unknown-type',
        severity: 'error',
        message: 'This is a funnel document: use <voc-funnel>.',
      },
    ]);
  });

  it('say what to do about a null among counts', () => {
    expect(first(gauge({ measure: { method: 'csat', counts: [null, 2] } }))).toEqual([
      'Found null; expected a number ≥ 0: write 0, or leave the question out.',
      '此处为 null，应为非负数：没有人选时写 0，不用的题目整题省略。',
      '此處為 null，應為非負數：無人選填時請寫 0，不用的題目請整題省略。',
    ]);
  });

  it.each([
    ['a missing field', { type: 'gauge' }, 'The field “measure” is missing.'],
    ['ten counts', nps(10), 'Expected 11 numbers, found 10.'],
    [
      'a range upside down',
      gauge({ scale: { min: 5, max: 1 } }),
      '“max” must be greater than “min”.',
    ],
    [
      'one count',
      gauge({ measure: { method: 'csat', counts: [1] } }),
      'Found 1 entry; at least 2 are needed.',
    ],
    [
      'no counts',
      gauge({ measure: { method: 'csat', counts: [] } }),
      'The list is empty; at least 2 entries are needed.',
    ],
    [
      'a text as a number',
      gauge({ target: '85' }),
      'The text "85" is taken as a number; write 85 without quotation marks.',
    ],
    [
      'a loose time',
      gauge({ asOf: '2024/3' }),
      'The time "2024/3" is taken as "2024-03"; write it that way.',
    ],
    [
      'seconds',
      gauge({ asOf: 1_700_000_000 }),
      '1700000000 looks like seconds; times given as numbers are milliseconds since 1970.',
    ],
    ['a target off the scale', gauge({ target: 120 }), '120 lies outside the scale from 0 to 100.'],
    ['a time twice', twice(), '"2024-04" appears twice.'],
  ])('say what is wrong with %s', (_, document, sentence) => {
    expect(messagesOf(document)).toEqual([sentence]);
  });
});

function nps(length: number): object {
  return gauge({ measure: { method: 'nps', counts: Array<number>(length).fill(1) } });
}

function twice(): object {
  const points = ['2024-04', '2024-04'].map((t) => ({ t, value: 90 }));
  return trend({ series: [{ key: 'a', points }] });
}
