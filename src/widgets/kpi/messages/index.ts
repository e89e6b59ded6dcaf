import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { KpiMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { KpiMessages } from './messages.js';

/** What a KPI says, in all languages that are built in. */
export const kpiMessages = defineMessages<KpiMessages>('kpi', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
