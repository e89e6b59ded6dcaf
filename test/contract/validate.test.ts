import { describe, expect, it } from 'vitest';
import { documentSchema, validate } from '../../src/documents.js';
import { ERROR_CODES, WARNING_CODES, parse, parseJson, pointer } from '../../src/contract/index.js';
import { plainJson } from '../../src/contract/json.js';
import { languageOf, problemIn } from '../../src/i18n/index.js';
import { gaugeSchema } from '../../src/widgets/gauge/gauge.schema.js';
import { funnel, gap, gauge, kpi, trend } from '../support/documents.js';
import { deepFreeze } from '../support/freeze.js';
import { BEYOND_JSON_SCHEMA, LENIENT, STRUCTURAL, WARNED, type Fault } from '../support/faults.js';
import { UNSPEAKABLE } from '../support/texts.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const ALL: readonly Fault[] = [...STRUCTURAL, ...BEYOND_JSON_SCHEMA, ...LENIENT, ...WARNED];

const found = (document: unknown): unknown[] =>
  validate(document).map(({ path, code }) => [path, code]);
const messageOf = (document: unknown, lang = 'en'): string | undefined =>
  validate(document, lang)[0]?.message;

describe('validate', () => {
  it.each(ALL)('names every problem of $name', ({ document, problems }) => {
    expect(found(document)).toEqual(problems);
  });

  it.each([...STRUCTURAL, ...BEYOND_JSON_SCHEMA])('makes an error of $name', ({ document }) => {
    expect(validate(document).map(({ severity }) => severity)).toContain('error');
  });

  it.each([...LENIENT, ...WARNED])('makes a warning of $name', ({ document }) => {
    const severities = new Set(validate(document).map(({ severity }) => severity));
    expect([...severities]).toEqual(['warning']);
  });

  it.each([...LENIENT, ...WARNED])('hands on $name to be drawn', ({ document }) => {
    expect(parse(documentSchema, document).data).toBeDefined();
  });

  it.each(STRUCTURAL)('hands on nothing of $name', ({ document }) => {
    expect(parse(documentSchema, document).data).toBeUndefined();
  });

  it('changes no input', () => {
    for (const { document } of ALL) {
      expect(() => validate(deepFreeze(structuredClone(document)))).not.toThrow();
    }
  });

  it('reports all problems, not the first', () => {
    const document = trend({
      title: 5,
      unit: 'kg',
      series: [
        { key: 'a', points: [{ t: '2024', value: 'x' }, { t: '2024' }, { t: '2023' }] },
        { key: 'a', t: ['2024', '2023'], value: [1] },
      ],
    });
    expect(found(document)).toEqual(
      expect.arrayContaining([
        ['/title', 'wrong-type'],
        ['/unit', 'wrong-value'],
        ['/series/0/points/0/value', 'wrong-type'],
        ['/series/0/points/1/t', 'duplicate-time'],
        ['/series/0/points/2/t', 'not-ascending'],
        ['/series/1/key', 'duplicate-key'],
        ['/series/1/t/1', 'not-ascending'],
        ['/series/1/value', 'wrong-length'],
      ]),
    );
    expect(found(document)).toHaveLength(8);
  });

  it('warns of series beside an error elsewhere', () => {
    const points = [{ t: '2024', requested: 1, fulfilled: 2 }];
    expect(found(trend({ title: 5, series: [{ key: 'a', points }] }))).toEqual([
      ['/title', 'wrong-type'],
      ['/series/0/points/0/fulfilled', 'over-fulfilled'],
    ]);
  });

  it('names the length of a list beside its items, and before them', () => {
    expect(found({ type: 'funnel', stages: [{ key: 'a' }] })).toEqual([
      ['/stages', 'too-few'],
      ['/stages/0/count', 'required'],
    ]);
  });

  it('hands on a document without problems, and none with an error beside a warning', () => {
    expect(parse(documentSchema, gauge()).data).toEqual(gauge());
    expect(parse(documentSchema, gauge({ minimumN: -1, x: 1 })).data).toBeUndefined();
  });

  it('names unknown fields last', () => {
    const measure = { method: 'value', value: true, extra: 1 };
    expect(found(gauge({ measure, scale: 5 }))).toEqual([
      ['/measure/value', 'wrong-type'],
      ['/scale', 'wrong-type'],
      ['/measure/extra', 'unknown-field'],
    ]);
  });

  it('names the methods where none is given', () => {
    expect(parse(documentSchema, gauge({ measure: {} })).faults).toMatchObject([
      { path: '/measure/method', code: 'required', expected: 'one-of' },
    ]);
  });

  it('asks for a 0 where a count of answers is null, for a number where it is none', () => {
    const expected = (first: unknown) =>
      parse(documentSchema, gauge({ measure: { method: 'csat', counts: [first, 2] } })).faults.map(
        (fault) => fault.expected,
      );
    expect([expected(null), expected('many')]).toEqual([['answers'], ['count']]);
  });

  it('names the types where a document is of none', () => {
    expect(parse(gaugeSchema, { type: 'pie' }).faults[0]).toMatchObject({
      code: 'unknown-type',
      expected: 'one-of',
    });
  });

  it('lets a funnel be empty', () => {
    expect(validate({ type: 'funnel', stages: [] })).toEqual([]);
  });

  it('names an empty text in the place of a list once', () => {
    expect(found(gauge({ measure: { method: 'csat', counts: '' } }))).toEqual([
      ['/measure/counts', 'wrong-type'],
    ]);
  });

  it('does not call keys double that are none', () => {
    const series = [5, 5].map((key) => ({ key, points: [] }));
    expect(found(trend({ series }))).toEqual([
      ['/series/0/key', 'wrong-type'],
      ['/series/1/key', 'wrong-type'],
    ]);
  });

  it('looks at the order of times beside a missing point and one without a time', () => {
    const points = ['2024', 'soon', '2024'].map((t) => ({ t, value: 1 }));
    expect(found(trend({ series: [{ key: 'a', points: [null, ...points] }] }))).toEqual([
      ['/series/0/points/0', 'wrong-type'],
      ['/series/0/points/2/t', 'wrong-format'],
      ['/series/0/points/3/t', 'duplicate-time'],
    ]);
  });

  it('looks at each item of a column', () => {
    const columns = (fields: object) => trend({ series: [{ key: 'a', ...fields }] });
    expect(found(columns({ t: ['2024', '2024'], value: [1, 2] }))).toEqual([
      ['/series/0/t/1', 'duplicate-time'],
    ]);
    expect(found(columns({ t: ['2024'], requested: [2], fulfilled: [-1] }))).toEqual([
      ['/series/0/fulfilled/0', 'out-of-range'],
    ]);
  });

  it('checks a rule beside a broken bound, but not beside a wrong type', () => {
    const top = (fields: object) =>
      found(gauge({ measure: { method: 'csat', counts: [1, 2, 3], ...fields } }));
    expect(top({ counts: [-1, 2, 3], top: 3 })).toEqual([
      ['/measure/counts/0', 'out-of-range'],
      ['/measure/top', 'out-of-range'],
    ]);
    expect(top({ counts: [true, 2, 3], top: 3 })).toEqual([['/measure/counts/0', 'wrong-type']]);
    expect(top({ top: Infinity })).toEqual([['/measure/top', 'wrong-type']]);
  });

  it('checks a rule beside a wrong word, but not beside what is no word', () => {
    const compared = (kind: unknown) => found(gauge({ compare: [{ kind }] }));
    expect(compared('last year')).toEqual([
      ['/compare/0/kind', 'wrong-value'],
      ['/compare/0/value', 'required'],
    ]);
    expect(compared(5)).toEqual([['/compare/0/kind', 'wrong-value']]);
    const stages = [
      { key: 'complained', count: 5 },
      { key: 'resolved', count: 8 },
    ];
    expect(found(funnel({ contract: 'voc/2', stages }))).toEqual([
      ['/contract', 'unsupported-contract'],
      ['/stages/1/count', 'stage-grows'],
    ]);
  });

  it('checks a rule beside a wrong type elsewhere, and a warning within', () => {
    const measure = { method: 'mean', counts: [1, 2, 3] };
    const previous = { method: 'csat', counts: [1, 2, 3], x: 1 };
    expect(found(kpi({ measure, previous, direction: 5 }))).toEqual(
      expect.arrayContaining([['/previous', 'not-comparable']]),
    );
  });

  it('names one bound of a number that breaks two', () => {
    expect(found(gauge({ minimumN: -1.5 }))).toEqual([['/minimumN', 'out-of-range']]);
  });

  it('checks a rule whose fields are sound beside an error elsewhere', () => {
    const bands = [
      { from: 9, tone: 'nice' },
      { from: 5, tone: 'good' },
    ];
    expect(found(gauge({ bands, title: 5 }))).toEqual([
      ['/title', 'wrong-type'],
      ['/bands/0/tone', 'wrong-value'],
      ['/bands/1/from', 'not-ascending'],
    ]);
  });

  it('names the problems of the option that has the JSON type, and only those', () => {
    expect(found(gauge({ previous: { method: 'csat', counts: 5, x: 1 } }))).toEqual([
      ['/previous/counts', 'wrong-type'],
      ['/previous/x', 'unknown-field'],
    ]);
  });

  it('holds no field of another name against the scale', () => {
    const chain = { expected: 5, understood: 4, specified: 4, delivered: 3, perceived: 3, x: 99 };
    expect(found(gap({ chain }))).toEqual([['/chain/x', 'unknown-field']]);
  });

  it('takes null for a field that may be left out', () => {
    const fields = {
      contract: null,
      id: null,
      title: null,
      subtitle: null,
      note: null,
      asOf: null,
      staleAfter: null,
      timeZone: null,
      confidence: null,
      minimumN: null,
      definition: null,
      scale: null,
      target: null,
      bands: null,
      previous: null,
    };
    expect(validate(gauge(fields))).toEqual([]);
  });

  it('speaks English where it does not know the language', () => {
    expect(messageOf(5, 'fr')).toBe('Found 5; expected an object.');
  });

  it.each([
    ['en', 'Found \u201c'],
    ['zh-HK', '此處為'],
    ['zh', '此处为'],
  ])('speaks %s', (lang, start) => {
    expect(messageOf(gauge({ minimumN: -1 }), lang)).toContain(start.replace('\u201c', ''));
  });
});

describe('the path of a problem', () => {
  it('is a JSON Pointer: ~ is ~0 and / is ~1', () => {
    expect(pointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
  });

  it('leads to a field with ~ and / in its name', () => {
    expect(found(gauge({ 'a/b~c': 1 }))).toEqual([['/a~1b~0c', 'unknown-field']]);
  });

  it('leads to a language with / in its tag', () => {
    expect(found(gauge({ title: { 'a/b': 5 } }))).toEqual([['/title/a~1b', 'wrong-type']]);
  });
});

describe('the codes', () => {
  const reached = new Set(ALL.flatMap(({ problems }) => problems.map(([, code]) => code)));

  it('are each reached by a document', () => {
    const others = ['not-json', 'unreadable'];
    const codes = [...ERROR_CODES, ...WARNING_CODES].filter((code) => !others.includes(code));
    expect(codes.filter((code) => !reached.has(code))).toEqual([]);
  });

  it('are kebab-case words', () => {
    const all = [...ERROR_CODES, ...WARNING_CODES];
    expect(all.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

describe('a message', () => {
  it.each(LANGUAGES)('is one whole sentence for every fault in %s', (lang) => {
    const end = lang === 'en' ? /[^.][.?]$/ : /[^。][。？]$/;
    const messages = ALL.flatMap(({ document }) => validate(document, lang));
    expect(messages.filter(({ message }) => !end.test(message))).toEqual([]);
  });

  it.each(LANGUAGES)('says nothing unspeakable in %s', (lang) => {
    const messages = ALL.flatMap(({ document }) => validate(document, lang));
    const said = messages.map(({ message }) => message.replace(/NaN (or|或) Infinity/, ''));
    expect(said.filter((message) => UNSPEAKABLE.test(message))).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW'])('is Chinese in %s', (lang) => {
    const messages = ALL.flatMap(({ document }) => validate(document, lang));
    expect(messages.filter(({ message }) => !/\p{Script=Han}{2}/u.test(message))).toEqual([]);
    expect(messages.filter(({ message }) => /found|expected/i.test(message))).toEqual([]);
  });

  it.each([
    ['a number for a text', gauge({ id: 5 }), ['5', 'a text']],
    ['nothing', { type: 'gauge' }, ['The field \u201cmeasure\u201d is missing.']],
    ['a list', gauge({ scale: [] }), ['a list', 'an object']],
    ['an object', gauge({ id: {} }), ['an object', 'a text']],
    ['a bound', gauge({ minimumN: -1 }), ['-1', '0']],
    ['a word', trend({ control: 'q' }), ['"q"', 'none, auto, p, laney, u, c, xmr']],
    [
      'a count of entries',
      trend({ series: [{ key: 'a', t: ['2024', '2025'], value: [1] }] }),
      ['Expected 2 entries, found 1.'],
    ],
    ['an excess', gauge({ measure: { method: 'ratio', part: 12, whole: 10 } }), ['12', '10']],
    [
      'a text for times',
      trend({ series: [{ key: 'a', t: '2024', value: [1] }] }),
      ['Found "2024"; expected a list.'],
    ],
    ['no number', gauge({ target: NaN }), ['NaN or Infinity', 'min and max']],
  ])('says what was found and what is expected: %s', (_, document, parts) => {
    const message = messageOf(document) ?? '';
    expect(parts.filter((part) => !message.includes(part))).toEqual([]);
  });

  it.each(LANGUAGES)('has the sum and the stage each in its place in %s', (lang) => {
    const [sum] = BEYOND_JSON_SCHEMA.filter(({ name }) => name === 'channels above their stage');
    expect(messageOf(sum?.document, lang)?.match(/\d+/g)).toEqual(['9', '8']);
  });

  it('names a key with a bar in it whole', () => {
    const series = [
      { key: 'a|b', points: [] },
      { key: 'a|b', points: [] },
    ];
    expect(messageOf(trend({ series }))).toContain('\u201ca|b\u201d');
  });

  it('quotes a long value short, and no half of a character', () => {
    const message = messageOf(trend({ unit: `${'a'.repeat(39)}\u{1f600}${'b'.repeat(1000)}` }));
    expect(message).toContain(`"${'a'.repeat(39)}\u2026"`);
  });

  it('quotes a value of 40 characters whole, and every character before that', () => {
    expect(messageOf(trend({ unit: 'a'.repeat(40) }))).toContain(`"${'a'.repeat(40)}"`);
    const message = messageOf(trend({ unit: `\u{1f600}${'a'.repeat(40)}` }));
    expect(message).toContain(`"\u{1f600}${'a'.repeat(38)}\u2026"`);
  });

  it.each([
    [true, 'true'],
    [undefined, 'nothing'],
    [() => 1, 'nothing'],
    [-Infinity, 'not-finite'],
  ])('calls %s by its own name', (value, name) => {
    expect(
      parse(documentSchema, gauge({ measure: { method: 'nps', counts: [value] } })).faults,
    ).toEqual(expect.arrayContaining([expect.objectContaining({ found: name })]));
  });

  it('has a quotation mark of the value escaped', () => {
    expect(messageOf(trend({ unit: 'a"b' }))).toContain('Found "a\\"b";');
  });
});

describe('percentages that look like fractions (rule 3)', () => {
  const values = (all: (number | null)[], fields: object = {}): object =>
    trend({
      series: [{ key: 'a', points: all.map((value, i) => ({ t: `20${i + 10}`, value })) }],
      ...fields,
    });

  it.each([
    ['two values', values([0.2, 0.4])],
    ['only 0 and 1', values([0, 1, 1, 0])],
    ['one value above 1', values([0.2, 0.4, 1.1])],
    ['a negative value', values([0.2, 0.4, -0.1])],
    ['another unit', values([0.2, 0.4, 0.6], { unit: 'index' })],
    ['two values and a gap', values([0.2, null, 0.4])],
    [
      'counts',
      trend({
        series: [
          {
            key: 'a',
            points: [1, 2, 3].map((n) => ({ t: `202${n}`, requested: 1, fulfilled: 0.5 })),
          },
        ],
      }),
    ],
  ])('are not seen in %s', (_, document) => {
    expect(validate(document)).toEqual([]);
  });

  it.each([
    ['a trend', '0.4', values([null, 0, 1, 0.4]), '/series/0/points/3/value'],
    [
      'the columns of a trend',
      '0.5',
      trend({ series: [{ key: 'a', t: ['2011', '2012', '2013'], value: [1, 0.5, 0.6] }] }),
      '/series/0/value/1',
    ],
    [
      'a spark line',
      '0.4',
      kpi({
        measure: { method: 'ratio', part: 1, whole: 2 },
        spark: [0, null, 1, 0.4].map((value, i) => ({ t: `202${i}`, value })),
      }),
      '/spark/3/value',
    ],
  ])('are told of the first between 0 and 1 of %s', (_, quoted, document, path) => {
    expect(found(document)).toEqual([[path, 'looks-like-fraction']]);
    expect(validate(document)[0]?.message).toContain(quoted);
  });
});

describe('figures beside a level (rule 7)', () => {
  const value = { method: 'value', value: 0.4 };
  const share = { method: 'ratio', part: 1, whole: 300 };
  const rescaled = { method: 'mean', counts: [1, 2, 3], rescale: { to: 100, from: 'min' } };

  it.each([
    ['on a scale of 1', gauge({ measure: value, scale: { min: 0, max: 1 }, target: 0.5 })],
    ['where lower is better', kpi({ measure: share, target: 0.5, direction: 'lower' })],
    ['of a value on no scale', kpi({ measure: value, target: 0.5, previous: 0.3 })],
    ['of 0', gauge({ target: 0, bands: [{ from: 0, tone: 'bad' }] })],
    ['in another unit', trend({ unit: 'index', target: 0.9 })],
    ['at the ends of the scale', gauge({ target: 100 })],
    ['of a rescaled mean', gauge({ measure: rescaled, target: 80 })],
  ])('are not seen as fractions %s', (_, document) => {
    expect(validate(document)).toEqual([]);
  });
});

describe('deliveries above the order', () => {
  const point = (requested: number, fulfilled: number): object =>
    trend({ series: [{ key: 'a', points: [{ t: '2024', requested, fulfilled }] }] });

  it('are no fault by half a percent', () => {
    expect(validate(point(1000, 1005))).toEqual([]);
  });

  it('are warned of once in each series', () => {
    const points = [
      { t: '2023', requested: 1, fulfilled: 2 },
      { t: '2024', requested: 1, fulfilled: 2 },
    ];
    const series = [
      { key: 'a', points },
      { key: 'b', points },
    ];
    expect(found(trend({ series }))).toEqual([
      ['/series/0/points/0/fulfilled', 'over-fulfilled'],
      ['/series/1/points/0/fulfilled', 'over-fulfilled'],
    ]);
  });
});

describe('limits for trials', () => {
  const document = (control: string, fulfilled: number[]): object =>
    trend({
      control,
      series: [
        {
          key: 'a',
          points: fulfilled.map((one, i) => ({
            t: `20${i + 10}`,
            requested: 1000,
            fulfilled: one,
          })),
        },
      ],
    });

  const codesOf = (given: object) => validate(given).map(({ code }) => code);

  it('are no fault where half of the points lie outside', () => {
    // Centre .5, limits .5 +- .047: two of four outside.
    expect(codesOf(document('p', [900, 100, 500, 500]))).toEqual(['few-points']);
  });

  it('are no fault of a chart of single values', () => {
    expect(codesOf(document('xmr', [900, 100, 900, 100]))).toEqual(['few-points']);
  });
});

describe('values that no JSON holds', () => {
  const cyclic: Record<string, unknown> = { type: 'gauge' };
  cyclic['measure'] = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = {
    get type(): string {
      throw new Error('no');
    },
  };

  it.each([
    ['undefined', undefined, 'wrong-type'],
    ['a function', () => 1, 'wrong-type'],
    ['a symbol', Symbol('a'), 'wrong-type'],
    ['a big integer', 5n, 'wrong-type'],
    ['a date', new Date(0), 'required'],
    ['a map', new Map([['type', 'gauge']]), 'required'],
    ['a list with holes', Array.from({ length: 3 }), 'wrong-type'],
    ['a circle', cyclic, 'unreadable'],
    ['a getter that throws', throwing, 'unreadable'],
    ['a revoked proxy', revoked.proxy, 'unreadable'],
  ])('give %s a problem', (_, document, code) => {
    expect(validate(document).map((one) => one.code)).toContain(code);
  });

  it('are wrong where a column has a hole', () => {
    const value: number[] = [1];
    value[2] = 3;
    const series = [{ key: 'a', t: ['2022', '2023', '2024'], value }];
    expect(found(trend({ series }))).toEqual([['/series/0/value/1', 'wrong-type']]);
  });

  it('are wrong in a text of any tag', () => {
    expect(found(gauge({ title: { constructor: {} } }))).toEqual([
      ['/title/constructor', 'wrong-type'],
    ]);
  });

  it.each([
    ['lists', (inner: unknown) => [inner]],
    ['objects', (inner: unknown) => ({ a: inner })],
  ])('are too deep below 64 levels of %s', (_, wrap) => {
    // The document is one of them, and the number a further one.
    const nested = (levels: number) => {
      let deep: unknown = 1;
      for (let i = 0; i < levels - 2; i++) deep = wrap(deep);
      return parse(documentSchema, gauge({ note: deep })).faults[0];
    };
    expect(nested(65)?.path).not.toBe('');
    expect(nested(66)).toMatchObject({ path: '', code: 'unreadable', expected: 'shallower' });
  });

  it('are too deep after 64 levels', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = [deep];
    expect(found(gauge({ note: deep }))).toEqual([['', 'unreadable']]);
  });

  it('do not reach the fields that every object has', () => {
    const document = JSON.parse(
      '{"type":"gauge","measure":{"method":"value","value":80},"__proto__":{"title":5},"constructor":1}',
    ) as unknown;
    expect(found(document)).toEqual([
      ['/__proto__', 'unknown-field'],
      ['/constructor', 'unknown-field'],
    ]);
  });
});

describe('typed arrays', () => {
  const data = (t: unknown, value: unknown): unknown =>
    parse(documentSchema, trend({ series: [{ key: 'a', t, value }] })).data;

  it('may be columns, with NaN for missing', () => {
    const t = Float64Array.of(0, 1000, 2000);
    const value = Float32Array.of(1, NaN, 0.5);
    expect(data(t, value)).toMatchObject({
      series: [{ t: [0, 1000, 2000], value: [1, null, 0.5] }],
    });
  });

  it('may hold big integers', () => {
    expect(data(BigInt64Array.of(0n, 1000n), [1, 2])).toMatchObject({ series: [{ t: [0, 1000] }] });
  });

  it('may be counts', () => {
    const measure = { method: 'csat', counts: Uint16Array.of(1, 2, 3) };
    expect(validate(gauge({ measure }))).toEqual([]);
  });

  it('leave what stands beside them', () => {
    expect(plainJson([1, Float64Array.of(2)])).toEqual([1, [2]]);
    const document = { a: [1, { b: null }] };
    expect(plainJson(document)).toBe(document);
    expect(plainJson(document.a)).toBe(document.a);
  });

  it('stay as they are', () => {
    const value = Float64Array.of(1, NaN);
    data(['2023', '2024'], value);
    expect([...value]).toEqual([1, NaN]);
  });

  it('have a problem where a number is infinite', () => {
    const document = trend({
      series: [{ key: 'a', t: ['2024'], value: Float64Array.of(Infinity) }],
    });
    expect(found(document)).toEqual([['/series/0/value/0', 'wrong-type']]);
  });
});

describe('parseJson', () => {
  it('reads JSON', () => {
    expect(parseJson(' {"a": [1]} ')).toEqual({ document: { a: [1] } });
  });

  it.each(['', '{', '{"a": NaN}', '<html>'])('has a fault for %j', (source) => {
    const { fault } = parseJson(source);
    expect(fault).toMatchObject({ path: '', code: 'not-json', severity: 'error' });
  });

  it.each(LANGUAGES)('has a sentence for it in %s', (lang) => {
    const { fault } = parseJson('<html>');
    const message = fault && problemIn(languageOf(lang), fault).message;
    expect(message).toContain('"<html>"');
    expect(message).toContain('JSON');
  });
});
