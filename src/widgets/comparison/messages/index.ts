import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { ComparisonMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { ComparisonMessages } from './messages.js';

/** What a comparison says, in all languages that are built in. */
export const comparisonMessages = defineMessages<ComparisonMessages>('comparison', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
