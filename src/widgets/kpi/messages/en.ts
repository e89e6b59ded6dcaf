import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/en.js';
import { en as measure } from '../../../measure/messages/en.js';
import type { ComparisonFact, KpiMessages } from './messages.js';

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, { from: fact.other, than: `in ${fact.other}` })}${significance(fact)}`;

export const en: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, kind: 'Compared with', finding: 'Finding', t: 'Time' },
  tables: { comparisons: 'comparisons', spark: 'history' },
  codes: {
    ...measure.codes,
    previous: 'previous period',
    'year-ago': 'year ago',
    benchmark: 'benchmark',
    plan: 'plan',
    rise: 'higher, more than chance would explain',
    fall: 'lower, more than chance would explain',
    unclear: 'may be chance',
    same: 'no difference',
    untested: 'not tested: no interval',
  },
  names: {
    previous: 'Previous period',
    'year-ago': 'A year ago',
    benchmark: 'Benchmark',
    plan: 'Plan',
  },
  others: {
    previous: 'the previous period',
    'year-ago': 'the same period a year ago',
    benchmark: 'the benchmark',
    plan: 'the plan',
  },
  kinds: {
    previous: 'vs previous period',
    'year-ago': 'vs a year ago',
    benchmark: 'vs benchmark',
    plan: 'vs plan',
  },
  against: (name) => `vs ${name}`,
  change: (size, kind) => `${size} ${kind}`,
  furtherChange: (signed, kind) => `${signed} ${kind}`,
  unchanged: (kind) => `unchanged ${kind}`,
  outcomes: { better: 'better', worse: 'worse' },
  standing: ({ target, side, size }) => {
    if (side === 'at') return `at the target of ${target}`;
    return side === 'within'
      ? `within the target of ${target}`
      : `target ${target}: ${size} ${side}`;
  },
  summary: ({ level, comparisons, target, standing }) => {
    const compared = comparisons.map(comparison).join('; ');
    const phrases = [targetPhrase(target), standingPhrase(standing)];
    return `${level}${compared && `, ${compared}`}.${furtherSentence(...phrases)}`;
  },
  noVerdict: 'Without an interval, no verdict on the target is given.',
  better: {
    lower: 'Lower is better.',
    band: 'A change towards the target range is an improvement.',
  },
  notComparable: 'Figures of another method or scale are not compared.',
};
