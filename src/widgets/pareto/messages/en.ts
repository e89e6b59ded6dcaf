import { changePhrase, verbFor } from '../../../i18n/phrases/en.js';
import type { LeadingFact, ParetoMessages } from './messages.js';

function leading({ name, amount, share, base, by, change }: LeadingFact): string {
  const more = changePhrase(change);
  if (by === 'cost') return `The costliest is ${name}: ${amount} (${share}).`;
  if (base) return `Named most often: ${name}, by ${amount} of ${base} (${share})${more}.`;
  return `The most frequent is ${name}: ${amount} (${share})${more}.`;
}

export const en: ParetoMessages = {
  columns: { cumulative: 'Cumulative', vital: 'Vital few', cost: 'Cost' },
  tables: { costs: 'costs', comparison: 'previous period' },
  codes: { yes: 'Yes', no: 'No' },
  labels: { other: 'Other' },
  trivial: 'Other causes',
  threshold: (percent) => `Threshold ${percent}`,
  tile: (vital, all, write) => `${write(vital)} of ${write(all)} ${all === 1 ? 'cause' : 'causes'}`,
  vital: ({ vital, all, cumulative, total, by, write }) =>
    `${write(vital)} of ${write(all)} causes ${verbFor(vital, 'account')} for ${cumulative} of the total ${by === 'cost' ? 'cost ' : ''}(${total}).`,
  allVital: (all, threshold) =>
    `No few causes stand out: it takes all ${all} to reach ${threshold}.`,
  leading,
  unclearLead: (first, second) =>
    `The lead of ${first} over ${second} is not significant (may be due to chance).`,
  concentration: (hhi, cr4, isLeast) => {
    const least = isLeast ? 'at least ' : '';
    return `Concentration: HHI ${least}${hhi}; the four largest hold ${least}${cr4}.`;
  },
  missing: (count, by, write) =>
    `${write(count)} ${count === 1 ? 'cause has' : 'causes have'} no ${by}; shares are of the others.`,
  definition: {
    ranked: {
      count: 'Causes are sorted by how often they occurred; equal ones stay in the order given.',
      cost: 'Causes are sorted by what they cost; equal ones stay in the order given.',
    },
    vital: (threshold) =>
      `A cause is one of the vital few while the causes before it have less than ${threshold} of the total. Bars and the cumulative line have one scale: its end is the total, 100%.`,
    share: {
      count: 'Share = count / sum of all counts.',
      cost: 'Share = cost / sum of all costs.',
    },
    base: (base) =>
      `Share = count / ${base} respondents, who may name several causes; the cumulative line is of all mentions.`,
    other:
      'What is lumped together as “Other” goes last whatever its size, and is never one of the vital few.',
    missing: 'Causes without a figure have no part in the total.',
    changes:
      'Changes are of counts. How much there was to go wrong is not known, so no change is called significant.',
    lead: (level) =>
      `The lead of the first cause over the second is significant where it exceeds what chance would leave between two equally frequent causes at ${level} (conditional test, Przyborowski and Wilenski 1940).`,
    concentration:
      'HHI (Herfindahl-Hirschman index): the sum of the squared percentages of all causes, 10,000 where one has everything.',
    lumped:
      'How “Other” is made up is not known, so HHI and the share of the four largest are at least these.',
  },
};
