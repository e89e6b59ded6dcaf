import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { ScorecardMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { ScorecardMessages } from './messages.js';

/** What a scorecard says, in all languages that are built in. */
export const scorecardMessages = defineMessages<ScorecardMessages>('scorecard', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
