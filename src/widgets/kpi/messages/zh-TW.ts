import { zhTW as measure } from '../../../measure/messages/zh-TW.js';
import type { KpiMessages } from './messages.js';

export const zhTW: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, t: '時間' },
  tables: { ...measure.tables, spark: '歷史走勢' },
};
