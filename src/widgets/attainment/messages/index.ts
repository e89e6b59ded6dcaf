import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { AttainmentMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { AttainmentMessages } from './messages.js';

/** What attained targets say, in all languages that are built in. */
export const attainmentMessages = defineMessages<AttainmentMessages>('attainment', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
