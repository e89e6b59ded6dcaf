import { isolated } from '../../i18n/index.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../i18n/phrases/en.js';
import type { ComparisonFact, LowestFact, MeasureMessages, RatingsFact } from './messages.js';

/** "5", "4 or 5", "5 to 7". */
const ratingsIn = ({ from, to, count }: RatingsFact): string => {
  if (count === 1) return to;
  return count === 2 ? `${from} or ${to}` : `${from} to ${to}`;
};

/** Whether a difference from what is no period may be due to chance, and what it means. */
function weight(fact: ComparisonFact): string {
  if (fact.finding !== 'rise' && fact.finding !== 'fall') return significance(fact);
  return fact.outcome ? `, significantly ${fact.outcome}` : ', a significant difference';
}

/** Periods come one after the other, so a figure goes up or down; it lies above or below all else. */
function comparison(fact: ComparisonFact): string {
  const { kind, other, size, down, finding } = fact;
  if (kind === 'previous' || kind === 'year-ago') {
    return `${difference(fact, { from: other, than: `in ${other}` })}${significance(fact)}`;
  }
  if (finding === 'same') return `the same as ${other}`;
  return `${size} ${down ? 'below' : 'above'} ${other}${weight(fact)}`;
}

function lowestPhrase(fact: LowestFact | null, isFirst: boolean): string {
  if (!fact) return '';
  const article = isFirst ? 'The' : 'the';
  return fact.sharing === 1
    ? `${article} lowest score is ${fact.names} (${fact.value})`
    : `${article} lowest scores are ${fact.names} (${fact.value} each)`;
}

export const en: MeasureMessages = {
  columns: { measure: 'Measure', kind: 'Compared with', finding: 'Finding' },
  tables: { comparisons: 'comparisons' },
  codes: {
    value: 'Value',
    csat: 'CSAT',
    mean: 'Mean rating',
    nps: 'Net Promoter Score',
    index: 'Weighted index',
    ratio: 'Share',
    previous: 'previous period',
    'year-ago': 'year ago',
    benchmark: 'benchmark',
    plan: 'plan',
    rise: 'significantly higher',
    fall: 'significantly lower',
    unclear: 'not significant',
    same: 'no difference',
    untested: 'not tested: no interval',
  },
  groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
  level: {
    value: (value) => `The value is ${value}`,
    csat: (value, ratings) =>
      `${value} gave a rating of ${ratingsIn(ratings)} (out of ${ratings.best})`,
    mean: ({ value, from, to }) => `The mean rating is ${value} on a scale from ${from} to ${to}`,
    rescaled: (value) => `The mean rating is ${value} out of 100`,
    nps: (value) => `The Net Promoter Score is ${value}`,
    index: (value) => `The weighted index is ${value}`,
    ratio: ({ value, part, whole }) => `The share is ${value} (${part} of ${whole})`,
  },
  definition: {
    csat: (ratings) =>
      `Answers with a rating of ${ratingsIn(ratings)} (out of ${ratings.best}) ÷ all answers; blanks don’t count.`,
    mean: 'Sum of ratings ÷ number of answers; blanks don’t count.',
    rescaled: {
      min: (from, to) =>
        `Shown on a scale of 0 to 100: (mean − ${from}) ÷ (${to} − ${from}) × 100.`,
      zero: (_, to) => `Shown on a scale of 0 to 100: mean ÷ ${to} × 100.`,
    },
    nps: 'Share of promoters (9 and 10) − share of detractors (0 to 6); blanks don’t count.',
    index:
      'Sum of (weight × score) ÷ sum of weights, level by level; items without a score don’t count.',
    ratio: 'Part ÷ whole.',
    intervals: {
      value: 'Interval as given.',
      csat: 'Wilson interval.',
      mean: 'Student’s t interval.',
      nps: 'Adjusted-Wald interval (Rocks 2016).',
      index: 'Normal interval, from the variances of the items.',
      ratio: 'Wilson interval.',
    },
    census:
      'All were counted (census), so there is no sampling interval: the value itself is compared with the target, and changes are not tested.',
    target: 'If the interval includes the target, no verdict is given.',
    noVerdict: 'Without an interval, no verdict on the target is given.',
    better: {
      lower: 'Lower is better.',
      band: 'A change towards the target range is an improvement.',
    },
    notComparable: 'Figures measured by another method or on another scale are not compared.',
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
    previous: 'vs previous',
    'year-ago': 'vs a year ago',
    benchmark: 'vs benchmark',
    plan: 'vs plan',
  },
  against: (name) => `vs ${isolated(name)}`,
  change: (size, kind) => `${size} ${kind}`,
  unchanged: (kind) => `unchanged ${kind}`,
  outcomes: { better: 'better', worse: 'worse' },
  standing: ({ target, side, size }) => {
    if (side === 'at') return `at the target of ${target}`;
    return side === 'within'
      ? `within the target range of ${target}`
      : `target ${target}: ${size} ${side}`;
  },
  summary: ({ level, comparisons, target, standing, lowest }) => {
    const compared = comparisons.map(comparison).join('; ');
    const judged = targetPhrase(target) || standingPhrase(standing);
    return `${level}${compared && `, ${compared}`}.${furtherSentence(judged, lowestPhrase(lowest, !judged))}`;
  },
};
