import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { GapMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { GapMessages } from './messages.js';

/** What a gap says, in all languages that are built in. */
export const gapMessages = defineMessages<GapMessages>('gap', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
