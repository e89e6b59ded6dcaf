import * as fc from 'fast-check';
import { EARLIEST, LATEST, type Time } from '../../src/contract/index.js';

/*
 * What stands in the single fields of generated documents: mostly what documents hold, now and then
 * what lies at the edge of what they may hold.
 */

/** The bounds of a number; `above` and `below` are excluded themselves. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly integer?: boolean;
}

/** Numbers at which arithmetic and formats go wrong first. */
const EDGES = [
  0, -0, 1, -1, 0.5, 1e-7, 5e-324, 99.99999, 99.95, 100, 101, 999.95, 1e6, 12_345_678, -1e-9, -100,
  -1e12, 1e12,
];

export const extremeNumbers = fc.constantFrom(
  1e15,
  1e21,
  1e100,
  1e300,
  1e308,
  1.7e308,
  -1e21,
  -1.7e308,
  2 ** 53,
  5e-324,
  1e-300,
  1e-100,
  -0,
);

const usual = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 1000 }).map((tenths) => tenths / 10) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -20_000, max: 20_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
);

/** Whether a number keeps bounds. */
const keeps = (
  value: number,
  { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity, integer }: Bounds,
): boolean =>
  value >= min &&
  value <= max &&
  value > above &&
  value < below &&
  (!integer || Number.isInteger(value));

/** Numbers within bounds. */
export function numbersWithin(bounds: Bounds): fc.Arbitrary<number> {
  const { min, max, above, below, integer } = bounds;
  const [low, high] = [min ?? above, max ?? below];
  if (low !== undefined && high !== undefined && !integer) {
    const shares = fc.integer({ min: 1, max: 999 }).map((share) => share / 1000);
    const edges = fc.constantFrom(low, high, low + 1e-9, high - 1e-9);
    const within = fc.oneof(
      { weight: 20, arbitrary: shares.map((share) => low + (high - low) * share) },
      { weight: 1, arbitrary: edges },
    );
    return within.filter((value) => keeps(value, bounds));
  }
  const shaped = usual.map((value) => {
    const size = low === undefined ? value : Math.abs(value);
    return integer ? Math.round(size) : size;
  });
  return shaped.filter((value) => keeps(value, bounds));
}

const WORDS = [
  'a',
  'Online',
  'store',
  'Delivery on time',
  'Store 7',
  'North-West',
  'b'.repeat(60),
  'Straße',
  'a_long_name_with_underscores',
  '满意度',
  '客服响应速度',
  '配送及時性',
  '投诉',
  '产品与服务质量的总体评价',
  'رضا العملاء',
  'شكاوى',
  'שביעות רצון',
  '顧客満足',
  '고객 만족',
  '\u{1f600}',
  '👩‍👩‍👧‍👦',
  'e\u0301te\u0301',
];

/** Names as people give them: short and long, in several scripts. */
const names = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '满意'.repeat(80),
      '\u{1f600}'.repeat(30),
      'w'.repeat(300),
      'شكاوى '.repeat(40).trim(),
    ),
  },
);

const TAGS = ['en', 'zh-CN', 'zh-TW', 'zh-Hans', 'ar', 'de'];

/** A string, or strings by language. */
export const texts = fc.oneof(
  { weight: 5, arbitrary: names },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...TAGS), names, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
);

export const strings = names;

/** Keys: built-in ones, which have names of their own, those of data, and names that objects have already. */
export const keys = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'complained',
      'registered',
      'accepted',
      'resolved',
      'satisfied',
      'first',
      'web',
      'phone',
      'reliability',
      'assurance',
      'tangibles',
      'empathy',
      'responsiveness',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'unit-fill', 'otif') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'a/b~c',
      'a|b',
      '线上',
      'k'.repeat(80),
    ),
  },
);

const two = (number: number): string => String(number).padStart(2, '0');
const years = fc.integer({ min: 2019, max: 2026 }).map(String);
const of = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(two);

const months = fc.tuple(years, of(12)).map((parts) => parts.join('-'));
const days = fc.tuple(years, of(12), of(28)).map((parts) => parts.join('-'));
const clocks = fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+08:00'));
const instants = clocks.map(([day, hour, zone]) => `${day}T${two(hour)}:30:00${zone}`);

/** Calendar periods of every kind, instants, and the first and last of all times. */
export const times = fc.oneof(
  { weight: 8, arbitrary: months },
  { weight: 3, arbitrary: days },
  { weight: 2, arbitrary: years },
  {
    weight: 2,
    arbitrary: fc
      .tuple(years, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'))
      .map((parts) => parts.join('-')),
  },
  { weight: 2, arbitrary: fc.tuple(years, of(52)).map((parts) => parts.join('-W')) },
  { weight: 3, arbitrary: instants },
  { weight: 2, arbitrary: fc.integer({ min: 1.5e12, max: 1.8e12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Time>(
      '0000',
      '9999',
      '9999-12',
      '0000-01-01T00:00:00+23:59',
      '9999-12-31T23:59:59-23:59',
      '2024-03-10T02:30:00-05:00',
      '2016-12-31T23:59:60Z',
      '2024-02-29',
      '2020-W53',
      EARLIEST,
      LATEST,
      0,
    ),
  },
);

export const zones = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kolkata',
);

export const durations = fc.constantFrom(
  'P1D',
  'P1M',
  'PT1H',
  'P1W',
  'P3M',
  'P1Y',
  'PT0.5S',
  'P9999Y',
  'P1DT12H',
);

/** A value now and then, else nothing: what a field that may be left out holds. */
export const ABSENT = Symbol('absent');

export const sometimes = <T>(
  arbitrary: fc.Arbitrary<T>,
  present = 3,
): fc.Arbitrary<T | typeof ABSENT> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - present, arbitrary: fc.constant<typeof ABSENT>(ABSENT) },
    { weight: present, arbitrary },
  );
