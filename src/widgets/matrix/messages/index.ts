import { defineMessages } from '../../../i18n/index.js';
import { en } from './en.js';
import type { MatrixMessages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export type { MatrixMessages } from './messages.js';

/** What a matrix says, in all languages that are built in. */
export const matrixMessages = defineMessages<MatrixMessages>('matrix', {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
});
