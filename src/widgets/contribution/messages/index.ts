import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { ContributionMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { ContributionMessages } from './messages.js';

/** What a contribution says, in all languages that are built in. */
export const contributionMessages = defineMessages<ContributionMessages>('contribution', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
