import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { LikertMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { LikertMessages } from './messages.js';

/** What answers on one scale say, in all languages that are built in. */
export const likertMessages = defineMessages<LikertMessages>('likert', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
