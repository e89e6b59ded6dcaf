import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { TrendMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { TrendMessages } from './messages.js';

/** What a trend says, in all languages that are built in. */
export const trendMessages = defineMessages<TrendMessages>('trend', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
