import { en as measure } from '../../../measure/messages/en.js';
import type { KpiMessages } from './messages.js';

export const en: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, t: 'Time' },
  tables: { ...measure.tables, spark: 'history' },
};
