import type { Formats } from '../../../i18n/index.js';
import type { CategoryFact, KanoMessages } from './messages.js';

const NAMES: Readonly<Record<CategoryFact['category'], string>> = {
  M: 'must-be',
  O: 'one-dimensional',
  A: 'attractive',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
};

/** "6 are must-be, above all “X”". */
const phrase = ({ category, count, first }: CategoryFact, write: Formats['number']): string => {
  const which = `${write(count)} ${count === 1 ? 'is' : 'are'} ${NAMES[category]}`;
  if (!first) return which;
  return `${which}${count === 1 ? ` (${first})` : `, above all ${first}`}`;
};

export const en: KanoMessages = {
  columns: {
    category: 'Category',
    better: 'Better coefficient',
    worse: 'Worse coefficient',
    'total-strength': 'Total strength',
    'category-strength': 'Category strength',
    separable: 'Separable',
  },
  codes: {
    M: 'Must-be (satisfied)',
    O: 'One-dimensional (desired)',
    A: 'Attractive (surprised)',
    I: 'Indifferent',
    R: 'Reverse',
    Q: 'Questionable',
    separable: 'separable',
    'not-separable': 'not separable',
  },
  corners: {
    M: 'MUST-BE (SATISFIED)',
    O: 'ONE-DIMENSIONAL (DESIRED)',
    A: 'ATTRACTIVE (SURPRISED)',
    I: 'INDIFFERENT',
    R: 'REVERSE',
    Q: 'QUESTIONABLE',
  },
  axes: {
    better: 'Better: more satisfied with it',
    worse: 'Worse: less satisfied without it',
  },
  notSeparable: 'category not separable',
  summary: (all, facts, write) =>
    `Of ${write(all)} ${all === 1 ? 'feature' : 'features'}, ${facts.map((fact) => phrase(fact, write)).join('; ')}.`,
  unclear: (count, all, write) =>
    count === all
      ? 'No category is separable from the next (may be due to chance).'
      : `For ${write(count)} the category is not separable from the next (may be due to chance).`,
  several: (count) => `${count} features`,
  notShown: (what, minimum) => `Not shown: ${what} (fewer than ${minimum} answers).`,
  countOf: (count, all) => `${count} of ${all}`,
  withoutPoint: 'Without a point',
  definition: {
    table:
      'Each pair of answers (with the feature, without it) falls into a category by the table of Kano et al. (1984).',
    category:
      'A feature has the category of its largest count; of equal counts the first of M, O, A, I, R, Q.',
    coefficients:
      'Better = (A + O) ÷ (A + O + M + I); worse = −(O + M) ÷ (A + O + M + I), after Berger et al. (1993). Reverse and questionable answers do not enter them.',
    intervals: 'Intervals: Wilson’s.',
    fong: (level) =>
      `A category is separable where Fong’s test (1996) tells its count from the next at ${level} confidence; each feature is tested by itself.`,
    counted: 'All were counted (census): a category is separable where its count is the largest.',
    strengths:
      'Total strength = (M + O + A) ÷ n; category strength = (largest − second largest count) ÷ n (Lee and Newcomb 1997).',
  },
};
