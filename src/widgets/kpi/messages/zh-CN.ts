import { zhCN as measure } from '../../../measure/messages/zh-CN.js';
import type { KpiMessages } from './messages.js';

export const zhCN: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, t: '时间' },
  tables: { ...measure.tables, spark: '历史数据' },
};
