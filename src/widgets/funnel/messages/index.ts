import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { FunnelMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { FunnelMessages } from './messages.js';

/** What a funnel says, in all languages that are built in. */
export const funnelMessages = defineMessages<FunnelMessages>('funnel', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
