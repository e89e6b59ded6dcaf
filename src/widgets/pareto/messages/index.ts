import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { ParetoMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { ParetoMessages } from './messages.js';

/** What a Pareto chart says, in all languages that are built in. */
export const paretoMessages = defineMessages<ParetoMessages>('pareto', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
