import type { MeasureMessages } from './messages.js';

export const en: MeasureMessages = {
  columns: { measure: 'Measure' },
  codes: {
    value: 'Level',
    csat: 'CSAT',
    mean: 'Mean rating',
    nps: 'Net Promoter Score',
    index: 'Weighted index',
    ratio: 'Share',
  },
  groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
  level: {
    value: (value) => `The level is ${value}`,
    csat: ({ value, top, ratings }) => `${value} gave one of the top ${top} of ${ratings} ratings`,
    mean: ({ value, from, to }) => `The mean rating is ${value} on a scale from ${from} to ${to}`,
    nps: (value) => `The Net Promoter Score is ${value}`,
    index: (value) => `The weighted index is ${value}`,
    ratio: ({ value, part, whole }) => `The share is ${value}: ${part} of ${whole}`,
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
