import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { BreakdownMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { BreakdownMessages } from './messages.js';

/** What a breakdown says, in all languages that are built in. */
export const breakdownMessages = defineMessages<BreakdownMessages>('breakdown', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
