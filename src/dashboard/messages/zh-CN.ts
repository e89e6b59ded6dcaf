import { zh } from '../../i18n/chinese.js';
import type { DashboardMessages } from './messages.js';

export const zhCN: DashboardMessages = {
  segments: '查看范围',
  all: '全部',
  attention: (count, all) => zh`${all}个图表中有${count}个需关注`,
  calm: '目前没有需要关注的图表。',
  problems: (count) => zh`数据说明（${count}）`,
  shown: (segment) => zh`当前显示：${segment}`,
  notLoaded: (tag) => zh`本页未加载<${tag}>。`,
  tables: { widgets: '图表' },
  columns: { type: '类型' },
};
