import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { KanoMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { KanoMessages } from './messages.js';

/** What the Kano model says, in all languages that are built in. */
export const kanoMessages = defineMessages<KanoMessages>('kano', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
