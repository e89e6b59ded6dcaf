import { isolated, type Formats } from '../../../i18n/index.js';
import type { LikertMessages, NetCounts } from './messages.js';

const questions = (count: number, write: Formats['number']): string =>
  `${write(count)} ${count === 1 ? 'question' : 'questions'}`;

/** "significantly more positive than negative answers", of all who were asked without the adverb. */
function more(side: 'positive' | 'negative', { isCensus, isHalved }: NetCounts): string {
  const adverb = isCensus ? '' : 'significantly ';
  if (isHalved)
    return `${adverb}${side === 'positive' ? 'more' : 'fewer'} positive than other answers`;
  const other = side === 'positive' ? 'negative' : 'positive';
  return `${adverb}more ${side} than ${other} answers`;
}

function countsSentence(counts: NetCounts): string {
  const { all, positive, negative, unclear, even, write } = counts;
  const verb = all === 1 ? 'It has' : `All ${write(all)} questions have`;
  if (positive === all) return `${verb} ${more('positive', counts)}.`;
  if (negative === all) return `${verb} ${more('negative', counts)}.`;
  if (unclear === all)
    return all === 1
      ? 'The difference is not significant (may be due to chance).'
      : `None of the ${write(all)} questions has significantly more answers on either side.`;
  if (even === all && all === 1) return 'Both sides have the same number of answers.';
  const phrases = [
    positive
      ? `${write(positive)} of ${questions(all, write)} ${positive === 1 ? 'has' : 'have'} ${more('positive', counts)}`
      : '',
    negative
      ? `${write(negative)}${positive ? '' : ` of ${questions(all, write)}`} ${negative === 1 ? 'has' : 'have'} ${more('negative', counts)}`
      : '',
    unclear ? `${write(unclear)} ${unclear === 1 ? 'is' : 'are'} not significant` : '',
    even
      ? `${write(even)} ${even === 1 ? 'has' : 'have'} as many positive as negative answers`
      : '',
  ];
  return `${phrases.filter(Boolean).join('; ')}.`;
}

export const en: LikertMessages = {
  columns: { net: 'Net', missing: 'No answer' },
  sampleHead: 'n',
  ends: { worst: (rating) => `${rating} (worst)`, best: (rating) => `${rating} (best)` },
  unclear: 'not significant',
  unclearTogether: 'not significant when all questions are tested together (Holm)',
  net: (points) => `${points} points`,
  lowest: (name) => `Lowest net: ${isolated(name)}`,
  several: (count) => `${count} questions`,
  only: ({ name, net, positive, negative }) =>
    `${name}: net ${net} (${positive} positive, ${negative} negative).`,
  extremes: (highest, lowest) =>
    `Highest net: ${highest.names} (${highest.net}). Lowest: ${lowest.names} (${lowest.net}).`,
  counts: countsSentence,
  notShown: (what, minimum) => `Not shown: ${what} (fewer than ${minimum} answers).`,
  definition: {
    shares: 'Share of an option = its answers \u00f7 all answers to the question.',
    net: 'Net = share of the options above the neutral one \u2212 share of those below, in percentage points.',
    halves:
      'Net = share of the better half of the options \u2212 share of the worse half, in percentage points.',
    oddHalves:
      'Net = share of the better half of the options \u2212 share of the others, in percentage points. No option is neutral, so the middle one does not count as positive.',
    interval: 'Interval of a net: adjusted Wald, multinomial (Rocks 2016).',
    census: 'All were counted (census), so nets are taken as they are, without intervals.',
    holm: (level) =>
      `A question has more positive or more negative answers where Holm\u2019s test (1979) of all questions together shows it at ${level} confidence; each interval is for its own question alone.`,
    missing: 'Missing answers are shown but count in no share.',
  },
};
