import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { HeatmapMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { HeatmapMessages } from './messages.js';

/** What a heatmap says, in all languages that are built in. */
export const heatmapMessages = defineMessages<HeatmapMessages>('heatmap', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
