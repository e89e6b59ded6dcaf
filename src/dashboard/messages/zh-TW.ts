import { zh } from '../../i18n/chinese.js';
import type { DashboardMessages } from './messages.js';

export const zhTW: DashboardMessages = {
  segments: '檢視範圍',
  all: '全部',
  attention: (count, all) => zh`${all}個圖表中有${count}個需留意`,
  calm: '目前沒有需要留意的圖表。',
  problems: (count) => zh`資料說明（${count}）`,
  shown: (segment) => zh`目前顯示：${segment}`,
  notLoaded: (tag) => zh`本頁未載入<${tag}>。`,
  tables: { widgets: '圖表' },
  columns: { type: '類型' },
};
