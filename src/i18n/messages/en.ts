import { quoted } from '../phrases/en.js';
import type { SharedMessages } from './messages.js';

/** "1 point", "1.0 points": a figure with decimals takes the plural. */
const points = (value: string): string => `${value} ${value === '1' ? 'point' : 'points'}`;

export const en: SharedMessages = {
  tag: 'en',
  loading: 'Waiting for data',
  empty: 'No data',
  invalid: 'This chart can’t be shown: its data have errors',
  invalidKept: 'The latest data have errors; the previous ones are shown',
  forbidden: 'This chart can’t be shown: the page’s security policy forbids it',
  withheld: (minimum) => `Not shown: fewer than ${minimum} answers`,
  lowN: (minimum) => `n < ${minimum}`,
  notShown: 'not shown',
  stale: (asOf) => `Out of date: data as of ${asOf}`,
  asOf: (time) => `as of ${time}`,
  sample: (n) => `n = ${n}`,
  responses: (n, invited, rate) => `n = ${n} of ${invited} invited (${rate})`,
  ofPopulation: (n, population) => `n = ${n} of a population of ${population}`,
  population: (population) => `population ${population}`,
  census: (n) => `all ${n} counted`,
  fullCount: 'a full count',
  missing: (count) => `${count} without an answer`,
  notAvailable: 'n/a',
  howCalculated: 'How it’s calculated',
  close: 'Close',
  fewer: 'Show fewer',
  selected: (name, others, count) =>
    others === 0
      ? `Selected: ${name}`
      : `Selected: ${name}, also in ${others === 1 ? '1 other chart' : `${count} other charts`}`,
  deselected: 'Selection cleared',
  dataNotes: 'Notes on the data',
  tableOf: 'Data table',
  chart: 'interactive chart',
  tools: 'Tools',
  trail: 'Breadcrumb',
  whole: 'Overall',
  backTo: (name) => `Back to ${name}`,
  interval: (level) => `${level} interval`,
  range: (from, to) => `${from} to ${to}`,
  quoted,
  comma: ', ',
  between: ' ',
  pair: (name, value) => `${name}: ${value}`,
  aside: (name, note) => `${name} (${note})`,
  quarter: (year, quarter) => (year ? `Q${quarter} ${year}` : `Q${quarter}`),
  halfYear: (year, half) => (year ? `H${half} ${year}` : `H${half}`),
  week: (year, week) => (year ? `week ${week} of ${year}` : `W${week}`),
  points,
  score: points,
  per: (value, exposure) => `${value} per ${exposure}`,
  target: (value) => `target ${value}`,
  unchanged: 'unchanged',
  asGiven: 'Values as given.',
  realChange:
    'A change is significant when its interval (Newcombe 1998; Welch for means) excludes 0.',
  narrowed: 'The interval is narrowed to allow for the size of the population.',
  basis: {
    standard: 'Standard',
    owner: 'Owner',
    version: 'Version',
    counted: 'What is counted',
  },

  problems: {
    sentence: (found, expected) => `Found ${found}; expected ${expected}.`,
    found: {
      nothing: 'no value',
      list: 'a list',
      object: 'an object',
      'not-finite': 'NaN or Infinity',
      'too-large': 'a number too large to write',
    },
    expected: {
      number: 'a number',
      whole: 'a whole number ≥ 0',
      count: 'a number ≥ 0',
      answers: 'a number ≥ 0: write 0, or leave the question out',
      positive: 'a number > 0',
      fraction: 'a number between 0 and 1',
      string: 'a text that isn’t empty',
      text: 'a text, or one text per language',
      list: 'a list',
      object: 'an object',
      time: 'a time such as 2024-Q1, 2024-W09 or 2024-03-01T08:00:00Z',
      duration: 'a duration such as P1D',
      'time-zone': 'a time zone such as Asia/Tokyo',
      unit: 'one of: percent, count, index, score, points, ratio, hours, days, per:N, currency:XXX',
      'number-or-object': 'a number or an object',
      target: 'a number, or min and max',
      ascending: (detail) => `a number > ${detail}`,
      'one-of': (detail) => (detail.includes(',') ? `one of: ${detail}` : detail),
      'at-least': (detail) => `at least ${detail}`,
      'at-most': (detail) => `at most ${detail}`,
      times: 'a later time',
      any: 'another value',
      json: 'something else is expected here',
      'json-end': 'the text ends too early; it seems to be cut off',
      'json-page': 'this is an HTML page, perhaps an error or a login page of the server',
      'json-object': 'an object was turned into text; use JSON.stringify',
      'json-escaped': 'the quotation marks are escaped for HTML; write them as they are',
      'json-trailing-comma': 'remove the comma after the last entry',
      'json-missing-comma':
        'a comma is missing before it, or a quotation mark in a text needs a backslash',
      'json-quotes': 'write straight double quotation marks',
      'json-unquoted': 'write the field’s name in double quotation marks',
      'json-no-value': 'JSON has no such value; write null for a missing one',
      'json-small-letters': 'write true and false in lower case',
      'json-number':
        'a number can’t have a plus sign, leading zeros, or a decimal point at either end',
      'json-comment': 'JSON has no comments; remove it',
      'json-string': 'a text contains a line break or a single backslash; write \\n or \\\\',
      'json-rest': 'the document ends before this; remove the rest',
    },
    codes: {
      'unknown-field': ({ found, detail }) =>
        detail
          ? `The field ${found} is unknown and ignored; did you mean ${quoted(detail)}?`
          : `The field ${found} is unknown and ignored.`,
      'unknown-widget': ({ detail }) => `No widget has the id ${quoted(detail)}; this is ignored.`,
      'number-as-text': ({ found, detail }) =>
        `The text ${found} is taken as a number; write ${detail} without quotation marks.`,
      'time-format': ({ found, detail }) =>
        `The time ${found} is taken as "${detail}"; write it that way.`,
      'looks-like-seconds': ({ found }) =>
        `${found} looks like seconds; times given as numbers are milliseconds since 1970.`,
      'mixed-periods': () => 'Times of different kinds are mixed, such as years and months.',
      'looks-like-fraction': ({ found }) =>
        `${found} looks like a fraction of 1; percentages go from 0 to 100.`,
      'out-of-scale': ({ found, detail }) => {
        const [min, max] = detail.split(' ');
        return `${found} lies outside the scale from ${min} to ${max}.`;
      },
      'stage-grows': ({ found, detail }) =>
        `Found ${found}, more than the ${detail} of the stage before it.`,
      'over-fulfilled': ({ found, detail }) =>
        `Found ${found}; expected at most ${detail}, so ${detail} is counted.`,
      'not-trials': () => 'More than half of the points lie outside the limits; try control “xmr”.',
      'few-points': ({ detail }) =>
        `Only ${detail} ${detail === '1' ? 'point' : 'points'} for control limits; they are provisional until there are 12.`,
      'not-comparable': () =>
        'Measured by another method or on another scale, so no change is shown.',
      'expectation-at-ceiling': () =>
        'Most expectations are near the top of the scale, so the gaps mainly reflect perceptions.',
      'questionable-answers': ({ detail }) => {
        const [some, all] = detail.split(' ');
        const how = some === '1' ? 'contradicts itself' : 'contradict themselves';
        return `${some} of ${all} answers ${how}; the questions may have been misunderstood.`;
      },
      'top-needed': ({ detail }) =>
        `There are ${detail} ratings: set “top” to the number of best ratings that count as satisfied.`,
      'too-few': ({ found, detail }) =>
        found === '0'
          ? `The list is empty; at least ${detail === '1' ? 'one entry is' : `${detail} entries are`} needed.`
          : `Found ${found} ${found === '1' ? 'entry' : 'entries'}; at least ${detail} are needed.`,
      'duplicate-key': ({ detail }) => `The key ${quoted(detail)} appears twice in its list.`,
      'mixed-kinds': ({ detail }) =>
        `All entries of the list must be of one kind, with the fields ${detail} as the first one.`,
      'duplicate-time': ({ found }) => `${found} appears twice.`,
      'wrong-length': ({ found, detail }) => `Expected ${detail} entries, found ${found}.`,
      'not-nps-scale': ({ found, detail }) => `Expected ${detail} numbers, found ${found}.`,
      'sum-exceeds-stage': ({ found, detail }) =>
        `The channels add up to ${detail}, but the stage has ${found}.`,
    },
    expectations: {
      readable: () => 'The document could not be read or shown.',
      shallower: () => 'The document is nested too deeply.',
      field: ({ detail }) => `The field ${quoted(detail)} is missing.`,
      'max-above-min': () => '“max” must be greater than “min”.',
      element: ({ detail }) => `This is a ${detail} document: use <voc-${detail}>.`,
    },
    notJson: ({ line, column, found }, cause) =>
      `Not valid JSON at line ${line}, column ${column}${found && ` (${found})`}: ${cause}.`,
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
