import { describe, expect, it, vi } from 'vitest';
import type { AnyDrawing } from '../src/chart/drawing.js';
import { documentSchema, validate } from '../src/documents.js';
import { csvOf, parse, type Figures } from '../src/contract/index.js';
import type { Words } from '../src/element/widget.js';
import { cellIn, languageOf, tableIn, type Language } from '../src/i18n/index.js';
import { DEMOS, deepFreeze, demo, funnel, gap, gauge, trend } from './support/documents.js';
import { targetsIn } from './support/targets.js';
import { UNSPEAKABLE, stringsIn } from './support/texts.js';
import { WIDGETS, type AnyWidget } from './support/widgets.js';
import { numbersIn, random } from './statistics/support.js';
import { fixedMeasurer } from './support/measurer.js';

/** The options of the widgets that have some; an attribute may be empty. */
const OPTIONS: Readonly<Record<string, readonly object[]>> = {
  gauge: ['arc', 'ring', 'bullet'].map((variant) => ({ variant })),
  gap: [
    { view: '', sort: '' },
    { view: 'dimensions', sort: '' },
    { view: 'chain', sort: '' },
    { view: 'both', sort: '' },
    { view: 'both', sort: 'given' },
    { view: 'both', sort: 'gap' },
    { view: 'dimensions', sort: 'weighted' },
  ],
};

interface Made {
  readonly figures: Figures;
  readonly language: Language;
  readonly words: Words;
  readonly layout: AnyDrawing | null;
}

/** A widget's whole way, from a document to marks; undefined where the document has errors. */
function pass(
  { schema, messages, model, words: say, layout: place }: AnyWidget,
  document: unknown,
  tag: string,
  width: number,
  options: object,
): Made | undefined {
  const { data } = parse(schema, document);
  if (data === undefined) return undefined;
  const figures = model(deepFreeze(data));
  const language = languageOf(tag, 'UTC', messages);
  const words = say(figures, language);
  // As the elements do: where there is nothing to draw, nothing is laid out.
  const idle = figures.empty || figures.withheld !== null;
  const layout = idle ? null : place(figures, words, { width }, fixedMeasurer, options);
  return { figures, language, words, layout };
}

const TAGS = ['en', 'zh-CN', 'zh-TW'];

type Next = () => number;
const pick = <T>(next: Next, from: readonly T[]): T => from[Math.floor(next() * from.length)]!;

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  2,
  5,
  0.5,
  0.1,
  99.99999,
  100,
  101,
  1e308,
  -1e308,
  1.7e308,
  5e-324,
  2 ** 53,
  1e21,
  -62_167_219_200_000,
  253_402_300_799_999,
  1e-7,
  12_345_678,
];
const STRINGS = [
  '',
  ' ',
  'a',
  '\ud800',
  '\u0000',
  '\u{1f600}'.repeat(30),
  'w'.repeat(300),
  '满意'.repeat(80),
  'a b '.repeat(40),
  '<b>&"\'',
  '__proto__',
  'constructor',
  'toString',
  'a/b~c',
  'a|b',
  'run+trend',
  'voc/1',
  '2024',
  '0000',
  '9999',
  '2024-Q4',
  '2020-W53',
  '2024-02-29',
  '2024/3',
  '2024-2-9',
  '2024-H1',
  '85.2',
  '-1e3',
  '1e999',
  '9999-12-31T23:59:59-23:59',
  '0000-01-01T00:00:00+23:59',
  'P1D',
  'P0D',
  'PT1S',
  'P9999Y',
  'percent',
  'count',
  'index',
  'days',
  'currency:XXX',
  'Asia/Shanghai',
  'Pacific/Apia',
  'gauge',
  'funnel',
  'gap',
  'trend',
  'csat',
  'mean',
  'nps',
  'index',
  'ratio',
  'value',
  'p',
  'laney',
  'xmr',
  'first',
  'bad',
  'census',
  'sample',
];
const NAMES = [
  'type',
  'measure',
  'method',
  'counts',
  'value',
  'n',
  'top',
  'from',
  'items',
  'key',
  'label',
  'weight',
  'score',
  'part',
  'whole',
  'target',
  'min',
  'max',
  'scale',
  'bands',
  'tone',
  'previous',
  'series',
  'points',
  't',
  'requested',
  'fulfilled',
  'limit',
  'allowed',
  'sold',
  'forecast',
  'control',
  'events',
  'to',
  'unit',
  'start',
  'step',
  'count',
  'stages',
  'channels',
  'base',
  'pending',
  'unknown',
  'medianHours',
  'p90Hours',
  'estimated',
  'withinTarget',
  'dimensions',
  'expectation',
  'perception',
  'mean',
  'sd',
  'gapSd',
  'importance',
  'chain',
  'questions',
  'basis',
  'owner',
  'counted',
  'sampling',
  'design',
  'population',
  'invited',
  'title',
  'minimumN',
  'confidence',
  'timeZone',
  'en',
  '__proto__',
  'constructor',
  '',
  'a/b~c',
];

/** Any JSON at all. */
function anyJson(next: Next, depth = 0): unknown {
  const kind = next() * (depth > 4 ? 0.6 : 1);
  if (kind < 0.1) return null;
  if (kind < 0.15) return next() < 0.5;
  if (kind < 0.4) return pick(next, NUMBERS);
  if (kind < 0.6) return pick(next, STRINGS);
  const length = Math.floor(next() * 5);
  if (kind < 0.8) return Array.from({ length }, () => anyJson(next, depth + 1));
  // By entries, as JSON.parse does: `__proto__` becomes a field of its own.
  return Object.fromEntries(
    Array.from({ length }, () => [pick(next, NAMES), anyJson(next, depth + 1)]),
  );
}

const hostile: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => Infinity,
  () => new Date(0),
  () => new Map([['a', 1]]),
  () => () => 1,
  () => Symbol('s'),
  () => 10n,
  () => Array.from({ length: 3 }),
  () => Float64Array.of(1, NaN, Infinity),
  () => new DataView(new ArrayBuffer(8)),
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    return circle;
  },
];

type Holder = Record<string | number, unknown>;

/** Every place in a document where something stands. */
function placesIn(value: unknown): (readonly [Holder, string | number])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  // A list may have lost its methods to a changed prototype.
  return Object.keys(value).flatMap((name) => [[holder, name] as const, ...placesIn(holder[name])]);
}

/** A document with one to three things changed in it, the last one perhaps to what no JSON holds. */
function mutated(good: unknown, next: Next): unknown {
  const document = structuredClone(good);
  for (let left = Math.floor(next() * 3); left >= 0; left--) {
    const places = placesIn(document);
    if (!places.length) return document;
    const [holder, name] = pick(next, places);
    const old = holder[name];
    const change = next();
    if (change < 0.12) delete holder[name];
    else if (change < 0.5 && typeof old === 'number') holder[name] = pick(next, NUMBERS);
    else if (change < 0.6 && typeof old === 'string') holder[name] = pick(next, STRINGS);
    else if (change < 0.68) holder[name] = null;
    else if (change < 0.74 && Array.isArray(old)) holder[name] = [...old, ...old];
    else if (change < 0.8) holder[pick(next, NAMES)] = anyJson(next, 3);
    else if (change < 0.9 || left > 0) holder[name] = anyJson(next);
    else holder[name] = pick(next, hostile)();
  }
  return document;
}

const BASES: readonly unknown[] = [
  ...DEMOS.filter((name) => !/nasa|scms|daily/.test(name)).map((name) => demo(name)),
  gauge({
    measure: {
      method: 'index',
      items: [
        { key: 'a', weight: 1, items: [{ key: 'b', weight: 2, score: 40 }] },
        { key: 'c', weight: 1, score: 80 },
      ],
    },
    target: { min: 40, max: 60 },
    previous: 50,
    bands: [
      { from: 0, tone: 'bad', label: 'x' },
      { from: 50, tone: 'good' },
    ],
  }),
  gauge({ measure: { method: 'nps', detractors: 54, passives: 108, promoters: 162 }, target: 20 }),
  gauge({
    measure: { method: 'mean', counts: [1, 2, 3, 4], from: 0 },
    previous: { method: 'mean', counts: [4, 3, 2, 1] },
  }),
  trend({
    series: [
      {
        key: 'otif',
        t: { start: '2024-01-01T00:00:00Z', step: 'PT1H', count: 4 },
        requested: [1, 2, 3, null],
        fulfilled: [1, 1, 3, 0],
        limit: [1, 0, null, 5],
        sold: [1, 0, 2, 3],
        forecast: [2, 2, 2, 2],
      },
      { key: 'b', points: [{ t: '2024-01-01', value: 5, n: 40, lower: 4, upper: 6 }] },
    ],
    target: [{ from: '2024', value: 90 }],
    control: 'laney',
    events: [{ t: '2024-01-01', to: '2024-01-02', label: { en: 'e' } }],
    forecastFrom: '2024-01-01T03:00:00Z',
    timeZone: 'America/New_York',
    minimumN: 2,
  }),
  trend({
    series: [
      { key: 'a', points: [1, 9, 1, 9].map((value, i) => ({ t: `2024-0${i + 1}`, value })) },
    ],
    control: 'xmr',
    unit: 'days',
  }),
  {
    type: 'kpi',
    measure: { method: 'csat', counts: [6, 14, 41, 152, 97], missing: 3 },
    previous: { method: 'nps', detractors: 1, passives: 2, promoters: 3 },
    compare: [
      { kind: 'year-ago', measure: { method: 'csat', counts: [9, 21, 44, 139, 80] } },
      { kind: 'benchmark', label: { en: 'b' }, value: 70.5 },
    ],
    target: { min: 70, max: 80 },
    direction: 'lower',
    spark: [71.4, null, 74.7, 80.3].map((value, i) => ({ t: `2024-0${i + 1}`, value })),
    minimumN: 2,
  },
  funnel({ channels: [{ key: 'web', counts: [5, 4] }], base: 'resolved', minimumN: 3 }),
  gap({
    chain: { expected: 5, understood: 4, specified: 4, delivered: 3, perceived: 3, promised: 4 },
    questions: { service: ['a?'] },
  }),
];

/** What is wrong with everything that a document becomes; nothing should be. */
function faultsOf(document: unknown, next: Next): string[] {
  const problems = TAGS.flatMap((tag) => validate(document, tag));
  // A problem may name what was found; nothing else may.
  const said = problems.flatMap(({ path, message }) => [
    path,
    message.replace(/NaN (or|或) Infinity/, ''),
  ]);
  const { data } = parse(documentSchema, document);
  const strings = [...said];
  if (data) {
    const options = OPTIONS[data.type] ?? [{}];
    for (const tag of TAGS) {
      const width = 200 + Math.floor(next() * 1100);
      const made = pass(WIDGETS[data.type]!, document, tag, width, pick(next, options));
      if (!made) return ['one validator takes what the other refuses'];
      const { figures, language, words, layout } = made;
      const drawn = layout && [layout, targetsIn(layout)];
      const bad = numbersIn(drawn).filter((number) => !Number.isFinite(number));
      if (bad.length) return [`${bad.length} numbers that are none in the layout`];
      const tables = figures.tables.map((one) => tableIn(language, one, words.names));
      const cells = tables.flatMap(({ columns, rows }) =>
        rows.flatMap((row) => columns.map(({ key, unit }) => cellIn(language, row[key], unit))),
      );
      strings.push(
        ...stringsIn(words),
        ...stringsIn(drawn),
        ...stringsIn(tables),
        ...tables.map(csvOf),
        ...cells,
      );
    }
  } else if (!problems.some(({ severity }) => severity === 'error')) {
    return ['no data, and no error'];
  }
  return strings.filter((text) => UNSPEAKABLE.test(text));
}

/** Runs many documents and names the first that fails, so that it can be tried by itself. */
function run(count: number, seed: number, make: (next: Next) => unknown): void {
  for (let i = 0; i < count; i++) {
    const next = random(seed + i);
    const document = make(next);
    let faults: string[];
    try {
      faults = faultsOf(document, next);
    } catch (error) {
      faults = [error instanceof Error ? (error.stack ?? error.message) : 'thrown'];
    }
    if (faults.length)
      expect({ seed: seed + i, document, faults: faults.slice(0, 3) }).toBeUndefined();
  }
}

// A machine at work on something else takes its time.
vi.setConfig({ testTimeout: 120_000 });

describe('whatever a page hands over', () => {
  it('any JSON at all is taken, or refused with a reason', () => {
    run(2000, 1, (next) => anyJson(next));
  });

  it.each(Object.keys(WIDGETS))('any JSON that says it is a %s as well', (type) => {
    run(500, 10_000, (next) => ({ ...(anyJson(next, 1) as object | null), type }));
  });

  it.each(
    BASES.map(
      (base) =>
        [
          (base as { type: string; id?: string }).id ?? (base as { type: string }).type,
          base,
        ] as const,
    ),
  )('a %s with things changed in it', (_, base) => {
    run(150, 50_000, (next) => mutated(base, next));
  });

  it.each(
    BASES.map(
      (base) =>
        [
          (base as { type: string; id?: string }).id ?? (base as { type: string }).type,
          base,
        ] as const,
    ),
  )('a %s of the largest and the smallest numbers', (_, base) => {
    run(60, 90_000, (next) => {
      const document = structuredClone(base);
      const number = pick(next, NUMBERS);
      for (const [holder, name] of placesIn(document)) {
        if (typeof holder[name] === 'number' && next() < 0.5) holder[name] = number;
      }
      return document;
    });
  });

  it('stays as it was', () => {
    for (let i = 0; i < 300; i++) {
      const next = random(i);
      const document = deepFreeze(
        next() < 0.5 ? anyJson(next) : structuredClone(pick(next, BASES)),
      );
      expect(() => faultsOf(document, next)).not.toThrow();
    }
  });
});
