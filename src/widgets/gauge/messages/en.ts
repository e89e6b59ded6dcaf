import { en as measure } from '../../../measure/messages/en.js';
import type { GaugeMessages } from './messages.js';

export const en: GaugeMessages = {
  ...measure,
  columns: {
    ...measure.columns,
    band: 'Band',
    depth: 'Level',
    weight: 'Weight',
    score: 'Score',
    contribution: 'Contribution',
  },
  tables: { ...measure.tables, items: 'items', bands: 'bands', answers: 'answers' },
  tones: { bad: 'bad', poor: 'poor', fair: 'fair', good: 'good', excellent: 'excellent' },
  rated: (rating) => `rated ${rating}`,
  opens: 'Click or press Enter to see its items',
};
