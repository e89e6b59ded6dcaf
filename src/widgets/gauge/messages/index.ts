import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { GaugeMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { GaugeMessages } from './messages.js';

/** What a gauge says, in all languages that are built in. */
export const gaugeMessages = defineMessages<GaugeMessages>('gauge', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
