import { quoted } from '../phrases/en.js';
import type { SharedMessages } from './messages.js';

/** "1 point", "1.0 points": a figure with decimals takes the plural. */
const points = (value: string): string => `${value} ${value === '1' ? 'point' : 'points'}`;

export const en: SharedMessages = {
  tag: 'en',
  loading: 'Waiting for data',
  empty: 'No data',
  invalid: 'These data can’t be drawn',
  invalidKept: 'The newest data can’t be drawn; older ones are shown',
  withheld: (minimum) => `Withheld: fewer than ${minimum} answers`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => `Out of date: as of ${asOf}`,
  asOf: (time) => `as of ${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => `${count} without an answer`,
  notAvailable: 'n/a',
  howCalculated: 'How calculated',
  close: 'Close',
  dataNotes: 'Notes on the data',
  tableOf: 'Data table',
  chart: 'interactive chart',
  tools: 'Tools',
  interval: (level) => `${level} interval`,
  range: (from, to) => `${from} to ${to}`,
  quoted,
  comma: ', ',
  pair: (name, value) => `${name}: ${value}`,
  aside: (name, note) => `${name} (${note})`,
  quarter: (year, quarter) => (year ? `Q${quarter} ${year}` : `Q${quarter}`),
  week: (year, week) => (year ? `week ${week}, ${year}` : `W${week}`),
  points,
  score: points,
  per: (value, exposure) => `${value} per ${exposure}`,
  target: (value) => `target ${value}`,
  unchanged: 'as before',
  asGiven: 'Values as given.',
  realChange:
    'A change is significant when the interval of the difference (Newcombe 1998; Welch for means) excludes 0.',

  problems: {
    sentence: (found, expected) => `Found ${found}; expected ${expected}.`,
    found: {
      nothing: 'nothing',
      list: 'a list',
      object: 'an object',
      'not-finite': 'a number without a value',
    },
    expected: {
      number: 'a number',
      whole: 'a whole number ≥ 0',
      count: 'a number ≥ 0',
      positive: 'a number > 0',
      fraction: 'a number > 0 and < 1',
      string: 'a text that isn’t empty',
      text: 'a text or texts by language',
      list: 'a list',
      object: 'an object',
      time: 'a time such as 2024-Q1, 2024-W09 or 2024-03-01T08:00:00Z',
      duration: 'a duration such as P1D',
      'time-zone': 'a time zone such as Asia/Tokyo',
      unit: 'percent, count, index, days, currency:XXX',
      'number-or-object': 'a number or an object',
      target: 'a number, or min and max',
      'max-above-min': 'a max > min',
      ascending: (detail) => `a number > ${detail}`,
      'one-of': (detail) => `one of: ${detail}`,
      'at-least': (detail) => `at least ${detail}`,
      'at-most': (detail) => `at most ${detail}`,
      field: (detail) => `the field ${quoted(detail)}`,
      json: 'JSON',
      shallower: 'fewer levels',
      times: 'a later time',
      any: 'another value',
    },
    codes: {
      'unknown-field': ({ detail }) =>
        `Found the unknown field ${quoted(detail)}, which is ignored.`,
      'looks-like-fraction': () =>
        'Found only values from 0 to 1; expected percentages from 0 to 100.',
      'stage-grows': ({ found, detail }) =>
        `Found ${found}, more than the ${detail} of the stage before it.`,
      'over-fulfilled': ({ found, detail }) =>
        `Found ${found}; expected at most ${detail}, so ${detail} is counted.`,
      'not-trials': () => 'More than half of the points lie outside the limits; try control “xmr”.',
      'not-comparable': () =>
        'Measured by another method or on another scale, so no change is shown.',
      'duplicate-key': ({ detail }) => `Found the key ${quoted(detail)} twice in its list.`,
      'wrong-length': ({ detail }) =>
        `Found a list of another length; expected a length of ${detail}.`,
      'not-nps-scale': ({ detail }) =>
        `Found a list of another length; expected a length of ${detail}.`,
      'top-needed': ({ detail }) =>
        `With more than seven ratings, the field ${quoted(detail)} must say how many of the best ones count.`,
      'sum-exceeds-stage': ({ found, detail }) =>
        `Found channels that add up to ${detail}; the stage has ${found}.`,
    },
    more: (count) => `and ${count} more`,
  },

  columns: {
    value: 'Value',
    lower: 'Lower bound',
    upper: 'Upper bound',
    n: 'Sample size (n)',
    target: 'Target',
    verdict: 'Verdict',
    previous: 'Previous',
    change: 'Change',
    key: 'Key',
    label: 'Name',
    count: 'Count',
    share: 'Share',
    from: 'From',
    to: 'To',
  },
  tables: {},
  codes: {
    met: 'target met',
    missed: 'target missed',
    uncertain: 'target: too close to call',
  },
};
