import { changePhrase, furtherSentence, targetPhrase } from '../../../i18n/phrases/en.js';
import type { GaugeMessages } from './messages.js';

export const en: GaugeMessages = {
  columns: {
    measure: 'Measure',
    depth: 'Level',
    weight: 'Weight',
    score: 'Score',
    contribution: 'Contribution',
  },
  tables: {
    items: 'items',
    bands: 'bands',
    answers: 'answers',
  },
  codes: {
    value: 'Level',
    csat: 'CSAT',
    mean: 'Mean rating',
    nps: 'Net Promoter Score',
    index: 'Weighted index',
    ratio: 'Share',
  },
  change: (size) => `${size} vs before`,
  tones: { bad: 'bad', poor: 'poor', fair: 'fair', good: 'good', excellent: 'excellent' },
  rated: (rating) => `rated ${rating}`,
  groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
  level: {
    value: (value) => `The level is ${value}`,
    csat: ({ value, top, ratings }) => `${value} gave one of the top ${top} of ${ratings} ratings`,
    mean: ({ value, from, to }) => `The mean rating is ${value} on a scale from ${from} to ${to}`,
    nps: (value) => `The Net Promoter Score is ${value}`,
    index: (value) => `The weighted index is ${value}`,
    ratio: ({ value, part, whole }) => `The share is ${value}: ${part} of ${whole}`,
  },
  summary({ level, change, target, weakest }) {
    const verdict = targetPhrase(target);
    const article = verdict ? 'the' : 'The';
    const weakestParts = weakest
      ? `${article} weakest ${weakest.sharing > 1 ? 'parts are' : 'part is'} ${weakest.names} (${weakest.value})`
      : '';
    return `${level}${changePhrase(change)}.${furtherSentence(verdict, weakestParts)}`;
  },
  definition: {
    csat: (top, ratings) =>
      `Answers with one of the top ${top} of ${ratings} ratings ÷ all answers; blanks don’t count. Wilson interval.`,
    mean: 'Sum of ratings ÷ answers; blanks don’t count. Student’s t interval.',
    nps: 'Share of promoters (9 and 10) − share of detractors (0 to 6); blanks don’t count. Adjusted-Wald interval (Rocks 2016).',
    index:
      'Sum of weight × score ÷ sum of weights, level by level; items without a score don’t count.',
    ratio: 'Part ÷ whole. Wilson interval.',
    target: 'Where the interval holds the target, the verdict is open.',
  },
};
