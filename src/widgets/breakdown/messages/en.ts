import { isolated, type Formats } from '../../../i18n/index.js';
import { listedPhrase } from '../../../i18n/phrases/en.js';
import type { BreakdownMessages } from './messages.js';

const groups = (count: number, write: Formats['number']): string =>
  `${write(count)} ${count === 1 ? 'group' : 'groups'}`;

const TESTS = {
  share: 'an exact test (Fisher)',
  mean: 'Welch’s test',
  value: 'a normal test by the intervals',
} as const;

export const en: BreakdownMessages = {
  columns: { finding: 'Against overall' },
  codes: {
    lower: 'lower',
    higher: 'higher',
    unclear: 'not significant',
    below: 'lower (not tested)',
    above: 'higher (not tested)',
    even: 'the same',
  },
  overall: (value) => `overall ${value}`,
  unclear: 'not significant',
  unclearTogether: 'not significant when all groups are tested together (Holm)',
  noDifference: 'no significant difference',
  valued: (name, value) => `“${isolated(name)}” (${value})`,
  pooled: (value) => `Overall: ${value}.`,
  beyond: (side, fact, pooled) =>
    `Significantly ${side}${pooled && ` than overall (${pooled})`}: ${listedPhrase(fact)}.`,
  byChance: (count, all, pooled, write) =>
    count === all
      ? `${all === 2 ? 'Neither' : 'None'} of ${groups(all, write)} differs significantly from overall (${pooled}).`
      : `For ${write(count)} of ${groups(all, write)} the difference may be due to chance.`,
  ends: (highest, lowest, tested) =>
    `Highest: ${listedPhrase(highest)}. Lowest: ${listedPhrase(lowest)}${tested ? '' : ' (not tested for significance)'}.`,
  alike: (value) => `All groups: ${value}.`,
  only: (named) => `${named}.`,
  verdicts: ({ target, met, missed, uncertain, write }) => {
    const counts = [
      met ? `${write(met)} met` : '',
      missed ? `${write(missed)} missed` : '',
      uncertain ? `${write(uncertain)} too close to call` : '',
    ].filter(Boolean);
    return `Target ${target}: ${counts.join(', ')}.`;
  },
  standings: ({ target, below, above, within, at, write }) => {
    const counts = [
      above ? `${write(above)} above` : '',
      within ? `${write(within)} within` : '',
      at ? `${write(at)} exactly at it` : '',
      below ? `${write(below)} below` : '',
    ].filter(Boolean);
    return `Target ${target}: ${counts.join(', ')} (not tested).`;
  },
  standing: ({ target, side, size }) => {
    if (side === 'at') return `at the target of ${target}`;
    return side === 'within'
      ? `within the target range of ${target}`
      : `${size} ${side} the target of ${target}`;
  },
  notShown: (fact, minimum) => `Not shown: ${listedPhrase(fact)} (fewer than ${minimum} answers).`,
  definition: {
    value: {
      share: 'Share = part ÷ whole.',
      mean: 'Mean of the answers.',
      value: 'Values as given.',
    },
    interval: {
      share: 'Wilson interval.',
      mean: 'Student’s t interval.',
      value: 'Intervals as given.',
    },
    pooled: {
      share: 'Overall = sum of parts ÷ sum of wholes.',
      mean: 'Overall = mean of all answers.',
      value: 'Overall = mean of the values, weighted by n.',
    },
    test: (kind, level) =>
      `A group is higher or lower where ${TESTS[kind]} against all other groups together shows it at ${level} confidence for all groups at once (Holm 1979); each interval is for its own group alone.`,
    target: (level) =>
      `The target is met or missed where all groups tested together (Holm 1979) show it at ${level} confidence.`,
    census: 'All were counted (census), so groups are taken as they are, without intervals.',
    untested: 'Differences without an interval are stated as they are, without a test.',
    lower: 'Lower is better.',
  },
};
