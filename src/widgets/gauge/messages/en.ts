import { changePhrase, furtherSentence, targetPhrase } from '../../../i18n/phrases/en.js';
import { en as measure } from '../../../measure/messages/en.js';
import type { GaugeMessages } from './messages.js';

export const en: GaugeMessages = {
  ...measure,
  columns: {
    ...measure.columns,
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
  change: (size) => `${size} vs before`,
  tones: { bad: 'bad', poor: 'poor', fair: 'fair', good: 'good', excellent: 'excellent' },
  rated: (rating) => `rated ${rating}`,
  summary({ level, change, target, weakest }) {
    const verdict = targetPhrase(target);
    const article = verdict ? 'the' : 'The';
    const weakestParts = weakest
      ? `${article} weakest ${weakest.sharing > 1 ? 'parts are' : 'part is'} ${weakest.names} (${weakest.value})`
      : '';
    return `${level}${changePhrase(change)}.${furtherSentence(verdict, weakestParts)}`;
  },
};
