import { defineMessages } from '../../i18n/index.js';
import { en } from './en.js';
import type { DashboardMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { DashboardMessages } from './messages.js';

/** What a dashboard says, in all languages that are built in. */
export const dashboardMessages = defineMessages<DashboardMessages>('dashboard', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
