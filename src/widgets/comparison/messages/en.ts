import { isolated } from '../../../i18n/index.js';
import { listedPhrase } from '../../../i18n/phrases/en.js';
import type { ComparisonMessages } from './messages.js';

const FOUND = {
  'far-worse': 'Far worse than chance allows',
  worse: 'Worse than chance allows',
  'far-better': 'Far better than chance allows',
  better: 'Better than chance allows',
} as const;

export const en: ComparisonMessages = {
  columns: {
    expected: 'Expected',
    lower: 'Lower limit',
    upper: 'Upper limit',
    'outer-lower': 'Outer lower limit',
    'outer-upper': 'Outer upper limit',
    finding: 'Finding',
    exposure: 'Exposure',
  },
  codes: {
    'far-worse': 'far worse',
    worse: 'worse',
    'far-better': 'far better',
    better: 'better',
    usual: 'within the limits',
  },
  sizes: { share: 'Number of cases', rate: 'Exposure', mean: 'Number of answers' },
  overall: (value) => `overall ${value}`,
  limits: (inner, outer) => `${inner} and ${outer} limits`,
  limitsAt: (level) => `${level} limits`,
  outside: 'Outside the limits',
  noneOutside: 'none outside the limits',
  valued: (name, value) => `“${isolated(name)}” (${value})`,
  pooled: (value) => `Overall: ${value}.`,
  against: (target, pooled) => `Target ${target}; overall: ${pooled}.`,
  found: (finding, fact) => `${FOUND[finding]}: ${listedPhrase(fact)}.`,
  usual: (count, all, write) =>
    count === all
      ? `${all === 1 ? 'The only unit lies' : `${all === 2 ? 'Both' : `All ${write(all)}`} units lie`} within the limits.`
      : `${write(count)} of ${write(all)} units ${count === 1 ? 'lies' : 'lie'} within the limits.`,
  widened: (phi) =>
    `Units vary more than chance alone would explain (dispersion ${phi}); the limits allow for that.`,
  only: (named) => `${named}.`,
  noLimits: 'A single unit without a target has nothing to be compared with.',
  notShown: (fact, minimum) => `Not shown: ${listedPhrase(fact)} (n < ${minimum}).`,
  definition: {
    value: {
      share: 'Share = part ÷ whole.',
      rate: 'Rate = events ÷ exposure.',
      mean: 'Mean of the answers.',
    },
    pooled: {
      share: 'Overall = sum of parts ÷ sum of wholes.',
      rate: 'Overall = sum of events ÷ sum of exposures.',
      mean: 'Overall = mean of all answers.',
    },
    limits: (inner, outer) =>
      `Funnel plot (Spiegelhalter 2005): by chance ${inner} of units would lie between the inner limits and ${outer} between the outer ones.`,
    method: {
      share: 'The limits are exact (binomial).',
      rate: 'The limits are exact (Poisson).',
      mean: 'The limits are normal, from the standard deviation within units.',
    },
    additive: ({ phi, tau }) =>
      `Units vary ${phi} times as much as by chance (φ, z-scores winsorised at 10%), so the limits are widened by a standard deviation between units of ${tau} (additive random effect, DerSimonian–Laird).`,
    multiplicative: ({ phi }) =>
      `Units vary ${phi} times as much as by chance (φ, z-scores winsorised at 10%), so the limits are widened by √φ.`,
    noRanks: 'Units are not ranked: small ones lead and trail by chance.',
    lower: 'Lower is better.',
  },
};
